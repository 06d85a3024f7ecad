#include "ui/tasks/taskactions.h"

#include "core/exchange/icalendar.h"
#include "ui/session/booksession.h"
#include "ui/tasks/duequestion.h"
#include "ui/tasks/itemtext.h"
#include "ui/tasks/outcomequestion.h"
#include "ui/tasks/taskdialog.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/openingmenu.h"

#include <QAction>
#include <QMenu>

namespace voronka {

namespace {

bool isDone(const Agenda::Item &item)
{
    return item.task ? item.task->task.doneAt.has_value() : item.activity->activity.done;
}

// What is no call and no message leaves no touch that could have an outcome.
bool mayHaveOutcome(const Agenda::Item &item)
{
    return !isDone(item) && (item.activity || item.task->task.kind != ActivityKind::Note);
}

} // namespace

TaskActions::TaskActions(BookSession &session, std::function<std::optional<Item>()> chosen,
                         QWidget *page)
    : QObject(page), m_session(session), m_chosen(std::move(chosen)), m_page(page),
      m_snoozeMenu(new QMenu(page)),
      m_add(make("addTask", "add", Qt::SHIFT | Qt::Key_Insert, [this] { add(); })),
      m_done(make("taskDone", "won", Qt::SHIFT | Qt::Key_F4, [this] { doneChosen(); })),
      m_outcome(makeForChosen("taskOutcome", "note", Qt::SHIFT | Qt::Key_F5,
                              &TaskActions::doneWithOutcome)),
      m_snooze(make("snoozeTask", "defer", Qt::SHIFT | Qt::Key_F9,
                    [this] { m_snoozeMenu->popup(m_page->mapToGlobal(m_page->rect().center())); })),
      m_edit(makeForChosen("editTask", "rename", Qt::SHIFT | Qt::Key_F2, &TaskActions::edit)),
      m_export(makeForChosen("exportTask", "export", {}, &TaskActions::exportToCalendar)),
      m_remove(makeForChosen("removeTask", "delete", Qt::SHIFT | Qt::Key_Delete,
                             &TaskActions::remove))
{
    m_beginning = [this] {
        Task task;
        task.dueOn = m_session.days().day(m_session.now());
        return task;
    };
    m_snoozeMenu->setObjectName(QStringLiteral("snoozeMenu"));
    m_snooze->setMenu(m_snoozeMenu);
    fillOnOpening(m_snoozeMenu, this, [this] { fillSnoozeMenu(); });
    retranslate();
}

QAction *TaskActions::make(const char *name, const char *iconName, const QKeySequence &key,
                           std::function<void()> run)
{
    auto *action = new QAction(icon(QLatin1String(iconName)), QString(), this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

QAction *TaskActions::makeForChosen(const char *name, const char *iconName, const QKeySequence &key,
                                    void (TaskActions::*run)(const Item &))
{
    return make(name, iconName, key, [this, run] {
        if (const auto item = m_chosen())
            (this->*run)(*item);
    });
}

std::vector<QAction *> TaskActions::frequent() const
{
    return {m_add, m_done, m_snooze, m_edit};
}

std::vector<QAction *> TaskActions::rare() const
{
    return {m_outcome, m_export, m_remove};
}

std::vector<QAction *> TaskActions::ofChosen() const
{
    return {m_done, m_outcome, m_snooze, m_edit, m_export, m_remove};
}

void TaskActions::removeWithDelete()
{
    m_remove->setShortcuts(
            {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::SHIFT | Qt::Key_Delete)});
}

void TaskActions::update()
{
    const bool writable = m_session.isOpen() && m_session.book().isWritable();
    const auto item = m_session.isOpen() ? m_chosen() : std::nullopt;
    const bool done = item && isDone(*item);
    m_add->setEnabled(writable);
    // A touch that happened cannot become one that did not.
    m_done->setEnabled(writable && item && (item->task || !done));
    m_outcome->setEnabled(writable && item && mayHaveOutcome(*item));
    m_snooze->setEnabled(writable && item && !done);
    m_edit->setEnabled(item.has_value());
    m_export->setEnabled(item.has_value());
    m_remove->setEnabled(writable && item);
    name(m_done, done ? tr("Not done yet") : tr("Done"));
}

// A question belongs to the book that is open: it goes when that is closed.
void TaskActions::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &BookSession::closing, dialog, [dialog] {
        dialog->hide();
        dialog->deleteLater();
    });
    connect(dialog, &QDialog::rejected, this, &TaskActions::cancelled);
    dialog->open();
}

bool TaskActions::finish(const Result<> &result)
{
    if (!result) {
        showError(m_page, result.error());
        Q_EMIT cancelled();
    }
    return result.has_value();
}

void TaskActions::add()
{
    addFrom(m_beginning());
}

void TaskActions::addFrom(const Task &task)
{
    Task fresh = task;
    fresh.id = {};
    auto *dialog = new TaskDialog(m_session, fresh, m_page);
    connect(dialog, &QDialog::accepted, this, &TaskActions::added);
    open(dialog);
}

