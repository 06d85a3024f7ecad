#pragma once

#include <QColor>

#include <vector>

namespace voronka {

/// The colours of a chart, flat and opaque. Every text colour has a contrast of at least 4.5:1 on
/// what it stands on.
struct ChartTheme
{
    QColor background;
    QColor text;
    QColor mutedText;
    QColor line;
    QColor lost; ///< Text and outlines of what was lost.
    QColor lostFill;
    QColor open; ///< Ground under the hatching of what is still open.
    QColor deferred; ///< Ground under the dots of what is put off.
    QColor won;
    std::vector<QColor> stages; ///< From the first stage to the last; interpolated between.

    QColor stageColour(int index, int count) const;
    /// The ground of a connector that flows out of a bar of this colour.
    QColor connectorColour(const QColor &fill) const;
    /// The readable one of dark and light text on a fill (WCAG 2 relative luminance).
    QColor textOn(const QColor &fill) const;
    /// Its greyed form, as far as contrast allows.
    QColor mutedTextOn(const QColor &fill) const;
};

const ChartTheme &lightChartTheme();
const ChartTheme &darkChartTheme();

/// WCAG 2 contrast ratio, 1..21.
double contrastRatio(const QColor &a, const QColor &b);

/// The colour at `share` of the way from one to the other.
QColor mixed(const QColor &from, const QColor &to, double share);

} // namespace voronka
