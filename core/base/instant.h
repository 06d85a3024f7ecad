#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <compare>
#include <functional>

namespace voronka {

/// A point in time: milliseconds since 1970-01-01 00:00 UTC. Facts that are a day and nothing more
/// (a birthday, the day a sale is expected) are QDate and never become an Instant.
struct Instant
{
    qint64 msUtc = 0;

    friend constexpr auto operator<=>(Instant, Instant) = default;

    static Instant fromDateTime(const QDateTime &time) { return {time.toMSecsSinceEpoch()}; }
    QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(msUtc, QTimeZone::utc()); }
};

/// Where "now" comes from. The programs use systemClock(); tests pass their own.
using Clock = std::function<Instant()>;

inline Clock systemClock()
{
    return [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; };
}

} // namespace voronka
