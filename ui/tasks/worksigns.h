#pragma once

#include <QColor>
#include <QPoint>
#include <QSizeF>
#include <QString>

class QPainter;
class QPalette;

namespace voronka {

/// This many touches win a deal; wherever it is shown, it shows how many of them there were.
inline constexpr int touchesToWin = 5;

inline constexpr int signSize = 16;

/// An icon in a colour of its own, such as that of what is late.
void drawSign(QPainter *painter, const QString &iconName, const QPoint &corner,
              const QColor &colour);

/// A dot for each touch that wins a deal, those there were filled.
QSizeF touchDotsSize();
void drawTouchDots(QPainter *painter, const QPointF &leftMiddle, int touches,
                   const QPalette &palette);

} // namespace voronka
