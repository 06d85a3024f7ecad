#pragma once

#include "core/base/period.h"

#include <QDate>

namespace voronka {

/// The periods offered by name; Dates are the two that the person writes.
enum class PeriodChoice {
    AllTime,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    LastYear,
    Dates
};

/// The days of a named period, seen from today. Months and quarters are those of the calendar and
/// whole: a period that contains today ends after it. Dates gives an open period.
Period periodOf(PeriodChoice choice, QDate today);

} // namespace voronka
