#include "core/chart/charttheme.h"

#include <algorithm>
#include <cmath>

namespace voronka {

namespace {

constexpr double readableContrast = 4.5; ///< WCAG 2, level AA, for text of this size.

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
}

QColor rgb(QRgb value)
{
    return QColor(value);
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()),
                  channel(from.blue(), to.blue()));
}

QColor ChartTheme::stageColour(int index, int count) const
{
    if (stages.empty())
        return text;
    const double last = double(stages.size() - 1);
    const double place = count < 2 ? 0 : last * std::clamp(index, 0, count - 1) / (count - 1);
    const auto before = size_t(place);
    const size_t after = std::min(before + 1, stages.size() - 1);
    return mixed(stages[before], stages[after], place - double(before));
}

QColor ChartTheme::connectorColour(const QColor &fill) const
{
    return mixed(background, fill, 0.16);
}

QColor ChartTheme::textOn(const QColor &fill) const
{
    const QColor dark = rgb(0x0b1220);
    const QColor light = rgb(0xffffff);
    return contrastRatio(light, fill) >= contrastRatio(dark, fill) ? light : dark;
}

QColor ChartTheme::mutedTextOn(const QColor &fill) const
{
    const QColor full = textOn(fill);
    for (double share = 0.35; share > 0; share -= 0.05) {
        const QColor greyed = mixed(full, fill, share);
        if (contrastRatio(greyed, fill) >= readableContrast)
            return greyed;
    }
    return full;
}

const ChartTheme &lightChartTheme()
{
    static const ChartTheme theme{
            .background = rgb(0xffffff),
            .text = rgb(0x17202e),
            .mutedText = rgb(0x5b6675),
            .line = rgb(0xdde2e8),
            .lost = rgb(0xb3362b),
            .lostFill = rgb(0xf7e1dd),
            .open = rgb(0xe8eef5),
            .deferred = rgb(0xf1f0ea),
            .won = rgb(0x1a7347),
            .stages = {rgb(0x1f3f77), rgb(0x21528b), rgb(0x1c6489), rgb(0x166a6e)},
    };
    return theme;
}

const ChartTheme &darkChartTheme()
{
    static const ChartTheme theme{
            .background = rgb(0x14191f),
            .text = rgb(0xe8ecf1),
            .mutedText = rgb(0x9aa6b4),
            .line = rgb(0x2c343e),
            .lost = rgb(0xf08a7d),
            .lostFill = rgb(0x45282a),
            .open = rgb(0x222b36),
            .deferred = rgb(0x2b2b29),
            .won = rgb(0x5cc18d),
            .stages = {rgb(0x8fb3ea), rgb(0x7cbbe3), rgb(0x6cc3d2), rgb(0x63c6b8)},
    };
    return theme;
}

} // namespace voronka
