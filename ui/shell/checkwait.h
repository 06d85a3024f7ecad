#pragma once

#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace voronka {

class BookSession;

/// Says what a change waits for when a large book is still being checked, and lets the change be
/// given up.
class CheckWait : public QObject
{
    Q_OBJECT

public:
    CheckWait(BookSession &session, QWidget *window);

private:
    void show();

    BookSession &m_session;
    QWidget *m_window;
    QPointer<QProgressDialog> m_dialog;
};

} // namespace voronka
