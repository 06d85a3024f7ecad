#include "ui/find/finddialog.h"

namespace voronka {

FindDialog::FindDialog(BookSession &session, std::function<std::vector<QAction *>()> commands,
                       QWidget *parent)
    : QDialog(parent), m_session(session), m_commands(std::move(commands))
{
}

void FindDialog::start()
{
    open();
}

} // namespace voronka
