#include "core/base/localdays.h"

#include <algorithm>

namespace voronka {

namespace {
constexpr qint64 msPerDay = 24LL * 60 * 60 * 1000;
constexpr qint64 julianDayOfEpoch = 2'440'588; // 1970-01-01

// Beyond these years a deal's date is a mistake; the offset of the nearest end is used.
const QDateTime firstKnown(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc());
const QDateTime lastKnown(QDate(2100, 1, 1), QTime(0, 0), QTimeZone::utc());
} // namespace

// Reading the changes of a zone takes a third of a millisecond: too long for each deal of a mass
// action. They are the same as long as the program runs, and a book has one zone.
LocalDays::LocalDays(const QTimeZone &zone) : m_zone(zone.isValid() ? zone : QTimeZone::utc())
{
    thread_local QByteArray lastZone;
    thread_local std::vector<Change> lastChanges;
    if (lastZone == m_zone.id()) {
        m_changes = lastChanges;
        return;
    }
    m_changes.push_back(
            {firstKnown.toMSecsSinceEpoch(), m_zone.offsetFromUtc(firstKnown) * 1000LL});
    const auto transitions = m_zone.transitions(firstKnown, lastKnown);
    for (const QTimeZone::OffsetData &change : transitions)
        m_changes.push_back({change.atUtc.toMSecsSinceEpoch(), change.offsetFromUtc * 1000LL});
    lastZone = m_zone.id();
    lastChanges = m_changes;
}

qint64 LocalDays::offsetAt(qint64 ms) const
{
    const auto after = std::upper_bound(
            m_changes.begin(), m_changes.end(), ms,
            [](qint64 value, const Change &change) { return value < change.fromMs; });
    return after == m_changes.begin() ? m_changes.front().offsetMs : std::prev(after)->offsetMs;
}

qint32 LocalDays::julianDay(Instant instant) const
{
    const qint64 local = instant.msUtc + offsetAt(instant.msUtc);
    const qint64 days = local >= 0 ? local / msPerDay : -((-local + msPerDay - 1) / msPerDay);
    return qint32(julianDayOfEpoch + days);
}

Instant LocalDays::startOfDay(QDate day) const
{
    return Instant::fromDateTime(day.startOfDay(m_zone));
}

Instant LocalDays::noon(QDate day) const
{
    return Instant::fromDateTime(QDateTime(day, QTime(12, 0), m_zone));
}

} // namespace voronka
