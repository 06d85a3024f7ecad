#include "core/chart/chartexport.h"

#include "core/base/version.h"
#include "core/chart/chartfont.h"
#include "core/chart/funnellayout.h"
#include "core/chart/funnelpainter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace voronka {

namespace {

struct ChartExportText
{
    Q_DECLARE_TR_FUNCTIONS(ChartExportText)
};

/// Chart units an inch on paper: the plain text of an A4 page comes out at about 9 points.
constexpr qreal unitsPerInch = 96;
constexpr int paperResolution = 1200;
constexpr qreal pictureScale = 2;

/// The picture's own size: wide enough for its columns, and higher with more stages.
QSize pictureSize(const ChartInput &input)
{
    const int rows = int(input.report.stages.size()) + 1;
    return {1280, std::clamp(260 + rows * 62, 640, 1240)};
}

Error writeError(const QString &path, const QString &reason)
{
    return {ErrorKind::Storage,
            ChartExportText::tr("The chart could not be written to “%1”: %2. Choose another folder "
                                "or file name.")
                    .arg(QDir::toNativeSeparators(path), reason)};
}

/// Draws into a file that takes the place of an old one only when everything has been written.
Result<> writeSafely(const QString &path, auto draw)
{
    if (!loadChartFonts())
        return failure(ErrorKind::Storage,
                       ChartExportText::tr("The fonts of the chart are missing from the program. "
                                           "Install Voronka again."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(writeError(path, file.errorString()));
    if (!draw(file)) {
        file.cancelWriting();
        return std::unexpected(
                writeError(path, ChartExportText::tr("the picture could not be painted")));
    }
    if (!file.commit())
        return std::unexpected(writeError(path, file.errorString()));
    return {};
}

bool drawPdf(QIODevice &device, const ChartInput &input, QPageLayout::Orientation orientation)
{
    QPdfWriter writer(&device);
    writer.setTitle(chartSubtitle(input));
    writer.setCreator(QStringLiteral("Voronka ") + programVersion());
    writer.setResolution(paperResolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(6, 6, 6, 6),
                                     QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const qreal scale = paperResolution / unitsPerInch;
    painter.scale(scale, scale);
    const QSizeF page = writer.pageLayout().paintRectPixels(paperResolution).size();
    paintFunnel(painter, layoutFunnel(input, page / scale), lightChartTheme());
    return painter.end();
}

bool drawSvg(QIODevice &device, const ChartInput &input, const ChartTheme &theme)
{
    const QSize size = pictureSize(input);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(int(unitsPerInch));
    generator.setTitle(chartSubtitle(input));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintFunnel(painter, layoutFunnel(input, size), theme);
    return painter.end();
}

} // namespace

Result<> writeFunnelPdf(const ChartInput &input, const QString &path,
                        QPageLayout::Orientation orientation)
{
    return writeSafely(path,
                       [&](QIODevice &device) { return drawPdf(device, input, orientation); });
}

Result<> writeFunnelSvg(const ChartInput &input, const QString &path, const ChartTheme &theme)
{
    return writeSafely(path, [&](QIODevice &device) { return drawSvg(device, input, theme); });
}

Result<> writeFunnelPng(const ChartInput &input, const QString &path, const ChartTheme &theme)
{
    return writeSafely(path, [&](QIODevice &device) {
        return funnelImage(input, theme).save(&device, "PNG");
    });
}

QImage funnelImage(const ChartInput &input, const ChartTheme &theme)
{
    loadChartFonts();
    const QSize size = pictureSize(input);
    QImage image(size * pictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureScale);
    image.fill(theme.background);
    QPainter painter(&image);
    paintFunnel(painter, layoutFunnel(input, size), theme);
    return image;
}

Result<> writeFunnelChart(const ChartInput &input, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return writeFunnelPdf(input, path);
    if (ending == QLatin1String("svg"))
        return writeFunnelSvg(input, path);
    if (ending == QLatin1String("png"))
        return writeFunnelPng(input, path);
    return failure(ErrorKind::BadInput,
                   ChartExportText::tr("The chart cannot be written to “%1”: use a file name that "
                                       "ends in .pdf, .svg or .png.")
                           .arg(QDir::toNativeSeparators(path)));
}

} // namespace voronka
