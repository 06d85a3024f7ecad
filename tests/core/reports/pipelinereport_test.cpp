#include "core/reports/pipelinereport.h"
#include "tests/core/reports/goldenfacts.h"
#include "tests/support/catch.h"

using namespace voronka;

TEST_CASE("The pipeline shows where deals stand, whatever view and period were asked", "[pipeline]")
{
    Question question = goldenQuestion(FunnelView::Closed);
    question.period = goldenDays(500, 600);
    const PipelineReport report = pipelineReport(goldenFacts(), question);

    REQUIRE(report.stages.size() == 4);
    CHECK(report.stages[0] == PipelineStage{1, {1, Money{700}}, {}});
    CHECK(report.stages[1] == PipelineStage{2, {1, Money{1000}}, {1, Money{1100}}});
    CHECK(report.stages[2] == PipelineStage{3, {1, Money{400}}, {}});
    CHECK(report.stages[3] == PipelineStage{4, {}, {}});
    CHECK(report.open == Tally{3, Money{2100}});
    CHECK(report.deferred == Tally{1, Money{1100}});
    CHECK(report.question == question);
}

TEST_CASE("The pipeline keeps to its filter", "[pipeline]")
{
    Question question = goldenQuestion();
    question.filter.amountFrom = Money{700};
    question.filter.amountTo = Money{1000};
    const PipelineReport report = pipelineReport(goldenFacts(), question);
    CHECK(report.open == Tally{2, Money{1700}});
    CHECK(report.deferred == Tally{});
}
