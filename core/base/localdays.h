#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QTimeZone>

#include <vector>

namespace voronka {

/// Which calendar day an instant falls on in one time zone, fast enough for a million rows: the
/// zone's changes of clocks are read once and then searched.
///
/// A book counts its days in the zone it was made in, so that a report does not change because
/// the laptop travelled.
class LocalDays
{
public:
    explicit LocalDays(const QTimeZone &zone);

    const QTimeZone &zone() const { return m_zone; }

    /// The day as a Julian day number, the form that the facts keep.
    qint32 julianDay(Instant instant) const;
    QDate day(Instant instant) const { return QDate::fromJulianDay(julianDay(instant)); }

    /// The first instant of the day; where the clocks skip midnight, the first that exists.
    Instant startOfDay(QDate day) const;

    /// Noon of the day: the instant given to a fact of which only the day is known.
    Instant noon(QDate day) const;

private:
    struct Change
    {
        qint64 fromMs;
        qint64 offsetMs;
    };

    qint64 offsetAt(qint64 ms) const;

    QTimeZone m_zone;
    std::vector<Change> m_changes;
};

} // namespace voronka
