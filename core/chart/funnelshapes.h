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
QRectF valueBand(const ChartFrame &frame, const ChartBar &bar, bool hasParts);

/// How wide a text of this height may be on the bar, centred in the band.
qreal roomOnBar(const ChartBar &bar, const QRectF &band, qreal textHeight);

} // namespace voronka
