#pragma once

#include "core/base/instant.h"

#include <QDate>

#include <array>

namespace voronka {

/// The hour at which a client is to be remembered when only the day was chosen: early enough to
/// call, late enough not to disturb.
inline const QTime contactHour(10, 0);

/// In how many days a sale is expected, until something better is known.
inline constexpr int daysUntilExpected = 14;

inline Instant contactOn(QDate day, const QTimeZone &zone)
{
    return Instant::fromDateTime(QDateTime(day, contactHour, zone));
}

/// The days that are offered with one click: tomorrow, in a week, in a month, the first of the next
/// month.
inline std::array<QDate, 4> quickContactDays(QDate today)
{
    return {today.addDays(1), today.addDays(7), today.addMonths(1),
            QDate(today.year(), today.month(), 1).addMonths(1)};
}

} // namespace voronka
