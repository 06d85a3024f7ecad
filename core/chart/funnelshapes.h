#pragma once

#include "core/chart/chartframe.h"
#include "core/chart/funnellayout.h"

namespace voronka {

/// Adds the bars, their parts and the connectors of all rows.
void addShapes(FunnelLayout &layout, const ChartFrame &frame, const ChartInput &input,
               const std::vector<ChartRow> &rows);

/// The whole bar of a row; every row has one.
const ChartBar &wholeBar(const FunnelLayout &layout, int position);

/// Where the value of a bar is written: above its parts, the whole bar where it has none.
QRectF valueBand(const FunnelLayout &layout, const ChartBar &bar);

/// The width of a bar at some height; a trapezoid narrows.
qreal widthAt(const ChartBar &bar, qreal y);

} // namespace voronka
