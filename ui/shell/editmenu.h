#pragma once

#include "core/storage/history.h"

#include <QMenu>

namespace voronka {

class BookSession;

/// Undo and redo, each with the name of the step it is about.
class EditMenu : public QMenu
{
    Q_OBJECT

public:
    explicit EditMenu(BookSession &session, QWidget *window);

Q_SIGNALS:
    void findRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void undo();
    void redo();
    void takeNext(const Result<std::optional<HistoryStep>> &step, StepKind kind);
    void showSteps();

    BookSession &m_session;
    QWidget *m_window;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_find;
};

} // namespace voronka
