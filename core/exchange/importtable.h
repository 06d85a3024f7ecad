#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/dealimport.h"
#include "core/exchange/importmap.h"

#include <array>
#include <vector>

namespace voronka {

/// The file as rows under its headers, before any value is understood.
struct ImportTable
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter;
    QStringList headers; ///< Trimmed.
    ImportMap map; ///< The one given, or the guessed one.
    std::vector<CsvRow> rows; ///< Below the headers; repeated headers are left out.
    int repeatedHeaders = 0;

    /// The column of a field, by number from 0; phone and e-mail may have several.
    const std::vector<qsizetype> &columns(ImportField field) const
    {
        return fieldColumns[size_t(field)];
    }
    bool has(ImportField field) const { return !columns(field).empty(); }

    std::array<std::vector<qsizetype>, importFieldCount> fieldColumns;
};

/// Refuses an empty file and a spreadsheet, in which no text is to be looked for.
Result<> checkIsText(const QByteArray &bytes, const QString &file);

/// Fails where the file as a whole cannot be imported: it is no text or no table, has no rows, or
/// lacks a header that the map names.
Result<ImportTable> readImportTable(const QByteArray &bytes, const ImportOptions &options);

/// The cell of a column of the row, without space around it; empty where the row is shorter.
QString cellOf(const CsvRow &row, qsizetype column);

} // namespace voronka
