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

/// A period as it was chosen: by name it goes on meaning the month that it is now.
struct ChosenPeriod
{
    PeriodChoice choice = PeriodChoice::AllTime;
    Period dates; ///< Both ends, for PeriodChoice::Dates; else none.

    friend bool operator==(const ChosenPeriod &, const ChosenPeriod &) = default;
};

/// The days of a named period, seen from today. Months and quarters are those of the calendar and
/// whole: a period that contains today ends after it. Dates gives an open period.
Period periodOf(PeriodChoice choice, QDate today);
Period periodOf(const ChosenPeriod &chosen, QDate today);

} // namespace voronka
