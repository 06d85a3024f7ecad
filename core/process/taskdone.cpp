#include "core/process/taskdone.h"

#include "core/model/taskrepeat.h"
#include "core/storage/book.h"

#include <algorithm>
#include <utility>

namespace voronka {

namespace {

/// A task that is no call, meeting or message stands for no touch, and neither does one that is
/// about nobody.
bool standsForTouch(const Task &task)
{
    return task.kind != ActivityKind::Note && (task.deal || task.contact);
}

Result<> recordTouch(Transaction &transaction, const Task &task, const QString &outcome,
                     Instant now)
{
    if (!standsForTouch(task))
        return {};
    Activity touch;
    touch.deal = task.deal;
    touch.contact = task.contact;
    touch.kind = task.kind;
    touch.at = now;
    touch.manager = task.manager;
    touch.text = task.title;
    touch.outcome = outcome.trimmed();
    Book &book = transaction.book();
    if (touch.deal) {
        const auto deal = book.deals().deal(*touch.deal);
        if (!deal)
            return std::unexpected(deal.error());
        if (!touch.contact)
            touch.contact = deal->contact;
        if (!touch.manager)
            touch.manager = deal->manager;
    }
    const auto recorded = book.activities().insert(transaction, touch);
    return recorded ? Result<>() : std::unexpected(recorded.error());
}

Result<> forgetTouch(Transaction &transaction, const Task &task)
{
    if (!standsForTouch(task))
        return {};
    ActivityStore &store = transaction.book().activities();
    const auto touches = task.deal ? store.activities(*task.deal) : store.activities(*task.contact);
    if (!touches)
        return std::unexpected(touches.error());
    const auto recorded = std::ranges::find_if(
            *touches, [&](const Activity &touch) { return isTouchOf(touch, task); });
    return recorded == touches->end() ? Result<>() : store.remove(transaction, recorded->id);
}

Result<> forgetNext(Transaction &transaction, const Task &task)
{
    Book &book = transaction.book();
    auto next = nextTask(task, *task.doneAt, LocalDays(book.catalog().settings.timeZone));
    if (!next)
        return {};
    ActivityStore &store = book.activities();
    const auto tasks = task.deal ? store.tasks(*task.deal)
            : task.contact       ? store.tasks(*task.contact)
                                 : store.tasksOfNobody();
    if (!tasks)
        return std::unexpected(tasks.error());
    const auto made = std::ranges::find_if(*tasks, [&](const Task &other) {
        next->id = other.id;
        // Those made by an earlier version know of no series.
        next->series = other.series ? std::optional(task.series.value_or(task.id)) : std::nullopt;
        return other.id > task.id && other == *next;
    });
    return made == tasks->end() ? Result<>() : store.remove(transaction, made->id);
}

} // namespace

std::optional<Task> nextTask(const Task &task, Instant doneAt, const LocalDays &days)
{
    if (!task.repeat)
        return std::nullopt;
    Task next = task;
    next.id = {};
    next.series = task.series.value_or(task.id);
    next.doneAt.reset();
    // The entry or the waking that made the first of them has made none of the others.
    next.stageTask.reset();
    next.moveSeq.reset();
    // One that was put off does not move those that follow.
    if (task.seriesOn || task.seriesAt) {
        next.dueOn = std::exchange(next.seriesOn, std::nullopt);
        next.dueAt = std::exchange(next.seriesAt, std::nullopt);
    }
    if (next.dueOn) {
        const QDate today = days.day(doneAt);
        do
            next.dueOn = nextDay(*task.repeat, *next.dueOn);
        while (*next.dueOn <= today);
        return next;
    }
    const QTime time = next.dueAt->toUtc().toTimeZone(days.zone()).time();
    QDate day = days.day(*next.dueAt);
    do {
        day = nextDay(*task.repeat, day);
        next.dueAt = Instant::fromDateTime(QDateTime(day, time, days.zone()));
    } while (*next.dueAt <= doneAt);
    return next;
}

Result<> finishTask(Transaction &transaction, Task task, const QString &outcome, Instant now)
{
    Book &book = transaction.book();
    task.doneAt = now;
    if (const auto done = book.activities().update(transaction, task); !done)
        return done;
    if (const auto recorded = recordTouch(transaction, task, outcome, now); !recorded)
        return recorded;
    const auto next = nextTask(task, now, LocalDays(book.catalog().settings.timeZone));
    if (!next)
        return {};
    const auto made = book.activities().insert(transaction, *next);
    return made ? Result<>() : std::unexpected(made.error());
}

Result<> reopenTask(Transaction &transaction, Task task)
{
    if (const auto forgotten = forgetTouch(transaction, task); !forgotten)
        return forgotten;
    if (const auto forgotten = forgetNext(transaction, task); !forgotten)
        return forgotten;
    task.doneAt.reset();
    return transaction.book().activities().update(transaction, task);
}

} // namespace voronka
