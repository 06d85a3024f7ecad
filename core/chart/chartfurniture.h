#pragma once

#include "core/chart/chartrows.h"
#include "core/chart/labelsheet.h"

#include <QFont>
#include <QStringList>

#include <vector>

namespace voronka {

struct ChartFrame;

struct ChartFonts
{
    explicit ChartFonts(qreal base = 12);

    QFont title;
    QFont subtitle;
    QFont name;
    QFont strong; ///< Values.
    QFont small;
    QFont smallStrong;
};

struct LegendEntry
{
    BarPart part = BarPart::Advanced;
    bool stub = false; ///< Explains the mark of a bar too small to draw to scale.
    QString text;
};

/// What stands above and below the rows: title, subtitle, legend and notes, already broken into
/// lines for a width.
struct ChartFurniture
{
    QString title;
    QStringList subtitle;
    std::vector<std::vector<LegendEntry>> legend; ///< By line.
    QStringList notes;
    qreal headHeight = 0; ///< Down to the line under the column captions.
    qreal footHeight = 0;
};

ChartFurniture makeFurniture(const ChartInput &input, const std::vector<ChartRow> &rows,
                             const ChartFrame &frame);

void placeHead(LabelSheet &sheet, FunnelLayout &layout, const ChartFrame &frame,
               const ChartInput &input);
void placeFoot(LabelSheet &sheet, FunnelLayout &layout, const ChartFrame &frame);

} // namespace voronka
