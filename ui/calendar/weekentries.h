#pragma once

#include "core/base/localdays.h"
#include "core/reports/agenda.h"

#include <optional>
#include <span>
#include <vector>

namespace voronka {

/// Something in a week, at the place where the clock on the wall puts it: on the days when the
/// clocks change the hours are those that the clock shows.
struct WeekEntry
{
    Agenda::Item item;
    int day = 0; ///< 0 to 6, from the first day shown.
    std::optional<int> from; ///< Minutes after midnight; nothing: due on the day.
    int minutes = 0; ///< How long it is shown to take.
    bool isDone = false;
    bool isOverdue = false;

    /// May be put elsewhere: what has happened has its place.
    bool isMovable() const { return !isDone; }

    friend bool operator==(const WeekEntry &, const WeekEntry &) = default;
};

/// By day and time; those due on the day first.
std::vector<WeekEntry> weekEntries(std::span<const AgendaTask> tasks,
                                   std::span<const AgendaActivity> activities, QDate firstDay,
                                   const LocalDays &days, Instant now);

/// Where entries that overlap stand beside each other.
struct WeekLane
{
    int lane = 0;
    int count = 1; ///< Of the lanes in this part of the day.

    friend bool operator==(const WeekLane &, const WeekLane &) = default;
};

/// For entries of one day that have a time, in their order.
std::vector<WeekLane> weekLanes(std::span<const WeekEntry> entries);

/// The first day of the week that `day` is in.
QDate firstOfWeek(QDate day, Qt::DayOfWeek first);

} // namespace voronka
