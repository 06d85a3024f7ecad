#include "tests/support/catch.h"
#include "ui/tasks/itemtext.h"
#include "ui/tasks/snooze.h"

using namespace voronka;

namespace {

const QTimeZone kyiv("Europe/Kyiv");
const QDate friday(2026, 3, 27); ///< The clocks go forward on the Sunday after.

Instant at(QDate day, int hour, int minute = 0)
{
    return Instant::fromDateTime(QDateTime(day, QTime(hour, minute), kyiv));
}

WorkingHours tenToSix()
{
    WorkingHours hours;
    for (int day = 0; day < 5; ++day)
        hours.week[size_t(day)] = WorkingHours::Hours{10 * 60, 18 * 60};
    return hours;
}

} // namespace

TEST_CASE("Hours and parts of the day are instants", "[tasks][snooze]")
{
    const WorkingClock clock(tenToSix(), kyiv);
    const Due onDay{friday, {}};
    const Instant now{at(friday, 11, 20).msUtc + 31'000};
    CHECK(snoozed(Snooze::Hour, onDay, now, clock) == Due{{}, at(friday, 12, 20)});
    CHECK(snoozed(Snooze::Evening, onDay, now, clock) == Due{{}, at(friday, 18)});
    CHECK_FALSE(snoozed(Snooze::Evening, onDay, at(friday, 18), clock));
}

TEST_CASE("The morning is when work begins, and nine where nobody says so", "[tasks][snooze]")
{
    const WorkingClock clock(tenToSix(), kyiv);
    const Due onDay{friday, {}};
    CHECK(snoozed(Snooze::Tomorrow, onDay, at(friday.addDays(-1), 12), clock)
          == Due{{}, at(friday, 10)});
    CHECK(snoozed(Snooze::Tomorrow, onDay, at(friday, 12), clock)
          == Due{{}, at(friday.addDays(1), 9)}); // A Saturday.
    CHECK(morning({}, friday) == QTime(9, 0));
}

TEST_CASE("Days later it is due in the same way as before", "[tasks][snooze]")
{
    const WorkingClock clock({}, kyiv);
    CHECK(snoozed(Snooze::ThreeDays, {friday, {}}, at(friday, 12), clock)
          == Due{friday.addDays(3), {}});
    // Across the change of clocks: ten o'clock stays ten o'clock.
    CHECK(snoozed(Snooze::ThreeDays, {{}, at(friday.addDays(-9), 10)}, at(friday, 12), clock)
          == Due{{}, at(friday.addDays(3), 10)});
    CHECK(snoozed(Snooze::NextWeek, {friday, {}}, at(friday, 12), clock)
          == Due{friday.addDays(3), {}});
    CHECK(snoozed(Snooze::NextWeek, {friday, {}}, at(friday.addDays(3), 12), clock)
          == Due{friday.addDays(10), {}});
}

TEST_CASE("A time that the clocks skip is the first moment after it", "[tasks][snooze]")
{
    const QDate sunday = friday.addDays(2);
    CHECK(instantAt(sunday, QTime(3, 30), kyiv) == at(sunday, 4));
    CHECK(instantAt(sunday, QTime(2, 59), kyiv) == at(sunday, 2, 59));
    CHECK(instantAt(QDate(2026, 3, 8), QTime(2, 15), QTimeZone("America/New_York")).toUtc()
          == QDateTime(QDate(2026, 3, 8), QTime(7, 0), QTimeZone::utc()));
}

TEST_CASE("A title makes a name of a file that every system takes", "[tasks]")
{
    CHECK(fileNameFrom(QStringLiteral(" Call: Olha / “ash”? "))
          == QStringLiteral("Call Olha “ash”"));
    CHECK(fileNameFrom(QStringLiteral("...")) == QStringLiteral("Task"));
    CHECK(fileNameFrom(QString(200, u'я')).size() == 60);
}
