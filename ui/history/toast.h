#pragma once

#include <QFrame>

namespace voronka {

class BookSession;

/// Tells what was just done, over the lower edge of the window, with Undo beside it; goes by
/// itself. It hears of every step from the session: no page has to ask for it.
class Toast : public QFrame
{
    Q_OBJECT

public:
    Toast(BookSession &session, QWidget *window);

private:
    BookSession &m_session;
};

} // namespace voronka
