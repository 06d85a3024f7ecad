#include "ui/tasks/snooze.h"

namespace voronka {

namespace {

const QTime usualMorning(9, 0);
const QTime evening(18, 0);
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 minuteMs = 60'000;

QTime timeOf(Instant instant, const QTimeZone &zone)
{
    return instant.toUtc().toTimeZone(zone).time();
}

// Another day, at the time at which it was due.
Due onDay(QDate day, const Due &before, const QTimeZone &zone)
{
    if (!before.at)
        return {day, {}};
    return {{}, instantAt(day, timeOf(*before.at, zone), zone)};
}

} // namespace

Due dueOf(const Agenda::Item &item)
{
    if (item.activity)
        return {{}, item.activity->activity.at};
    return {item.task->task.dueOn, item.task->task.dueAt};
}

bool isSameItem(const Agenda::Item &one, const Agenda::Item &other)
{
    if (one.task && other.task)
        return one.task->task.id == other.task->task.id;
    return one.activity && other.activity
            && one.activity->activity.id == other.activity->activity.id;
}

QTime morning(const WorkingHours &hours, QDate day)
{
    const auto worked = hours.on(day);
    return worked ? QTime::fromMSecsSinceStartOfDay(worked->from * int(minuteMs)) : usualMorning;
}

// Qt may choose the last moment before a gap; nothing is to be due earlier than it says.
Instant instantAt(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime wanted(day, time, zone);
    const Instant found = Instant::fromDateTime(wanted);
    if (timeOf(found, zone) == time)
        return found;
    const QTimeZone::OffsetData next = zone.nextTransition(QDateTime(day.addDays(-1), time, zone));
    return next.atUtc.isValid() ? Instant::fromDateTime(next.atUtc) : found;
}

QTime usualTime(QDate day, Instant now, const QTimeZone &zone)
{
    constexpr int usualHour = 10;
    const QDateTime local = now.toUtc().toTimeZone(zone);
    const int next = local.time().hour() + 1;
    const bool isPast = day == local.date() && next > usualHour && next < 24;
    return QTime(isPast ? next : usualHour, 0);
}

Instant usualPlan(Instant now, const QTimeZone &zone)
{
    const QDateTime local = now.toUtc().toTimeZone(zone);
    const int hour = local.time().hour() + 2;
    return instantAt(local.date().addDays(hour / 24), QTime(hour % 24, 0), zone);
}

std::optional<Due> snoozed(Snooze snooze, const Due &before, Instant now, const WorkingClock &clock)
{
    const QTimeZone &zone = clock.days().zone();
    const QDate today = clock.days().day(now);
    switch (snooze) {
    case Snooze::Hour:
        // To the minute, as times are written.
        return Due{{}, Instant{(now.msUtc + hourMs) / minuteMs * minuteMs}};
    case Snooze::Evening: {
        const Instant at = instantAt(today, evening, zone);
        return at > now ? std::optional(Due{{}, at}) : std::nullopt;
    }
    case Snooze::Tomorrow: {
        const QDate day = today.addDays(1);
        if (before.on)
            return Due{day, {}};
        return Due{{}, instantAt(day, morning(clock.hours(), day), zone)};
    }
    case Snooze::ThreeDays:
        return onDay(today.addDays(3), before, zone);
    case Snooze::NextWeek:
        return onDay(today.addDays(8 - today.dayOfWeek()), before, zone);
    }
    Q_UNREACHABLE();
}

} // namespace voronka
