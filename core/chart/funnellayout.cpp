#include "core/chart/funnellayout.h"

#include "core/chart/chartframe.h"
#include "core/chart/funnelshapes.h"
#include "core/chart/labelsheet.h"
#include "core/chart/rowlabels.h"

#include <algorithm>

namespace voronka {

FunnelLayout layoutFunnel(const ChartInput &input, QSizeF size)
{
    const std::vector<ChartRow> rows = chartRows(input);
    const ChartFrame frame = makeFrame(input, rows, size);
    FunnelLayout layout;
    layout.size = size;
    layout.unit = frame.base;
    layout.fullBarWidth = frame.shape.width;
    layout.stageCount = int(input.report.stages.size());
    layout.hasWon = !rows.empty() && rows.back().won;
    layout.stageColours = input.stageColours;

    LabelSheet sheet(QRectF(QPointF(), size));
    placeHead(sheet, layout, frame, input);
    addShapes(layout, frame, input, rows);
    placeRowLabels(sheet, layout, frame, input, rows);
    placeFoot(sheet, layout, frame);
    layout.labels = sheet.take();
    return layout;
}

std::optional<ChartHit> barAt(const FunnelLayout &layout, QPointF point)
{
    // Parts come after the whole bars they lie on.
    const auto hit =
            std::find_if(layout.bars.rbegin(), layout.bars.rend(), [&](const ChartBar &bar) {
                return bar.shape.containsPoint(point, Qt::OddEvenFill);
            });
    if (hit == layout.bars.rend())
        return std::nullopt;
    return ChartHit{hit->position, hit->part};
}

} // namespace voronka
