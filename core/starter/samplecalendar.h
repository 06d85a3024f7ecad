#pragma once

#include "core/base/localdays.h"

#include <vector>

namespace voronka {

class SampleRandom;

/// When things happen in a made-up business: its two years up to now, its weekdays and seasons,
/// its working hours in the book's time zone.
class SampleCalendar
{
public:
    static constexpr int pastDays = 730;

    SampleCalendar(const QTimeZone &zone, Instant now);

    Instant now() const { return m_now; }

    /// The moments at which `count` requests come in, ascending: more on weekdays than on
    /// weekends, more in spring and autumn, more this year than last, none after now.
    std::vector<Instant> arrivals(int count, SampleRandom &random) const;

    /// The moment itself when it lies in working hours, else some time in the next working
    /// morning. Never earlier than `at`.
    Instant working(Instant at, SampleRandom &random) const;

    QDate day(Instant at) const { return m_days.day(at); }

private:
    Instant startOf(qint32 julianDay) const;

    LocalDays m_days;
    Instant m_now;
    qint32 m_today;
    qint32 m_firstDay; ///< Of m_starts.
    std::vector<qint64> m_starts; ///< Asking the zone for each of a million moments is slow.
};

} // namespace voronka
