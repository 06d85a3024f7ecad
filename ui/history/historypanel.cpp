#include "ui/history/historypanel.h"

namespace voronka {

HistoryPanel::HistoryPanel(BookSession &session, QWidget *window)
    : QDockWidget(window), m_session(session)
{
    setObjectName(QStringLiteral("history"));
}

} // namespace voronka
