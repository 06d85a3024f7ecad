#pragma once

#include <QFont>

namespace voronka {

/// Registers the fonts shipped in resources, once; a chart is then the same on every machine, also
/// on one without any font. Returns false when they could not be loaded (a broken build).
bool loadChartFonts();

/// The shipped family at a size in pixels of the chart's own units.
QFont chartFont(qreal pixelSize, QFont::Weight weight = QFont::Normal);

/// Its name, for the window to use the same.
QString chartFontFamily();

} // namespace voronka
