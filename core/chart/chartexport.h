#pragma once

#include "core/base/error.h"
#include "core/chart/chartinput.h"
#include "core/chart/charttheme.h"

#include <QImage>
#include <QPageLayout>
#include <QString>

namespace voronka {

/// One A4 page, vector, fonts embedded, text searchable. Written under a temporary name and
/// renamed, so that a failure leaves an existing file as it was.
Result<> writeFunnelPdf(const ChartInput &input, const QString &path,
                        QPageLayout::Orientation orientation = QPageLayout::Landscape);

Result<> writeFunnelSvg(const ChartInput &input, const QString &path,
                        const ChartTheme &theme = lightChartTheme());

/// At twice the size of the chart's own pixels.
Result<> writeFunnelPng(const ChartInput &input, const QString &path,
                        const ChartTheme &theme = lightChartTheme());

/// The picture of writeFunnelPng(), for the clipboard.
QImage funnelImage(const ChartInput &input, const ChartTheme &theme = lightChartTheme());

/// Writes by the ending of the path: .pdf, .svg, .png; refuses others, naming these.
Result<> writeFunnelChart(const ChartInput &input, const QString &path);

} // namespace voronka
