#include "core/chart/chartexport.h"
#include "core/chart/funnellayout.h"
#include "tests/core/chart/chartsamples.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace voronka;

namespace {

const QSizeF page(1123, 794);

const ChartBar &whole(const FunnelLayout &layout, int position)
{
    for (const ChartBar &bar : layout.bars) {
        if (bar.position == position && bar.part == BarPart::Reached)
            return bar;
    }
    FAIL("no bar");
    return layout.bars.front();
}

double widthOf(const ChartBar &bar)
{
    return bar.shape.boundingRect().width();
}

/// Every filled outline of an SVG by its colour.
QHash<QString, std::vector<QRectF>> filledPaths(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    static const QRegularExpression point(QStringLiteral("(-?[\\d.]+),(-?[\\d.]+)"));
    QHash<QString, std::vector<QRectF>> found;
    QString fill;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("g"))
            fill = xml.attributes().value(QStringLiteral("fill")).toString();
        if (xml.name() != QStringLiteral("path"))
            continue;
        QPolygonF outline;
        auto points = point.globalMatch(xml.attributes().value(QStringLiteral("d")).toString());
        while (points.hasNext()) {
            const QRegularExpressionMatch match = points.next();
            outline << QPointF(match.captured(1).toDouble(), match.captured(2).toDouble());
        }
        found[fill].push_back(outline.boundingRect());
    }
    REQUIRE_FALSE(xml.hasError());
    return found;
}

} // namespace

TEST_CASE("The width of a bar is its value", "[chart]")
{
    const auto style =
            GENERATE(ChartStyle::SteppedPyramid, ChartStyle::Trapezoid, ChartStyle::Bars);
    const auto measure = GENERATE(Measure::Count, Measure::Amount);
    ChartInput input = samples::chart({1284, 742, 391, 168, 71});
    input.style = style;
    input.measure = measure;
    const FunnelLayout layout = layoutFunnel(input, page);
    CHECK(widthOf(whole(layout, 1)) == Approx(layout.fullBarWidth));
    for (int position = 1; position <= 5; ++position) {
        const ChartBar &bar = whole(layout, position);
        CHECK_FALSE(bar.stub);
        CHECK(widthOf(bar) == Approx(layout.fullBarWidth * bar.value / whole(layout, 1).value));
    }
}

TEST_CASE("A flow that grows draws its greatest value widest", "[chart]")
{
    const FunnelLayout layout = layoutFunnel(
            samples::chart({40, 70, 20, 10}, Language::English, FunnelView::Flow), page);
    CHECK(widthOf(whole(layout, 2)) == Approx(layout.fullBarWidth));
    CHECK(widthOf(whole(layout, 1)) == Approx(layout.fullBarWidth * 40 / 70));
}

