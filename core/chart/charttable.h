#pragma once

#include "core/chart/chartinput.h"

#include <QStringList>

#include <vector>

namespace voronka {

/// The chart's numbers as a table, for screen readers, the clipboard and CSV: the same figures,
/// written the same way.
struct ChartTable
{
    QStringList headers;
    std::vector<QStringList> rows;
};

ChartTable chartTable(const ChartInput &input);

} // namespace voronka
