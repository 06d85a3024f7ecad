#include "core/starter/samplecalendar.h"
#include "core/starter/samplerandom.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace voronka;

namespace {

const QTimeZone kyiv("Europe/Kyiv");

Instant at(const QDate &day, const QTime &time)
{
    return Instant::fromDateTime(QDateTime(day, time, kyiv));
}

QDateTime local(Instant instant)
{
    return instant.toUtc().toTimeZone(kyiv);
}

} // namespace

TEST_CASE("Requests come in over two years up to now, in order", "[starter][sample]")
{
    const Instant now = at(QDate(2026, 5, 20), QTime(15, 30));
    const SampleCalendar calendar(kyiv, now);
    SampleRandom random(7);
    const std::vector<Instant> moments = calendar.arrivals(20'000, random);
    REQUIRE(moments.size() == 20'000);
    CHECK(std::ranges::is_sorted(moments));
    CHECK(moments.back() <= now);
    CHECK(local(moments.front()).date() <= QDate(2024, 5, 25));
    CHECK(local(moments.front()).date() >= QDate(2024, 5, 20));
    CHECK(local(moments.back()).date() == QDate(2026, 5, 20));

    int weekend = 0, night = 0, secondYear = 0, january = 0, october = 0;
    for (const Instant moment : moments) {
        const QDateTime time = local(moment);
        weekend += time.date().dayOfWeek() > 5;
        night += time.time() < QTime(7, 0) || time.time() > QTime(23, 0);
        secondYear += time.date() >= QDate(2025, 5, 20);
        january += time.date().month() == 1;
        october += time.date().month() == 10;
    }
    CHECK(night == 0);
    CHECK(weekend < 20'000 / 5); // Two days of seven would bring 5,714.
    CHECK(weekend > 20'000 / 20);
    CHECK(secondYear > 11'000);
    CHECK(october > january * 5 / 4);
}

TEST_CASE("Nothing has come in today when it is early in the morning", "[starter][sample]")
{
    const Instant now = at(QDate(2026, 5, 20), QTime(6, 0));
    const SampleCalendar calendar(kyiv, now);
    SampleRandom random(7);
    const std::vector<Instant> moments = calendar.arrivals(5'000, random);
    CHECK(local(moments.back()).date() < QDate(2026, 5, 20));
}

TEST_CASE("Work is done in working hours", "[starter][sample]")
{
    const SampleCalendar calendar(kyiv, at(QDate(2026, 5, 20), QTime(15, 30)));
    SampleRandom random(7);
    const auto workedOn = [&](const QDate &day, const QTime &time) {
        return local(calendar.working(at(day, time), random));
    };
    // The 14th of May 2026 is a Thursday.
    CHECK(workedOn(QDate(2026, 5, 14), QTime(11, 5))
          == QDateTime(QDate(2026, 5, 14), QTime(11, 5), kyiv));
    CHECK(workedOn(QDate(2026, 5, 14), QTime(3, 0)).date() == QDate(2026, 5, 14));
    CHECK(workedOn(QDate(2026, 5, 14), QTime(21, 0)).date() == QDate(2026, 5, 15));
    CHECK(workedOn(QDate(2026, 5, 15), QTime(21, 0)).date() == QDate(2026, 5, 18));
    CHECK(workedOn(QDate(2026, 5, 16), QTime(12, 0)).date() == QDate(2026, 5, 18));
    CHECK(workedOn(QDate(2026, 5, 17), QTime(23, 0)).date() == QDate(2026, 5, 18));
    CHECK(workedOn(QDate(2026, 5, 16), QTime(12, 0)).time() >= QTime(9, 0));
    // Over a change of clocks too: summer time began on Sunday, the 29th of March.
    CHECK(workedOn(QDate(2026, 3, 28), QTime(12, 0)).time() >= QTime(9, 0));
}
