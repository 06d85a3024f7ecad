#pragma once

#include <QColor>

#include <vector>

namespace voronka {

/// The colours of a chart. Every text colour has a contrast of at least 4.5:1 on what it stands on.
struct ChartTheme
{
    QColor background;
    QColor text;
    QColor mutedText;
    QColor line;
    QColor lost;
    QColor open;
    QColor deferred;
    QColor won;
    std::vector<QColor> stages; ///< From the first stage to the last; interpolated between.

    QColor stageColour(int index, int count) const;
    /// The readable one of dark and light text on a fill (WCAG 2 relative luminance).
    QColor textOn(const QColor &fill) const;
};

const ChartTheme &lightChartTheme();
const ChartTheme &darkChartTheme();

/// WCAG 2 contrast ratio, 1..21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace voronka
