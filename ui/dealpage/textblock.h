#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace voronka {

/// The height of a plain text wrapped to the width; at most so many lines.
int textBlockHeight(const QString &text, const QFont &font, int width, int mostLines);

/// Draws it in the painter's font and pen. Where lines are left out, the last one ends in an
/// ellipsis.
void drawTextBlock(QPainter *painter, const QString &text, const QRect &rect, int mostLines);

} // namespace voronka
