#pragma once

#include "core/chart/chartfurniture.h"
#include "core/chart/chartrows.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace voronka {

/// A span from left to right; empty when the column is not shown.
struct ChartColumn
{
    qreal left = 0;
    qreal width = 0;

    qreal right() const { return left + width; }
    qreal centre() const { return left + width / 2; }
    bool isShown() const { return width > 0; }
};

/// Where everything has its place, before any text or shape is put there.
struct ChartFrame
{
    QRectF page; ///< Inside the margins.
    qreal base = 12; ///< Height of the plain text, in pixels; everything derives from it.
    ChartFonts fonts;
    ChartFurniture furniture;

    ChartColumn names;
    ChartColumn shape;
    ChartColumn conversions; ///< Shown where the connectors are too low to carry them.
    ChartColumn amounts; ///< With `stacked`, amount and losses one under the other.
    ChartColumn losses;
    bool stacked = false;

    qreal rowsTop = 0;
    qreal pitch = 0; ///< From one row to the next.
    qreal barHeight = 0;
    qreal greatest = 0; ///< The value of the widest bar.

    qreal rowCentre(size_t row) const { return rowsTop + pitch * (double(row) + 0.5); }
    /// True width of a value, without any least width.
    qreal widthOf(double value) const { return greatest > 0 ? shape.width * value / greatest : 0; }
    /// Bars narrower than this are drawn at this width and marked.
    qreal stubWidth() const { return base * 0.3; }
    bool isStub(double value) const { return value > 0 && widthOf(value) < stubWidth(); }
};

ChartFrame makeFrame(const ChartInput &input, const std::vector<ChartRow> &rows, QSizeF size);

} // namespace voronka
