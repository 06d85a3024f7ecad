#include "core/exchange/csvwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace voronka {

namespace {

struct CsvWriterText
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriterText)
};

// "-5", "+380671234567", "-1 234,50": a spreadsheet shows these as they are.
bool isNumber(QStringView cell)
{
    const QStringView digits = cell.sliced(1);
    return !digits.isEmpty() && digits.front().isDigit() && digits.back().isDigit()
            && std::all_of(digits.begin(), digits.end(), [](QChar sign) {
                   return sign.isDigit() || sign == u'.' || sign == u',' || sign.isSpace();
               });
}

bool wouldRun(QStringView cell)
{
    if (cell.isEmpty() || !QStringView(u"=+-@\t\r").contains(cell.front()))
        return false;
    const bool signedText = cell.front() == u'+' || cell.front() == u'-';
    return !(signedText && isNumber(cell));
}

bool needsQuotes(const QString &cell, QChar delimiter)
{
    const auto special = [delimiter](QChar sign) {
        return sign == delimiter || sign == u'"' || sign == u'\n' || sign == u'\r';
    };
    return std::any_of(cell.begin(), cell.end(), special)
            || (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
}

} // namespace

QString csvLine(const QStringList &cells, QChar delimiter, bool guardFormulas)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += delimiter;
        QString cell = cells[i];
        if (guardFormulas && wouldRun(cell))
            cell.prepend(u'\'');
        if (needsQuotes(cell, delimiter))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        line += cell;
    }
    return line;
}

Result<> writeCsv(const QString &path, const CsvRows &rows, QChar delimiter, bool guardFormulas)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("\xEF\xBB\xBF");
        QStringList row;
        Result<bool> more = rows(row);
        for (; more && *more; more = rows(row))
            file.write(csvLine(row, delimiter, guardFormulas).toUtf8() + "\r\n");
        if (!more)
            return std::unexpected(more.error());
        if (file.commit())
            return {};
    }
    const QString name = QDir::toNativeSeparators(path);
    if (file.error() == QFileDevice::ResourceError)
        return failure(ErrorKind::DiskFull,
                       CsvWriterText::tr("The disk is full: “%1” was not written. Make room or "
                                         "choose another folder.")
                               .arg(name));
    return failure(ErrorKind::Storage,
                   CsvWriterText::tr("“%1” cannot be written (%2). Choose another folder or name.")
                           .arg(name, file.errorString()));
}

Result<> writeCsv(const QString &path, const std::vector<QStringList> &rows, QChar delimiter,
                  bool guardFormulas)
{
    size_t next = 0;
    const CsvRows inOrder = [&](QStringList &row) -> Result<bool> {
        if (next == rows.size())
            return false;
        row = rows[next++];
        return true;
    };
    return writeCsv(path, inOrder, delimiter, guardFormulas);
}

QChar spreadsheetDelimiter(Language language)
{
    return localeOf(language).decimalPoint() == QStringLiteral(",") ? u';' : u',';
}

} // namespace voronka
