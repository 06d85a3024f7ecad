#pragma once

#include "core/process/activitydesk.h"
#include "core/reports/agenda.h"
#include "ui/tasks/snooze.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QDialog;
class QMenu;
class QWidget;

namespace voronka {

class BookSession;

/// What can be done with a task or a planned meeting, on whatever page it is chosen. The keys are
/// those of deals with Shift: Shift+F4 done, Shift+F5 done with an outcome, Shift+F9 snooze,
/// Shift+F2 edit, Shift+Insert new task, Shift+Delete delete. That Space does what is chosen in a
/// list is for the page: doneChosen().
///
/// The actions are about what is chosen on the page; the functions that take an item are for what
/// else a page knows, such as a box in a row that was clicked.
class TaskActions : public QObject
{
    Q_OBJECT

public:
    using Item = Agenda::Item;

    TaskActions(BookSession &session, std::function<std::optional<Item>()> chosen, QWidget *page);

    /// What is done most, in the order of a tool bar: new task, done, snooze, edit.
    std::vector<QAction *> frequent() const;
    /// The rest, in the order of its menu.
    std::vector<QAction *> rare() const;
    /// What applies to the chosen one, for the menu of a row.
    std::vector<QAction *> ofChosen() const;
    /// Del takes the chosen one away, not only Shift+Del: for pages of tasks.
    void removeWithDelete();
    /// Enables what applies to what is chosen now.
    void update();
    void retranslate();
    /// What a new task begins with on this page. Due on the day of today unless it is set.
    void setBeginning(std::function<Task()> beginning) { m_beginning = std::move(beginning); }

    /// The forms of something new, beginning with this. An id is ignored.
    void addFrom(const Task &task);
    void addFrom(const Activity &meeting);
    void edit(const Item &item);
    /// Does it without asking; a task that is done is to do again.
    void toggleDone(const Item &item);
    void doneWithOutcome(const Item &item);
    /// One undo step; nothing happens when it is due then already.
    void reschedule(const Item &item, const Due &due);
    void remove(const Item &item);
    void exportToCalendar(const Item &item);

public Q_SLOTS:
    void add();
    void doneChosen();

Q_SIGNALS:
    /// The book has changed, which BookSession::changed() tells too; for what a page shows next.
    void added();
    void edited();
    void done();
    void rescheduled();
    void removed();
    /// A question was left without an answer, or an action was refused: all is as it was.
    void cancelled();

private:
    QAction *make(const char *name, const char *iconName, const QKeySequence &key,
                  std::function<void()> run);
    QAction *makeForChosen(const char *name, const char *iconName, const QKeySequence &key,
                           void (TaskActions::*run)(const Item &));
    void name(QAction *action, const QString &text);
    void fillSnoozeMenu();
    void chooseDue(const Item &item);
    void open(QDialog *dialog);
    bool finish(const Result<> &result);
    Result<> saveDone(const Item &item, const QString &outcome);
    Result<> saveDue(const Item &item, const Due &due);
    Result<> writeCalendar(const Item &item, const QString &path);

    BookSession &m_session;
    std::function<std::optional<Item>()> m_chosen;
    std::function<Task()> m_beginning;
    QWidget *m_page;
    QMenu *m_snoozeMenu;
    QAction *m_add;
    QAction *m_done;
    QAction *m_outcome;
    QAction *m_snooze;
    QAction *m_edit;
    QAction *m_export;
    QAction *m_remove;
};

} // namespace voronka
