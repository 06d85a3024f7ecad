#include "core/reports/funnelreport.h"
#include "tests/core/reports/goldenfacts.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

QString reachedLine(const FunnelReport &report)
{
    QStringList counts;
    for (int position = 1; position <= int(report.stages.size()) + 1; ++position)
        counts += QString::number(report.reached(position));
    return counts.join(u' ');
}

} // namespace

TEST_CASE("Flow counts the first entries of each stage in the period", "[flow]")
{
    const Facts facts = goldenFacts();
    const Stays stays = goldenStays();
    Question question = goldenQuestion(FunnelView::Flow);

    SECTION("over all time, what the cohort reached")
    {
        const FunnelReport report = funnelReport(facts, question, &stays);
        CHECK(reachedLine(report) == QStringLiteral("12 10 8 5 4"));
        CHECK(report.deals == 12);
        CHECK(report.winRate() == Share{4, 4});
        CHECK_FALSE(report.range().has_value());
    }
    SECTION("in days in which deals come in and win, but the two are other deals")
    {
        // Created in these days: D11 (depth 2) and D12 (depth 3). Won in them: D1 on day 21,
        // and D2 on day 22, which also passed stage 4 that it had skipped.
        Stays late = stays;
        for (FirstEntry &entry : late.entries) {
            if (entry.deal == 2 && entry.position == 4)
                entry.day = goldenDay + 22;
        }
        question.period = goldenDays(11, 22);
        const FunnelReport report = funnelReport(facts, question, &late);
        CHECK(reachedLine(report) == QStringLiteral("2 2 1 1 2"));
        CHECK(report.deals == 4);
        CHECK(report.stages[0].reached.amount == Money{});
        CHECK(dealNumbers(dealsBehind(facts, question, 4, BarPart::Reached, &late))
              == QStringLiteral("2"));
        CHECK(dealNumbers(dealsBehind(facts, question, 5, BarPart::Reached, &late))
              == QStringLiteral("1 2"));
        CHECK(dealsBehind(facts, question, 4, BarPart::Lost, &late).empty());
    }
    SECTION("for the deals that pass the filter")
    {
        question.filter.amountTo = Money{300};
        CHECK(reachedLine(funnelReport(facts, question, &stays)) == QStringLiteral("3 3 2 2 2"));
    }
    SECTION("in this funnel only")
    {
        Stays other = stays;
        for (FirstEntry &entry : other.entries)
            entry.funnel = 2;
        CHECK(reachedLine(funnelReport(facts, question, &other)) == QStringLiteral("0 0 0 0 0"));
    }
    SECTION("without entries of stages that the funnel does not have")
    {
        question.stageCount = 3;
        CHECK(reachedLine(funnelReport(facts, question, &stays)) == QStringLiteral("12 10 8 5"));
    }
}
