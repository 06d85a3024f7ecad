#include "core/base/localdays.h"
#include "tests/support/catch.h"

using namespace voronka;

TEST_CASE("Days agree with Qt's own conversion in zones with and without changes of clocks",
          "[localdays]")
{
    const auto name = GENERATE(as<const char *>{}, "Europe/Kyiv", "Europe/Moscow", "Asia/Manila",
                               "America/New_York", "Pacific/Apia", "UTC");
    QTimeZone zone(name);
    if (!zone.isValid())
        zone = QTimeZone("Europe/Kiev"); // the name before 2022
    REQUIRE(zone.isValid());
    const LocalDays days(zone);
    // Steps of 7 h 13 min over some years touch every hour of the day.
    const qint64 step = (7 * 60 + 13) * 60 * 1000LL;
    const qint64 from =
            QDateTime(QDate(2009, 12, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    for (int i = 0; i < 6000; ++i) {
        const Instant instant{from + i * step};
        const QDate expected = instant.toUtc().toTimeZone(zone).date();
        if (days.day(instant) != expected)
            FAIL(name << " " << instant.msUtc);
    }
}

TEST_CASE("A day begins at its first instant and noon lies within it", "[localdays]")
{
    const LocalDays days(QTimeZone("Europe/Moscow"));
    for (QDate day(2011, 1, 1); day < QDate(2012, 1, 1); day = day.addDays(1)) {
        const Instant start = days.startOfDay(day);
        REQUIRE(days.day(start) == day);
        REQUIRE(days.day({start.msUtc - 1}) == day.addDays(-1));
        REQUIRE(days.day(days.noon(day)) == day);
    }
}

TEST_CASE("Instants before 1970 fall on the right day", "[localdays]")
{
    const LocalDays days(QTimeZone::utc());
    CHECK(days.day({-1}) == QDate(1969, 12, 31));
    CHECK(days.day({-24LL * 3600 * 1000}) == QDate(1969, 12, 31));
    CHECK(days.day({-24LL * 3600 * 1000 - 1}) == QDate(1969, 12, 30));
}

TEST_CASE("An invalid zone counts in UTC", "[localdays]")
{
    CHECK(LocalDays(QTimeZone()).zone() == QTimeZone::utc());
}

TEST_CASE("Zones that are asked by turns keep their own days", "[localdays]")
{
    const Instant lateEvening =
            Instant::fromDateTime(QDateTime(QDate(2026, 7, 1), QTime(20, 30), QTimeZone::utc()));
    for (int round = 0; round < 2; ++round) {
        CHECK(LocalDays(QTimeZone("Europe/Kyiv")).day(lateEvening) == QDate(2026, 7, 1));
        CHECK(LocalDays(QTimeZone("Asia/Manila")).day(lateEvening) == QDate(2026, 7, 2));
        CHECK(LocalDays(QTimeZone("Asia/Manila")).day(lateEvening) == QDate(2026, 7, 2));
        CHECK(LocalDays(QTimeZone()).day(lateEvening) == QDate(2026, 7, 1));
    }
}
