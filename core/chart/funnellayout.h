#pragma once

#include "core/chart/chartinput.h"

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace voronka {

/// What a text in the chart is, for its colour and for tests.
enum class LabelRole {
    Title,
    Subtitle,
    Header,
    StageName,
    StageTime,
    Value, ///< Count and share of the first, in or beside the bar.
    Conversion,
    Amount,
    Lost, ///< How many were lost at the stage.
    Reason,
    Note, ///< The honest range, small numbers, the legend of the fills.
};

struct ChartLabel
{
    LabelRole role = LabelRole::Note;
    int position = 0; ///< Live position it belongs to; 0 for the chart as a whole.
    QString text; ///< One line; longer texts come as several labels.
    QRectF rect; ///< Where it is drawn; no two labels of a layout overlap.
    QFont font;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool onBar = false; ///< Drawn on the bar's fill and coloured to be readable there.
    bool muted = false; ///< Greyed: too few deals to compare.
};

struct ChartBar
{
    int position = 1; ///< stageCount + 1 is won.
    BarPart part = BarPart::Reached;
    double value = 0; ///< What its width stands for: a count, or an amount in minor units.
    QPolygonF shape; ///< A rectangle in the stepped and bar styles; parts lie on their whole bar.
    bool stub = false; ///< Drawn wider than its value, at the least visible width, and marked.
    bool empty = false; ///< Zero: a dashed outline.
};

struct ChartConnector
{
    int fromPosition = 1;
    QPolygonF shape;
};

/// A sample of a fill in the legend, or of the mark of a stub.
struct ChartSwatch
{
    BarPart part = BarPart::Advanced;
    QRectF rect;
    bool stub = false;
};

/// The chart in numbers: made once for a size, then painted, searched and tested. Units are those
/// of `size`.
struct FunnelLayout
{
    QSizeF size;
    qreal unit = 1; ///< What all sizes derive from.
    qreal fullBarWidth = 0; ///< Width of the greatest value (stepped: reached(1)).
    int stageCount = 0;
    bool hasWon = false; ///< A row for what was won follows the stages.
    std::vector<QColor> stageColours; ///< As in ChartInput.
    std::vector<ChartBar> bars;
    std::vector<ChartConnector> connectors;
    std::vector<ChartLabel> labels;
    std::vector<QRectF> pills; ///< Grounds of the conversions on the connectors.
    std::vector<ChartSwatch> swatches;
    std::vector<QLineF> rules;
};

/// Lays the chart out for a size. Works for 1 to 15 stages and more, for any values; never fails.
FunnelLayout layoutFunnel(const ChartInput &input, QSizeF size);

struct ChartHit
{
    int position = 1;
    BarPart part = BarPart::Reached;
};

/// The bar under a point; where parts lie on the whole bar, the part.
std::optional<ChartHit> barAt(const FunnelLayout &layout, QPointF point);

} // namespace voronka
