#pragma once

#include "core/chart/chartinput.h"

#include <optional>
#include <vector>

namespace voronka {

struct RowPart
{
    BarPart part = BarPart::Advanced;
    Tally tally;
};

/// One row of the chart: a stage, or what was won. Drawing and table are both made from it, so that
/// they cannot disagree.
struct ChartRow
{
    int position = 1; ///< stageCount + 1 is won.
    bool won = false;
    QString name;
    Tally reached;
    std::vector<RowPart> parts; ///< In the order they are drawn; empty where the view has none.
    Share fromFirst; ///< By the measure; of the sum of all rows in the view Now.
    std::optional<Share> fromPrevious; ///< By the measure; nothing for the first row and for Now.
    bool fewInFirst = false; ///< Too few deals stand behind the share to rely on it.
    bool fewInPrevious = false;
    std::optional<int> medianMinutes;
    Tally lost;
    std::vector<LossReasonTally> reasons;
};

std::vector<ChartRow> chartRows(const ChartInput &input);

/// The style that is drawn: Now is no funnel and always comes as bars.
ChartStyle drawnStyle(const ChartInput &input);

/// What a tally is worth in the measure of the chart; below zero counts as zero.
qint64 measured(const Tally &tally, Measure measure);

/// A tally written in the measure of the chart, or in the other one.
QString measuredText(const Tally &tally, Measure measure, const ChartInput &input);

/// How many were lost at a stage and, if wanted and enough deals stand behind it, which share.
QString lossText(const ChartRow &row, const ChartInput &input, bool withShare);

/// The measure that the bars do not show.
Measure otherMeasure(Measure measure);

/// Whether the view knows amounts at all; first entries of a flow are counts only.
bool hasAmounts(const ChartInput &input);

} // namespace voronka
