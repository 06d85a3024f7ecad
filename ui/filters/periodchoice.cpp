#include "ui/filters/periodchoice.h"

namespace voronka {

namespace {

// `months` beginning with the month of `first`, which is the first of a month.
Period monthsFrom(QDate first, int months)
{
    return {first, first.addMonths(months).addDays(-1)};
}

} // namespace

Period periodOf(PeriodChoice choice, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const QDate year(today.year(), 1, 1);
    switch (choice) {
    case PeriodChoice::ThisMonth:
        return monthsFrom(month, 1);
    case PeriodChoice::LastMonth:
        return monthsFrom(month.addMonths(-1), 1);
    case PeriodChoice::ThisQuarter:
        return monthsFrom(quarter, 3);
    case PeriodChoice::LastQuarter:
        return monthsFrom(quarter.addMonths(-3), 3);
    case PeriodChoice::ThisYear:
        return monthsFrom(year, 12);
    case PeriodChoice::LastYear:
        return monthsFrom(year.addYears(-1), 12);
    case PeriodChoice::AllTime:
    case PeriodChoice::Dates:
        return {};
    }
    Q_UNREACHABLE();
}

Period periodOf(const ChosenPeriod &chosen, QDate today)
{
    return chosen.choice == PeriodChoice::Dates ? chosen.dates : periodOf(chosen.choice, today);
}

} // namespace voronka