void TaskActions::addFrom(const Activity &meeting)
{
    Activity fresh = meeting;
    fresh.id = {};
    auto *dialog = new TaskDialog(m_session, fresh, m_page);
    connect(dialog, &QDialog::accepted, this, &TaskActions::added);
    open(dialog);
}

void TaskActions::edit(const Item &item)
{
    auto *dialog = item.task ? new TaskDialog(m_session, item.task->task, m_page)
                             : new TaskDialog(m_session, item.activity->activity, m_page);
    connect(dialog, &QDialog::accepted, this, &TaskActions::edited);
    open(dialog);
}

void TaskActions::doneChosen()
{
    if (const auto item = m_done->isEnabled() ? m_chosen() : std::nullopt)
        toggleDone(*item);
}

Result<> TaskActions::saveDone(const Item &item, const QString &outcome)
{
    ActivityDesk &desk = m_session.activityDesk();
    if (item.task)
        return desk.setDone(item.task->task.id, !isDone(item), outcome);
    return desk.setDone(item.activity->activity.id, outcome);
}

void TaskActions::toggleDone(const Item &item)
{
    if (finish(saveDone(item, QString())))
        Q_EMIT done();
}

void TaskActions::doneWithOutcome(const Item &item)
{
    auto *question = new OutcomeQuestion([text = itemTitle(item)] { return text; }, m_page);
    question->setSave([this, question, item] { return saveDone(item, question->outcome()); });
    connect(question, &QDialog::accepted, this, &TaskActions::done);
    open(question);
}

// An entry tells when, counted from this very thing: for another that is chosen meanwhile it does
// nothing.
void TaskActions::fillSnoozeMenu()
{
    m_snoozeMenu->clear();
    const auto item = m_chosen();
    if (!item)
        return;
    const WorkingClock clock(m_session.catalog().settings.workingHours, m_session.days().zone());
    int number = 0;
    for (const Snooze snooze : allSnoozes) {
        const auto due = snoozed(snooze, dueOf(*item), m_session.now(), clock);
        ++number;
        if (!due)
            continue;
        const QString when = shortDueText(*due, m_session.days(), m_page->locale());
        m_snoozeMenu->addAction(
                QStringLiteral("&%1  %2\t%3").arg(number).arg(snoozeText(snooze, *due), when), this,
                [this, shown = *item, due = *due] {
                    if (const auto now = m_chosen(); now && isSameItem(*now, shown))
                        reschedule(*now, due);
                });
    }
    m_snoozeMenu->addSeparator();
    m_snoozeMenu->addAction(tr("Choose the day and time…"), this, [this, shown = *item] {
        if (const auto now = m_chosen(); now && isSameItem(*now, shown))
            chooseDue(*now);
    });
}

void TaskActions::chooseDue(const Item &item)
{
    auto *question = new DueQuestion(
            m_session.days().zone(), [text = itemTitle(item)] { return text; }, m_page);
    question->setDue(dueOf(item), item.activity.has_value());
    question->setSave([this, question, item] { return saveDue(item, question->due()); });
    connect(question, &QDialog::accepted, this, &TaskActions::rescheduled);
    open(question);
}

Result<> TaskActions::saveDue(const Item &item, const Due &due)
{
    ActivityDesk &desk = m_session.activityDesk();
    if (item.task)
        return desk.reschedule(item.task->task.id, due.on, due.at);
    return desk.reschedule(item.activity->activity.id,
                           due.at ? *due.at : m_session.days().startOfDay(*due.on));
}

void TaskActions::reschedule(const Item &item, const Due &due)
{
    if (due != dueOf(item) && finish(saveDue(item, due)))
        Q_EMIT rescheduled();
}

// No question: Undo brings it back.
void TaskActions::remove(const Item &item)
{
    ActivityDesk &desk = m_session.activityDesk();
    if (finish(item.task ? desk.remove(item.task->task.id)
                         : desk.remove(item.activity->activity.id)))
        Q_EMIT removed();
}

Result<> TaskActions::writeCalendar(const Item &item, const QString &path)
{
    if (item.task)
        return exportCalendar(m_session.book(), path, item.task->task.id, m_session.now());
    return exportCalendar(m_session.book(), path, item.activity->activity.id, m_session.now());
}

void TaskActions::exportToCalendar(const Item &item)
{
    chooseNewFile(m_page, tr("Export to a calendar"),
                  fileNameFrom(itemTitle(item)) + QStringLiteral(".ics"), calendarFilter(),
                  QStringLiteral("ics"), [this, item](const QString &path) {
                      if (m_session.isOpen())
                          finish(writeCalendar(item, path));
                  });
}

void TaskActions::name(QAction *action, const QString &text)
{
    action->setText(text);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
}

void TaskActions::retranslate()
{
    name(m_add, tr("New task"));
    name(m_outcome, tr("Done, with a result…"));
    name(m_snooze, tr("Snooze"));
    name(m_edit, tr("Edit the task"));
    name(m_export, tr("Export to a calendar…"));
    name(m_remove, tr("Delete the task"));
    update();
}

} // namespace voronka
