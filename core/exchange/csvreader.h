#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace voronka {

struct CsvRow
{
    int line = 1; ///< In the file, from 1: where the row begins.
    QStringList cells;

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// The delimiter among , ; tab | that divides the first lines most evenly, outside quotes. A comma
/// when nothing does.
QChar detectDelimiter(QStringView text);

/// RFC 4180 and what programs make of it: quotes doubled, line breaks inside quotes, \r\n, \n or
/// \r, a quote inside an unquoted cell taken as it stands, text after a closing quote kept.
/// Blank rows are left out. BadInput where a quote is never closed, with its line.
Result<std::vector<CsvRow>> readCsv(QStringView text, QChar delimiter);

} // namespace voronka