TEST_CASE("The parts of a bar add up to it and lie on it", "[chart]")
{
    const std::vector<qint64> reached = GENERATE(
            std::vector<qint64>{1284, 742, 391, 168, 71}, std::vector<qint64>{12, 10, 8, 4},
            std::vector<qint64>{1'000'000, 999'990, 2, 0}, std::vector<qint64>{5, 5, 5});
    const auto style = GENERATE(ChartStyle::SteppedPyramid, ChartStyle::Bars);
    ChartInput input = samples::chart(reached);
    input.style = style;
    const FunnelLayout layout = layoutFunnel(input, page);
    for (int position = 1; position <= layout.stageCount; ++position) {
        const ChartBar &bar = whole(layout, position);
        double width = 0;
        double value = 0;
        for (const ChartBar &part : layout.bars) {
            if (part.position != position || part.part == BarPart::Reached)
                continue;
            CHECK(part.value > 0);
            CHECK(widthOf(part) > 0);
            CHECK(bar.shape.boundingRect()
                          .adjusted(-0.01, -0.01, 0.01, 0.01)
                          .contains(part.shape.boundingRect()));
            width += widthOf(part);
            value += part.value;
        }
        CHECK(value == Approx(bar.value));
        CHECK(width == Approx(bar.empty ? 0 : widthOf(bar)));
    }
}

TEST_CASE("A connector keeps the width of what went on", "[chart]")
{
    const FunnelLayout layout = layoutFunnel(samples::chart({1284, 742, 391, 168}), page);
    REQUIRE(layout.connectors.size() == 3);
    for (const ChartConnector &connector : layout.connectors) {
        const double below = widthOf(whole(layout, connector.fromPosition + 1));
        CHECK(connector.shape[1].x() - connector.shape[0].x() == Approx(below));
        CHECK(connector.shape[2].x() - connector.shape[3].x() == Approx(below));
    }
}

TEST_CASE("Nothing is an outline, almost nothing a marked stub", "[chart]")
{
    const auto style =
            GENERATE(ChartStyle::SteppedPyramid, ChartStyle::Trapezoid, ChartStyle::Bars);
    ChartInput input = samples::chart({1'000'000, 12, 0, 0});
    input.style = style;
    const FunnelLayout layout = layoutFunnel(input, page);
    CHECK_FALSE(whole(layout, 1).stub);
    CHECK(whole(layout, 2).stub);
    CHECK(widthOf(whole(layout, 2)) >= 2);
    CHECK(whole(layout, 3).empty);
    CHECK_FALSE(whole(layout, 3).stub);
    const bool explained = std::any_of(layout.swatches.begin(), layout.swatches.end(),
                                       [](const ChartSwatch &swatch) { return swatch.stub; });
    CHECK(explained);
}

TEST_CASE("The view now is drawn as bars from the left, without a row for won", "[chart]")
{
    ChartInput input = samples::chart({40, 70, 20, 10}, Language::English, FunnelView::Now);
    input.style = ChartStyle::SteppedPyramid;
    const FunnelLayout layout = layoutFunnel(input, page);
    CHECK_FALSE(layout.hasWon);
    CHECK(layout.connectors.empty());
    CHECK(whole(layout, 1).shape.boundingRect().left()
          == whole(layout, 2).shape.boundingRect().left());
}

TEST_CASE("The bars in the written SVG are as wide as their values", "[chart]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("funnel.svg"));
    const std::vector<qint64> reached{1284, 742, 391, 168, 71};
    const auto style =
            GENERATE(ChartStyle::SteppedPyramid, ChartStyle::Trapezoid, ChartStyle::Bars);
    ChartInput input = samples::chart(reached);
    input.style = style;
    // Colours of their own tell the bars apart from everything else in the file.
    const std::vector<QColor> colours{QColor(0x010203), QColor(0x020304), QColor(0x030405),
                                      QColor(0x040506)};
    input.stageColours = colours;
    REQUIRE(writeFunnelSvg(input, path));
    const auto paths = filledPaths(path);
    REQUIRE(paths.value(colours[0].name()).size() == 1);
    const double full = paths.value(colours[0].name())[0].width();
    CHECK(full > 300);
    for (size_t i = 1; i < colours.size(); ++i) {
        REQUIRE(paths.value(colours[i].name()).size() == 1);
        CHECK(paths.value(colours[i].name())[0].width()
              == Approx(full * double(reached[i]) / double(reached[0])).margin(0.02));
    }
    REQUIRE(paths.value(lightChartTheme().won.name()).size() == 1);
    CHECK(paths.value(lightChartTheme().won.name())[0].width()
          == Approx(full * 71 / 1284).margin(0.02));
}

TEST_CASE("A point finds its bar, and the part of it", "[chart]")
{
    const FunnelLayout layout = layoutFunnel(samples::chart({1284, 742, 391, 71}), page);
    for (const ChartBar &bar : layout.bars) {
        const QRectF area = bar.shape.boundingRect();
        const QPointF inside = bar.part == BarPart::Reached
                ? QPointF(area.center().x(), area.top() + area.height() * 0.2)
                : area.center();
        const std::optional<ChartHit> hit = barAt(layout, inside);
        REQUIRE(hit);
        CHECK(hit->position == bar.position);
        CHECK(hit->part == bar.part);
    }
    CHECK_FALSE(barAt(layout, QPointF(2, 2)));
    CHECK_FALSE(barAt(layout, whole(layout, 4).shape.boundingRect().topLeft() - QPointF(20, -5)));
}
