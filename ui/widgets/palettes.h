#pragma once

#include <QPalette>

namespace voronka {

/// The window's colours. Text has a contrast of at least 4.5:1 on what it stands on.
QPalette lightPalette();
QPalette darkPalette();

/// A palette is dark when its text is lighter than what it stands on. (Qt 6.4 has no word for it.)
bool isDark(const QPalette &palette);

// What QPalette has no role for, derived from it.
QColor mutedText(const QPalette &palette);
QColor outline(const QPalette &palette); ///< Edges of fields, buttons and cards.
QColor hairline(const QPalette &palette); ///< Between areas that belong together.
QColor sideBarColour(const QPalette &palette);
QColor hoverFill(const QPalette &palette);
QColor selectedFill(const QPalette &palette); ///< Behind a chosen entry, below the text colour.

/// `share` of `b` in `a`.
QColor mixed(const QColor &a, const QColor &b, qreal share);

} // namespace voronka
