#include "tests/core/reports/oracle.h"
#include "tests/core/reports/randomfacts.h"
#include "tests/support/catch.h"

using namespace voronka;

TEST_CASE("Reports agree with counting deal by deal", "[funnel][losses]")
{
    const int deals = GENERATE(0, 1, 10, 5000);
    const int stageCount = GENERATE(1, 5, 12);
    const unsigned seed = unsigned(deals * 100 + stageCount);
    RandomFacts random(seed, deals, stageCount);
    CAPTURE(deals, stageCount);

    qint64 counted = 0;
    for (int round = 0; round < 25; ++round) {
        for (const FunnelView view :
             {FunnelView::Cohort, FunnelView::Closed, FunnelView::Flow, FunnelView::Now}) {
            const Question question = random.question(view);
            CAPTURE(round, int(view));
            const FunnelReport funnel = funnelReport(random.facts(), question, &random.stays());
            REQUIRE(toLines(funnel)
                    == toLines(oracle::funnel(random.rows(), question, random.stays())));
            REQUIRE(toLines(lossReport(random.facts(), question))
                    == toLines(oracle::losses(random.rows(), question)));
            counted += funnel.deals;
        }
    }
    // The questions must not all be so narrow that there is nothing to disagree about.
    CHECK(counted >= deals);
}

TEST_CASE("The rows of a question are those that count one by one", "[funnel]")
{
    RandomFacts random(7, 5000, 6);
    for (int round = 0; round < 60; ++round) {
        for (const FunnelView view :
             {FunnelView::Cohort, FunnelView::Closed, FunnelView::Flow, FunnelView::Now}) {
            const Question question = random.question(view);
            std::vector<quint32> expected;
            for (size_t i = 0; i < random.rows().size(); ++i) {
                if (oracle::counts(random.rows()[i], question))
                    expected.push_back(quint32(i));
            }
            CAPTURE(round, int(view));
            REQUIRE(matchingRows(random.facts(), question) == expected);
        }
    }
}
