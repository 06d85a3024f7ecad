#include "core/exchange/csvreader.h"
#include "core/exchange/encoding.h"
#include "tests/core/exchange/exchangefixture.h"
#include "tests/support/catch.h"

#include <random>

using namespace voronka;
using namespace Qt::StringLiterals;

namespace {

// A row as "line: cell | cell", so that a failure shows all of it.
QStringList rowsOf(QStringView text, QChar delimiter = u',')
{
    const auto rows = readCsv(text, delimiter);
    if (!rows)
        return {rows.error().message};
    QStringList lines;
    for (const CsvRow &row : *rows)
        lines += QString::number(row.line) + u": "_s + row.cells.join(u" | "_s);
    return lines;
}

} // namespace

TEST_CASE("Line ends of every system divide rows", "[csv]")
{
    const QStringList expected{u"1: a | b"_s, u"2: 1 | 2"_s, u"3: 3 | 4"_s};
    CHECK(rowsOf(u"a,b\n1,2\n3,4\n") == expected);
    CHECK(rowsOf(u"a,b\r\n1,2\r\n3,4") == expected);
    CHECK(rowsOf(u"a,b\r1,2\r3,4\r") == expected);
    CHECK(rowsOf(u"a,b\r\n1,2\n3,4\r") == expected);
}

TEST_CASE("Quotes hold delimiters, line ends and doubled quotes", "[csv]")
{
    CHECK(rowsOf(u"\"a,b\",\"c\"") == QStringList{u"1: a,b | c"_s});
    CHECK(rowsOf(u"\"one\ntwo\",x\ny,z") == QStringList{u"1: one\ntwo | x"_s, u"3: y | z"_s});
    CHECK(rowsOf(u"\"one\r\ntwo\rthree\",x\r\ny,z")
          == QStringList{u"1: one\r\ntwo\rthree | x"_s, u"4: y | z"_s});
    CHECK(rowsOf(u"\"say \"\"hi\"\"\",\"\"\"\",\"\"") == QStringList{u"1: say \"hi\" | \" | "_s});
}

TEST_CASE("Quotes that break the rules are kept as they stand", "[csv]")
{
    CHECK(rowsOf(u"ООО \"Ромашка\",5'10\"") == QStringList{u"1: ООО \"Ромашка\" | 5'10\""_s});
    CHECK(rowsOf(u"\"Ромашка\" ООО,1") == QStringList{u"1: Ромашка ООО | 1"_s});
    CHECK(rowsOf(u"\"3\" \"\r\n4") == QStringList{u"1: 3 \""_s, u"2: 4"_s});
    CHECK(rowsOf(u" \"a\",b") == QStringList{u"1:  \"a\" | b"_s});
}

TEST_CASE("A quote that is never closed is refused with its line", "[csv]")
{
    const auto rows = readCsv(u"a,b\n\"x\ny\",2\n3,\"open\n4,5\n", u',');
    REQUIRE_FALSE(rows.has_value());
    CHECK(rows.error().kind == ErrorKind::BadInput);
    CHECK(rows.error().message.contains(u"line 4"_s));
}

TEST_CASE("Blank rows are left out and lines still counted", "[csv]")
{
    CHECK(rowsOf(u"\n\na;b\n;;;\n\u00A0; \n1;2\n\n", u';')
          == QStringList{u"3: a | b"_s, u"6: 1 | 2"_s});
    CHECK(rowsOf(u"").isEmpty());
    CHECK(rowsOf(u"\r\n\r\n").isEmpty());
}

TEST_CASE("Rows keep as many cells as they have", "[csv]")
{
    CHECK(rowsOf(u"a,b,c\n1\n1,2,3,4\n,,3\n1,,")
          == QStringList{u"1: a | b | c"_s, u"2: 1"_s, u"3: 1 | 2 | 3 | 4"_s, u"4:  |  | 3"_s,
                         u"5: 1 |  | "_s});
}

TEST_CASE("The delimiter that divides the rows most evenly is found", "[csv]")
{
    const auto [text, expected] = GENERATE(table<QStringView, char16_t>({
            {u"a,b,c\n1,2,3\n", u','},
            {u"a;b;c\n1;2;3\n", u';'},
            {u"a\tb\n1\t2\n", u'\t'},
            {u"a|b\n1|2\n", u'|'},
            {u"Название;Сумма\nКухня;1 234,50\nШкаф;99,00\nСтол, дуб;1,00\n", u';'},
            {u"a,b\n\"x;y;z\",1\n\"p;q;r\",2\n", u','},
            {u"a;b\n\"multi\nline, with, commas\";2\n", u';'},
            {u"Report for May\n\na;b;c\n1;2;3\n4;5;6\n", u';'},
            {u"sep=;\na,a;b,b\n", u';'},
            {u"one column\nand no delimiter\n", u','},
            {u"", u','},
    }));
    CAPTURE(text.toString());
    CHECK(detectDelimiter(text) == QChar(expected));
}

TEST_CASE("Any bytes are read or refused, never worse", "[csv]")
{
    std::mt19937 random(20260721);
    const QByteArray alphabet("\",;\t|\r\n ab1\xD0\x9F\xEF\xBB\xBF\xFF\xFE\0\x98=", 21);
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes(int(random() % 200), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = round % 2 ? alphabet[int(random() % uint(alphabet.size()))] : char(random());
        for (const TextEncoding encoding : {detectEncoding(bytes), TextEncoding::Utf8,
                                            TextEncoding::Utf16Be, TextEncoding::Cp866}) {
            const auto text = decodeText(bytes, encoding);
            if (!text)
                continue;
            const QChar delimiter = detectDelimiter(*text);
            const auto rows = readCsv(*text, delimiter);
            if (!rows) {
                CHECK(rows.error().kind == ErrorKind::BadInput);
                continue;
            }
            qsizetype cells = 0;
            for (const CsvRow &row : *rows)
                cells += row.cells.size();
            CHECK(cells <= text->size() + 1);
        }
    }
}
