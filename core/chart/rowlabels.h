#pragma once

#include "core/chart/chartframe.h"
#include "core/chart/labelsheet.h"

namespace voronka {

/// Places the texts of all rows, the more important first, and the lines that lead from the names
/// over the bars to the amounts. The shapes must be in the layout.
void placeRowLabels(LabelSheet &sheet, FunnelLayout &layout, const ChartFrame &frame,
                    const ChartInput &input, const std::vector<ChartRow> &rows);

} // namespace voronka
