#include "core/exchange/csvreader.h"
#include "core/exchange/dealimport.h"
#include "tests/core/exchange/dealimportfixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace voronka;
using namespace Qt::StringLiterals;

namespace {

QString refusal(const Result<ImportResult> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().message;
}

} // namespace

TEST_CASE("Rows that cannot be read whole come back with the reason",
          "[import][rejects][lost-needs-reason]")
{
    const auto book = emptyBook(u"UAH"_s);
    const QByteArray map = mapOf(R"("Deal": "title", "Stage": "stage", "Sum": "amount",
                                    "Created": "createdOn", "Closed": "closedOn",
                                    "Why": "lossReason")");
    const ImportResult result = imported(importText(*book,
                                                    u"Deal;Stage;Sum;Created;Closed;Why\n"
                                                    "Good;Lead;1 234,50;31.12.2023;;\n"
                                                    "Formula;Lead;#REF!;31.12.2023;;\n"
                                                    "Below;Lead;-5;31.12.2023;;\n"
                                                    "Dollars;Lead;$ 5;31.12.2023;;\n"
                                                    "Thousands;Lead;5 тыс.;31.12.2023;;\n"
                                                    "February;Lead;;31.02.2024;;\n"
                                                    "Backwards;Won;;31.12.2023;30.12.2023;\n"
                                                    "Reasonless;Lost;;31.12.2023;;\n"
                                                    "Long;Lead;;31.12.2023;;;extra\n"
                                                    "Trailing;Lead;7;31.12.2023;;;;\n"
                                                    "Short;Lead\n"_s,
                                                    map));
    CHECK(result.read == 11);
    CHECK(dealLines(*book)
          == QStringList{u"Good | Lead | open | 1234.50"_s, u"Trailing | Lead | open | 7.00"_s,
                         u"Short | Lead | open | 0.00"_s});
    const QStringList lines = rejectLines(result);
    REQUIRE(lines.size() == 8);
    const QList<QStringList> expected{{u"3: "_s, u"“Sum”"_s, u"“#REF!”"_s},
                                      {u"4: "_s, u"“Sum”"_s, u"“-5”"_s, u"negative"_s},
                                      {u"5: "_s, u"“$ 5”"_s, u"UAH"_s},
                                      {u"6: "_s, u"“5 тыс.”"_s},
                                      {u"7: "_s, u"“Created”"_s, u"“31.02.2024”"_s},
                                      {u"8: "_s, u"“30.12.2023”"_s, u"“31.12.2023”"_s},
                                      {u"9: "_s, u"reason"_s},
                                      {u"10: "_s, u"“extra”"_s}};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        CAPTURE(lines[i]);
        CHECK(lines[i].startsWith(expected[i].front()));
        for (const QString &part : expected[i])
            CHECK(lines[i].contains(part));
    }
    CHECK(result.rejects.front().cells
          == QStringList{u"Formula"_s, u"Lead"_s, u"#REF!"_s, u"31.12.2023"_s, u""_s, u""_s});
    requireSound(*book);
}

TEST_CASE("A file that cannot be imported at all is one sentence and changes nothing",
          "[import][rejects]")
{
    const auto [csv, map, named] = GENERATE_COPY(table<QString, QByteArray, QString>({
            {u""_s, basicMap(), u"deals.csv"_s},
            {u"\n;;\n"_s, basicMap(), u"deals.csv"_s},
            {u"Id;Deal;Stage;Sum\n"_s, basicMap(), u"no rows"_s},
            {u"Id;Deal;Sum\n1;A;5\n"_s, basicMap(), u"“Stage”"_s},
            {u"PK\u0003\u0004"_s, basicMap(), u"spreadsheet"_s},
            {u"Id;Deal;Stage;Sum\n1;\"A;Lead;5\n"_s, basicMap(), u"line 2"_s},
            {u"Foo;Bar\n1;2\n"_s, QByteArray(), u"Foo, Bar"_s},
            {u"Deal\nA\n"_s, QByteArray(R"({"funnel":"New","fields":{"Deal":"title"}})"),
             u"“New”"_s},
    }));
    const auto book = emptyBook();
    const QString message = refusal(importText(*book, csv, map));
    CAPTURE(message);
    CHECK(message.contains(named));
    CHECK(dealLines(*book).isEmpty());
    CHECK(book->catalog().funnels.empty());
    CHECK_FALSE(book->history().nextUndo().value().has_value());
}

