#include "tests/support/catch.h"
#include "tests/support/zones.h"
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
    const Due timed{{}, at(friday, 17)};
    CHECK(snoozed(Snooze::Tomorrow, timed, at(friday.addDays(-1), 12), clock)
          == Due{{}, at(friday, 10)});
    CHECK(snoozed(Snooze::Tomorrow, timed, at(friday, 12), clock)
          == Due{{}, at(friday.addDays(1), 9)}); // A Saturday.
    CHECK(morning({}, friday) == QTime(9, 0));
}

TEST_CASE("A time proposed for today has not passed", "[tasks]")
{
    const QTimeZone zone("Europe/Kyiv");
    const QDate day(2026, 3, 27);
    const auto proposed = [&](QTime now) {
        return usualTime(day, Instant::fromDateTime(QDateTime(day, now, zone)), zone);
    };
    CHECK(proposed(QTime(8, 59)) == QTime(10, 0));
    CHECK(proposed(QTime(9, 30)) == QTime(10, 0));
    CHECK(proposed(QTime(10, 0)) == QTime(11, 0));
    CHECK(proposed(QTime(13, 2)) == QTime(14, 0));
    CHECK(proposed(QTime(23, 30)) == QTime(10, 0));
    const Instant dayBefore = Instant::fromDateTime(QDateTime(day.addDays(-1), QTime(15, 0), zone));
    CHECK(usualTime(day, dayBefore, zone) == QTime(10, 0));
}

TEST_CASE("What is due on a day and has no hour gets none tomorrow", "[tasks][snooze]")
{
    const WorkingClock clock(tenToSix(), kyiv);
    CHECK(snoozed(Snooze::Tomorrow, {friday.addDays(-4), {}}, at(friday, 12), clock)
          == Due{friday.addDays(1), {}});
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

TEST_CASE("Put off across a change of clocks it is due at the time on the wall", "[tasks][snooze]")
{
    const ZoneDays &place = zonesToTry[size_t(GENERATE(range(0, int(zonesToTry.size()))))];
    const QDate changed = GENERATE(true, false) ? place.forward : place.back;
    const QDate today = changed.addDays(-GENERATE(0, 1, 2));
    INFO(place.name);
    INFO(today.toString(Qt::ISODate).toStdString());
    const QTimeZone zone = place.zone();
    const auto on = [&zone](QDate day, int hour, int minute = 0) {
        return Instant::fromDateTime(QDateTime(day, QTime(hour, minute), zone));
    };
    const WorkingClock clock({}, zone);
    const Instant now = on(today, 11, 20);
    const Due timed{{}, on(today, 10, 30)};
    const Due onDay{today, {}};
    CHECK(snoozed(Snooze::Hour, timed, now, clock) == Due{{}, on(today, 12, 20)});
    CHECK(snoozed(Snooze::Evening, timed, now, clock) == Due{{}, on(today, 18)});
    CHECK(snoozed(Snooze::Tomorrow, timed, now, clock) == Due{{}, on(today.addDays(1), 9)});
    CHECK(snoozed(Snooze::Tomorrow, onDay, now, clock) == Due{today.addDays(1), {}});
    CHECK(snoozed(Snooze::ThreeDays, timed, now, clock) == Due{{}, on(today.addDays(3), 10, 30)});
    CHECK(snoozed(Snooze::ThreeDays, onDay, now, clock) == Due{today.addDays(3), {}});
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    CHECK(snoozed(Snooze::NextWeek, timed, now, clock) == Due{{}, on(monday, 10, 30)});
    CHECK(snoozed(Snooze::NextWeek, onDay, now, clock) == Due{monday, {}});
    // An hour is an hour, also in the night in which the clocks change.
    const Instant night = on(changed, 1, 15);
    CHECK(snoozed(Snooze::Hour, timed, night, clock)
          == Due{{}, Instant{night.msUtc + 60 * 60'000}});
}

TEST_CASE("A plan is for a whole hour on the clocks of its zone", "[tasks]")
{
    const auto plan = [](const char *zone, QTime time) {
        const QDateTime now(friday, time, QTimeZone(zone));
        const Instant at = usualPlan(Instant::fromDateTime(now), now.timeZone());
        return at.toUtc().toTimeZone(now.timeZone());
    };
    for (const ZoneDays &place : zonesToTry)
        CHECK(plan(place.name, QTime(10, 50)).time() == QTime(12, 0));
    CHECK(plan("Asia/Kolkata", QTime(10, 5)).time() == QTime(12, 0));
    const QDateTime late = plan("Asia/Kathmandu", QTime(22, 50));
    CHECK(late.date() == friday.addDays(1));
    CHECK(late.time() == QTime(0, 0));
}

TEST_CASE("The clocks of Lord Howe skip half an hour", "[tasks][snooze]")
{
    const QTimeZone zone("Australia/Lord_Howe");
    const QDate day(2026, 10, 4);
    const Instant after = Instant::fromDateTime(QDateTime(day, QTime(2, 30), zone));
    CHECK(instantAt(day, QTime(2, 10), zone) == after);
    CHECK(instantAt(day, QTime(2, 30), zone) == after);
}

TEST_CASE("A title makes a name of a file that every system takes", "[tasks]")
{
    CHECK(fileNameFrom(QStringLiteral(" Call: Olha / “ash”? "))
          == QStringLiteral("Call Olha “ash”"));
    CHECK(fileNameFrom(QStringLiteral("...")) == QStringLiteral("Task"));
    CHECK(fileNameFrom(QString(200, u'я')).size() == 60);
}
