#pragma once

#include "core/model/activity.h"
#include "core/model/dealmove.h"
#include "core/model/taskrepeat.h"
#include "core/storage/names.h"
#include "core/storage/statement.h"

// How moves, activities and tasks are read from their rows; only core/storage includes it.

namespace voronka {

/// The columns in the order in which readActivity() takes them; what else is selected comes after.
inline constexpr int activityColumnCount = 11;
inline QString activityColumns()
{
    return QStringLiteral("activity.id, activity.deal, activity.contact, activity.kind, done, "
                          "activity.at, duration_minutes, activity.manager, text, outcome, cold");
}

inline constexpr int taskColumnCount = 15;
inline QString taskColumns()
{
    return QStringLiteral("task.id, task.title, task.kind, due_on, due_at, task.deal, "
                          "task.contact, task.manager, done_at, repeat_rule, stage_task, move_seq, "
                          "series_on, series_at, series");
}

inline Activity readActivity(const Statement &row)
{
    Activity activity;
    activity.id = row.id<ActivityId>(0);
    activity.deal = row.optionalId<DealId>(1);
    activity.contact = row.optionalId<ContactId>(2);
    activity.kind = fromStoredName<ActivityKind>(row.text(3));
    activity.done = row.integer(4) != 0;
    activity.at = row.instant(5);
    if (!row.isNull(6))
        activity.durationMinutes = int(row.integer(6));
    activity.manager = row.optionalId<ManagerId>(7);
    activity.text = row.text(8);
    activity.outcome = row.text(9);
    activity.isCold = row.integer(10) != 0;
    return activity;
}

inline Task readTask(const Statement &row)
{
    Task task;
    task.id = row.id<TaskId>(0);
    task.title = row.text(1);
    task.kind = fromStoredName<ActivityKind>(row.text(2));
    task.dueOn = row.optionalDate(3);
    task.dueAt = row.optionalInstant(4);
    task.deal = row.optionalId<DealId>(5);
    task.contact = row.optionalId<ContactId>(6);
    task.manager = row.optionalId<ManagerId>(7);
    task.doneAt = row.optionalInstant(8);
    task.repeat = repeatFromStored(row.text(9));
    task.stageTask = row.optionalId<StageTaskId>(10);
    if (!row.isNull(11))
        task.moveSeq = int(row.integer(11));
    task.seriesOn = row.optionalDate(12);
    task.seriesAt = row.optionalInstant(13);
    task.series = row.optionalId<TaskId>(14);
    return task;
}

/// From deal, seq, kind, at, by_manager, from_stage, to_stage, reason, until, comment.
inline DealMove readMove(const Statement &row)
{
    return {row.id<DealId>(0),
            int(row.integer(1)),
            fromStoredName<MoveKind>(row.text(2)),
            row.instant(3),
            row.optionalId<ManagerId>(4),
            row.optionalId<StageId>(5),
            row.id<StageId>(6),
            row.optionalId<LossReasonId>(7),
            row.optionalInstant(8),
            row.text(9)};
}

} // namespace voronka
