#include "core/chart/charttheme.h"
#include "tests/support/catch.h"
#include "ui/widgets/palettes.h"

using namespace voronka;

TEST_CASE("Every text of both themes is readable on what it stands on", "[theme]")
{
    const QPalette palette = GENERATE(lightPalette(), darkPalette());
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::Window},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    for (const auto &[text, ground] : pairs) {
        CAPTURE(int(text), int(ground), isDark(palette));
        CHECK(contrastRatio(palette.color(text), palette.color(ground)) >= 4.5);
    }
    const QColor writing = palette.color(QPalette::WindowText);
    CHECK(contrastRatio(accentText(), accent(palette)) >= 4.5);
    CHECK(contrastRatio(writing, hoverFill(palette)) >= 4.5);
    CHECK(contrastRatio(mutedText(palette), sideBarColour(palette)) >= 4.5);
}

TEST_CASE("A dark palette is known by its text", "[theme]")
{
    CHECK(isDark(darkPalette()));
    CHECK_FALSE(isDark(lightPalette()));
}
