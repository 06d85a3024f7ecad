#include "core/reports/funnelreport.h"
#include "tests/core/reports/goldenfacts.h"
#include "tests/core/reports/oracle.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

QString text(Share share)
{
    return QStringLiteral("%1 of %2").arg(share.part).arg(share.whole);
}

} // namespace

TEST_CASE("The cohort of the golden fixture is what was counted by hand", "[funnel]")
{
    const FunnelReport report = funnelReport(goldenFacts(), goldenQuestion());

    // Depths: D7 and D8 1, D3 and D11 2, D4, D10 and D12 3, D5 4, won D1, D2, D6, D9.
    const QStringList expected{
            QStringLiteral("1: reached 12 for 7800, advanced 10 for 6300, lost 1 for 800, "
                           "open 1 for 700, deferred 0 for 0, transferred 0 for 0; "
                           "reason 2: 1 for 800"),
            QStringLiteral("2: reached 10 for 6300, advanced 8 for 4900, lost 1 for 300, "
                           "open 0 for 0, deferred 1 for 1100, transferred 0 for 0; "
                           "reason 1: 1 for 300"),
            QStringLiteral("3: reached 8 for 4900, advanced 5 for 2300, lost 1 for 1200, "
                           "open 2 for 1400, deferred 0 for 0, transferred 0 for 0; "
                           "reason 1: 1 for 1200"),
            QStringLiteral("4: reached 5 for 2300, advanced 4 for 1800, lost 1 for 500, "
                           "open 0 for 0, deferred 0 for 0, transferred 0 for 0; "
                           "reason 2: 1 for 500"),
            QStringLiteral("all 12: won 4 for 1800, lost 4 for 2800, open 3 for 2100, "
                           "deferred 1 for 1100, transferred 0 for 0"),
    };
    CHECK(toLines(report) == expected);
}

TEST_CASE("Conversions of the golden fixture name what they are a share of", "[funnel]")
{
    const FunnelReport report = funnelReport(goldenFacts(), goldenQuestion());

    CHECK(text(report.fromPrevious(1)) == QStringLiteral("0 of 0"));
    CHECK_FALSE(report.fromPrevious(1).value().has_value());
    CHECK(text(report.fromPrevious(2)) == QStringLiteral("10 of 12"));
    CHECK(text(report.fromPrevious(3)) == QStringLiteral("8 of 10"));
    CHECK(text(report.fromPrevious(4)) == QStringLiteral("5 of 8"));
    CHECK(text(report.fromPrevious(5)) == QStringLiteral("4 of 5"));
    CHECK(text(report.fromFirst(1)) == QStringLiteral("12 of 12"));
    CHECK(text(report.fromFirst(3)) == QStringLiteral("8 of 12"));
    CHECK(text(report.fromFirst(5)) == QStringLiteral("4 of 12"));
    CHECK(text(report.winRate()) == QStringLiteral("4 of 8"));
    CHECK(*report.fromFirst(5).value() == Approx(4.0 / 12));
    REQUIRE(report.range());
    CHECK(report.range()->first == Approx(4.0 / 12));
    CHECK(report.range()->second == Approx(8.0 / 12));
    CHECK(report.reached(5) == 4);
    CHECK(report.reached(0) == 0);
    CHECK(report.reached(6) == 0);
}

