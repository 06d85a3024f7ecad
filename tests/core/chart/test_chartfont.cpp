#include "core/chart/chartfont.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFontInfo>
#include <QRawFont>

using namespace voronka;

TEST_CASE("The shipped font is loaded and used, in both weights", "[chart]")
{
    REQUIRE(loadChartFonts());
    CHECK(chartFontFamily() == QStringLiteral("Inter"));
    for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
        const QFont font = chartFont(14, weight);
        CHECK(QFontInfo(font).family().startsWith(QStringLiteral("Inter")));
        CHECK(QRawFont::fromFont(font).weight() == weight);
    }
}

TEST_CASE("The font covers every character that charts are written with", "[chart]")
{
    QString wanted = QStringLiteral("ґҐєЄїЇіІёЁñÑ₽₴₱$€£¥₸₾₼₫₹₺“”„«»‘’'\"–—-−•·…<>%№+×=()[]/"
                                    ":;,.!?&@#*");
    wanted += QChar(0x00A0);
    wanted += QChar(0x202F);
    for (char16_t letter = u'А'; letter <= u'я'; ++letter)
        wanted += QChar(letter);
    for (char16_t letter = u'0'; letter <= u'z'; ++letter)
        wanted += QChar(letter);
    for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
        const QRawFont font = QRawFont::fromFont(chartFont(14, weight));
        for (const QChar character : std::as_const(wanted)) {
            CAPTURE(QString(character), character.unicode());
            CHECK(font.supportsCharacter(character));
        }
    }
}

TEST_CASE("The licence of the font travels with it", "[chart]")
{
    REQUIRE(loadChartFonts());
    QFile licence(QStringLiteral(":/fonts/Inter-LICENSE.txt"));
    REQUIRE(licence.open(QIODevice::ReadOnly));
    CHECK(licence.readAll().contains("SIL OPEN FONT LICENSE"));
}
