#include "core/reports/funnelreport.h"

#include "core/reports/dealjoin.h"
#include "core/reports/stagetally.h"

namespace voronka {

namespace {

FunnelReport emptyReport(const Question &question)
{
    FunnelReport report;
    report.question = question;
    report.stages.resize(size_t(stageCountOf(question)));
    for (size_t i = 0; i < report.stages.size(); ++i)
        report.stages[i].position = int(i) + 1;
    return report;
}

// Cohort and Closed: what a stage reached is what ended or stands there and all that went further.
FunnelReport depthReport(const Facts &facts, const Question &question)
{
    FunnelReport report = emptyReport(question);
    std::vector<StageTally> tallies =
            tallyStages(facts, conditionsOf(question), StageOf::Depth, stageCountOf(question));
    report.won = tallies.back().of(Outcome::Won);
    Tally advanced = report.won;
    for (size_t i = report.stages.size(); i-- > 0;) {
        FunnelStage &stage = report.stages[i];
        stage.advanced = advanced;
        stage.lost = tallies[i].of(Outcome::Lost);
        stage.open = tallies[i].of(Outcome::Open);
        stage.deferred = tallies[i].of(Outcome::Deferred);
        stage.transferred = tallies[i].of(Outcome::Transferred);
        stage.reasons = std::move(tallies[i].reasons);
        advanced += stage.lost;
        advanced += stage.open;
        advanced += stage.deferred;
        advanced += stage.transferred;
        stage.reached = advanced;
        report.lost += stage.lost;
        report.open += stage.open;
        report.deferred += stage.deferred;
        report.transferred += stage.transferred;
    }
    report.deals = report.stages.front().reached.count;
    return report;
}

FunnelReport nowReport(const Facts &facts, const Question &question)
{
    FunnelReport report = emptyReport(question);
    const std::vector<StageTally> tallies =
            tallyStages(facts, conditionsOf(question), StageOf::Position, stageCountOf(question));
    for (size_t i = 0; i < report.stages.size(); ++i) {
        FunnelStage &stage = report.stages[i];
        stage.open = tallies[i].of(Outcome::Open);
        stage.deferred = tallies[i].of(Outcome::Deferred);
        stage.reached = stage.open;
        report.open += stage.open;
        report.deferred += stage.deferred;
    }
    report.deals = report.open.count + report.deferred.count;
    return report;
}

// Calls visit(entry) for the entries that Flow counts.
template<typename Visit>
void forEachEntry(const Facts &facts, const Question &question, const Stays &stays,
                  const Visit &visit)
{
    const DayRange days = dayRange(question.period);
    const int wonPosition = stageCountOf(question) + 1;
    forEachOfDeals(facts, matchingRows(facts, question), stays.entries,
                   [&](const FirstEntry &entry) {
                       if (entry.funnel == question.funnel.value && days.contains(entry.day)
                           && entry.position >= 1 && entry.position <= wonPosition)
                           visit(entry);
                   });
}

FunnelReport flowReport(const Facts &facts, const Question &question, const Stays &stays)
{
    FunnelReport report = emptyReport(question);
    qint64 lastDeal = 0;
    forEachEntry(facts, question, stays, [&](const FirstEntry &entry) {
        if (entry.position <= report.stages.size())
            ++report.stages[entry.position - 1u].reached.count;
        else
            ++report.won.count;
        if (report.deals == 0 || entry.deal != lastDeal)
            ++report.deals;
        lastDeal = entry.deal;
    });
    return report;
}

bool isInPart(Outcome outcome, BarPart part)
{
    switch (part) {
    case BarPart::Lost:
        return outcome == Outcome::Lost;
    case BarPart::Open:
        return outcome == Outcome::Open;
    case BarPart::Deferred:
        return outcome == Outcome::Deferred;
    case BarPart::Transferred:
        return outcome == Outcome::Transferred;
    case BarPart::Reached:
    case BarPart::Advanced:
        break;
    }
    return false;
}

std::vector<DealId> dealsByDepth(const Facts &facts, const Question &question, int position,
                                 BarPart part)
{
    const int lastStage = stageCountOf(question);
    std::vector<DealId> deals;
    for (const quint32 row : matchingRows(facts, question)) {
        const Outcome outcome = facts.outcome()[row];
        const int depth = outcome == Outcome::Won ? lastStage + 1
                                                  : std::min<int>(facts.furthest()[row], lastStage);
        const bool behind = part == BarPart::Reached ? depth >= position
                : part == BarPart::Advanced          ? depth > position
                                                     : depth == position && isInPart(outcome, part);
        if (behind)
            deals.push_back(DealId(facts.deal()[row]));
    }
    return deals;
}

std::vector<DealId> dealsStanding(const Facts &facts, const Question &question, int position,
                                  BarPart part)
{
    const BarPart standing = part == BarPart::Reached ? BarPart::Open : part;
    std::vector<DealId> deals;
    for (const quint32 row : matchingRows(facts, question)) {
        if (std::min<int>(facts.position()[row], stageCountOf(question)) == position
            && isInPart(facts.outcome()[row], standing))
            deals.push_back(DealId(facts.deal()[row]));
    }
    return deals;
}

std::vector<DealId> dealsEntering(const Facts &facts, const Question &question, int position,
                                  const Stays &stays)
{
    std::vector<DealId> deals;
    forEachEntry(facts, question, stays, [&](const FirstEntry &entry) {
        if (entry.position == position)
            deals.push_back(DealId(entry.deal));
    });
    return deals;
}

} // namespace

Share FunnelReport::fromPrevious(int position) const
{
    return position <= 1 ? Share{} : Share{reached(position), reached(position - 1)};
}

Share FunnelReport::fromFirst(int position) const
{
    return {reached(position), reached(1)};
}

qint64 FunnelReport::reached(int position) const
{
    if (position < 1 || position > int(stages.size()) + 1)
        return 0;
    return position > int(stages.size()) ? won.count : stages[size_t(position) - 1].reached.count;
}

std::optional<std::pair<double, double>> FunnelReport::range() const
{
    if (question.view != FunnelView::Cohort || deals == 0)
        return std::nullopt;
    const qint64 undecided = open.count + deferred.count;
    return std::pair(double(won.count) / double(deals),
                     double(won.count + undecided) / double(deals));
}

FunnelReport funnelReport(const Facts &facts, const Question &question, const Stays *stays)
{
    switch (question.view) {
    case FunnelView::Cohort:
    case FunnelView::Closed:
        return depthReport(facts, question);
    case FunnelView::Flow:
        Q_ASSERT(stays);
        return flowReport(facts, question, *stays);
    case FunnelView::Now:
        return nowReport(facts, question);
    }
    Q_UNREACHABLE();
}

std::vector<DealId> dealsBehind(const Facts &facts, const Question &question, int position,
                                BarPart part, const Stays *stays)
{
    if (position < 1 || position > stageCountOf(question) + 1)
        return {};
    switch (question.view) {
    case FunnelView::Cohort:
    case FunnelView::Closed:
        return dealsByDepth(facts, question, position, part);
    case FunnelView::Flow:
        Q_ASSERT(stays);
        return part == BarPart::Reached ? dealsEntering(facts, question, position, *stays)
                                        : std::vector<DealId>();
    case FunnelView::Now:
        return dealsStanding(facts, question, position, part);
    }
    Q_UNREACHABLE();
}

} // namespace voronka
