#include "core/chart/chartrows.h"

#include "core/base/money.h"
#include "core/chart/charttext.h"
#include "core/reports/wilson.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct ChartRowText
{
    Q_DECLARE_TR_FUNCTIONS(ChartRowText)
};

std::vector<RowPart> partsOf(const FunnelStage &stage, FunnelView view)
{
    if (view == FunnelView::Flow || view == FunnelView::Now)
        return {};
    std::vector<RowPart> parts;
    for (const RowPart &part :
         {RowPart{BarPart::Advanced, stage.advanced}, RowPart{BarPart::Open, stage.open},
          RowPart{BarPart::Deferred, stage.deferred},
          RowPart{BarPart::Transferred, stage.transferred}, RowPart{BarPart::Lost, stage.lost}}) {
        if (part.tally.count > 0)
            parts.push_back(part);
    }
    return parts;
}

ChartRow stageRow(const ChartInput &input, const FunnelStage &stage)
{
    ChartRow row;
    row.position = stage.position;
    const auto index = size_t(stage.position - 1);
    row.name = index < input.stageNames.size() ? input.stageNames[index].simplified() : QString();
    row.reached = stage.reached;
    row.parts = partsOf(stage, input.report.question.view);
    row.lost = stage.lost;
    row.reasons = stage.reasons;
    for (const StayTime &time : input.times) {
        if (time.position == stage.position)
            row.medianMinutes = time.medianMinutes;
    }
    return row;
}

void addShares(std::vector<ChartRow> &rows, const ChartInput &input)
{
    const bool now = input.report.question.view == FunnelView::Now;
    Tally base = rows.front().reached;
    if (now) {
        base = {};
        for (const ChartRow &row : rows) {
            base.count += row.reached.count;
            base.amount += row.reached.amount;
        }
    }
    const ChartRow *previous = nullptr;
    for (ChartRow &row : rows) {
        const qint64 value = measured(row.reached, input.measure);
        row.fromFirst = {value, measured(base, input.measure)};
        row.fewInFirst = base.count < fewDeals;
        if (previous && !now) {
            row.fromPrevious = Share{value, measured(previous->reached, input.measure)};
            row.fewInPrevious = previous->reached.count < fewDeals;
        }
        previous = &row;
    }
}

} // namespace

std::vector<ChartRow> chartRows(const ChartInput &input)
{
    std::vector<ChartRow> rows;
    if (input.report.stages.empty())
        return rows;
    for (const FunnelStage &stage : input.report.stages)
        rows.push_back(stageRow(input, stage));
    if (input.report.question.view != FunnelView::Now) {
        ChartRow won;
        won.position = int(rows.size()) + 1;
        won.won = true;
        won.name = ChartRowText::tr("Won");
        won.reached = input.report.won;
        rows.push_back(won);
    }
    addShares(rows, input);
    return rows;
}

ChartStyle drawnStyle(const ChartInput &input)
{
    return input.report.question.view == FunnelView::Now ? ChartStyle::Bars : input.style;
}

qint64 measured(const Tally &tally, Measure measure)
{
    return std::max<qint64>(0, measure == Measure::Count ? tally.count : tally.amount.minor);
}

QString measuredText(const Tally &tally, Measure measure, const ChartInput &input)
{
    if (measure == Measure::Count)
        return chartCount(tally.count, input.language);
    return formatMoney(tally.amount, input.currency, input.language, MoneyStyle::Rounded);
}

QString lossText(const ChartRow &row, const ChartInput &input, bool withShare)
{
    if (row.lost.count == 0)
        return {};
    const QString lost = measuredText(row.lost, input.measure, input);
    if (!withShare || row.reached.count < fewDeals)
        return ChartRowText::tr("%1 lost", "how many deals, or what amount").arg(lost);
    const Share share{measured(row.lost, input.measure), measured(row.reached, input.measure)};
    return ChartRowText::tr("%1 lost · %2", "how many, and which share of the stage")
            .arg(lost, chartPercent(share, input.language));
}

Measure otherMeasure(Measure measure)
{
    return measure == Measure::Count ? Measure::Amount : Measure::Count;
}

bool hasAmounts(const ChartInput &input)
{
    return input.report.question.view != FunnelView::Flow;
}

} // namespace voronka
