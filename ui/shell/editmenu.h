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

    /// While changes are planned Undo takes back the last of those, and nothing in the book: that
    /// would happen unseen, behind what is planned.
    void setPlanning(bool isPlanning);

Q_SIGNALS:
    void undoPlannedRequested();
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
    bool m_isPlanning = false;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_find;
};

} // namespace voronka
