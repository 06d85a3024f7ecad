#include "core/base/workinghours.h"
#include "tests/support/catch.h"

#include <random>

using namespace voronka;

namespace {

constexpr qint64 msAMinute = 60'000;
constexpr int step = 15; ///< Minutes; all hours and instants below are multiples of it.

WorkingHours weekdays(int from = 9 * 60, int to = 18 * 60)
{
    WorkingHours hours;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = WorkingHours::Hours{from, to};
    return hours;
}

Instant at(const QTimeZone &zone, QDate day, int hour, int minute = 0)
{
    return Instant::fromDateTime(QDateTime(day, QTime(hour, minute), zone));
}

/// Whether somebody works, by the clock on the wall and nothing else.
bool isWorking(const WorkingHours &hours, const QTimeZone &zone, Instant instant)
{
    const QDateTime wall = instant.toUtc().toTimeZone(zone);
    const auto day = hours.on(wall.date());
    const int minute = wall.time().hour() * 60 + wall.time().minute();
    return day && minute >= day->from && minute < day->to;
}

qint64 workedByCounting(const WorkingHours &hours, const QTimeZone &zone, Instant from, Instant to)
{
    qint64 worked = 0;
    for (Instant now = from; now < to; now.msUtc += step * msAMinute)
        worked += isWorking(hours, zone, now) ? step * msAMinute : 0;
    return worked;
}

struct Place
{
    const char *zone;
    QDate forward; ///< Clocks are put forward in the night before or in the first hours.
    QDate back;
};

// The last two: half an hour, and a day that never was.
const std::array places{
        Place{"Europe/Kyiv", {2026, 3, 29}, {2026, 10, 25}},
        Place{"Europe/Moscow", {2011, 3, 27}, {2014, 10, 26}},
        Place{"Asia/Manila", {1978, 3, 22}, {1978, 9, 21}},
        Place{"America/New_York", {2026, 3, 8}, {2026, 11, 1}},
        Place{"Asia/Kathmandu", {1986, 1, 1}, {2026, 5, 1}},
        Place{"Australia/Lord_Howe", {2026, 10, 4}, {2026, 4, 5}},
        Place{"Pacific/Apia", {2011, 12, 30}, {2012, 4, 1}},
};

/// Hours that begin and end where no clock is ever changed, and some holidays.
WorkingHours someHours(std::mt19937 &random, QDate around)
{
    WorkingHours hours;
    for (auto &day : hours.week) {
        if (random() % 4 == 0)
            continue;
        const int from = int(random() % 20) * step + 5 * 60;
        const int to = random() % 3 == 0 ? 24 * 60 : from + step * (1 + int(random() % 30));
        day = WorkingHours::Hours{from, std::min(to, 24 * 60)};
    }
    if (!hours.isSet())
        hours.week[2] = WorkingHours::Hours{};
    for (int i = -5; i <= 5; ++i) {
        if (random() % 5 == 0)
            hours.holidays.push_back(around.addDays(i));
    }
    return hours;
}

} // namespace

TEST_CASE("Working hours are stored as text and read again", "[workinghours]")
{
    WorkingHours hours = weekdays();
    hours.week[5] = WorkingHours::Hours{0, 24 * 60};
    hours.holidays = {{2026, 1, 1}, {2026, 12, 25}};
    const QString week = storedWeek(hours);
    CHECK(week == QStringLiteral("540-1080,540-1080,540-1080,540-1080,540-1080,0-1440,"));
    CHECK(storedHolidays(hours) == QStringLiteral("2026-01-01,2026-12-25"));
    CHECK(workingHoursFromStored(week, storedHolidays(hours)) == hours);
    CHECK(workingHoursFromStored({}, {}) == WorkingHours());
    CHECK(!WorkingHours().isSet());
}

TEST_CASE("What is no working time is a day off", "[workinghours]")
{
    const QString broken =
            GENERATE(QStringLiteral("540"), QStringLiteral("1080-540"), QStringLiteral("540-1441"),
                     QStringLiteral("-5-10"), QStringLiteral("540-540"), QStringLiteral("a-b"));
    const WorkingHours hours = workingHoursFromStored(
            broken + QStringLiteral(",60-120"),
            QStringLiteral("2026-02-30,soon,2026-05-01,2026-05-01,2026-01-01"));
    CHECK(!hours.week[0]);
    CHECK(hours.week[1] == WorkingHours::Hours{60, 120});
    CHECK(hours.holidays == std::vector{QDate(2026, 1, 1), QDate(2026, 5, 1)});
}

TEST_CASE("Without hours every minute counts", "[workinghours]")
{
    const WorkingClock clock({}, QTimeZone("Europe/Kyiv"));
    const Instant night = at(clock.days().zone(), {2026, 3, 29}, 1);
    CHECK(clock.worked(night, {night.msUtc + 5}) == 5);
    CHECK(clock.worked(night, {night.msUtc - 5}) == 0);
    CHECK(clock.after(night, 7) == Instant{night.msUtc + 7});
    CHECK(clock.nextWorking(night) == night);
    CHECK(clock.deadline(night, 2) == Instant{night.msUtc + 2 * msAMinute});
    CHECK(clock.deadline(night, 24 * 60) == Instant{night.msUtc + 24 * 60 * msAMinute});
}

