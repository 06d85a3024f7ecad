#include "core/chart/charttheme.h"
#include "tests/support/catch.h"

using namespace voronka;

TEST_CASE("The contrast ratio is that of WCAG 2", "[chart]")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21));
    CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1));
    CHECK(contrastRatio(QColor(0x767676), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("Every text of a chart has a contrast of 4.5 on what it stands on", "[chart]")
{
    const bool dark = GENERATE(false, true);
    const ChartTheme &theme = dark ? darkChartTheme() : lightChartTheme();
    CAPTURE(dark);

    SECTION("beside the bars")
    {
        CHECK(contrastRatio(theme.text, theme.background) >= 7);
        CHECK(contrastRatio(theme.mutedText, theme.background) >= 4.5);
        CHECK(contrastRatio(theme.lost, theme.background) >= 4.5);
    }
    SECTION("on the bars, plain and greyed")
    {
        std::vector<QColor> fills{theme.won, Qt::red, Qt::yellow, Qt::gray, QColor(0x808080)};
        for (int count = 1; count <= 15; ++count) {
            for (int index = 0; index < count; ++index)
                fills.push_back(theme.stageColour(index, count));
        }
        for (const QColor &fill : fills) {
            CAPTURE(fill.name());
            CHECK(contrastRatio(theme.textOn(fill), fill) >= 4.5);
            CHECK(contrastRatio(theme.mutedTextOn(fill), fill) >= 4.5);
        }
    }
    SECTION("the bars themselves stand out, as graphics must, by 3")
    {
        for (int index = 0; index < 15; ++index)
            CHECK(contrastRatio(theme.stageColour(index, 15), theme.background) >= 3);
        CHECK(contrastRatio(theme.won, theme.background) >= 3);
        CHECK(contrastRatio(theme.lost, theme.background) >= 3);
    }
}

TEST_CASE("In black and white the parts of a bar differ", "[chart]")
{
    const bool dark = GENERATE(false, true);
    const ChartTheme &theme = dark ? darkChartTheme() : lightChartTheme();
    for (int index = 0; index < 15; ++index) {
        const QColor solid = theme.stageColour(index, 15);
        // The pattern of open and deferred is drawn in the colour of the bar on these grounds.
        CHECK(contrastRatio(solid, theme.open) >= 3);
        CHECK(contrastRatio(solid, theme.deferred) >= 3);
        CHECK(contrastRatio(solid, theme.lostFill) >= 3);
    }
}

TEST_CASE("Stage colours run from the first of the theme to the last", "[chart]")
{
    const ChartTheme &theme = lightChartTheme();
    CHECK(theme.stageColour(0, 1) == theme.stages.front());
    CHECK(theme.stageColour(0, 12) == theme.stages.front());
    CHECK(theme.stageColour(11, 12) == theme.stages.back());
    CHECK(theme.stageColour(99, 12) == theme.stages.back());
}
