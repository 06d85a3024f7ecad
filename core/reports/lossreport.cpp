#include "core/reports/lossreport.h"

#include "core/reports/stagetally.h"

#include <QHash>

namespace voronka {

namespace {

RowConditions lossConditions(const Question &question)
{
    Question asked = question;
    if (asked.view == FunnelView::Flow)
        asked.view = FunnelView::Closed;
    RowConditions conditions = conditionsOf(asked);
    // Of the open deals that Now asks for none is lost, and so the range is left empty.
    conditions.outcomes.first = Outcome::Lost;
    conditions.outcomes.last = std::min(conditions.outcomes.last, Outcome::Lost);
    return conditions;
}

std::vector<LossReasonTally> sumReasons(const std::vector<StageTally> &stages)
{
    QHash<LossReasonId, Tally> sums;
    for (const StageTally &stage : stages) {
        for (const LossReasonTally &reason : stage.reasons)
            sums[reason.reason] += reason.lost;
    }
    std::vector<LossReasonTally> reasons;
    for (auto it = sums.constBegin(); it != sums.constEnd(); ++it)
        reasons.push_back({it.key(), it.value()});
    sortByFrequency(reasons);
    return reasons;
}

} // namespace

LossReport lossReport(const Facts &facts, const Question &question)
{
    const std::vector<StageTally> stages =
            tallyStages(facts, lossConditions(question), StageOf::Position, stageCountOf(question));
    LossReport report;
    report.question = question;
    report.reasons = sumReasons(stages);

    QHash<LossReasonId, size_t> order;
    for (size_t i = 0; i < report.reasons.size(); ++i)
        order.insert(report.reasons[i].reason, i);
    for (size_t i = 0; i < stages.size(); ++i) {
        report.lost += stages[i].of(Outcome::Lost);
        const size_t firstCell = report.matrix.size();
        for (const LossReasonTally &reason : stages[i].reasons)
            report.matrix.push_back({int(i) + 1, reason.reason, reason.lost});
        std::sort(report.matrix.begin() + qptrdiff(firstCell), report.matrix.end(),
                  [&order](const LossCell &a, const LossCell &b) {
                      return order.value(a.reason) < order.value(b.reason);
                  });
    }
    return report;
}

std::vector<DealId> dealsLost(const Facts &facts, const Question &question,
                              std::optional<int> position, std::optional<LossReasonId> reason)
{
    const quint16 wanted = facts.lossReasons().find(reason);
    if (reason && wanted == Dictionary<LossReasonId>::absent)
        return {};
    std::vector<DealId> deals;
    for (const quint32 row : RowScan(facts, lossConditions(question)).rows()) {
        const int stood = std::min<int>(facts.position()[row], stageCountOf(question));
        if ((!position || *position == stood) && (!reason || facts.lossReason()[row] == wanted))
            deals.push_back(DealId(facts.deal()[row]));
    }
    return deals;
}

} // namespace voronka
