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

/// A stage with a limit of two minutes, and one without.
Catalog catalog()
{
    Catalog catalog;
    Stage quick{StageId(1), FunnelId(1), QStringLiteral("New"), 1, false, {}, 2, {}};
    Stage slow{StageId(2), FunnelId(1), QStringLiteral("Offer"), 2, false, {}, {}, {}};
    catalog.stages = {quick, slow};
    return catalog;
}

FirstAnswer request(std::optional<qint64> touchedAfter, std::optional<qint64> closedAfter = {})
{
    FirstAnswer answer{DealId(1), StageId(1), morning, {}, {}};
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
    unhurried.stage = StageId(2);
    FirstAnswer strange = request(60);
    strange.stage = StageId(9);
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
    inTime.touchedAt = later(-29);
    FirstAnswer late = inTime;
    late.touchedAt = later(-27);
    const AnswerReport report = reportOn({inTime, late}, later(0), hours);
    CHECK(report.inTime == 1);
    CHECK(report.late == 1);
    CHECK(report.medianMs == 2 * minute);
}
