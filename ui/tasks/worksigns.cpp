#include "ui/tasks/worksigns.h"

#include "core/chart/charttheme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"

#include <QPainter>
#include <QPixmapCache>

namespace voronka {

namespace {

constexpr qreal dotSize = 6;
constexpr qreal dotStep = 9;

// Drawn once for each colour and kept: a board has hundreds of them on the screen.
QPixmap tintedIcon(const QString &name, const QColor &colour, qreal ratio)
{
    const QString key = QStringLiteral("sign/%1/%2/%3").arg(name, colour.name()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QSize size(signSize, signSize);
    pixmap = icon(name).pixmap(size, ratio);
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), size), colour);
    tint.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void drawSign(QPainter *painter, const QString &iconName, const QPoint &corner,
              const QColor &colour)
{
    painter->drawPixmap(corner,
                        tintedIcon(iconName, colour, painter->device()->devicePixelRatioF()));
}

QSizeF touchDotsSize()
{
    return {dotStep * (touchesToWin - 1) + dotSize, dotSize};
}

void drawTouchDots(QPainter *painter, const QPointF &leftMiddle, int touches,
                   const QPalette &palette)
{
    const QColor full = mixed(palette.color(QPalette::Base), palette.color(QPalette::Link), 0.85);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (int touch = 0; touch < touchesToWin; ++touch) {
        const bool done = touch < touches;
        painter->setPen(done ? QPen(full, 1) : QPen(outline(palette), 1.2));
        painter->setBrush(done ? QBrush(full) : QBrush(Qt::NoBrush));
        painter->drawEllipse(QRectF(leftMiddle.x() + touch * dotStep, leftMiddle.y() - dotSize / 2,
                                    dotSize, dotSize));
    }
    painter->restore();
}

} // namespace voronka
