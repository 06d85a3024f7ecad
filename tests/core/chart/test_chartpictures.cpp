#include "core/chart/chartexport.h"
#include "core/chart/funnellayout.h"
#include "core/chart/funnelpainter.h"
#include "tests/core/chart/chartsamples.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QTemporaryDir>

using namespace voronka;

namespace {

struct Gallery
{
    QDir folder;

    void png(const QString &name, const ChartInput &input, QSize size, bool dark = false) const
    {
        const ChartTheme &theme = dark ? darkChartTheme() : lightChartTheme();
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        paintFunnel(painter, layoutFunnel(input, size), theme);
        painter.end();
        REQUIRE(image.save(folder.filePath(name + QStringLiteral(".png"))));
    }
    QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
};

const std::vector<qint64> eight{1284, 742, 610, 391, 280, 168, 120, 97, 71};
const std::vector<qint64> fifteen{1284, 1100, 1010, 742, 700, 610, 520, 391,
                                  350,  280,  210,  168, 150, 120, 97,  71};

} // namespace

// Hidden: writes pictures to look at into the folder named in VORONKA_PICTURES.
TEST_CASE("The gallery of chart pictures is written", "[.pictures]")
{
    const Gallery gallery{QDir(qEnvironmentVariable("VORONKA_PICTURES", QStringLiteral(".")))};
    const QSize page(1123, 794);
    gallery.png(QStringLiteral("ru-8-light"), samples::chart(eight, Language::Russian), page);
    gallery.png(QStringLiteral("uk-8-dark"), samples::chart(eight, Language::Ukrainian), page,
                true);
    gallery.png(QStringLiteral("tl-15"), samples::chart(fifteen, Language::Tagalog), page);
    gallery.png(QStringLiteral("ru-15-window"), samples::chart(fifteen, Language::Russian),
                {700, 450});
    gallery.png(QStringLiteral("ru-8-window"), samples::chart(eight, Language::Russian),
                {700, 450});
    gallery.png(QStringLiteral("en-2"), samples::chart({40, 25, 12}), page);
    gallery.png(QStringLiteral("en-5"), samples::chart({320, 210, 160, 90, 60, 34}), page);
    gallery.png(QStringLiteral("en-tiny"), samples::chart({1'000'000, 12, 3, 0, 0, 0}), page);
    gallery.png(QStringLiteral("en-flow-grows"),
                samples::chart({40, 70, 55, 20, 24}, Language::English, FunnelView::Flow), page);
    gallery.png(QStringLiteral("en-now"),
                samples::chart({40, 70, 55, 20, 24}, Language::English, FunnelView::Now), page);
    gallery.png(QStringLiteral("en-golden"), samples::chart({12, 10, 8, 5, 4}), page);
    ChartInput trapezoid = samples::chart(eight, Language::Russian);
    trapezoid.style = ChartStyle::Trapezoid;
    gallery.png(QStringLiteral("ru-trapezoid"), trapezoid, page);
    trapezoid.style = ChartStyle::Bars;
    gallery.png(QStringLiteral("ru-bars-dark"), trapezoid, page, true);
    ChartInput amount = samples::chart(eight, Language::Ukrainian);
    amount.measure = Measure::Amount;
    gallery.png(QStringLiteral("uk-amount"), amount, page);
    gallery.png(QStringLiteral("ru-12-wide"),
                samples::chart({1284, 1100, 742, 700, 610, 391, 350, 280, 168, 150, 120, 97, 71},
                               Language::Russian),
                {1920, 1000});
    trapezoid = samples::chart({1'000'000, 1200, 900, 3, 0, 0});
    trapezoid.style = ChartStyle::Trapezoid;
    gallery.png(QStringLiteral("en-trapezoid-tiny-dark"), trapezoid, page, true);
    ChartInput filtered = samples::chart({320, 210, 160, 90, 60, 34}, Language::Tagalog);
    filtered.filterNames = {QStringLiteral("Tagapamahala: Maria Concepción de los Santos"),
                            QStringLiteral("Pinagmulan: Rekomendasyon ng mga dating kliyente"),
                            QStringLiteral("Rehiyon: Gitnang Luzon"),
                            QStringLiteral("Halaga mula ₱10,000")};
    gallery.png(QStringLiteral("tl-filters-portrait"), filtered, {794, 1123});
    gallery.png(QStringLiteral("ru-1"), samples::chart({30, 12}, Language::Russian), {900, 500});
    gallery.png(QStringLiteral("uk-15-4k-dark"), samples::chart(fifteen, Language::Ukrainian),
                {3840, 2160}, true);
    CHECK(writeFunnelPdf(samples::chart(eight, Language::Russian), gallery.file("ru-8.pdf")));
    CHECK(writeFunnelPdf(samples::chart(fifteen, Language::Ukrainian),
                         gallery.file("uk-15-portrait.pdf"), QPageLayout::Portrait));
    CHECK(writeFunnelSvg(samples::chart(eight, Language::Tagalog), gallery.file("tl-8.svg")));
    CHECK(writeFunnelPng(samples::chart(eight, Language::Tagalog), gallery.file("tl-8@2x.png")));
}

// Hidden: how long one PDF takes when fonts and code are warm.
TEST_CASE("A funnel PDF is timed", "[.timing]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("funnel.pdf"));
    const ChartInput input = samples::chart(eight, Language::Russian);
    REQUIRE(writeFunnelPdf(input, path));
    constexpr int rounds = 50;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round)
        REQUIRE(writeFunnelPdf(input, path));
    const double pdf = double(timer.nsecsElapsed()) / 1e6 / rounds;
    timer.restart();
    for (int round = 0; round < rounds; ++round)
        layoutFunnel(input, {1123, 794});
    const double layout = double(timer.nsecsElapsed()) / 1e6 / rounds;
    WARN("one PDF " << pdf << " ms, of which the layout " << layout << " ms");
}
