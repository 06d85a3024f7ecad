#include "core/reports/lossreport.h"
#include "core/reports/pipelinereport.h"
#include "tests/core/reports/oracle.h"
#include "tests/core/reports/randomfacts.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace voronka;

// What design section 3 promises of every funnel, over made-up deals. The shape of the data is
// chosen by the seed; 4,500 deals reach into a second block of the zone map.

namespace {

RandomFacts sample(unsigned seed)
{
    static constexpr int sizes[] = {0, 1, 2, 40, 4500};
    static constexpr int stageCounts[] = {1, 2, 4, 8, 15};
    return RandomFacts(seed, sizes[seed % 5], stageCounts[seed / 5 % 5]);
}

constexpr unsigned seeds = 25;

bool isSubset(const std::vector<DealId> &part, const std::vector<DealId> &whole)
{
    return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

} // namespace

TEST_CASE("No stage is reached by more deals than the stage before it", "[funnel]")
{
    const unsigned seed = GENERATE(range(0u, seeds));
    RandomFacts random = sample(seed);
    CAPTURE(seed);
    for (const FunnelView view : {FunnelView::Cohort, FunnelView::Closed}) {
        const FunnelReport report = funnelReport(random.facts(), random.question(view));
        CHECK(report.reached(1) == report.deals);
        for (int position = 2; position <= random.stageCount() + 1; ++position)
            CHECK(report.reached(position) <= report.reached(position - 1));
    }
}

TEST_CASE("The steps of a funnel multiply to its final conversion", "[funnel]")
{
    const unsigned seed = GENERATE(range(0u, seeds));
    RandomFacts random = sample(seed);
    CAPTURE(seed);
    Question question = random.question(FunnelView::Cohort);
    question.filter = {};
    const FunnelReport report = funnelReport(random.facts(), question);
    double product = 1;
    for (int position = 2; position <= random.stageCount() + 1; ++position)
        product *= report.fromPrevious(position).value().value_or(0);
    CHECK(product == Approx(report.fromFirst(random.stageCount() + 1).value().value_or(0)));
}

TEST_CASE("Every deal that reached a stage went on, left, or is still there", "[funnel]")
{
    const unsigned seed = GENERATE(range(0u, seeds));
    RandomFacts random = sample(seed);
    CAPTURE(seed);
    for (const FunnelView view : {FunnelView::Cohort, FunnelView::Closed}) {
        const FunnelReport report = funnelReport(random.facts(), random.question(view));
        Tally lost;
        for (const FunnelStage &stage : report.stages) {
            Tally parts = stage.advanced;
            for (const Tally &part : {stage.lost, stage.open, stage.deferred, stage.transferred})
                parts += part;
            CHECK(stage.reached == parts);
            lost += stage.lost;

            Tally reasons;
            for (const LossReasonTally &reason : stage.reasons)
                reasons += reason.lost;
            CHECK(reasons == stage.lost);
        }
        CHECK(lost == report.lost);
    }
}

TEST_CASE("The closed view holds nothing but won and lost deals", "[funnel]")
{
    const unsigned seed = GENERATE(range(0u, seeds));
    RandomFacts random = sample(seed);
    CAPTURE(seed);
    const FunnelReport report = funnelReport(random.facts(), random.question(FunnelView::Closed));
    CHECK(report.deals == report.won.count + report.lost.count);
    CHECK(report.open.count + report.deferred.count + report.transferred.count == 0);
}

TEST_CASE("Whatever becomes of the undecided deals, the conversion stays in its range", "[funnel]")
{
    const unsigned seed = GENERATE(range(0u, seeds));
    RandomFacts random = sample(seed);
    CAPTURE(seed);
    const Question question = random.question(FunnelView::Cohort);
    const auto range = funnelReport(random.facts(), question).range();

    Facts decided;
    for (FactRow row : random.rows()) {
        if (row.outcome == Outcome::Open || row.outcome == Outcome::Deferred) {
            row.outcome = random.below(2) ? Outcome::Won : Outcome::Lost;
            row.closedDay = row.createdDay + 1;
        }
        decided.append(row);
    }
    const FunnelReport later = funnelReport(decided, question);
    const auto conversion = later.fromFirst(random.stageCount() + 1).value();
    REQUIRE(range.has_value() == conversion.has_value());
    if (range) {
        CHECK(range->first <= *conversion);
        CHECK(*conversion <= range->second);
    }
}

TEST_CASE("The flow of all time is the cohort of all time", "[funnel]")
{
    const unsigned seed = GENERATE(range(0u, seeds));
    RandomFacts random = sample(seed);
    CAPTURE(seed);
    Question question = random.question(FunnelView::Cohort);
    question.period = {};
    const FunnelReport cohort = funnelReport(random.facts(), question);
    question.view = FunnelView::Flow;
    const FunnelReport flow = funnelReport(random.facts(), question, &random.stays());
    CHECK(flow.deals == cohort.deals);
    for (int position = 1; position <= random.stageCount() + 1; ++position)
        CHECK(flow.reached(position) == cohort.reached(position));
}

TEST_CASE("The list behind a bar is as long as the bar says, and each deal is in it once",
          "[funnel]")
{
    const unsigned seed = GENERATE(range(0u, seeds));
    RandomFacts random = sample(seed);
    CAPTURE(seed);
    for (const FunnelView view :
         {FunnelView::Cohort, FunnelView::Closed, FunnelView::Flow, FunnelView::Now}) {
        const Question question = random.question(view);
        const FunnelReport report = funnelReport(random.facts(), question, &random.stays());
        const auto behind = [&](int position, BarPart part) {
            return dealsBehind(random.facts(), question, position, part, &random.stays());
        };
        const auto agrees = [&](int position, BarPart part, qint64 count) {
            const std::vector<DealId> deals = behind(position, part);
            return qint64(deals.size()) == count
                    && std::is_sorted(deals.begin(), deals.end(), std::less_equal<DealId>());
        };
        for (const FunnelStage &stage : report.stages) {
            CHECK(agrees(stage.position, BarPart::Reached, stage.reached.count));
            CHECK(agrees(stage.position, BarPart::Advanced, stage.advanced.count));
            CHECK(agrees(stage.position, BarPart::Lost, stage.lost.count));
            CHECK(agrees(stage.position, BarPart::Open, stage.open.count));
            CHECK(agrees(stage.position, BarPart::Deferred, stage.deferred.count));
            CHECK(agrees(stage.position, BarPart::Transferred, stage.transferred.count));
            if (view == FunnelView::Cohort && stage.position > 1) {
                CHECK(isSubset(behind(stage.position, BarPart::Reached),
                               behind(stage.position - 1, BarPart::Reached)));
            }
        }
        CHECK(agrees(random.stageCount() + 1, BarPart::Reached, report.won.count));
    }
}

TEST_CASE("The funnels of all managers, and of no manager, add up to the whole", "[funnel]")
{
    const unsigned seed = GENERATE(range(0u, seeds));
    RandomFacts random = sample(seed);
    CAPTURE(seed);
    for (const FunnelView view : {FunnelView::Cohort, FunnelView::Closed, FunnelView::Now}) {
        Question question = random.question(view);
        question.filter.manager.reset();
        const FunnelReport whole = funnelReport(random.facts(), question);

        std::vector<Tally> sums(whole.stages.size());
        for (qint64 manager = 20; manager < 25; ++manager) {
            question.filter.manager = ManagerId(manager);
            const FunnelReport part = funnelReport(random.facts(), question);
            for (size_t i = 0; i < sums.size(); ++i)
                sums[i] += part.stages[i].reached;
        }
        Facts unmanaged;
        for (const FactRow &row : random.rows()) {
            if (!row.manager)
                unmanaged.append(row);
        }
        question.filter.manager.reset();
        const FunnelReport rest = funnelReport(unmanaged, question);
        for (size_t i = 0; i < sums.size(); ++i) {
            sums[i] += rest.stages[i].reached;
            CHECK(sums[i] == whole.stages[i].reached);
        }
    }
}

TEST_CASE("A deal that steps back changes nothing in its cohort", "[funnel]")
{
    const unsigned seed = GENERATE(range(0u, seeds));
    RandomFacts random = sample(seed);
    CAPTURE(seed);
    Facts back;
    for (FactRow row : random.rows()) {
        row.position = 1;
        back.append(row);
    }
    const Question question = random.question(FunnelView::Cohort);
    CHECK(toLines(funnelReport(back, question)) == toLines(funnelReport(random.facts(), question)));
}

TEST_CASE("The pipeline holds the deals that the view Now counts", "[pipeline]")
{
    const unsigned seed = GENERATE(range(0u, seeds));
    RandomFacts random = sample(seed);
    CAPTURE(seed);
    const Question question = random.question(FunnelView::Now);
    const FunnelReport now = funnelReport(random.facts(), question);
    const PipelineReport pipeline = pipelineReport(random.facts(), question);
    REQUIRE(pipeline.stages.size() == now.stages.size());
    for (size_t i = 0; i < now.stages.size(); ++i) {
        CHECK(pipeline.stages[i].open == now.stages[i].open);
        CHECK(pipeline.stages[i].deferred == now.stages[i].deferred);
    }
    CHECK(pipeline.open == now.open);
    CHECK(pipeline.deferred == now.deferred);
}

TEST_CASE("The loss matrix, its reasons and the funnel count the same losses", "[losses]")
{
    const unsigned seed = GENERATE(range(0u, seeds));
    RandomFacts random = sample(seed);
    CAPTURE(seed);
    for (const FunnelView view : {FunnelView::Cohort, FunnelView::Closed}) {
        const Question question = random.question(view);
        const LossReport losses = lossReport(random.facts(), question);
        Tally reasons;
        for (const LossReasonTally &reason : losses.reasons) {
            reasons += reason.lost;
            CHECK(qint64(dealsLost(random.facts(), question, {}, reason.reason).size())
                  == reason.lost.count);
        }
        Tally cells;
        for (const LossCell &cell : losses.matrix) {
            cells += cell.lost;
            CHECK(qint64(dealsLost(random.facts(), question, cell.position, cell.reason).size())
                  == cell.lost.count);
        }
        CHECK(reasons == losses.lost);
        CHECK(cells == losses.lost);
        CHECK(losses.lost == funnelReport(random.facts(), question).lost);
        CHECK(qint64(dealsLost(random.facts(), question, {}, {}).size()) == losses.lost.count);
    }
}
