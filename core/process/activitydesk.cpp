#include "core/process/activitydesk.h"

#include "core/process/step.h"
#include "core/process/taskdone.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace voronka {

namespace {

struct ActivityDeskText
{
    Q_DECLARE_TR_FUNCTIONS(ActivityDeskText)
};

/// What a step about an activity or a task without a title is called by: its deal or its person.
QString ownerName(Book &book, std::optional<DealId> deal, std::optional<ContactId> contact)
{
    if (deal) {
        const auto found = book.deals().deal(*deal);
        return found ? found->title : QString();
    }
    if (contact) {
        const auto found = book.people().contact(*contact);
        return found ? found->name : QString();
    }
    return {};
}

ChangeTitle titleOf(Book &book, const QString &action, const Activity &activity)
{
    const bool isNote = activity.kind == ActivityKind::Note;
    return {(isNote ? QLatin1String("note.") : QLatin1String("activity.")) + action,
            ownerName(book, activity.deal, activity.contact)};
}

ChangeTitle titleOf(const QString &action, const Task &task)
{
    return {QLatin1String("task.") + action, task.title.trimmed()};
}

/// The deal, the person and the manager are in the book.
template<typename Item>
Result<> checkReferences(Book &book, const Item &item)
{
    if (item.deal) {
        if (const auto deal = book.deals().deal(*item.deal); !deal)
            return std::unexpected(deal.error());
    }
    if (item.contact) {
        if (const auto contact = book.people().contact(*item.contact); !contact)
            return std::unexpected(contact.error());
    }
    const auto &managers = book.catalog().managers;
    if (item.manager
        && std::ranges::find(managers, *item.manager, &Manager::id) == managers.end()) {
        return failure(ErrorKind::NotFound,
                       ActivityDeskText::tr("The manager chosen is not in the book. Choose "
                                            "another manager."));
    }
    return {};
}

/// What was left open is taken from the deal.
Result<> fillManager(Book &book, std::optional<DealId> deal, std::optional<ManagerId> &manager)
{
    if (!deal || manager)
        return {};
    const auto found = book.deals().deal(*deal);
    if (!found)
        return std::unexpected(found.error());
    manager = found->manager;
    return {};
}

Result<Activity> prepared(Book &book, Activity activity)
{
    activity.text = activity.text.trimmed();
    activity.outcome = activity.outcome.trimmed();
    if (!activity.deal && !activity.contact) {
        return failure(ErrorKind::Refused,
                       ActivityDeskText::tr("No deal or client is chosen for this. Choose one."));
    }
    if (const Result<> there = checkReferences(book, activity); !there)
        return std::unexpected(there.error());
    if (activity.kind == ActivityKind::Note && activity.text.isEmpty()) {
        return failure(ErrorKind::BadInput,
                       ActivityDeskText::tr("The note is empty. Write something in it."));
    }
    if (activity.durationMinutes.value_or(0) < 0) {
        return failure(ErrorKind::BadInput,
                       ActivityDeskText::tr(
                               "The duration cannot be negative. Enter how many minutes it took."));
    }
    return activity;
}

Result<> checkDue(const Task &task)
{
    const bool isEither = task.dueOn.has_value() != task.dueAt.has_value();
    if (isEither && (!task.dueOn || task.dueOn->isValid()))
        return {};
    return failure(ErrorKind::BadInput,
                   ActivityDeskText::tr("“%1” has no due date. Choose when it needs to be done.")
                           .arg(task.title));
}

bool isDueLike(const Task &one, const Task &other)
{
    return one.dueOn == other.dueOn && one.dueAt == other.dueAt;
}

/// Remembers when a task that repeats would have been due, and forgets it when it is due then
/// again.
void keepSeries(Task &task, const Task &before)
{
    if (task.repeat && !task.seriesOn && !task.seriesAt) {
        task.seriesOn = before.dueOn;
        task.seriesAt = before.dueAt;
    }
    if (task.seriesOn == task.dueOn && task.seriesAt == task.dueAt) {
        task.seriesOn.reset();
        task.seriesAt.reset();
    }
}

Result<> checkReview(Book &book, const DealReview &review)
{
    const auto deal = book.deals().deal(review.deal);
    if (!deal)
        return std::unexpected(deal.error());
    if (deal->status != DealStatus::Won) {
        return failure(ErrorKind::Refused,
                       ActivityDeskText::tr("“%1” is not won. Ask for a review after the sale.")
                               .arg(deal->title));
    }
    if (review.askedAt && review.receivedAt && *review.receivedAt < *review.askedAt) {
        return failure(ErrorKind::Refused,
                       ActivityDeskText::tr("The review of “%1” cannot be received before it was "
                                            "asked for. Choose a later day.")
                               .arg(deal->title));
    }
    return {};
}

Result<Task> prepared(Book &book, Task task)
{
    task.title = task.title.trimmed();
    if (task.title.isEmpty()) {
        return failure(ErrorKind::BadInput,
                       ActivityDeskText::tr("The task has no title. Enter what needs to be done."));
    }
    if (const Result<> due = checkDue(task); !due)
        return std::unexpected(due.error());
    if (const Result<> there = checkReferences(book, task); !there)
        return std::unexpected(there.error());
    return task;
}

/// Of a person's task without a title of its own nothing is named; the action itself refuses what
/// is not there.
template<typename Found>
auto valueOrNothing(const Found &found)
{
    return found ? *found : typename Found::value_type();
}

} // namespace

