#include "ui/importing/tablepreview.h"

#include "core/exchange/csvreader.h"

#include <QCoreApplication>
#include <QSet>

namespace voronka {

namespace {

constexpr size_t shownRows = 12;
constexpr qsizetype mostStages = 60;

struct PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(PreviewText)
};

QStringList differentValues(const std::vector<CsvRow> &rows, qsizetype column)
{
    QStringList values;
    QSet<QString> seen;
    for (size_t i = 1; i < rows.size(); ++i) {
        const QString value = rows[i].cells.value(column).trimmed();
        if (value.isEmpty() || seen.contains(value))
            continue;
        if (values.size() == mostStages)
            return {};
        seen.insert(value);
        values.append(value);
    }
    return values;
}

} // namespace

Result<TablePreview> previewTable(const QByteArray &bytes, std::optional<TextEncoding> encoding,
                                  std::optional<QChar> delimiter, const std::stop_token &stop)
{
    TablePreview preview;
    preview.encoding = encoding.value_or(detectEncoding(bytes));
    const Result<QString> text = decodeText(bytes, preview.encoding);
    if (!text)
        return std::unexpected(text.error());
    preview.delimiter = delimiter.value_or(detectDelimiter(*text));
    const auto rows = readCsv(*text, preview.delimiter);
    if (!rows)
        return std::unexpected(rows.error());
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled, QString());
    if (rows->size() < 2) {
        return failure(
                ErrorKind::BadInput,
                PreviewText::tr("The file has no rows below its headers. Choose a table whose "
                                "first line names the columns."));
    }
    preview.headers = rows->front().cells;
    preview.rowCount = qint64(rows->size()) - 1;
    for (size_t i = 1; i < qMin(rows->size(), shownRows + 1); ++i)
        preview.firstRows.push_back((*rows)[i].cells);
    for (qsizetype column = 0; column < preview.headers.size(); ++column)
        preview.values.push_back(differentValues(*rows, column));
    return preview;
}

} // namespace voronka
