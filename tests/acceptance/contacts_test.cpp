#include "tests/acceptance/program.h"
#include "tests/support/catch.h"

using namespace voronka;
using namespace Qt::StringLiterals;

namespace {

QString newBook(const Desk &desk)
{
    const QString book = desk.path("shop.voronka");
    const ProgramRun made =
            cli({u"new"_s, book, u"--language"_s, u"en"_s, u"--currency"_s, u"UAH"_s});
    INFO(made.errors.toStdString());
    REQUIRE(made.exitCode == 0);
    return book;
}

} // namespace

TEST_CASE("Contacts come from a telephone and leave as a table", "[acceptance][contacts]")
{
    const Desk desk;
    const QString book = newBook(desk);
    const QString cards = desk.write(
            "phone.vcf",
            "BEGIN:VCARD\r\nVERSION:2.1\r\n"
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9F=D0=B5=D1=82=D1=80=D0=BE=D0=B2;="
            "D0=98=D0=B2=D0=B0=D0=BD;;;\r\n"
            "TEL;CELL:+380671234567\r\nEND:VCARD\r\n"
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Olena\r\nEMAIL:o@example.com\r\nEND:VCARD\r\n");
    const QStringList import{u"import"_s, book, cards, u"--as"_s, u"contacts"_s, u"--json"_s};
    const ProgramRun first = cli(import);
    INFO(first.errors.toStdString());
    REQUIRE(first.exitCode == 0);
    CHECK(first.object()[u"imported"].toInt() == 2);

    const QString table = desk.write("more.csv",
                                     "Name,Phone,Email\nИван Петров,067 123 45 67,i@example.com\n"
                                     ",,\nOlena,,o@example.com\n,,only@example.com\n");
    const ProgramRun second =
            cli({u"import"_s, book, table, u"--as"_s, u"contacts"_s, u"--json"_s});
    CHECK(second.object()[u"updated"].toInt() == 2);
    CHECK(second.object()[u"imported"].toInt() == 1);
    CHECK(cli({u"check"_s, book}).exitCode == 0);

    const QString csv = desk.path("out.csv");
    const ProgramRun out = cli({u"export"_s, book, u"contacts"_s, csv, u"--json"_s});
    CHECK(out.object()[u"exported"].toInt() == 3);
    const QString text = QString::fromUtf8(desk.read(csv));
    CHECK(text.contains(u"Иван Петров,,+380671234567,i@example.com"_s));
    CHECK(text.contains(u"only@example.com"_s));

    const QString vcf = desk.path("out.vcf");
    CHECK(cli({u"export"_s, book, u"contacts"_s, vcf}).exitCode == 0);
    CHECK(desk.read(vcf).count("BEGIN:VCARD") == 3);

    // Both imports are one step each.
    CHECK(cli({u"undo"_s, book}).exitCode == 0);
    CHECK(cli({u"undo"_s, book}).exitCode == 0);
    CHECK(cli({u"export"_s, book, u"contacts"_s, csv, u"--json"_s}).object()[u"exported"].toInt()
          == 0);
}

TEST_CASE("Rejected contacts are given back with the reason", "[acceptance][contacts]")
{
    const Desk desk;
    const QString book = newBook(desk);
    const QString table =
            desk.write("c.csv", "Name,Phone,Birthday\nAna,1,1990-02-28\nBen,2,yesterday\n");
    const QString rejects = desk.path("rejects.csv");
    const ProgramRun run = cli({u"import"_s, book, table, u"--as"_s, u"contacts"_s, u"--rejects"_s,
                                rejects, u"--json"_s});
    CHECK(run.object()[u"imported"].toInt() == 1);
    CHECK(run.object()[u"rejected"].toInt() == 1);
    CHECK(desk.read(rejects).contains("Ben,2,yesterday,3,"));
}

TEST_CASE("Deals and touches leave the book as tables", "[acceptance][export]")
{
    const Desk desk;
    const QString book = desk.path("sample.voronka");
    REQUIRE(cli({u"sample"_s, book, u"--deals"_s, u"30"_s, u"--language"_s, u"en"_s}).exitCode
            == 0);
    const QString deals = desk.path("deals.csv");
    const ProgramRun out = cli({u"export"_s, book, u"deals"_s, deals, u"--json"_s});
    CHECK(out.object()[u"exported"].toInt() == 30);
    CHECK(desk.read(deals).startsWith("\xEF\xBB\xBF"
                                      "ID,Title,Company,Contact,"));
    CHECK(cli({u"export"_s, book, u"activities"_s, desk.path("a.csv")}).exitCode == 0);
}

TEST_CASE("What cannot be exported is said in one line", "[acceptance][export]")
{
    const Desk desk;
    const QString book = newBook(desk);
    const auto refused = [&](const QStringList &arguments) {
        const ProgramRun run = cli(QStringList{u"export"_s, book} + arguments);
        INFO(run.errors.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.errors.count('\n') == 1);
        CHECK(run.errors.startsWith("voronka-cli: "));
    };
    refused({u"deals"_s, desk.path("d.xlsx")});
    refused({u"deals"_s, desk.path("d.vcf")});
    refused({u"deals"_s, desk.path("d.ics")});
    refused({u"people"_s, desk.path("p.csv")});
    refused({u"contacts"_s, desk.path("c")});
    refused({u"deals"_s, book});
    CHECK(cli({u"export"_s, book, u"deals"_s, desk.path("none/d.csv")}).exitCode == 1);
    CHECK(cli({u"check"_s, book}).exitCode == 0);
}
