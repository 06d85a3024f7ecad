#include "core/model/taskrepeat.h"
#include "tests/support/catch.h"

using namespace voronka;

TEST_CASE("A repeat is stored as text and read again", "[tasks][repeat]")
{
    const auto [repeat, text] = GENERATE(table<TaskRepeat, const char *>({
            {{RepeatUnit::Day, 1, 0}, "P1D"},
            {{RepeatUnit::Week, 2, 0}, "P2W"},
            {{RepeatUnit::Month, 1, 31}, "P1M@31"},
            {{RepeatUnit::Year, 999, 29}, "P999Y@29"},
    }));
    CHECK(storedRepeat(repeat) == QLatin1String(text));
    CHECK(repeatFromStored(QString::fromLatin1(text)) == repeat);
}

TEST_CASE("What is no repeat is none", "[tasks][repeat]")
{
    const char *text = GENERATE("", "P", "PW", "P0D", "P1000D", "P-1W", "P1H", "1W", "P1M", "P1M@0",
                                "P1M@32", "P1W@3", "P1Y@", "every week");
    INFO(text);
    CHECK(!repeatFromStored(QString::fromLatin1(text)));
}

TEST_CASE("A repeat leads from day to day", "[tasks][repeat]")
{
    const auto [repeat, days] = GENERATE(table<const char *, std::vector<QDate>>({
            {"P1D", {{2026, 2, 28}, {2026, 3, 1}, {2026, 3, 2}}},
            {"P3D", {{2026, 12, 30}, {2027, 1, 2}}},
            {"P2W", {{2026, 12, 25}, {2027, 1, 8}}},
            {"P1M@31", {{2026, 1, 31}, {2026, 2, 28}, {2026, 3, 31}, {2026, 4, 30}, {2026, 5, 31}}},
            {"P1M@30", {{2028, 1, 30}, {2028, 2, 29}, {2028, 3, 30}}},
            {"P3M@15", {{2026, 11, 15}, {2027, 2, 15}}},
            {"P1Y@29", {{2028, 2, 29}, {2029, 2, 28}, {2030, 2, 28}, {2031, 2, 28}, {2032, 2, 29}}},
            {"P2Y@1", {{2026, 1, 1}, {2028, 1, 1}}},
    }));
    INFO(repeat);
    for (size_t i = 1; i < days.size(); ++i)
        CHECK(nextDay(*repeatFromStored(QString::fromLatin1(repeat)), days[i - 1]) == days[i]);
}

TEST_CASE("A task put off for once comes back to its day and skips no month", "[tasks][repeat]")
{
    const TaskRepeat monthEnd{RepeatUnit::Month, 1, 31};
    CHECK(nextDay(monthEnd, {2026, 2, 2}) == QDate(2026, 2, 28)); // That of 31 January.
    CHECK(nextDay(monthEnd, {2026, 3, 29}) == QDate(2026, 4, 30)); // That of 31 March.
    CHECK(nextDay({RepeatUnit::Month, 1, 1}, {2026, 4, 29}) == QDate(2026, 6, 1));
    CHECK(nextDay({RepeatUnit::Month, 1, 10}, {2026, 4, 13}) == QDate(2026, 5, 10));
    CHECK(nextDay({RepeatUnit::Year, 1, 29}, {2027, 3, 3}) == QDate(2028, 2, 29));
}

TEST_CASE("The next day of a repeat always lies ahead", "[tasks][repeat]")
{
    for (const RepeatUnit unit : {RepeatUnit::Month, RepeatUnit::Year}) {
        for (int aim = 1; aim <= 31; ++aim) {
            for (QDate day(2027, 12, 1); day < QDate(2028, 4, 1); day = day.addDays(1)) {
                const QDate next = nextDay({unit, 1, aim}, day);
                CHECK(next > day);
                CHECK(next.day() == std::min(aim, next.daysInMonth()));
            }
        }
    }
}
