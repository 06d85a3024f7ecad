#include "core/reports/lossreport.h"
#include "tests/core/reports/goldenfacts.h"
#include "tests/core/reports/oracle.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

// The fixture with D12 lost in stage 2 after it had been in stage 3, for reason 2.
Facts factsWithBackMove()
{
    Facts facts = goldenFacts();
    FactRow row = goldenRows()[11];
    row.position = 2;
    row.lossReason = LossReasonId(2);
    facts.replace(row.deal, {row});
    return facts;
}

} // namespace

TEST_CASE("The loss matrix counts by the stage where the deal stood and by reason", "[losses]")
{
    const QStringList expected{
            QStringLiteral("lost 4 for 2800"),
            QStringLiteral("reason 2: 3 for 2500"),
            QStringLiteral("reason 1: 1 for 300"),
            QStringLiteral("stage 1, reason 2: 1 for 800"),
            QStringLiteral("stage 2, reason 2: 1 for 1200"),
            QStringLiteral("stage 2, reason 1: 1 for 300"),
            QStringLiteral("stage 4, reason 2: 1 for 500"),
    };
    CHECK(toLines(lossReport(factsWithBackMove(), goldenQuestion())) == expected);
}

TEST_CASE("Equally frequent reasons stand in the order of their ids", "[losses]")
{
    const LossReport report = lossReport(goldenFacts(), goldenQuestion());
    REQUIRE(report.reasons.size() == 2);
    CHECK(report.reasons[0].reason == LossReasonId(1));
    CHECK(report.reasons[1].reason == LossReasonId(2));
}

TEST_CASE("Losses go by the day of creation or of closing as the view says", "[losses]")
{
    const Facts facts = goldenFacts();
    Question question = goldenQuestion();
    question.period = goldenDays(5, 24);

    // Created on days 5 to 24: D5, D8 and D12. Closed on them: D3, on day 23.
    CHECK(dealNumbers(dealsLost(facts, question, {}, {})) == QStringLiteral("5 8 12"));
    question.view = FunnelView::Closed;
    CHECK(dealNumbers(dealsLost(facts, question, {}, {})) == QStringLiteral("3"));
    question.view = FunnelView::Flow;
    CHECK(lossReport(facts, question).lost == Tally{1, Money{300}});
    question.view = FunnelView::Now;
    CHECK(lossReport(facts, question).lost == Tally{});
    CHECK(dealsLost(facts, question, {}, {}).empty());
}

TEST_CASE("A click on a cell finds its deals", "[losses]")
{
    const Facts facts = factsWithBackMove();
    const Question question = goldenQuestion();
    CHECK(dealNumbers(dealsLost(facts, question, 2, LossReasonId(2))) == QStringLiteral("12"));
    CHECK(dealNumbers(dealsLost(facts, question, 2, {})) == QStringLiteral("3 12"));
    CHECK(dealNumbers(dealsLost(facts, question, {}, LossReasonId(2))) == QStringLiteral("5 8 12"));
    CHECK(dealsLost(facts, question, 3, {}).empty());
    CHECK(dealsLost(facts, question, {}, LossReasonId(77)).empty());
}
