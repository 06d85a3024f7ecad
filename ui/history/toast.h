#pragma once

#include "core/storage/history.h"

#include <QFrame>

class QMainWindow;
class QPushButton;
class QTimer;

namespace voronka {

class BookSession;
class PlainLabel;

/// Tells what was just done, over the lower edge of the window, with Undo beside it; goes by
/// itself. It hears of every step from the session: no page has to ask for it. Of the edits of
/// fields it tells only when they are undone.
///
/// It never takes the focus. It stays while the mouse is over it or its button has the focus.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// The window has its central widget, over which the toast appears.
    Toast(BookSession &session, QMainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void listen();
    void tellNews();
    QString sentence() const;
    void showSentence();
    void takeBack();
    void place();
    void linger();

    BookSession &m_session;
    QWidget *m_page;
    PlainLabel *m_text;
    QPushButton *m_button;
    QTimer *m_timer;
    ChangeGroupId m_heard; ///< The last group that was told, or was there at the opening.
    /// What is told: one step, or several of one kind that were written at once.
    std::vector<HistoryStep> m_told;
};

} // namespace voronka
