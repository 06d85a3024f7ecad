#pragma once

#include "core/base/workinghours.h"
#include "core/model/agenda.h"
#include "core/model/catalog.h"

#include <span>
#include <vector>

namespace voronka {

/// A deal that has been in its stage longer than the stage allows.
struct LateDeal
{
    AgendaDeal deal;
    Instant deadline;
    /// Not touched by anybody yet in the stage where it was created: a request waiting for its
    /// first answer.
    bool isRequest = false;

    friend bool operator==(const LateDeal &, const LateDeal &) = default;
};

/// The owner's day, each list in the order in which it wants to be done. What woke is in `woken`
/// and in no other list; nothing else is in two lists.
struct Agenda
{
    struct Item
    {
        std::optional<AgendaTask> task; ///< Exactly one of the two.
        std::optional<AgendaActivity> activity;

        friend bool operator==(const Item &, const Item &) = default;
    };

    std::vector<LateDeal> late; ///< Requests first, then by deadline.
    qint64 lateCount = 0; ///< With those that were not read.
    std::vector<Item> overdue; ///< Due before today, or at an instant passed by agendaNowMs.
    qint64 olderOverdue = 0; ///< Overdue for longer, and not read.
    std::vector<Item> now; ///< Due within agendaNowMs, or not longer ago than that.
    std::vector<Item> today; ///< Due later today, those due on the day after those with a time.
    std::vector<Item> week; ///< Due on the days after, up to the horizon.
    std::vector<AgendaTask> woken;
    std::vector<AgendaDeal> secondChances;
    qint64 secondChanceCount = 0; ///< With those that were not read.
    std::vector<AgendaDeal> withoutNextStep;
    qint64 withoutNextStepCount = 0;
    std::vector<AgendaBirthday> birthdays;
    /// Until then the same rows give the same agenda: midnight, or when the next is due.
    Instant changesAt;

    friend bool operator==(const Agenda &, const Agenda &) = default;
};

/// 15 minutes: what a person still calls "now".
inline constexpr qint64 agendaNowMs = 15 * 60'000;

/// When the item is due: at an instant, or on a day and nothing more.
std::optional<Instant> dueInstant(const Agenda::Item &item);
QDate dueDay(const Agenda::Item &item, const LocalDays &days);

Agenda sortAgenda(const AgendaRows &rows, const Catalog &catalog, const WorkingClock &clock,
                  Instant now);

/// When the limit of its stage is over for a deal; time asleep does not count. Nothing for a stage
/// without a limit. `limitMinutes` > 0.
Instant limitDeadline(const WorkingClock &clock, Instant stageSince, int limitMinutes,
                      std::span<const Sleep> sleeps);

/// How much of the limit is used up, 0 and more; above 1 it is late. Counted in working time and
/// without the time asleep.
double limitShare(const WorkingClock &clock, Instant stageSince, Instant deadline, Instant now,
                  std::span<const Sleep> sleeps = {});

} // namespace voronka
