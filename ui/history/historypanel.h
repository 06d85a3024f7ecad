#pragma once

#include <QDockWidget>

class QLineEdit;
class QTabWidget;

namespace voronka {

class BookSession;
class StepsList;
class TrashList;

/// What was done to the book, the latest first, to take back from; and the trash.
class HistoryPanel : public QDockWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(BookSession &session, QWidget *window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    void nameButton(const char *name, const QString &text);

    BookSession &m_session;
    QLineEdit *m_filter;
    QTabWidget *m_tabs;
    StepsList *m_steps;
    TrashList *m_trash;
};

} // namespace voronka
