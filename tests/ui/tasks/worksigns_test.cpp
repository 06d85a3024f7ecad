#include "tests/support/catch.h"
#include "ui/tasks/worksigns.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

using namespace voronka;

namespace {

/// The part of the picture that is painted, in its pixels.
QRect painted(const QImage &image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 0)
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

} // namespace

// Run once more with QT_SCALE_FACTOR=2: Qt makes pixmaps of icons for the densest screen.
TEST_CASE("A sign takes its place and no more, however dense the screen", "[tasks][dense]")
{
    const qreal ratio = qApp->devicePixelRatio();
    QImage image(QSize(64, 64) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawSign(&painter, QStringLiteral("clock"), QPoint(8, 8), Qt::red);
    painter.end();
    const QRect box = painted(image);
    const QRect place(QPoint(8, 8) * ratio, QSize(signSize, signSize) * ratio);
    CHECK(place.contains(box));
    CHECK(box.width() > place.width() / 2);
    CHECK(image.pixelColor(box.center().x(), box.top() + qRound(ratio / 2)) == QColor(Qt::red));
}
