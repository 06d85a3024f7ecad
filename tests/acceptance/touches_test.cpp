#include "tests/acceptance/program.h"
#include "tests/support/catch.h"

using namespace voronka;
using namespace Qt::StringLiterals;

namespace {

QString sampleBook(const Desk &desk)
{
    const QString book = desk.path("sample.voronka");
    REQUIRE(cli({u"sample"_s, book, u"--deals"_s, u"200"_s, u"--language"_s, u"ru"_s}).exitCode
            == 0);
    return book;
}

qint64 sumOf(const QJsonArray &rows)
{
    qint64 sum = 0;
    for (const QJsonValue &row : rows)
        sum += row[u"count"].toInteger();
    return sum;
}

} // namespace

TEST_CASE("Touches are counted by manager and day", "[acceptance][report]")
{
    const Desk desk;
    const QString book = sampleBook(desk);
    const QJsonObject all = cli({u"report"_s, book, u"activities"_s, u"--json"_s}).object();
    CHECK(all[u"report"].toString() == u"activities"_s);
    CHECK(all[u"total"].toInteger() > 0);
    CHECK(sumOf(all[u"rows"].toArray()) == all[u"total"].toInteger());
    const QJsonValue first = all[u"rows"][0];
    const QString day = first[u"day"].toString();
    const QString manager = first[u"manager"].toString();
    const QJsonObject one = cli({u"report"_s, book, u"activities"_s, u"--from"_s, day, u"--to"_s,
                                 day, u"--manager"_s, manager, u"--json"_s})
                                    .object();
    CHECK(one[u"from"].toString() == day);
    CHECK(one[u"manager"].toString() == manager);
    qint64 ofDay = 0;
    for (const QJsonValue &row : all[u"rows"].toArray()) {
        if (row[u"day"].toString() == day && row[u"manager"].toString() == manager)
            ofDay += row[u"count"].toInteger();
    }
    CHECK(one[u"total"].toInteger() == ofDay);
    CHECK(cli({u"report"_s, book, u"activities"_s}).output.startsWith("Day "));
    const QString table = desk.path("a.csv");
    CHECK(cli({u"report"_s, book, u"activities"_s, u"--out"_s, table}).exitCode == 0);
    CHECK(desk.read(table).contains(manager.toUtf8()));
}

TEST_CASE("The share of requests answered in time is told", "[acceptance][report]")
{
    const Desk desk;
    const QString book = sampleBook(desk);
    const QJsonObject all = cli({u"report"_s, book, u"answers"_s, u"--json"_s}).object();
    const qint64 inTime = all[u"inTime"].toInteger();
    const qint64 late = all[u"late"].toInteger();
    CHECK(all[u"requests"].toInteger() == inTime + late + all[u"waiting"].toInteger());
    REQUIRE(inTime + late > 0);
    CHECK(qAbs(all[u"share"].toDouble() - double(inTime) / double(inTime + late)) < 1e-9);
    const QJsonObject none =
            cli({u"report"_s, book, u"answers"_s, u"--to"_s, u"1990-01-01"_s, u"--json"_s})
                    .object();
    CHECK(none[u"requests"].toInteger() == 0);
    CHECK(none[u"share"].isNull());
    CHECK(none[u"medianSeconds"].isNull());
    CHECK(cli({u"report"_s, book, u"answers"_s}).output.startsWith("Requests "));
}

TEST_CASE("What a report on touches cannot be asked is refused", "[acceptance][report]")
{
    const Desk desk;
    const QString book = sampleBook(desk);
    for (const QString &option : {u"--view=now"_s, u"--funnel=X"_s, u"--by=amount"_s}) {
        const ProgramRun run = cli({u"report"_s, book, u"activities"_s, option});
        CHECK(run.exitCode == 2);
        CHECK(run.errors.count('\n') == 1);
    }
    CHECK(cli({u"report"_s, book, u"answers"_s, u"--manager"_s, u"Nobody"_s}).exitCode == 1);
    CHECK(cli({u"report"_s, book, u"answers"_s, u"--out"_s, desk.path("a.pdf")}).exitCode == 1);
}

TEST_CASE("A calendar leaves the book and changes nothing in it", "[acceptance][export]")
{
    const Desk desk;
    const QString book = sampleBook(desk);
    const QByteArray before = desk.read(book);
    const QString path = desk.path("week.ics");
    const ProgramRun out = cli({u"export"_s, book, u"activities"_s, path, u"--json"_s});
    CHECK(out.exitCode == 0);
    const QByteArray calendar = desk.read(path);
    CHECK(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(calendar.endsWith("END:VCALENDAR\r\n"));
    CHECK(calendar.count("BEGIN:VEVENT") == out.object()[u"exported"].toInt());
    CHECK(calendar.count("BEGIN:VEVENT") > 0);
    for (const QByteArray &line : calendar.split('\n'))
        CHECK(line.size() <= 76); // 75 and the \r.
    CHECK(desk.read(book) == before);
}
