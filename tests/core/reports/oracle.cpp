#include "tests/core/reports/oracle.h"

#include <algorithm>
#include <map>
#include <set>

namespace voronka {

namespace oracle {

namespace {

bool passes(const FactRow &row, const DealFilter &filter)
{
    if (filter.manager && row.manager != filter.manager)
        return false;
    if (filter.source && row.source != filter.source)
        return false;
    if (filter.region && row.region != filter.region)
        return false;
    if (filter.kind && row.kind != *filter.kind)
        return false;
    if (filter.tag && std::count(row.tags.begin(), row.tags.end(), *filter.tag) == 0)
        return false;
    if (filter.amountFrom && row.amount < *filter.amountFrom)
        return false;
    return !filter.amountTo || row.amount <= *filter.amountTo;
}

std::vector<LossReasonTally> byFrequency(const std::map<LossReasonId, Tally> &tallies)
{
    std::vector<LossReasonTally> reasons;
    for (const auto &[reason, tally] : tallies)
        reasons.push_back({reason, tally});
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const auto &a, const auto &b) { return a.lost.count > b.lost.count; });
    return reasons;
}

FunnelReport flow(const std::vector<FactRow> &rows, const Question &question, const Stays &stays,
                  FunnelReport report)
{
    std::set<qint64> passing;
    for (const FactRow &row : rows) {
        if (row.funnel == question.funnel && passes(row, question.filter))
            passing.insert(row.deal.value);
    }
    std::set<qint64> counted;
    for (const FirstEntry &entry : stays.entries) {
        if (entry.funnel != question.funnel.value || !passing.contains(entry.deal)
            || !question.period.contains(QDate::fromJulianDay(entry.day)))
            continue;
        counted.insert(entry.deal);
        if (entry.position == question.stageCount + 1)
            ++report.won.count;
        else
            ++report.stages.at(entry.position - 1u).reached.count;
    }
    report.deals = qint64(counted.size());
    return report;
}

void countStanding(FunnelReport &report, const FactRow &row)
{
    ++report.deals;
    FunnelStage &stage = report.stages.at(size_t(row.position) - 1);
    if (row.outcome == Outcome::Open) {
        stage.reached.add(row.amount);
        stage.open.add(row.amount);
        report.open.add(row.amount);
    } else {
        stage.deferred.add(row.amount);
        report.deferred.add(row.amount);
    }
}

Tally &leaving(FunnelStage &stage, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return stage.open;
    case Outcome::Deferred:
        return stage.deferred;
    case Outcome::Lost:
        return stage.lost;
    default:
        return stage.transferred;
    }
}

Tally &total(FunnelReport &report, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return report.open;
    case Outcome::Deferred:
        return report.deferred;
    case Outcome::Won:
        return report.won;
    case Outcome::Lost:
        return report.lost;
    case Outcome::Transferred:
        break;
    }
    return report.transferred;
}

} // namespace

bool counts(const FactRow &row, const Question &question)
{
    if (row.funnel != question.funnel || !passes(row, question.filter))
        return false;
    const bool closed = row.outcome == Outcome::Won || row.outcome == Outcome::Lost;
    switch (question.view) {
    case FunnelView::Cohort:
        return question.period.contains(QDate::fromJulianDay(row.createdDay));
    case FunnelView::Closed:
        return closed && question.period.contains(QDate::fromJulianDay(row.closedDay));
    case FunnelView::Flow:
        return true;
    case FunnelView::Now:
        return row.outcome == Outcome::Open || row.outcome == Outcome::Deferred;
    }
    return false;
}

bool remains(const FactRow &row, const DealNarrowing &narrowing)
{
    if ((narrowing.withoutManager && row.manager) || (narrowing.withoutSource && row.source)
        || (narrowing.withoutRegion && row.region))
        return false;
    if (narrowing.lossReason && row.lossReason != narrowing.lossReason)
        return false;
    const qint32 days[] = {row.createdDay, row.closedDay, row.expectedDay};
    const qint32 day = days[int(narrowing.day)];
    if (!narrowing.period.isAll()
        && (day == 0 || !narrowing.period.contains(QDate::fromJulianDay(day))))
        return false;
    const bool hasNextStep = row.outcome != Outcome::Open || row.nextContact != 0 || row.hasTask;
    return !narrowing.withoutNextStep || !hasNextStep;
}

