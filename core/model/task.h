#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/model/activity.h"

#include <QDate>
#include <QString>

#include <optional>

namespace voronka {

enum class RepeatUnit : quint8 { Day = 0, Week = 1, Month = 2, Year = 3 };

/// Every so many days, weeks, months or years. Stored as "P2W"; months and years with the day of
/// the month they aim at, "P1M@31", which a shorter month shortens for itself alone.
struct TaskRepeat
{
    RepeatUnit unit = RepeatUnit::Week;
    int every = 1; ///< 1 to 999.
    int monthDay = 0; ///< 1 to 31 for months and years, else 0.

    friend bool operator==(const TaskRepeat &, const TaskRepeat &) = default;
};

/// Something to do, by a day or by an instant, never both.
struct Task
{
    TaskId id;
    QString title;
    ActivityKind kind = ActivityKind::Call; ///< Note stands for anything else.
    std::optional<QDate> dueOn;
    std::optional<Instant> dueAt;
    std::optional<DealId> deal;
    std::optional<ContactId> contact;
    std::optional<ManagerId> manager;
    std::optional<Instant> doneAt;
    std::optional<TaskRepeat> repeat = {}; ///< Doing it makes the next one.
    std::optional<StageTaskId> stageTask = {}; ///< Made by entering a stage that asks for it.
    /// The event of the deal that made it: with `stageTask` the entry, without it the waking.
    std::optional<int> moveSeq = {};

    /// When the series had this one due before it was put off, at most one of both; the next one
    /// is counted from there.
    std::optional<QDate> seriesOn = {};
    std::optional<Instant> seriesAt = {};
    std::optional<TaskId> series = {}; ///< The first of those that repeat; nothing for itself.

    /// Made because a deferred deal woke.
    bool isFromWaking() const { return moveSeq && !stageTask; }

    friend bool operator==(const Task &, const Task &) = default;
};

/// Whether doing the task has recorded this touch.
inline bool isTouchOf(const Activity &touch, const Task &task)
{
    const bool isSameClient = task.deal ? touch.deal == task.deal : touch.contact == task.contact;
    return isSameClient && touch.done && touch.kind == task.kind && touch.at == task.doneAt
            && touch.text == task.title;
}

} // namespace voronka
