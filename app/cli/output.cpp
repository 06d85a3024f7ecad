#include "app/cli/output.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace voronka::cli {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QString withoutControls(QString line)
{
    for (QChar &sign : line) {
        if (sign.category() == QChar::Other_Control)
            sign = u' ';
    }
    return line;
}

} // namespace

void printLine(const QString &line)
{
    write(stdout, withoutControls(line).toUtf8() + '\n');
}

void printFailure(const QString &message)
{
    write(stderr, "voronka-cli: " + withoutControls(message).simplified().toUtf8() + '\n');
}

bool outputIsComplete()
{
    return std::ferror(stdout) == 0;
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void printJson(const QJsonArray &array)
{
    write(stdout, QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void printTable(const QStringList &headers, const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QString &header : headers)
        widths.push_back(header.size());
    for (const QStringList &row : rows) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row.value(qsizetype(i)).size());
    }
    const auto print = [&widths](const QStringList &row) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i) {
            const QString cell = row.value(qsizetype(i));
            line += i == 0 ? cell.leftJustified(widths[i])
                           : QStringLiteral("  ") + cell.rightJustified(widths[i]);
        }
        printLine(line);
    };
    print(headers);
    for (const QStringList &row : rows)
        print(row);
}

QJsonValue jsonDay(std::optional<QDate> day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonShare(std::optional<double> share)
{
    return share ? QJsonValue(*share) : QJsonValue();
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace voronka::cli
