#pragma once

#include "core/process/secondchance.h"

#include <QDate>

#include <array>

namespace voronka {

/// In how many days a sale is expected, until something better is known.
inline constexpr int daysUntilExpected = 14;

/// The days that are offered with one click: tomorrow, in a week, in a month, the first of the next
/// month.
inline std::array<QDate, 4> quickContactDays(QDate today)
{
    return {today.addDays(1), today.addDays(7), today.addMonths(1),
            QDate(today.year(), today.month(), 1).addMonths(1)};
}

} // namespace voronka
