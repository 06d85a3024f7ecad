#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "tests/core/exchange/exchangefixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace voronka;
using namespace Qt::StringLiterals;

TEST_CASE("Cells are quoted only where they must be", "[csv]")
{
    CHECK(csvLine({u"a"_s, u"b c"_s, u""_s}, u';') == u"a;b c;"_s);
    CHECK(csvLine({u"a;b"_s, u"a,b"_s}, u';') == u"\"a;b\";a,b"_s);
    CHECK(csvLine({u"say \"hi\""_s, u"two\nlines"_s}, u',')
          == u"\"say \"\"hi\"\"\",\"two\nlines\""_s);
    CHECK(csvLine({u" edge"_s}, u',') == u"\" edge\""_s);
}

TEST_CASE("Text that a spreadsheet would run is guarded, numbers are not", "[csv]")
{
    const auto [cell, expected] = GENERATE(table<QStringView, QStringView>({
            {u"=1+2", u"'=1+2"},
            {u"@SUM(A1)", u"'@SUM(A1)"},
            {u"+cmd", u"'+cmd"},
            {u"-2+3", u"'-2+3"},
            {u"\tx", u"\"'\tx\""},
            {u"-", u"'-"},
            {u"-5", u"-5"},
            {u"-1 234,50", u"-1 234,50"},
            {u"+380671234567", u"+380671234567"},
            {u"5-3", u"5-3"},
    }));
    CAPTURE(cell.toString());
    const QString guarded = csvLine({cell.toString()}, u';');
    const bool tab = cell[0] == u'\t';
    CHECK(guarded == (tab ? u"'\tx"_s : expected.toString()));
    CHECK(csvLine({cell.toString()}, u';', false)
                  .endsWith(cell.toString().trimmed() + (tab ? u"\""_s : QString())));
}

TEST_CASE("What is written is read back the same", "[csv]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    const std::vector<QStringList> rows{
            {u"Имя"_s, u"Сумма; всего"_s}, {u"две\r\nстроки"_s, u"\"так\""_s}, {u"😎"_s, u""_s}};
    REQUIRE(writeCsv(path, rows, u';').has_value());

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.endsWith("\r\n"));
    const auto read = readCsv(QString::fromUtf8(bytes.sliced(3)), u';');
    REQUIRE(read.has_value());
    REQUIRE(read->size() == rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        CHECK((*read)[i].cells == rows[i]);
}

TEST_CASE("A folder that is not there is one clear sentence", "[csv]")
{
    const auto written = writeCsv(u"/no/such/folder/out.csv"_s, {{u"a"_s}}, u',');
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().kind == ErrorKind::Storage);
    CHECK(written.error().message.contains(u"out.csv"_s));
}
