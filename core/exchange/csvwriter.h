#pragma once

#include "core/base/error.h"
#include "core/base/language.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace voronka {

/// Cells as a CSV line, quoted where needed. Text cells that a spreadsheet would run as a formula
/// (= + - @ at the start, unless a number) get an apostrophe before them when `guardFormulas`.
QString csvLine(const QStringList &cells, QChar delimiter, bool guardFormulas = true);

/// UTF-8 with a byte order mark, \r\n: what Excel opens by itself. Written under a temporary name
/// and renamed.
Result<> writeCsv(const QString &path, const std::vector<QStringList> &rows, QChar delimiter,
                  bool guardFormulas = true);

/// Puts the next row into its place; false after the last one.
using CsvRows = std::function<Result<bool>(QStringList &row)>;

/// The same for a table that is never in memory as a whole. The first Error leaves no file.
Result<> writeCsv(const QString &path, const CsvRows &rows, QChar delimiter,
                  bool guardFormulas = true);

/// What a spreadsheet of this language expects between two cells: a semicolon where the comma is
/// the decimal sign.
QChar spreadsheetDelimiter(Language language);

} // namespace voronka
