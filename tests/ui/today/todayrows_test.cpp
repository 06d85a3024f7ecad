#include "tests/support/catch.h"
#include "ui/today/todayface.h"
#include "ui/today/todayrow.h"

using namespace voronka;

namespace {

LocalDays days()
{
    return LocalDays(QTimeZone("Europe/Kyiv"));
}

AgendaTask taskOn(int id, QDate day)
{
    AgendaTask row;
    row.task.id = TaskId(id);
    row.task.title = QStringLiteral("Task %1").arg(id);
    row.task.dueOn = day;
    return row;
}

std::vector<Agenda::Item> tasksOn(QDate day, int count)
{
    std::vector<Agenda::Item> items;
    for (int i = 1; i <= count; ++i)
        items.push_back({taskOn(i, day), {}});
    return items;
}

} // namespace

TEST_CASE("A clock runs in minutes and seconds, then in hours and days", "[today]")
{
    CHECK(runningClock(0) == QStringLiteral("0:00"));
    CHECK(runningClock(59'999) == QStringLiteral("0:59"));
    CHECK(runningClock(65'000) == QStringLiteral("1:05"));
    CHECK(runningClock(3'599'000) == QStringLiteral("59:59"));
    CHECK_FALSE(runningClock(3'600'000).contains(QLatin1Char(':')));
}

TEST_CASE("A long section shows its first lines and how many more there are", "[today]")
{
    const QDate today(2026, 11, 23);
    Agenda agenda;
    agenda.overdue = tasksOn(today.addDays(-1), 40);
    agenda.olderOverdue = 2;
    auto rows = todayRows(agenda, days(), {});
    REQUIRE(rows.size() == 14);
    CHECK(std::get<TodayRow::Heading>(rows.front().what).count == 42);
    CHECK(std::get<TodayRow::More>(rows.back().what).count == 30);
    rows = todayRows(agenda, days(), {TodaySection::Overdue});
    CHECK(rows.size() == 41);

    SECTION("but one line more takes no place for saying so")
    {
        agenda.overdue.resize(13);
        agenda.olderOverdue = 0;
        CHECK(todayRows(agenda, days(), {}).size() == 14);
        CHECK_FALSE(todayRows(agenda, days(), {}).back().isMore());
    }
}

TEST_CASE("Second chances that were not read are counted, too", "[today]")
{
    Agenda agenda;
    agenda.secondChances.resize(3);
    agenda.secondChanceCount = 60;
    const auto rows = todayRows(agenda, days(), {});
    REQUIRE(rows.size() == 5);
    CHECK(std::get<TodayRow::Heading>(rows.front().what).count == 60);
    CHECK(std::get<TodayRow::More>(rows.back().what).count == 57);
}

TEST_CASE("The days after have a heading each, and an empty agenda has no line", "[today]")
{
    CHECK(todayRows({}, days(), {}).empty());
    Agenda agenda;
    agenda.week = tasksOn(QDate(2026, 11, 24), 2);
    agenda.week.push_back({taskOn(3, QDate(2026, 11, 26)), {}});
    const auto rows = todayRows(agenda, days(), {});
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].isHeading());
    CHECK(rows[0].day == QDate(2026, 11, 24));
    CHECK(rows[3].isHeading());
    CHECK(rows[3].day == QDate(2026, 11, 26));
    CHECK(rows[4].key() == QStringLiteral("task3"));
}
