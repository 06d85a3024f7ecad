#pragma once

#include <QIcon>

namespace voronka {

/// A line icon from resources/icons by its name without the ending. It is drawn in the text colour
/// of the palette in force at the moment of painting, so that it follows the theme by itself.
QIcon icon(const QString &name);

/// The program's own picture, in its colours.
QIcon programIcon();

} // namespace voronka
