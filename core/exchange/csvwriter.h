#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace voronka {

/// Cells as a CSV line, quoted where needed. Text cells that a spreadsheet would run as a formula
/// (= + - @ at the start, unless a number) get an apostrophe before them when `guardFormulas`.
QString csvLine(const QStringList &cells, QChar delimiter, bool guardFormulas = true);

/// UTF-8 with a byte order mark, \r\n: what Excel opens by itself. Written under a temporary name
/// and renamed.
Result<> writeCsv(const QString &path, const std::vector<QStringList> &rows, QChar delimiter,
                  bool guardFormulas = true);

} // namespace voronka
