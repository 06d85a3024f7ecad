#include "core/base/workinghours.h"

#include <QStringList>

#include <algorithm>

namespace voronka {

namespace {

constexpr int minutesADay = 24 * 60;
constexpr qint64 msAMinute = 60'000;
/// After so many days in which nobody works the search for the next hour ends.
constexpr int searchedDays = 3660;

struct Span
{
    Instant from;
    Instant to;
};

Instant atMinute(const LocalDays &days, QDate day, int minute)
{
    if (minute == minutesADay)
        return days.startOfDay(day.addDays(1));
    const QDateTime wall(day, QTime(minute / 60, minute % 60), days.zone());
    // A time that the change of clocks skips is taken as the hour after.
    return Instant::fromDateTime(wall);
}

std::optional<Span> spanOf(const WorkingHours &hours, const LocalDays &days, QDate day)
{
    const auto worked = hours.on(day);
    if (!worked)
        return std::nullopt;
    const Span span{atMinute(days, day, worked->from), atMinute(days, day, worked->to)};
    // A day that the calendar of the place leaves out, as Samoa did on its way over the date line.
    if (days.day(span.from) != day)
        return std::nullopt;
    return span;
}

std::optional<WorkingHours::Hours> hoursFromStored(const QString &text)
{
    const QStringList ends = text.split(QLatin1Char('-'));
    if (ends.size() != 2)
        return std::nullopt;
    bool isFrom = false;
    bool isTo = false;
    const WorkingHours::Hours hours{ends[0].toInt(&isFrom), ends[1].toInt(&isTo)};
    const bool isSound =
            isFrom && isTo && hours.from >= 0 && hours.from < hours.to && hours.to <= minutesADay;
    return isSound ? std::optional(hours) : std::nullopt;
}

} // namespace

bool WorkingHours::isSet() const
{
    return std::ranges::any_of(week, [](const auto &day) { return day.has_value(); });
}

std::optional<WorkingHours::Hours> WorkingHours::on(QDate day) const
{
    if (std::ranges::binary_search(holidays, day))
        return std::nullopt;
    return week[size_t(day.dayOfWeek() - 1)];
}

QString storedWeek(const WorkingHours &hours)
{
    QStringList days;
    for (const auto &day : hours.week)
        days << (day ? QStringLiteral("%1-%2").arg(day->from).arg(day->to) : QString());
    return days.join(QLatin1Char(','));
}

QString storedHolidays(const WorkingHours &hours)
{
    QStringList days;
    for (const QDate day : hours.holidays)
        days << day.toString(Qt::ISODate);
    return days.join(QLatin1Char(','));
}

WorkingHours workingHoursFromStored(const QString &week, const QString &holidays)
{
    WorkingHours hours;
    const QStringList days = week.split(QLatin1Char(','));
    for (size_t i = 0; i < hours.week.size() && qsizetype(i) < days.size(); ++i)
        hours.week[i] = hoursFromStored(days[qsizetype(i)]);
    for (const QString &text : holidays.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            hours.holidays.push_back(day);
    }
    std::ranges::sort(hours.holidays);
    const auto repeated = std::ranges::unique(hours.holidays);
    hours.holidays.erase(repeated.begin(), repeated.end());
    return hours;
}

WorkingClock::WorkingClock(WorkingHours hours, const QTimeZone &zone)
    : m_hours(std::move(hours)), m_days(zone)
{
}

qint64 WorkingClock::worked(Instant from, Instant to) const
{
    if (to <= from)
        return 0;
    if (!m_hours.isSet())
        return to.msUtc - from.msUtc;
    qint64 worked = 0;
    const QDate last = m_days.day(to);
    for (QDate day = m_days.day(from); day <= last; day = day.addDays(1)) {
        if (const auto span = spanOf(m_hours, m_days, day)) {
            const Instant begin = std::max(span->from, from);
            const Instant end = std::min(span->to, to);
            worked += std::max<qint64>(0, end.msUtc - begin.msUtc);
        }
    }
    return worked;
}

Instant WorkingClock::after(Instant from, qint64 workMs) const
{
    if (!m_hours.isSet())
        return {from.msUtc + workMs};
    qint64 left = workMs;
    const QDate first = m_days.day(from);
    for (int i = 0; i < searchedDays; ++i) {
        const auto span = spanOf(m_hours, m_days, first.addDays(i));
        if (!span || span->to <= from)
            continue;
        const Instant begin = std::max(span->from, from);
        const qint64 room = span->to.msUtc - begin.msUtc;
        if (left <= room)
            return {begin.msUtc + left};
        left -= room;
    }
    return m_days.startOfDay(first.addDays(searchedDays));
}

Instant WorkingClock::deadline(Instant from, int minutes) const
{
    if (!m_hours.isSet())
        return {from.msUtc + minutes * msAMinute};
    const Instant begin = nextWorking(from);
    const QDate first = m_days.day(begin);
    const QTime time = begin.toUtc().toTimeZone(m_days.zone()).time();
    QDate day = first;
    int left = minutes / minutesADay;
    for (int i = 1; left > 0 && i < searchedDays; ++i) {
        day = first.addDays(i);
        if (m_hours.on(day))
            --left;
    }
    const Instant sameTime =
            day == first ? begin : Instant::fromDateTime(QDateTime(day, time, m_days.zone()));
    return after(sameTime, (minutes % minutesADay) * msAMinute);
}

Instant WorkingClock::nextWorking(Instant instant) const
{
    if (!m_hours.isSet())
        return instant;
    const QDate first = m_days.day(instant);
    for (int i = 0; i < searchedDays; ++i) {
        const auto span = spanOf(m_hours, m_days, first.addDays(i));
        if (span && instant < span->to)
            return std::max(instant, span->from);
    }
    return instant;
}

} // namespace voronka
