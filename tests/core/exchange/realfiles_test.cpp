#include "core/exchange/csvreader.h"
#include "core/exchange/encoding.h"
#include "core/storage/check.h"
#include "tests/core/exchange/exchangefixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace voronka;
using namespace Qt::StringLiterals;

// Against real input that is no part of the repository; each case is skipped where it is absent.

namespace {

qint64 number(Book &book, const QString &sql)
{
    const auto value = book.database().integer(sql);
    REQUIRE(value.has_value());
    return *value;
}

qint64 deals(Book &book, const QString &condition)
{
    return number(book, u"SELECT count(*) FROM deal WHERE "_s + condition);
}

// What is known of the 8,800 deals, however they are written.
void checkKnownNumbers(Book &book, const ImportResult &result)
{
    CHECK(rejectLines(result) == QStringList());
    CHECK(result.read == 8800);
    CHECK(result.imported == 8800);
    CHECK(deals(book, u"furthest_position >= 1"_s) == 8800);
    CHECK(deals(book, u"furthest_position >= 2 OR status = 'won'"_s) == 8300);
    CHECK(deals(book, u"status = 'won'"_s) == 4238);
    CHECK(number(book, u"SELECT sum(amount) FROM deal WHERE status = 'won'"_s) == 1'000'553'400);
    CHECK(deals(book, u"status = 'lost'"_s) == 2473);
    CHECK(deals(book, u"status = 'open'"_s) == 2089);
    CHECK(book.catalog().stages.size() == 2);
    CHECK(book.catalog().lossReasons.size() == 1);
    CHECK(book.catalog().managers.size() == 30);
    const auto report = checkBook(book);
    REQUIRE(report.has_value());
    CHECK(report->problems == QStringList());
}

QByteArray russianMap(const QByteArray &fields)
{
    return R"({"funnel": "Продажи", "fields": {)" + fields + R"(},
        "stages": {"Успешно реализовано": "won",
                   "Закрыто и не реализовано": "lost@Переговоры"},
        "stageOrder": ["Первичный контакт", "Переговоры"], "lossReason": "Не указана"})";
}

const QByteArray pipelineMap = R"({"funnel": "Sales", "fields": {
    "opportunity_id": "externalId", "sales_agent": "manager", "product": "title",
    "account": "company", "deal_stage": "stage", "engage_date": "createdOn",
    "close_date": "closedOn", "close_value": "amount"},
    "stages": {"Won": "won", "Lost": "lost@Engaging"},
    "stageOrder": ["Prospecting", "Engaging"], "lossReason": "Not stated"})";

const QByteArray spreadsheetMap = russianMap(R"("Номер сделки": "externalId",
    "Ответственный": "manager", "Товар": "title", "Контрагент": "company", "Этап": "stage",
    "Дата создания": "createdOn", "Дата закрытия": "closedOn", "Бюджет": "amount",
    "Филиал": "region")");

const QByteArray amoMap = russianMap(R"("ID": "externalId", "Название сделки": "title",
    "Бюджет": "amount", "Ответственный": "manager", "Дата создания сделки": "createdOn",
    "Дата закрытия": "closedOn", "Этап сделки": "stage", "Компания": "company",
    "Источник": "source")");

struct KnownFile
{
    QString file;
    QByteArray map;
    TextEncoding encoding;
    QChar delimiter;
    QString amountHeader;
    QString amountFormat;
};

const std::vector<KnownFile> &knownFiles()
{
    static const std::vector<KnownFile> files{
            {u"crm-sales-opportunities-maven/sales_pipeline.csv"_s, pipelineMap, TextEncoding::Utf8,
             u',', u"close_value"_s, u"1234.50"_s},
            {u"derived-ru/excel-ru_cp1251_semicolon.csv"_s, spreadsheetMap, TextEncoding::Cp1251,
             u';', u"Бюджет"_s, u"1 234,50"_s},
            {u"derived-ru/excel-ru_utf8bom_semicolon.csv"_s, spreadsheetMap, TextEncoding::Utf8Bom,
             u';', u"Бюджет"_s, u"1 234,50"_s},
            {u"derived-ru/google-sheets_utf8_comma.csv"_s, spreadsheetMap, TextEncoding::Utf8, u',',
             u"Бюджет"_s, u"1234.50"_s},
            {u"derived-ru/amocrm_export_leads_utf8_comma_76cols.csv"_s, amoMap, TextEncoding::Utf8,
             u',', u"Бюджет"_s, u"1234.50"_s}};
    return files;
}

