#pragma once

#include "core/chart/charttheme.h"
#include "core/reports/funnelreport.h"

#include <QRectF>

class QPainter;

namespace voronka {

/// Fills a part of a bar so that it can be told from the others without colour: went on solid, open
/// hatched, deferred dotted, transferred ruled, lost pale with an outline. `grain` is the distance
/// of the lines and dots. Lines end at the edge by computation: a clip would turn into pixels in
/// some of the formats.
void paintPart(QPainter &painter, const QRectF &area, BarPart part, const QColor &fill,
               const ChartTheme &theme, qreal grain);

} // namespace voronka
