#include "core/chart/chartfont.h"

#include "resources/resources.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

namespace voronka {

namespace {

/// What each file calls its family: Windows lists the semibold cut as a family of its own.
struct Families
{
    QString regular;
    QString semiBold;
};

QString addFont(const QString &path)
{
    const int id = QFontDatabase::addApplicationFont(path);
    const QStringList families = QFontDatabase::applicationFontFamilies(id);
    return families.isEmpty() ? QString() : families.first();
}

const Families &families()
{
    static const Families loaded = [] {
        initResources();
        return Families{addFont(QStringLiteral(":/fonts/Inter-Regular.otf")),
                        addFont(QStringLiteral(":/fonts/Inter-SemiBold.otf"))};
    }();
    return loaded;
}

} // namespace

bool loadChartFonts()
{
    return !families().regular.isEmpty() && !families().semiBold.isEmpty();
}

QFont chartFont(qreal pixelSize, QFont::Weight weight)
{
    QFont font(weight >= QFont::DemiBold ? families().semiBold : families().regular);
    font.setPixelSize(std::max(1, qRound(pixelSize)));
    font.setWeight(weight >= QFont::DemiBold ? QFont::DemiBold : QFont::Normal);
    // Hinted advances differ from size to size; without hinting the layout holds at every scale.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Inter raises dashes and brackets beside capitals and digits by glyphs of their own, which a
    // PDF cannot map back to characters: a search would not find them.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QString chartFontFamily()
{
    return families().regular;
}

} // namespace voronka
