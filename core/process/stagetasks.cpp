#include "core/process/stagetasks.h"

#include "core/model/catalog.h"
#include "core/storage/book.h"

#include <algorithm>

namespace voronka {

namespace {

constexpr int minutesADay = 24 * 60;

/// A delay of whole days means a day, whatever the hour of entering.
Task taskFrom(const StageTask &wanted, const Deal &deal, int moveSeq, Instant at,
              const WorkingClock &clock)
{
    Task task;
    task.title = wanted.title;
    task.kind = wanted.kind;
    task.deal = deal.id;
    task.manager = wanted.manager ? wanted.manager : deal.manager;
    task.stageTask = wanted.id;
    task.moveSeq = moveSeq;
    const Instant due = clock.deadline(at, wanted.dueAfterMinutes);
    const bool isWholeDays =
            wanted.dueAfterMinutes > 0 && wanted.dueAfterMinutes % minutesADay == 0;
    if (isWholeDays)
        task.dueOn = clock.days().day(due);
    else
        task.dueAt = due;
    return task;
}

/// Those that events of the same day made for this deal already.
Result<std::vector<StageTaskId>> madeOnDay(Book &book, DealId deal, QDate day,
                                           const LocalDays &days)
{
    const auto tasks = book.activities().tasks(deal);
    if (!tasks)
        return std::unexpected(tasks.error());
    std::vector<StageTaskId> made;
    if (std::ranges::none_of(*tasks, [](const Task &task) { return task.stageTask.has_value(); }))
        return made;
    const auto moves = book.deals().moves(deal);
    if (!moves)
        return std::unexpected(moves.error());
    for (const Task &task : *tasks) {
        const auto entry = std::ranges::find_if(
                *moves, [&](const DealMove &move) { return move.seq == task.moveSeq; });
        if (task.stageTask && entry != moves->end() && days.day(entry->at) == day)
            made.push_back(*task.stageTask);
    }
    return made;
}

} // namespace

Result<> createStageTasks(Transaction &transaction, const Deal &deal, int moveSeq, Instant at,
                          bool again)
{
    Book &book = transaction.book();
    const std::vector<StageTask> wanted = book.catalog().tasksOf(deal.stage);
    if (wanted.empty())
        return {};
    const BookSettings &settings = book.catalog().settings;
    const WorkingClock clock(settings.workingHours, settings.timeZone);
    std::vector<StageTaskId> made;
    if (!again) {
        auto known = madeOnDay(book, deal.id, clock.days().day(at), clock.days());
        if (!known)
            return std::unexpected(known.error());
        made = std::move(*known);
    }
    for (const StageTask &task : wanted) {
        if (std::ranges::find(made, task.id) != made.end())
            continue;
        const auto added =
                book.activities().insert(transaction, taskFrom(task, deal, moveSeq, at, clock));
        if (!added)
            return std::unexpected(added.error());
    }
    return {};
}

} // namespace voronka
