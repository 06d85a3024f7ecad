#include "ui/history/toast.h"

namespace voronka {

Toast::Toast(BookSession &session, QWidget *window) : QFrame(window), m_session(session)
{
    hide();
}

} // namespace voronka
