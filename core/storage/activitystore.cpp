#include "core/storage/activitystore.h"

#include "core/storage/names.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

namespace voronka {

Result<ActivityId> ActivityStore::insert(Transaction &transaction, const Activity &activity)
{
    const auto inserted =
            runCached(m_database,
                      QStringLiteral(R"(
INSERT INTO activity (id, deal, contact, kind, done, at, duration_minutes, manager, text, outcome)
VALUES (%1, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
                              .arg(idFor(QStringLiteral("activity"))),
                      activity.id, activity.deal, activity.contact, storedName(activity.kind),
                      int(activity.done), activity.at, activity.durationMinutes, activity.manager,
                      activity.text, activity.outcome);
    if (!inserted)
        return std::unexpected(inserted.error());
    if (activity.deal)
        transaction.changes().deals.push_back(*activity.deal);
    return ActivityId((*inserted)->insertedId());
}

Result<TaskId> ActivityStore::insert(Transaction &transaction, const Task &task)
{
    const auto inserted = runCached(m_database,
                                    QStringLiteral(R"(
INSERT INTO task (id, title, kind, due_on, due_at, deal, contact, manager, done_at)
VALUES (%1, ?, ?, ?, ?, ?, ?, ?, ?))")
                                            .arg(idFor(QStringLiteral("task"))),
                                    task.id, task.title, storedName(task.kind), task.dueOn,
                                    task.dueAt, task.deal, task.contact, task.manager, task.doneAt);
    if (!inserted)
        return std::unexpected(inserted.error());
    if (task.deal)
        transaction.changes().deals.push_back(*task.deal);
    return TaskId((*inserted)->insertedId());
}

} // namespace voronka
