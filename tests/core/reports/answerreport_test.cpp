#include "core/reports/answerreport.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

constexpr qint64 minute = 60'000;
constexpr Instant morning{1'767'605'400'000}; ///< Monday 2026-01-05 09:30 UTC.

Instant later(qint64 minutes)
{
    return {morning.msUtc + minutes * minute};
}

/// A stage with a limit of two minutes, one without, and one with a day.
Catalog catalog()
{
    Catalog catalog;
    Stage quick{StageId(1), FunnelId(1), QStringLiteral("New"), 1, false, {}, 2, {}};
    Stage slow{StageId(2), FunnelId(1), QStringLiteral("Offer"), 2, false, {}, {}, {}};
    Stage leads{StageId(3), FunnelId(1), QStringLiteral("Lead"), 3, false, {}, 1440, {}};
    catalog.stages = {quick, slow, leads};
    return catalog;
}

FirstAnswer request(std::optional<qint64> touchedAfter, std::optional<qint64> closedAfter = {})
{
    FirstAnswer answer{DealId(1), morning, {{StageId(1), morning}}, {}};
    if (touchedAfter)
        answer.touchedAt = later(*touchedAfter);
    if (closedAfter)
        answer.closedAt = later(*closedAfter);
    return answer;
}

AnswerReport reportOn(const std::vector<FirstAnswer> &answers, Instant now,
                      const WorkingHours &hours = {})
{
    return answerReport(answers, catalog(), WorkingClock(hours, QTimeZone::utc()), now);
}

} // namespace

TEST_CASE("Requests are answered in time, late, or wait", "[answers]")
{
    const std::vector<FirstAnswer> answers{
            request(0), request(2), request(3), request({}), request(60, 90),
    };
    const AnswerReport soon = reportOn(answers, later(2));
    CHECK(soon.requests == 5);
    CHECK(soon.inTime == 2);
    CHECK(soon.late == 2);
    CHECK(soon.waiting == 1);
    CHECK(soon.share() == 0.5);
    CHECK(soon.medianMs == (2 + 3) * minute / 2);
    const AnswerReport afterwards = reportOn(answers, later(3));
    CHECK(afterwards.waiting == 0);
    CHECK(afterwards.late == 3);
    CHECK(afterwards.share() == 0.4);
}

TEST_CASE("Only stages with a limit have answers to be late with", "[answers]")
{
    FirstAnswer unhurried = request(60);
    unhurried.entries = {{StageId(2), morning}};
    FirstAnswer strange = request(60);
    strange.entries = {{StageId(9), morning}};
    const AnswerReport report = reportOn({unhurried, strange}, later(100));
    CHECK(report == AnswerReport());
    CHECK(!report.share());
}

TEST_CASE("Spam that is closed at once is not called back", "[answers]")
{
    CHECK(reportOn({request({}, 1)}, later(100)) == AnswerReport());
    CHECK(reportOn({request({}, 50)}, later(100)).late == 1);
    CHECK(reportOn({request(1, 1)}, later(100)).inTime == 1);
}

TEST_CASE("A call before the deal was written down answers at once", "[answers]")
{
    const AnswerReport report = reportOn({request(-30)}, later(1));
    CHECK(report.inTime == 1);
    CHECK(report.medianMs == 0);
}

TEST_CASE("Answers are counted in working time", "[answers]")
{
    WorkingHours hours;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = WorkingHours::Hours{9 * 60, 18 * 60};
    // Created on Saturday, answered on Monday at 9:01 and 9:03.
    FirstAnswer inTime = request({});
    inTime.createdAt = {morning.msUtc - 48 * 60 * minute};
    inTime.entries.front().at = inTime.createdAt;
    inTime.touchedAt = later(-29);
    FirstAnswer late = inTime;
    late.touchedAt = later(-27);
    const AnswerReport report = reportOn({inTime, late}, later(0), hours);
    CHECK(report.inTime == 1);
    CHECK(report.late == 1);
    CHECK(report.medianMs == 2 * minute);
}

TEST_CASE("A sale that was planned is no request", "[answers]")
{
    FirstAnswer planned = request({});
    planned.deferredAt = morning;
    CHECK(reportOn({planned}, later(100)) == AnswerReport());
    planned.touchedAt = later(60);
    CHECK(reportOn({planned}, later(100)) == AnswerReport());
    // One that was put off too late, or after it was answered, is a request all the same.
    planned.deferredAt = later(50);
    CHECK(reportOn({planned}, later(100)).late == 1);
    planned.touchedAt = later(1);
    CHECK(reportOn({planned}, later(100)).inTime == 1);
}

TEST_CASE("A request that is sorted first is late by the limit that ends first", "[answers]")
{
    // A day for the leads, two minutes for the requests among them.
    FirstAnswer sorted = request({});
    sorted.entries = {{StageId(3), morning}, {StageId(1), later(30)}};
    CHECK(reportOn({sorted}, later(32)).waiting == 1);
    CHECK(reportOn({sorted}, later(33)).late == 1);
    sorted.touchedAt = later(31);
    CHECK(reportOn({sorted}, later(100)).inTime == 1);
    // Touched before it was moved on: what came later does not count.
    sorted.touchedAt = later(20);
    CHECK(reportOn({sorted}, later(100)).inTime == 1);
    sorted.touchedAt = later(40);
    CHECK(reportOn({sorted}, later(100)).late == 1);
}
