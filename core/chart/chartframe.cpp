#include "core/chart/chartframe.h"

#include "core/chart/charttext.h"

#include <algorithm>
#include <cmath>

namespace voronka {

namespace {

constexpr qreal leastReadable = 10.5; ///< Text is made smaller than this only to fit all rows.

qreal widest(const std::vector<ChartRow> &rows, const QFont &font, auto text)
{
    qreal width = 0;
    for (const ChartRow &row : rows)
        width = std::max(width, textWidth(font, text(row)));
    return width;
}

/// Which texts a frame makes room for; the richest plan that fits is taken.
struct ColumnPlan
{
    bool conversions = false; ///< A column for them; else they lie on the connectors.
    bool reasons = true;
};

qreal lossesWidth(const ChartInput &input, const std::vector<ChartRow> &rows,
                  const ChartFonts &fonts, bool withReasons)
{
    qreal counts = 0;
    qreal names = 0;
    qreal width = 0;
    for (const ChartRow &row : rows) {
        width = std::max(width, textWidth(fonts.smallStrong, lossText(row, input, true)));
        for (const LossReasonTally &tally : row.reasons) {
            const QString count = chartCount(tally.lost.count, input.language);
            counts = std::max(counts, textWidth(fonts.small, count));
            names = std::max(names, textWidth(fonts.small, input.reasonNames.value(tally.reason)));
        }
    }
    const qreal gap = fonts.small.pixelSize() * 0.6;
    return withReasons && names > 0 ? std::max(width, counts + gap + names) : width;
}

/// Splits the width of the page into columns; what the texts do not need goes to the shape.
void splitColumns(ChartFrame &frame, const ChartInput &input, const std::vector<ChartRow> &rows,
                  ColumnPlan plan)
{
    const ChartFonts &fonts = frame.fonts;
    const qreal page = frame.page.width();
    const qreal gap = frame.base * 1.7;
    frame.stacked = plan.reasons && page < 68 * frame.base;

    const qreal times = widest(rows, fonts.small, [](const ChartRow &row) {
        return row.medianMinutes ? medianText(*row.medianMinutes) : QString();
    });
    const qreal names =
            std::max(times, widest(rows, fonts.name, [](const ChartRow &row) { return row.name; }));
    const qreal nameShare = frame.stacked ? 0.25 : plan.reasons ? 0.21 : 0.19;
    frame.names = {frame.page.left(), std::clamp(names + 1, page * 0.1, page * nameShare)};

    const qreal losses = lossesWidth(input, rows, fonts, plan.reasons);
    const auto amountText = [&](const ChartRow &row) {
        return measuredText(row.reached, otherMeasure(input.measure), input);
    };
    const qreal amounts = hasAmounts(input)
            ? std::max(widest(rows, fonts.strong, amountText), frame.base * 4)
            : 0;
    qreal right = frame.page.right();
    const auto takeRight = [&](qreal width) {
        if (width <= 0)
            return ChartColumn{};
        right -= width;
        const ChartColumn column{right, width};
        right -= gap;
        return column;
    };
    frame.losses = frame.amounts = frame.conversions = {};
    if (frame.stacked) {
        frame.amounts = takeRight(std::max(amounts, std::min(losses, page * 0.27)));
    } else {
        frame.losses = takeRight(std::min(losses, page * 0.21));
        frame.amounts = takeRight(amounts);
    }
    if (plan.conversions)
        frame.conversions = takeRight(frame.base * 5.6);
    const qreal left = frame.names.right() + gap;
    frame.shape = {left, std::max(right - left, frame.base)};
}

/// Whether the value of any bar can stand on it or beside it without leaving the column.
bool hasRoomForValues(const ChartFrame &frame, const ChartInput &input,
                      const std::vector<ChartRow> &rows)
{
    const qreal value = widest(rows, frame.fonts.strong, [&](const ChartRow &row) {
        return measuredText(row.reached, input.measure, input);
    });
    return frame.shape.width >= 3 * (value + frame.base);
}

/// Divides the height into rows; false when the connectors would be too low for their text.
bool divideRows(ChartFrame &frame, size_t rowCount)
{
    const qreal top = frame.page.top() + frame.furniture.headHeight + frame.base * 0.4;
    const qreal bottom = frame.page.bottom() - frame.furniture.footHeight - frame.base * 0.4;
    const qreal room = std::max(bottom - top, 1.0);
    frame.pitch = std::min(room / double(std::max<size_t>(rowCount, 1)), frame.base * 13);
    const qreal unused = room - frame.pitch * double(rowCount);
    frame.rowsTop = top + unused * 0.4;
    const qreal lowestBar = frame.base * 2.3;
    const qreal lowestConnector = frame.base * 1.75;
    if (frame.pitch < lowestBar + lowestConnector) {
        frame.barHeight = frame.pitch * 0.82;
        return false;
    }
    const qreal highestBar = std::min(frame.base * 7, frame.pitch - lowestConnector);
    frame.barHeight = std::clamp(frame.pitch * 0.62, lowestBar, highestBar);
    return true;
}

void build(ChartFrame &frame, const ChartInput &input, const std::vector<ChartRow> &rows,
           QSizeF size, qreal base)
{
    const qreal margin = base * 2.1;
    frame.base = base;
    frame.fonts = ChartFonts(base);
    frame.page = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
    const bool bars = drawnStyle(input) == ChartStyle::Bars;
    const bool converts = input.report.question.view != FunnelView::Now;
    for (const ColumnPlan plan : {ColumnPlan{bars && converts, true}, ColumnPlan{converts, true},
                                  ColumnPlan{converts, false}}) {
        splitColumns(frame, input, rows, plan);
        frame.furniture = makeFurniture(input, rows, frame);
        const bool roomy = divideRows(frame, rows.size());
        const qreal twoLines =
                lineHeight(frame.fonts.strong) + lineHeight(frame.fonts.small) * 1.1 + base * 0.25;
        const bool enough = plan.conversions == converts && frame.pitch >= twoLines;
        if ((roomy || enough) && hasRoomForValues(frame, input, rows))
            break;
    }
    if (bars)
        frame.barHeight = std::min(frame.pitch * (frame.pitch > frame.base * 3 ? 0.7 : 0.82),
                                   frame.base * 4.5);
}

} // namespace

ChartFrame makeFrame(const ChartInput &input, const std::vector<ChartRow> &rows, QSizeF size)
{
    ChartFrame frame;
    for (const ChartRow &row : rows)
        frame.greatest = std::max(frame.greatest, double(measured(row.reached, input.measure)));
    // Text grows slower than the picture: a wall screen wants larger bars, not poster letters.
    const qreal extent = std::sqrt(std::max(1.0, size.width() * size.height()));
    const qreal usual = std::max(leastReadable, 12.5 * std::pow(extent / 944, 0.6));
    qreal base = usual * 1.2;
    for (;; base *= 0.96) {
        build(frame, input, rows, size, base);
        const qreal wanted = base > usual ? 6.5 : base > leastReadable ? 3.4 : 1.5;
        const bool wide = frame.shape.width >= frame.page.width() * 0.24
                && (base <= leastReadable || hasRoomForValues(frame, input, rows));
        if (base < 3 || (wide && frame.pitch >= wanted * base))
            return frame;
    }
}

} // namespace voronka