// The objects of a csv-spectrum file as rows of cells under their headers.
QStringList expectedRows(const QJsonDocument &json, const QStringList &headers)
{
    QJsonArray array = json.array();
    if (json.isObject())
        array = {json.object()};
    QStringList rows;
    for (const QJsonValue &row : array) {
        QStringList cells;
        for (const QString &header : headers)
            cells += row[header].toString();
        rows += cells.join(u" | "_s);
    }
    return rows;
}

} // namespace

TEST_CASE("The real pipeline gives its known numbers in every dress", "[import][real]")
{
    for (const KnownFile &known : knownFiles()) {
        const auto bytes = sharedFile(known.file);
        if (!bytes) {
            WARN("skipped: no " << known.file.toStdString());
            continue;
        }
        INFO(known.file.toStdString());
        const auto book = emptyBook();
        ImportOptions options;
        options.map = readImportMap(known.map).value();
        options.fileName = known.file;
        const auto result = importDeals(*book, *bytes, options, [] { return importMoment(); });
        INFO((result ? std::string() : result.error().message.toStdString()));
        REQUIRE(result.has_value());
        CHECK(encodingName(result->encoding) == encodingName(known.encoding));
        CHECK(result->delimiter == known.delimiter);
        CHECK(result->formats.value(known.amountHeader) == known.amountFormat);
        checkKnownNumbers(*book, *result);
    }
}

TEST_CASE("The amoCRM export is understood without a map but for its lost deals", "[import][real]")
{
    const auto bytes = sharedFile(u"derived-ru/amocrm_export_leads_utf8_comma_76cols.csv"_s);
    if (!bytes) {
        WARN("skipped: no derived-ru");
        return;
    }
    const auto book = emptyBook();
    const auto result = importDeals(*book, *bytes, {}, [] { return importMoment(); });
    REQUIRE(result.has_value());
    // The export brings no loss reasons, and no deal is lost without one.
    CHECK(result->rejected == 2473);
    CHECK(result->imported == 8800 - 2473);
    CHECK(deals(*book, u"status = 'won'"_s) == 4238);
}

TEST_CASE("csv-spectrum is read as its authors expect", "[csv][real]")
{
    const QDir folder(QDir(sharedFolder()).filePath(u"csv-torture/csv-spectrum"_s));
    const QStringList files = QDir(folder.filePath(u"csvs"_s)).entryList({u"*.csv"_s});
    if (files.isEmpty())
        WARN("skipped: no csv-spectrum");
    for (const QString &file : files) {
        // Its table and its expectation hold different values upstream.
        if (file == u"location_coordinates.csv"_s)
            continue;
        INFO(file.toStdString());
        const auto bytes = sharedFile(u"csv-torture/csv-spectrum/csvs/"_s + file);
        const auto json = sharedFile(u"csv-torture/csv-spectrum/json/"_s
                                     + QString(file).replace(u".csv"_s, u".json"_s));
        REQUIRE(bytes.has_value());
        REQUIRE(json.has_value());
        const auto text = decodeText(*bytes, detectEncoding(*bytes));
        REQUIRE(text.has_value());
        const auto rows = readCsv(*text, detectDelimiter(*text));
        REQUIRE(rows.has_value());
        QStringList read;
        for (size_t i = 1; i < rows->size(); ++i)
            read += (*rows)[i].cells.join(u" | "_s);
        QStringList expected = expectedRows(QJsonDocument::fromJson(*json), rows->front().cells);
        // The collection keeps \r\n only in the names of its files.
        read.replaceInStrings(u"\r\n"_s, u"\n"_s);
        expected.replaceInStrings(u"\r\n"_s, u"\n"_s);
        CHECK(read == expected);
    }
}

TEST_CASE("The other torture files are read or refused with a sentence", "[csv][real]")
{
    for (const QString &name : {u"agate"_s, u"csvkit"_s, u"csvlint"_s, u"papaparse/tests"_s,
                                u"sineemore-rfc4180/csv"_s}) {
        const QDir folder(QDir(sharedFolder()).filePath(u"csv-torture/"_s + name));
        const QStringList files = folder.entryList({u"*.csv"_s}, QDir::Files);
        if (files.isEmpty())
            WARN("skipped: no " << name.toStdString());
        for (const QString &file : files) {
            INFO(file.toStdString());
            const auto bytes = sharedFile(u"csv-torture/"_s + name + u'/' + file);
            REQUIRE(bytes.has_value());
            const auto text = decodeText(*bytes, detectEncoding(*bytes));
            const auto rows = text ? readCsv(*text, detectDelimiter(*text))
                                   : Result<std::vector<CsvRow>>(std::unexpected(text.error()));
            CHECK((rows.has_value() || !rows.error().message.isEmpty()));
        }
    }
}