TEST_CASE("A limit of whole days ends at the same hour of a working day", "[workinghours]")
{
    const QTimeZone zone("Europe/Kyiv");
    WorkingHours hours = weekdays();
    hours.holidays = {{2026, 1, 7}};
    const WorkingClock clock(hours, zone);
    // 2026-01-02 is a Friday.
    CHECK(clock.deadline(at(zone, {2026, 1, 2}, 15), 24 * 60) == at(zone, {2026, 1, 5}, 15));
    CHECK(clock.deadline(at(zone, {2026, 1, 6}, 15), 24 * 60) == at(zone, {2026, 1, 8}, 15));
    CHECK(clock.deadline(at(zone, {2026, 1, 2}, 17, 30), 60) == at(zone, {2026, 1, 5}, 9, 30));
    CHECK(clock.deadline(at(zone, {2026, 1, 2}, 15), 25 * 60) == at(zone, {2026, 1, 5}, 16));
    // What comes at night or on a day off begins with the next hours.
    CHECK(clock.deadline(at(zone, {2026, 1, 3}, 23), 2) == at(zone, {2026, 1, 5}, 9, 2));
    CHECK(clock.deadline(at(zone, {2026, 1, 3}, 23), 24 * 60) == at(zone, {2026, 1, 6}, 9));
    CHECK(clock.deadline(at(zone, {2026, 1, 2}, 18), 0) == at(zone, {2026, 1, 5}, 9));
    // Over the change of clocks it is still three in the afternoon.
    CHECK(clock.deadline(at(zone, {2026, 3, 27}, 15), 24 * 60) == at(zone, {2026, 3, 30}, 15));
    CHECK(clock.deadline(at(zone, {2026, 10, 23}, 15), 24 * 60) == at(zone, {2026, 10, 26}, 15));
}

TEST_CASE("Who never works again is not waited for", "[workinghours]")
{
    WorkingHours hours;
    hours.week[0] = WorkingHours::Hours{};
    const QDate monday(2026, 1, 5);
    for (int week = 0; week < 600; ++week)
        hours.holidays.push_back(monday.addDays(7 * week));
    const WorkingClock clock(hours, QTimeZone::utc());
    const Instant now = at(QTimeZone::utc(), monday, 10);
    CHECK(clock.after(now, 1) == at(QTimeZone::utc(), monday.addDays(3660), 0));
    CHECK(clock.nextWorking(now) == now);
    CHECK(clock.worked(now, at(QTimeZone::utc(), monday.addDays(3000), 0)) == 0);
}

TEST_CASE("Time worked is what counting every quarter of an hour gives", "[workinghours]")
{
    std::mt19937 random(20260101);
    for (const Place &place : places) {
        INFO(place.zone);
        const QTimeZone zone(place.zone);
        REQUIRE(zone.isValid());
        for (const QDate change : {place.forward, place.back}) {
            for (int round = 0; round < 4; ++round) {
                const WorkingHours hours = someHours(random, change);
                const WorkingClock clock(hours, zone);
                const Instant from{clock.days().startOfDay(change.addDays(-3)).msUtc
                                   + qint64(random() % 192) * step * msAMinute};
                const Instant to{from.msUtc + qint64(random() % 600) * step * msAMinute};
                INFO(storedWeek(hours).toStdString() << " | " << storedHolidays(hours).toStdString()
                                                     << " | " << from.msUtc << " " << to.msUtc);
                CHECK(clock.worked(from, to) == workedByCounting(hours, zone, from, to));
            }
        }
    }
}

TEST_CASE("After and worked undo each other, and a deadline never goes back", "[workinghours]")
{
    std::mt19937 random(7);
    for (const Place &place : places) {
        INFO(place.zone);
        for (const QDate change : {place.forward, place.back}) {
            const WorkingHours hours = someHours(random, change);
            const WorkingClock clock(hours, QTimeZone(place.zone));
            Instant from = clock.days().startOfDay(change.addDays(-4));
            Instant before{0};
            const int limit = int(random() % 3) * 24 * 60 + int(random() % 500);
            for (int round = 0; round < 150; ++round) {
                from.msUtc += qint64(random() % 3'600'000) * 2;
                const qint64 ms = qint64(random() % 200'000'000);
                const Instant end = clock.after(from, ms);
                INFO(storedWeek(hours).toStdString() << " | " << from.msUtc << " " << ms);
                CHECK(clock.worked(from, end) == ms);
                CHECK(end >= from);
                // No earlier instant has as much behind it.
                CHECK((ms == 0 || clock.worked(from, {end.msUtc - 1}) == ms - 1));
                const Instant deadline = clock.deadline(from, limit);
                CHECK(deadline >= before);
                CHECK(deadline >= from);
                before = deadline;
                const Instant next = clock.nextWorking(from);
                CHECK(clock.worked(from, next) == 0);
                CHECK(isWorking(hours, clock.days().zone(), next));
            }
        }
    }
}
