#include "tests/support/catch.h"
#include "ui/filters/periodchoice.h"

using namespace voronka;

TEST_CASE("A named period is whole months of the calendar seen from today", "[period]")
{
    struct Row
    {
        PeriodChoice choice;
        QDate today;
        QDate from;
        QDate to;
    };
    const Row row =
            GENERATE(Row{PeriodChoice::ThisMonth, {2026, 11, 21}, {2026, 11, 1}, {2026, 11, 30}},
                     Row{PeriodChoice::ThisMonth, {2024, 2, 29}, {2024, 2, 1}, {2024, 2, 29}},
                     Row{PeriodChoice::LastMonth, {2026, 1, 1}, {2025, 12, 1}, {2025, 12, 31}},
                     Row{PeriodChoice::LastMonth, {2026, 3, 31}, {2026, 2, 1}, {2026, 2, 28}},
                     Row{PeriodChoice::ThisQuarter, {2026, 1, 1}, {2026, 1, 1}, {2026, 3, 31}},
                     Row{PeriodChoice::ThisQuarter, {2026, 6, 30}, {2026, 4, 1}, {2026, 6, 30}},
                     Row{PeriodChoice::ThisQuarter, {2026, 12, 31}, {2026, 10, 1}, {2026, 12, 31}},
                     Row{PeriodChoice::LastQuarter, {2026, 2, 10}, {2025, 10, 1}, {2025, 12, 31}},
                     Row{PeriodChoice::LastQuarter, {2026, 4, 1}, {2026, 1, 1}, {2026, 3, 31}},
                     Row{PeriodChoice::ThisYear, {2026, 7, 4}, {2026, 1, 1}, {2026, 12, 31}},
                     Row{PeriodChoice::LastYear, {2026, 1, 1}, {2025, 1, 1}, {2025, 12, 31}});
    CAPTURE(int(row.choice), row.today);
    const Period period = periodOf(row.choice, row.today);
    CHECK(period.from == row.from);
    CHECK(period.to == row.to);
}

TEST_CASE("All time has no ends", "[period]")
{
    CHECK(periodOf(PeriodChoice::AllTime, QDate(2026, 11, 21)).isAll());
}
