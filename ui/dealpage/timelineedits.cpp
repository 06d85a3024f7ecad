#include "ui/dealpage/timelineedits.h"

#include "core/process/fieldhistory.h"
#include "ui/dealpage/timelineview.h"
#include "ui/session/booksession.h"
#include "ui/tasks/entrydialog.h"

namespace voronka {

namespace {

// What is done already is no matter of tasks any more.
std::optional<Agenda::Item> itemOf(const TimelineEntry &entry)
{
    if (const auto *task = std::get_if<Task>(&entry.what))
        return Agenda::Item{AgendaTask{*task, entry.dealTitle, {}}, {}};
    if (const auto *activity = std::get_if<Activity>(&entry.what); activity && !activity->done)
        return Agenda::Item{{}, AgendaActivity{*activity, entry.dealTitle, {}}};
    return {};
}

} // namespace

TimelineEdits::TimelineEdits(BookSession &session, TimelineView *view)
    : QObject(view), m_session(session), m_view(view),
      m_tasks(new TaskActions(
              session,
              [view]() -> std::optional<Agenda::Item> {
                  const auto entry = view->current();
                  return entry ? itemOf(*entry) : std::nullopt;
              },
              view))
{
    connect(m_view, &TimelineView::removeRequested, this,
            [this](const TimelineEntry &entry) { report(remove(entry)); });
    connect(m_view, &TimelineView::doneRequested, this, &TimelineEdits::toggleDone);
    connect(m_view, &TimelineView::takeBackRequested, this, [this](const FieldChange &change) {
        report(takeBack(m_session.book(), m_session.clock(), change));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, m_tasks,
            &TaskActions::update);
}

void TimelineEdits::report(const Result<> &result)
{
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT failed(result.error());
}

// A task is done at once; of what was planned with somebody it is asked what came of it.
void TimelineEdits::toggleDone(const TimelineEntry &entry)
{
    if (const auto *task = std::get_if<Task>(&entry.what))
        report(m_session.activityDesk().setDone(task->id, !task->doneAt));
    else if (const auto item = itemOf(entry))
        m_tasks->doneWithOutcome(*item);
}

void TimelineEdits::edit(const TimelineEntry &entry)
{
    QWidget *window = m_view->window();
    if (const auto *activity = std::get_if<Activity>(&entry.what))
        (new EntryDialog(m_session, *activity, window))->open();
    else if (const auto *task = std::get_if<Task>(&entry.what))
        (new EntryDialog(m_session, *task, window))->open();
}

// No question: Undo brings it back.
Result<> TimelineEdits::remove(const TimelineEntry &entry)
{
    if (const auto *activity = std::get_if<Activity>(&entry.what))
        return m_session.activityDesk().remove(activity->id);
    if (const auto *task = std::get_if<Task>(&entry.what))
        return m_session.activityDesk().remove(task->id);
    return {};
}

} // namespace voronka