Result<ActivityId> ActivityDesk::add(const Activity &activity)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("add"), activity),
                   [&](Transaction &transaction, Instant) -> Result<ActivityId> {
                       Activity complete = activity;
                       complete.id = {};
                       if (const auto filled = fillManager(m_book, complete.deal, complete.manager);
                           !filled)
                           return std::unexpected(filled.error());
                       if (complete.deal && !complete.contact)
                           complete.contact = m_book.deals().deal(*complete.deal)->contact;
                       const auto ready = prepared(m_book, std::move(complete));
                       if (!ready)
                           return std::unexpected(ready.error());
                       return m_book.activities().insert(transaction, *ready);
                   });
}

Result<> ActivityDesk::edit(const Activity &activity)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("edit"), activity),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       const auto before = m_book.activities().activity(activity.id);
                       if (!before)
                           return std::unexpected(before.error());
                       const auto ready = prepared(m_book, activity);
                       if (!ready)
                           return std::unexpected(ready.error());
                       if (*ready == *before)
                           return {};
                       return m_book.activities().update(transaction, *ready);
                   });
}

Result<> ActivityDesk::remove(ActivityId id)
{
    const Activity before = valueOrNothing(m_book.activities().activity(id));
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("remove"), before),
                   [&](Transaction &transaction, Instant) {
                       return m_book.activities().remove(transaction, id);
                   });
}

Result<TaskId> ActivityDesk::add(const Task &task)
{
    return runStep(m_book, m_clock, titleOf(QStringLiteral("add"), task),
                   [&](Transaction &transaction, Instant) -> Result<TaskId> {
                       Task complete = task;
                       complete.id = {};
                       if (const auto filled = fillManager(m_book, complete.deal, complete.manager);
                           !filled)
                           return std::unexpected(filled.error());
                       const auto ready = prepared(m_book, std::move(complete));
                       if (!ready)
                           return std::unexpected(ready.error());
                       return m_book.activities().insert(transaction, *ready);
                   });
}

Result<> ActivityDesk::edit(const Task &task)
{
    return runStep(m_book, m_clock, titleOf(QStringLiteral("edit"), task),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       const auto before = m_book.activities().task(task.id);
                       if (!before)
                           return std::unexpected(before.error());
                       auto ready = prepared(m_book, task);
                       if (!ready)
                           return std::unexpected(ready.error());
                       const bool isSeriesKept =
                               isDueLike(*ready, *before) && ready->repeat == before->repeat;
                       ready->seriesOn = isSeriesKept ? before->seriesOn : std::nullopt;
                       ready->seriesAt = isSeriesKept ? before->seriesAt : std::nullopt;
                       if (*ready == *before)
                           return {};
                       return m_book.activities().update(transaction, *ready);
                   });
}

Result<> ActivityDesk::setDone(TaskId id, bool done, const QString &outcome)
{
    const Task named = valueOrNothing(m_book.activities().task(id));
    const QString action = done ? QStringLiteral("done") : QStringLiteral("reopen");
    return runStep(m_book, m_clock, titleOf(action, named),
                   [&](Transaction &transaction, Instant now) -> Result<> {
                       const auto task = m_book.activities().task(id);
                       if (!task)
                           return std::unexpected(task.error());
                       if (task->doneAt.has_value() == done)
                           return {};
                       return done ? finishTask(transaction, *task, outcome, now)
                                   : reopenTask(transaction, *task);
                   });
}

