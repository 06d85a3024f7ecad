#include "core/chart/charttable.h"

#include "core/base/money.h"
#include "core/chart/chartrows.h"
#include "core/chart/charttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct ChartTableText
{
    Q_DECLARE_TR_FUNCTIONS(ChartTableText)
};

bool hasParts(const std::vector<ChartRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(),
                       [](const ChartRow &row) { return !row.parts.empty(); });
}

QStringList headersFor(const ChartInput &input, bool parts)
{
    const bool now = input.report.question.view == FunnelView::Now;
    QStringList headers{ChartTableText::tr("Stage"), ChartTableText::tr("Deals")};
    if (hasAmounts(input))
        headers << ChartTableText::tr("Amount");
    headers << (now ? ChartTableText::tr("Share of all")
                    : ChartTableText::tr("Share of the first stage"));
    if (!now)
        headers << ChartTableText::tr("Conversion from the stage before");
    if (parts) {
        for (const BarPart part : {BarPart::Advanced, BarPart::Open, BarPart::Deferred,
                                   BarPart::Transferred, BarPart::Lost})
            headers << chartPartName(part);
        headers << ChartTableText::tr("Loss reasons");
    }
    if (!input.times.empty())
        headers << ChartTableText::tr("Median time in stage");
    return headers;
}

/// In the table a share by count always says what it is a share of.
QString shareCell(const Share &share, const ChartInput &input)
{
    return input.measure == Measure::Count ? chartFullShare(share, input.language)
                                           : chartPercent(share, input.language);
}

QString reasonsCell(const ChartRow &row, const ChartInput &input)
{
    QStringList reasons;
    for (const LossReasonTally &tally : row.reasons)
        reasons << ChartTableText::tr("%1: %2", "loss reason and how often")
                           .arg(input.reasonNames.value(tally.reason).simplified(),
                                chartCount(tally.lost.count, input.language));
    return reasons.join(QStringLiteral(", "));
}

QString partCell(const ChartRow &row, BarPart part, Language language)
{
    if (row.won)
        return {};
    const auto found = std::find_if(row.parts.begin(), row.parts.end(),
                                    [&](const RowPart &other) { return other.part == part; });
    return chartCount(found == row.parts.end() ? 0 : found->tally.count, language);
}

QStringList cellsOf(const ChartRow &row, const ChartInput &input, bool parts)
{
    QStringList cells{row.name, chartCount(row.reached.count, input.language)};
    if (hasAmounts(input))
        cells << measuredText(row.reached, Measure::Amount, input);
    cells << shareCell(row.fromFirst, input);
    if (input.report.question.view != FunnelView::Now)
        cells << (row.fromPrevious ? shareCell(*row.fromPrevious, input) : QString());
    if (parts) {
        for (const BarPart part : {BarPart::Advanced, BarPart::Open, BarPart::Deferred,
                                   BarPart::Transferred, BarPart::Lost})
            cells << partCell(row, part, input.language);
        cells << reasonsCell(row, input);
    }
    if (!input.times.empty())
        cells << (row.medianMinutes ? chartDuration(*row.medianMinutes) : QString());
    return cells;
}

} // namespace

ChartTable chartTable(const ChartInput &input)
{
    const std::vector<ChartRow> rows = chartRows(input);
    const bool parts = hasParts(rows);
    ChartTable table;
    table.headers = headersFor(input, parts);
    for (const ChartRow &row : rows)
        table.rows.push_back(cellsOf(row, input, parts));
    return table;
}

} // namespace voronka