TEST_CASE("The closed view of the golden fixture holds the won and the lost only", "[funnel]")
{
    const Facts facts = goldenFacts();
    Question question = goldenQuestion(FunnelView::Closed);
    const FunnelReport report = funnelReport(facts, question);

    const QStringList expected{
            QStringLiteral("1: reached 8 for 4600, advanced 7 for 3800, lost 1 for 800, "
                           "open 0 for 0, deferred 0 for 0, transferred 0 for 0; "
                           "reason 2: 1 for 800"),
            QStringLiteral("2: reached 7 for 3800, advanced 6 for 3500, lost 1 for 300, "
                           "open 0 for 0, deferred 0 for 0, transferred 0 for 0; "
                           "reason 1: 1 for 300"),
            QStringLiteral("3: reached 6 for 3500, advanced 5 for 2300, lost 1 for 1200, "
                           "open 0 for 0, deferred 0 for 0, transferred 0 for 0; "
                           "reason 1: 1 for 1200"),
            QStringLiteral("4: reached 5 for 2300, advanced 4 for 1800, lost 1 for 500, "
                           "open 0 for 0, deferred 0 for 0, transferred 0 for 0; "
                           "reason 2: 1 for 500"),
            QStringLiteral("all 8: won 4 for 1800, lost 4 for 2800, open 0 for 0, "
                           "deferred 0 for 0, transferred 0 for 0"),
    };
    CHECK(toLines(report) == expected);
    CHECK_FALSE(report.range().has_value());

    // Deals 1 to 3 were closed on the days 21, 22 and 23.
    question.period = goldenDays(1, 22);
    CHECK(dealNumbers(dealsBehind(facts, question, 1, BarPart::Reached)) == QStringLiteral("1 2"));
    question.period = {std::nullopt, goldenDays(0, 23).to};
    CHECK(dealNumbers(dealsBehind(facts, question, 1, BarPart::Reached))
          == QStringLiteral("1 2 3"));
}

TEST_CASE("Now counts the open where they stand and the deferred apart", "[funnel]")
{
    const Facts facts = goldenFacts();
    Question question = goldenQuestion(FunnelView::Now);
    question.period = goldenDays(100, 200);
    const FunnelReport report = funnelReport(facts, question);

    // D10 went as far as stage 3 but stands in stage 2 again.
    const QStringList expected{
            QStringLiteral("1: reached 1 for 700, advanced 0 for 0, lost 0 for 0, open 1 for 700, "
                           "deferred 0 for 0, transferred 0 for 0"),
            QStringLiteral("2: reached 1 for 1000, advanced 0 for 0, lost 0 for 0, "
                           "open 1 for 1000, deferred 1 for 1100, transferred 0 for 0"),
            QStringLiteral("3: reached 1 for 400, advanced 0 for 0, lost 0 for 0, open 1 for 400, "
                           "deferred 0 for 0, transferred 0 for 0"),
            QStringLiteral("4: reached 0 for 0, advanced 0 for 0, lost 0 for 0, open 0 for 0, "
                           "deferred 0 for 0, transferred 0 for 0"),
            QStringLiteral("all 4: won 0 for 0, lost 0 for 0, open 3 for 2100, "
                           "deferred 1 for 1100, transferred 0 for 0"),
    };
    CHECK(toLines(report) == expected);
    CHECK_FALSE(report.range().has_value());
    CHECK(dealNumbers(dealsBehind(facts, question, 2, BarPart::Reached)) == QStringLiteral("10"));
    CHECK(dealNumbers(dealsBehind(facts, question, 2, BarPart::Deferred)) == QStringLiteral("11"));
    CHECK(dealsBehind(facts, question, 2, BarPart::Advanced).empty());
    CHECK(dealsBehind(facts, question, 5, BarPart::Reached).empty());
}

TEST_CASE("A click on a bar finds its deals", "[funnel]")
{
    const Facts facts = goldenFacts();
    const Question question = goldenQuestion();
    const auto behind = [&](int position, BarPart part) {
        return dealNumbers(dealsBehind(facts, question, position, part));
    };
    CHECK(behind(3, BarPart::Reached) == QStringLiteral("1 2 4 5 6 9 10 12"));
    CHECK(behind(3, BarPart::Advanced) == QStringLiteral("1 2 5 6 9"));
    CHECK(behind(3, BarPart::Open) == QStringLiteral("4 10"));
    CHECK(behind(3, BarPart::Lost) == QStringLiteral("12"));
    CHECK(behind(2, BarPart::Deferred) == QStringLiteral("11"));
    CHECK(behind(2, BarPart::Transferred).isEmpty());
    CHECK(behind(5, BarPart::Reached) == QStringLiteral("1 2 6 9"));
    CHECK(behind(5, BarPart::Advanced).isEmpty());
    CHECK(behind(0, BarPart::Reached).isEmpty());
    CHECK(behind(6, BarPart::Reached).isEmpty());
}