int depth(const FactRow &row, int stageCount)
{
    return row.outcome == Outcome::Won ? stageCount + 1 : row.furthest;
}

FunnelReport funnel(const std::vector<FactRow> &rows, const Question &question, const Stays &stays)
{
    FunnelReport report;
    report.question = question;
    for (int position = 1; position <= question.stageCount; ++position) {
        report.stages.emplace_back();
        report.stages.back().position = position;
    }
    if (question.view == FunnelView::Flow)
        return flow(rows, question, stays, report);

    std::vector<std::map<LossReasonId, Tally>> reasons(report.stages.size());
    for (const FactRow &row : rows) {
        if (!counts(row, question))
            continue;
        if (question.view == FunnelView::Now) {
            countStanding(report, row);
            continue;
        }
        ++report.deals;
        total(report, row.outcome).add(row.amount);
        const int deepest = depth(row, question.stageCount);
        for (FunnelStage &stage : report.stages) {
            if (deepest >= stage.position)
                stage.reached.add(row.amount);
            if (deepest > stage.position)
                stage.advanced.add(row.amount);
            if (deepest == stage.position)
                leaving(stage, row.outcome).add(row.amount);
            if (deepest == stage.position && row.lossReason)
                reasons[size_t(deepest) - 1][*row.lossReason].add(row.amount);
        }
    }
    for (size_t i = 0; i < reasons.size(); ++i)
        report.stages[i].reasons = byFrequency(reasons[i]);
    return report;
}

LossReport losses(const std::vector<FactRow> &rows, const Question &question)
{
    Question asked = question;
    if (asked.view == FunnelView::Flow)
        asked.view = FunnelView::Closed;
    LossReport report;
    report.question = question;
    std::map<LossReasonId, Tally> reasons;
    std::map<std::pair<int, LossReasonId>, Tally> cells;
    for (const FactRow &row : rows) {
        if (row.outcome != Outcome::Lost || !counts(row, asked))
            continue;
        report.lost.add(row.amount);
        reasons[*row.lossReason].add(row.amount);
        cells[{row.position, *row.lossReason}].add(row.amount);
    }
    report.reasons = byFrequency(reasons);
    for (int position = 1; position <= question.stageCount; ++position) {
        for (const LossReasonTally &reason : report.reasons) {
            if (const auto cell = cells.find({position, reason.reason}); cell != cells.end())
                report.matrix.push_back({position, reason.reason, cell->second});
        }
    }
    return report;
}

} // namespace oracle

QString toText(const Tally &tally)
{
    return QStringLiteral("%1 for %2").arg(tally.count).arg(tally.amount.minor);
}

QStringList toLines(const FunnelReport &report)
{
    QStringList lines;
    for (const FunnelStage &stage : report.stages) {
        QString line = QStringLiteral("%1: reached %2, advanced %3, lost %4, open %5, "
                                      "deferred %6, transferred %7")
                               .arg(QString::number(stage.position), toText(stage.reached),
                                    toText(stage.advanced), toText(stage.lost), toText(stage.open),
                                    toText(stage.deferred), toText(stage.transferred));
        for (const LossReasonTally &reason : stage.reasons)
            line += QStringLiteral("; reason %1: %2")
                            .arg(reason.reason.value)
                            .arg(toText(reason.lost));
        lines += line;
    }
    lines += QStringLiteral("all %1: won %2, lost %3, open %4, deferred %5, transferred %6")
                     .arg(QString::number(report.deals), toText(report.won), toText(report.lost),
                          toText(report.open), toText(report.deferred), toText(report.transferred));
    return lines;
}

QStringList toLines(const LossReport &report)
{
    QStringList lines{QStringLiteral("lost %1").arg(toText(report.lost))};
    for (const LossReasonTally &reason : report.reasons)
        lines += QStringLiteral("reason %1: %2").arg(reason.reason.value).arg(toText(reason.lost));
    for (const LossCell &cell : report.matrix) {
        lines += QStringLiteral("stage %1, reason %2: %3")
                         .arg(cell.position)
                         .arg(cell.reason.value)
                         .arg(toText(cell.lost));
    }
    return lines;
}

} // namespace voronka
