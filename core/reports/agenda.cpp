#include "core/reports/agenda.h"

#include <algorithm>

namespace voronka {

namespace {

/// What of a time was slept through, counted as the limit is.
qint64 slept(const WorkingClock &clock, Instant from, Instant to, std::span<const Sleep> sleeps)
{
    qint64 slept = 0;
    for (const Sleep &sleep : sleeps)
        slept += clock.worked(std::max(sleep.from, from), std::min(sleep.to, to));
    return slept;
}

} // namespace

Instant limitDeadline(const WorkingClock &clock, Instant stageSince, int limitMinutes,
                      std::span<const Sleep> sleeps)
{
    Instant deadline = clock.deadline(stageSince, limitMinutes);
    for (const Sleep &sleep : sleeps) {
        // One that was late before it fell asleep is late since then.
        if (sleep.from >= deadline)
            break;
        const qint64 missed = clock.worked(std::max(sleep.from, stageSince), sleep.to);
        if (missed > 0)
            deadline = clock.after(deadline, missed);
    }
    return deadline;
}

double limitShare(const WorkingClock &clock, Instant stageSince, Instant deadline, Instant now,
                  std::span<const Sleep> sleeps)
{
    const qint64 whole =
            clock.worked(stageSince, deadline) - slept(clock, stageSince, deadline, sleeps);
    const qint64 used = clock.worked(stageSince, now) - slept(clock, stageSince, now, sleeps);
    // Nobody works before the deadline: there is nothing to take a share of.
    if (whole <= 0)
        return now < deadline ? 0 : 1;
    return double(used) / double(whole);
}

} // namespace voronka
