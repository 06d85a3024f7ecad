#include "core/exchange/importtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct ImportTableText
{
    Q_DECLARE_TR_FUNCTIONS(ImportTableText)
};

// Some systems put a title or the period of the report above the headers.
constexpr size_t headerSearchRows = 20;

QStringList trimmedCells(const CsvRow &row)
{
    QStringList cells;
    for (const QString &cell : row.cells)
        cells += cell.trimmed();
    while (!cells.isEmpty() && cells.back().isEmpty())
        cells.removeLast();
    return cells;
}

// A header as it stands, else the same in another case; the first of several. -1: not there.
qsizetype columnOf(const QStringList &headers, const QString &header)
{
    const qsizetype exact = headers.indexOf(header);
    if (exact >= 0)
        return exact;
    const QString folded = foldedName(header);
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const QString &candidate) {
        return foldedName(candidate) == folded;
    });
    return found == headers.end() ? -1 : found - headers.begin();
}

qsizetype mappedColumns(const QStringList &headers, const ImportMap &map)
{
    qsizetype known = 0;
    for (auto field = map.fields.begin(); field != map.fields.end(); ++field)
        known += columnOf(headers, field.key()) >= 0;
    return known;
}

// The first of the top rows in which most fields are found; the first row when none has any.
size_t headerRow(const std::vector<CsvRow> &rows, const std::optional<ImportMap> &map)
{
    size_t best = 0;
    qsizetype bestFields = 0;
    for (size_t i = 0; i < std::min(rows.size(), headerSearchRows); ++i) {
        const QStringList headers = trimmedCells(rows[i]);
        const qsizetype fields =
                map ? mappedColumns(headers, *map) : guessImportMap(headers).fields.size();
        if (fields > bestFields) {
            best = i;
            bestFields = fields;
        }
    }
    return best;
}

// For a message: a file that is no table at all may have thousands of headers, or one of a page.
QString shownHeaders(const QStringList &headers)
{
    constexpr qsizetype most = 100;
    constexpr qsizetype longest = 60;
    QStringList shown;
    for (const QString &header : headers.first(std::min(headers.size(), most)))
        shown << (header.size() > longest ? header.first(longest) + u'…' : header);
    if (headers.size() > most)
        shown << QStringLiteral("…");
    return shown.join(QStringLiteral(", "));
}

Result<> findColumns(ImportTable &table)
{
    const ImportMap &map = table.map;
    for (auto field = map.fields.begin(); field != map.fields.end(); ++field) {
        const qsizetype column = columnOf(table.headers, field.key());
        if (column < 0)
            return failure(ErrorKind::BadInput,
                           ImportTableText::tr("The file has no column “%1” that the import map "
                                               "names. Its columns are: %2.")
                                   .arg(field.key(), shownHeaders(table.headers)));
        table.fieldColumns[size_t(field.value())].push_back(column);
    }
    for (auto &columns : table.fieldColumns)
        std::sort(columns.begin(), columns.end());
    return {};
}

Result<> checkGuess(const ImportTable &table)
{
    if (table.has(ImportField::Title) || table.has(ImportField::Stage)
        || table.has(ImportField::Amount))
        return {};
    return failure(ErrorKind::BadInput,
                   ImportTableText::tr("No title, stage or amount was recognized among the columns "
                                       "%1. Say in an import map which column is which.")
                           .arg(shownHeaders(table.headers)));
}

// Exports of several pages repeat their headers.
void takeRows(std::vector<CsvRow> rows, size_t first, ImportTable &table)
{
    table.rows.reserve(rows.size() - first);
    for (size_t i = first; i < rows.size(); ++i) {
        if (rows[i].cells.front().trimmed() == table.headers.front()
            && trimmedCells(rows[i]) == table.headers)
            ++table.repeatedHeaders;
        else
            table.rows.push_back(std::move(rows[i]));
    }
}

} // namespace

Result<> checkIsText(const QByteArray &bytes, const QString &file)
{
    if (bytes.trimmed().isEmpty())
        return failure(ErrorKind::BadInput,
                       ImportTableText::tr("“%1” is empty. Choose another file.").arg(file));
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return failure(
                ErrorKind::BadInput,
                ImportTableText::tr(
                        "“%1” is a spreadsheet, not a CSV file. Save it as CSV and import that.")
                        .arg(file));
    return {};
}

QString cellOf(const CsvRow &row, qsizetype column)
{
    if (column >= row.cells.size())
        return {};
    QString cell = row.cells[column].trimmed();
    // What csvLine() puts before a text that a spreadsheet would run.
    if (cell.size() > 1 && cell[0] == u'\'' && QStringView(u"=+-@\t\r").contains(cell[1]))
        cell.remove(0, 1);
    // SQLite's own functions end a text at a NUL, so that undo would lose what is behind it.
    if (cell.contains(QChar::Null))
        cell.remove(QChar::Null);
    return cell;
}

Result<ImportTable> readImportTable(const QByteArray &bytes, const ImportOptions &options)
{
    if (const auto text = checkIsText(bytes, options.fileName); !text)
        return std::unexpected(text.error());
    ImportTable table;
    table.encoding = options.encoding.value_or(detectEncoding(bytes));
    const auto text = decodeText(bytes, table.encoding);
    if (!text)
        return std::unexpected(text.error());
    table.delimiter = options.delimiter.value_or(detectDelimiter(*text));
    auto rows = readCsv(*text, table.delimiter);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return failure(
                ErrorKind::BadInput,
                ImportTableText::tr("“%1” is empty. Choose another file.").arg(options.fileName));

    const size_t header = headerRow(*rows, options.map);
    table.headers = trimmedCells((*rows)[header]);
    table.map = options.map ? *options.map : guessImportMap(table.headers);
    if (const auto found = findColumns(table); !found)
        return std::unexpected(found.error());
    if (!options.map) {
        if (const auto enough = checkGuess(table); !enough)
            return std::unexpected(enough.error());
    }
    takeRows(*std::move(rows), header + 1, table);
    if (table.rows.empty())
        return failure(ErrorKind::BadInput,
                       ImportTableText::tr("“%1” has headers but no rows below them. Choose "
                                           "another file.")
                               .arg(options.fileName));
    return table;
}

} // namespace voronka
