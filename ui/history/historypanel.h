#pragma once

#include <QDockWidget>

namespace voronka {

class BookSession;

/// What was done to the book, the latest first, to take back from; and the trash.
class HistoryPanel : public QDockWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(BookSession &session, QWidget *window);

private:
    BookSession &m_session;
};

} // namespace voronka