TEST_CASE("The missing header is named together with those there are", "[import][rejects]")
{
    const auto book = emptyBook();
    const QString message =
            refusal(importText(*book, u"Id;Name;Stage;Sum\n1;A;Lead;5\n"_s, basicMap()));
    CHECK(message.contains(u"“Deal”"_s));
    CHECK(message.contains(u"Id, Name, Stage, Sum"_s));
}

TEST_CASE("A file of rejected rows only changes nothing and says why", "[import][rejects]")
{
    const auto book = emptyBook();
    const ImportResult result =
            imported(importText(*book, u"Id;Deal;Stage;Sum\n1;A;Lead;abc\n"_s, basicMap()));
    CHECK(result.read == 1);
    CHECK(result.rejected == 1);
    CHECK_FALSE(result.batch.has_value());
    CHECK(book->catalog().funnels.empty());
    CHECK_FALSE(book->history().nextUndo().value().has_value());
}

TEST_CASE("An import whose rejected rows cannot be kept keeps nothing", "[import][rejects]")
{
    const auto book = emptyBook();
    ImportOptions options;
    qint64 told = -1;
    options.beforeCommit = [&told](const ImportResult &result) -> Result<> {
        told = result.rejected;
        return failure(ErrorKind::Storage, u"no room"_s);
    };
    const auto result = importText(*book, u"Id;Deal;Stage;Sum\n1;A;Lead;5,00\n2;B;Lead;x\n"_s,
                                   basicMap(), options);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().message == u"no room"_s);
    CHECK(told == 1);
    CHECK(dealLines(*book).isEmpty());
    CHECK(book->catalog().funnels.empty());
}

TEST_CASE("Rejected rows are written, mended and imported again", "[import][rejects]")
{
    const auto book = emptyBook();
    const ImportResult first = imported(importText(*book,
                                                   u"Id;Deal;Stage;Sum\n"
                                                   "1;A;Lead;5,00\n"
                                                   "2;\"=1+\"\"B\"\"\";Lead;x\n"
                                                   "3;C;Lead;7,00;more\n"
                                                   "4;D;Lead;8,00 EUR\n"_s,
                                                   basicMap()));
    REQUIRE(first.rejected == 3);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rejects.csv"_s);
    REQUIRE(writeRejects(first, path).has_value());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll().sliced(3));
    const auto rows = readCsv(text, u';').value();
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].cells
          == QStringList{u"Id"_s, u"Deal"_s, u"Stage"_s, u"Sum"_s, u"Line in the file"_s,
                         u"Why it was not imported"_s});
    CHECK(rows[1].cells.mid(0, 5)
          == QStringList{u"2"_s, u"'=1+\"B\""_s, u"Lead"_s, u"x"_s, u"3"_s});
    CHECK(rows[1].cells[5] == first.rejects[0].reason);
    CHECK(rows[2].cells.back() == u"more"_s);

    text.replace(u";x;"_s, u";6,00;"_s).replace(u"8,00 EUR"_s, u"8,00"_s);
    const ImportResult second = imported(importText(*book, text, basicMap()));
    CHECK(second.imported == 2);
    CHECK(second.rejected == 1);
    // What is rejected again does not grow by two more columns.
    REQUIRE(writeRejects(second, path).has_value());
    QFile again(path);
    REQUIRE(again.open(QIODevice::ReadOnly));
    const auto rowsAgain = readCsv(QString::fromUtf8(again.readAll().sliced(3)), u';').value();
    REQUIRE(rowsAgain.size() == 2);
    CHECK(rowsAgain[0].cells == rows[0].cells);
    CHECK(rowsAgain[1].cells.mid(0, 4) == rows[2].cells.mid(0, 4));
    CHECK(rowsAgain[1].cells.back() == u"more"_s);
    CHECK(dealLines(*book)
          == QStringList{u"A | Lead | open | 5.00"_s, u"=1+\"B\" | Lead | open | 6.00"_s,
                         u"D | Lead | open | 8.00"_s});
}
