#include "core/chart/funnelshapes.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace voronka {

namespace {

/// The share of a bar's height above its parts: enough for the digits of its value.
double valueShare(const ChartFrame &frame)
{
    const qreal digits = QFontMetricsF(frame.fonts.strong).capHeight() + frame.base * 0.6;
    return std::clamp(digits / frame.barHeight, 0.58, 0.75);
}

/// The width that is drawn: a value that would vanish keeps a stub, nothing an outline of it.
qreal drawnWidth(const ChartFrame &frame, double value)
{
    return value > 0 ? std::max(frame.widthOf(value), frame.stubWidth()) : frame.base * 1.4;
}

QRectF barRect(const ChartFrame &frame, const ChartInput &input, size_t row, double value)
{
    const qreal width = drawnWidth(frame, value);
    const bool bars = drawnStyle(input) == ChartStyle::Bars;
    const qreal left = bars ? frame.shape.left : frame.shape.centre() - width / 2;
    // Whole pixels keep the long edges crisp on a screen; widths stay exact.
    const qreal top = std::round(frame.rowCentre(row) - frame.barHeight / 2);
    return {left, top, width, std::round(frame.barHeight)};
}

/// Widths of the parts of a bar. They sum up to the bar; a part too thin to be seen is widened at
/// the cost of the widest and marked as a stub.
std::vector<ChartBar> partBars(const ChartRow &row, Measure measure, const QRectF &area)
{
    const double whole = double(measured(row.reached, measure));
    const qreal least = std::min(1.5, area.width() / 12);
    std::vector<ChartBar> bars;
    std::vector<qreal> widths;
    for (const RowPart &part : row.parts) {
        const double value = double(measured(part.tally, measure));
        if (value <= 0)
            continue;
        ChartBar bar;
        bar.position = row.position;
        bar.part = part.part;
        bar.value = value;
        widths.push_back(area.width() * value / whole);
        bar.stub = widths.back() < least;
        bars.push_back(bar);
    }
    for (size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].stub) {
            *std::max_element(widths.begin(), widths.end()) -= least - widths[i];
            widths[i] = least;
        }
    }
    qreal left = area.left();
    for (size_t i = 0; i < bars.size(); ++i) {
        bars[i].shape = QRectF(left, area.top(), widths[i], area.height());
        left += widths[i];
    }
    return bars;
}

QPolygonF between(qreal topLeft, qreal topRight, qreal top, qreal bottomLeft, qreal bottomRight,
                  qreal bottom)
{
    return QPolygonF(
            {{topLeft, top}, {topRight, top}, {bottomRight, bottom}, {bottomLeft, bottom}});
}

/// Turns the whole bars into one outline: each lower edge aims at the next bar.
void joinAsTrapezoids(FunnelLayout &layout, const ChartFrame &frame)
{
    const qreal seam = std::max(1.0, frame.base * 0.12);
    for (size_t i = 0; i < layout.bars.size(); ++i) {
        const QRectF bar = layout.bars[i].shape.boundingRect();
        const QRectF next =
                i + 1 < layout.bars.size() ? layout.bars[i + 1].shape.boundingRect() : bar;
        const qreal top = frame.rowCentre(i) - frame.pitch / 2 + seam / 2;
        const qreal bottom = frame.rowCentre(i) + frame.pitch / 2 - seam / 2;
        const bool toNothing = i + 1 < layout.bars.size() && layout.bars[i + 1].empty;
        const QRectF lower = layout.bars[i].empty || toNothing ? bar : next;
        layout.bars[i].shape =
                between(bar.left(), bar.right(), top, lower.left(), lower.right(), bottom);
    }
}

/// A connector keeps the width of what went on, which is the width of the next bar; where a view
/// has no parts it leads from bar to bar.
void addConnectors(FunnelLayout &layout)
{
    const auto advanced = [&](int position) -> const ChartBar * {
        for (const ChartBar &bar : layout.bars) {
            if (bar.position == position && bar.part == BarPart::Advanced)
                return &bar;
        }
        return nullptr;
    };
    const int rows = layout.stageCount + (layout.hasWon ? 1 : 0);
    for (int position = 1; position < rows; ++position) {
        const ChartBar &upper = wholeBar(layout, position);
        const ChartBar &lower = wholeBar(layout, position + 1);
        if (upper.empty || lower.empty)
            continue;
        const ChartBar *part = advanced(position);
        const QRectF from = (part ? *part : upper).shape.boundingRect();
        const QRectF to = lower.shape.boundingRect();
        layout.connectors.push_back({position,
                                     between(from.left(), from.right(), from.bottom(), to.left(),
                                             to.right(), to.top())});
    }
}

} // namespace

void addShapes(FunnelLayout &layout, const ChartFrame &frame, const ChartInput &input,
               const std::vector<ChartRow> &rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const double value = double(measured(rows[i].reached, input.measure));
        ChartBar bar;
        bar.position = rows[i].position;
        bar.value = value;
        bar.stub = frame.isStub(value);
        bar.empty = value <= 0;
        bar.shape = barRect(frame, input, i, value);
        layout.bars.push_back(bar);
    }
    if (drawnStyle(input) == ChartStyle::Trapezoid) {
        joinAsTrapezoids(layout, frame);
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        QRectF area = layout.bars[i].shape.boundingRect();
        area.setTop(area.top() + std::round(area.height() * valueShare(frame)));
        const std::vector<ChartBar> parts = partBars(rows[i], input.measure, area);
        layout.bars.insert(layout.bars.end(), parts.begin(), parts.end());
    }
    if (drawnStyle(input) == ChartStyle::SteppedPyramid)
        addConnectors(layout);
}

const ChartBar &wholeBar(const FunnelLayout &layout, int position)
{
    return layout.bars[size_t(position - 1)];
}

QRectF valueBand(const FunnelLayout &layout, const ChartBar &bar)
{
    QRectF band = bar.shape.boundingRect();
    for (const ChartBar &part : layout.bars) {
        if (part.position == bar.position && part.part != BarPart::Reached)
            band.setBottom(part.shape.boundingRect().top());
    }
    return band;
}

qreal widthAt(const ChartBar &bar, qreal y)
{
    const QRectF bounds = bar.shape.boundingRect();
    const qreal topWidth = bar.shape[1].x() - bar.shape[0].x();
    const qreal bottomWidth = bar.shape[2].x() - bar.shape[3].x();
    const qreal share = bounds.height() > 0 ? (y - bounds.top()) / bounds.height() : 0;
    return topWidth + (bottomWidth - topWidth) * std::clamp(share, 0.0, 1.0);
}

} // namespace voronka
