#pragma once

#include "core/chart/charttheme.h"
#include "core/chart/funnellayout.h"

class QPainter;

namespace voronka {

/// Draws a layout at the painter's origin. The same for screen, PDF, SVG and PNG: flat opaque
/// colours, text as text, hatching as lines so that it stays vector on paper.
void paintFunnel(QPainter &painter, const FunnelLayout &layout, const ChartTheme &theme);

} // namespace voronka