Result<> ActivityDesk::setDone(ActivityId id, const QString &outcome)
{
    const Activity named = valueOrNothing(m_book.activities().activity(id));
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("done"), named),
                   [&](Transaction &transaction, Instant now) -> Result<> {
                       auto activity = m_book.activities().activity(id);
                       if (!activity)
                           return std::unexpected(activity.error());
                       if (activity->done)
                           return {};
                       activity->done = true;
                       activity->at = now;
                       activity->outcome = outcome.trimmed();
                       return m_book.activities().update(transaction, *activity);
                   });
}

Result<> ActivityDesk::reschedule(TaskId id, std::optional<QDate> dueOn,
                                  std::optional<Instant> dueAt)
{
    const Task named = valueOrNothing(m_book.activities().task(id));
    return runStep(m_book, m_clock, titleOf(QStringLiteral("reschedule"), named),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       const auto before = m_book.activities().task(id);
                       if (!before)
                           return std::unexpected(before.error());
                       Task task = *before;
                       task.dueOn = dueOn;
                       task.dueAt = dueAt;
                       if (isDueLike(task, *before))
                           return {};
                       if (const Result<> due = checkDue(task); !due)
                           return due;
                       keepSeries(task, *before);
                       return m_book.activities().update(transaction, task);
                   });
}

Result<> ActivityDesk::reschedule(ActivityId id, Instant at)
{
    const Activity named = valueOrNothing(m_book.activities().activity(id));
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("reschedule"), named),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       auto activity = m_book.activities().activity(id);
                       if (!activity)
                           return std::unexpected(activity.error());
                       if (activity->at == at)
                           return {};
                       activity->at = at;
                       return m_book.activities().update(transaction, *activity);
                   });
}

Result<> ActivityDesk::setReview(const DealReview &review)
{
    const QString title = ownerName(m_book, review.deal, {});
    return runStep(m_book, m_clock, {QStringLiteral("review.set"), title},
                   [&](Transaction &transaction, Instant) -> Result<> {
                       if (const auto sound = checkReview(m_book, review); !sound)
                           return sound;
                       const auto before = m_book.activities().review(review.deal);
                       if (!before)
                           return std::unexpected(before.error());
                       DealReview written = review;
                       written.text = review.text.trimmed();
                       if (written == *before)
                           return {};
                       return m_book.activities().setReview(transaction, written);
                   });
}

Result<> ActivityDesk::remove(TaskId id)
{
    const Task before = valueOrNothing(m_book.activities().task(id));
    return runStep(m_book, m_clock, titleOf(QStringLiteral("remove"), before),
                   [&](Transaction &transaction, Instant) {
                       return m_book.activities().remove(transaction, id);
                   });
}

Result<AttachmentId> ActivityDesk::attach(DealId deal, const QString &path, const QString &title)
{
    return runStep(
            m_book, m_clock, {QStringLiteral("attachment.add"), ownerName(m_book, deal, {})},
            [&](Transaction &transaction, Instant now) -> Result<AttachmentId> {
                if (path.trimmed().isEmpty()) {
                    return failure(ErrorKind::BadInput,
                                   ActivityDeskText::tr("No file is chosen. Choose a file."));
                }
                if (const auto found = m_book.deals().deal(deal); !found)
                    return std::unexpected(found.error());
                const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
                const auto present = m_book.activities().attachments(deal);
                if (!present)
                    return std::unexpected(present.error());
                if (std::ranges::find(*present, absolute, &Attachment::path) != present->end()) {
                    return failure(ErrorKind::Refused,
                                   ActivityDeskText::tr("“%1” is already linked to this deal.")
                                           .arg(QFileInfo(absolute).fileName()));
                }
                return m_book.activities().insert(transaction,
                                                  {{}, deal, absolute, title.trimmed(), now});
            });
}

Result<> ActivityDesk::detach(AttachmentId id)
{
    const Attachment before = valueOrNothing(m_book.activities().attachment(id));
    return runStep(m_book, m_clock,
                   {QStringLiteral("attachment.remove"), ownerName(m_book, before.deal, {})},
                   [&](Transaction &transaction, Instant) {
                       return m_book.activities().remove(transaction, id);
                   });
}

} // namespace voronka
