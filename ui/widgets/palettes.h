#pragma once

#include <QPalette>

namespace voronka {

/// The window's colours. Text has a contrast of at least 4.5:1 on what it stands on. A selection is
/// a soft fill under text of the usual colour: a table with half its rows selected stays calm.
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
QColor accent(const QPalette &palette); ///< The one strong colour: default buttons, progress.
QColor accentText(); ///< On the accent.

} // namespace voronka
