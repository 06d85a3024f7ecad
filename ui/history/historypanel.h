#pragma once

#include <QDockWidget>
#include <QPointer>

class QKeyEvent;
class QLineEdit;
class QTabWidget;

namespace voronka {

class BookSession;
class StepsList;
class TrashList;

/// What was done to the book, the latest first, to take back from; and the trash.
///
/// Its toggleViewAction() brings the focus here, and closed, with Esc for one, it gives the focus
/// back to where it was.
class HistoryPanel : public QDockWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(BookSession &session, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeFocus(bool isShown);
    void refresh();
    void retranslate();
    void nameButton(const char *name, const QString &text);

    BookSession &m_session;
    QLineEdit *m_filter;
    QTabWidget *m_tabs;
    StepsList *m_steps;
    TrashList *m_trash;
    QPointer<QWidget> m_before; ///< What had the focus before the panel.
    bool m_hadFocus = false; ///< When it was closed.
};

} // namespace voronka