TEST_CASE("A period takes in its first and its last day", "[funnel]")
{
    Question question = goldenQuestion();
    question.period = goldenDays(3, 5);
    CHECK(dealNumbers(dealsBehind(goldenFacts(), question, 1, BarPart::Reached))
          == QStringLiteral("3 4 5"));
    question.period = goldenDays(5, 3);
    CHECK(funnelReport(goldenFacts(), question).deals == 0);
}

TEST_CASE("A filter by a name that no deal has finds nothing", "[funnel]")
{
    // The deals of the fixture have no manager: the unknown one must not be taken for that.
    Question question = goldenQuestion();
    question.filter.manager = ManagerId(5);
    CHECK(funnelReport(goldenFacts(), question).deals == 0);
    question = goldenQuestion();
    question.funnel = FunnelId(2);
    CHECK(funnelReport(goldenFacts(), question).deals == 0);
    CHECK_FALSE(funnelReport(goldenFacts(), question).range().has_value());
}

TEST_CASE("Positions beyond the last stage count as the last", "[funnel]")
{
    Question question = goldenQuestion();
    question.stageCount = 2;
    const FunnelReport report = funnelReport(goldenFacts(), question);
    REQUIRE(report.stages.size() == 2);
    CHECK(report.reached(1) == 12);
    CHECK(report.reached(2) == 10);
    CHECK(report.reached(3) == 4);
    CHECK(report.stages[1].lost.count == 3);
    CHECK(report.stages[1].open.count == 2);

    question.stageCount = 0;
    CHECK(funnelReport(goldenFacts(), question).stages.size() == 1);
}

TEST_CASE("A lost deal whose reason is missing is lost all the same", "[funnel]")
{
    FactRow row = goldenRows()[2];
    row.lossReason.reset();
    Facts facts;
    facts.append(row);
    const FunnelReport report = funnelReport(facts, goldenQuestion());
    CHECK(report.lost.count == 1);
    CHECK(report.stages[1].lost.count == 1);
    CHECK(report.stages[1].reasons.empty());
}

TEST_CASE("Long funnels with very many reasons are counted in several passes", "[funnel]")
{
    Facts facts;
    for (int i = 1; i <= 30'000; ++i) {
        FactRow row;
        row.deal = DealId(i);
        row.funnel = FunnelId(1);
        row.amount = Money{i};
        row.createdDay = goldenDay;
        row.closedDay = goldenDay;
        row.outcome = i % 10 == 0 ? Outcome::Won : Outcome::Lost;
        row.furthest = row.position = 1 + i % 200;
        if (row.outcome == Outcome::Lost)
            row.lossReason = LossReasonId(i);
        facts.append(row);
    }
    Question question = goldenQuestion();
    question.stageCount = 200;
    const FunnelReport report = funnelReport(facts, question);
    CHECK(report.deals == 30'000);
    CHECK(report.won.count == 3000);
    CHECK(report.lost.count == 27'000);
    // Stage 2 holds the deals 1, 201, 401 ..., each with a reason of its own.
    CHECK(report.stages[1].lost.count == 150);
    REQUIRE(report.stages[1].reasons.size() == 150);
    CHECK(report.stages[1].reasons[1].reason == LossReasonId(201));
    CHECK(report.stages[1].reasons[1].lost == Tally{1, Money{201}});
    // Stage 200 holds 199, 399 ...
    CHECK(report.stages[199].reached.count == 3150);
    CHECK(report.stages[199].lost.count == 150);
}

TEST_CASE("A day on which a block of the zone map begins or ends is not skipped", "[funnel]")
{
    Facts facts;
    for (qint64 deal = 1; deal <= qint64(Facts::blockRows) + 10; ++deal) {
        FactRow row = goldenRows().front();
        row.deal = DealId(deal);
        row.createdDay = goldenDay + qint32(deal);
        row.closedDay = row.createdDay;
        facts.append(row);
    }
    for (const FunnelView view : {FunnelView::Cohort, FunnelView::Closed}) {
        for (const int day : {1, int(Facts::blockRows), int(Facts::blockRows) + 1}) {
            Question question = goldenQuestion(view);
            question.period = goldenDays(day, day);
            CHECK(dealNumbers(dealsBehind(facts, question, 1, BarPart::Reached))
                  == QString::number(day));
        }
    }
}
