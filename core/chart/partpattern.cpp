#include "core/chart/partpattern.h"

#include <QLineF>
#include <QPainter>
#include <QVector>

#include <algorithm>

namespace voronka {

namespace {

/// Rising lines at 45°, cut off at the edges of the area.
QVector<QLineF> hatching(const QRectF &area, qreal grain)
{
    QVector<QLineF> lines;
    const qreal height = area.height();
    for (qreal x = area.left() - height + grain / 2; x < area.right(); x += grain) {
        const qreal from = std::max(x, area.left());
        const qreal to = std::min(x + height, area.right());
        if (to > from)
            lines.emplace_back(from, area.bottom() - (from - x), to, area.bottom() - (to - x));
    }
    return lines;
}

QVector<QPointF> dots(const QRectF &area, qreal grain)
{
    QVector<QPointF> points;
    const qreal radius = grain * 0.22;
    const QRectF inside = area.adjusted(radius, radius, -radius, -radius);
    bool shifted = false;
    for (qreal y = inside.top() + grain * 0.35; y < inside.bottom(); y += grain * 0.75) {
        for (qreal x = inside.left() + (shifted ? grain * 0.8 : grain * 0.3); x < inside.right();
             x += grain)
            points.emplace_back(x, y);
        shifted = !shifted;
    }
    return points;
}

QVector<QLineF> ruling(const QRectF &area, qreal grain)
{
    QVector<QLineF> lines;
    for (qreal y = area.top() + grain / 2; y < area.bottom(); y += grain)
        lines.emplace_back(area.left(), y, area.right(), y);
    return lines;
}

} // namespace

void paintPart(QPainter &painter, const QRectF &area, BarPart part, const QColor &fill,
               const ChartTheme &theme, qreal grain)
{
    const auto ground = [&](const QColor &colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRect(area);
    };
    const auto outline = [&](const QColor &colour) {
        const qreal width = std::min(grain * 0.16, area.width() / 2);
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        const qreal half = width / 2;
        painter.drawRect(area.adjusted(half, half, -half, -half));
    };
    switch (part) {
    case BarPart::Reached:
    case BarPart::Advanced:
        ground(fill);
        return;
    case BarPart::Open:
        ground(theme.open);
        painter.setPen(QPen(fill, grain * 0.24, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(hatching(area, grain));
        return;
    case BarPart::Deferred:
        ground(theme.deferred);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        for (const QPointF &point : dots(area, grain))
            painter.drawEllipse(point, grain * 0.2, grain * 0.2);
        outline(fill);
        return;
    case BarPart::Transferred:
        ground(theme.open);
        painter.setPen(QPen(theme.mutedText, grain * 0.16, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(ruling(area, grain * 0.8));
        return;
    case BarPart::Lost:
        ground(theme.lostFill);
        outline(theme.lost);
        return;
    }
}

} // namespace voronka
