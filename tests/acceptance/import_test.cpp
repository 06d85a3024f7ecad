#include "tests/acceptance/program.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

QByteArray map(const char *funnelAndFields)
{
    return QByteArray("{\"funnel\":\"Sales\",") + funnelAndFields
            + R"(,"stageOrder":["Prospecting","Engaging"],"lossReason":"Not stated"})";
}

const QByteArray mavenMap = map(R"("fields":{"opportunity_id":"externalId","sales_agent":"manager",
    "product":"title","account":"company","deal_stage":"stage","engage_date":"createdOn",
    "close_date":"closedOn","close_value":"amount"},
    "stages":{"Won":"won","Lost":"lost@Engaging"})");

const QByteArray excelMap = map(R"("fields":{"Номер сделки":"externalId","Ответственный":"manager",
    "Товар":"title","Контрагент":"company","Этап":"stage","Дата создания":"createdOn",
    "Дата закрытия":"closedOn","Бюджет":"amount","Филиал":"region"},
    "stages":{"Успешно реализовано":"won","Закрыто и не реализовано":"lost@Engaging",
              "Первичный контакт":"Prospecting","Переговоры":"Engaging"})");

void checkNumbersOfTheRealBook(const QString &book)
{
    const ProgramRun report = cli(
            {QStringLiteral("report"), book, QStringLiteral("funnel"), QStringLiteral("--json")});
    INFO(report.errors.toStdString());
    REQUIRE(report.exitCode == 0);
    const QJsonObject funnel = report.object();
    const QJsonArray stages = funnel[u"stages"].toArray();
    REQUIRE(stages.size() == 2);
    CHECK(stages[0][u"stage"].toString() == QStringLiteral("Prospecting"));
    CHECK(funnel[u"deals"].toInt() == 8800);
    CHECK(stages[0][u"reached"].toInt() == 8800);
    CHECK(stages[1][u"reached"].toInt() == 8300);
    CHECK(stages[1][u"lost"].toInt() == 2473);
    CHECK(funnel[u"won"][u"count"].toInt() == 4238);
    CHECK(funnel[u"won"][u"amount"].toString() == QStringLiteral("10005534.00"));
    CHECK(funnel[u"lost"].toInt() == 2473);
    CHECK(funnel[u"open"].toInt() == 2089);

    const ProgramRun losses = cli(
            {QStringLiteral("report"), book, QStringLiteral("losses"), QStringLiteral("--json")});
    REQUIRE(losses.exitCode == 0);
    const QJsonArray reasons = losses.object()[u"reasons"].toArray();
    REQUIRE(reasons.size() == 1);
    CHECK(reasons[0][u"reason"].toString() == QStringLiteral("Not stated"));
    CHECK(reasons[0][u"count"].toInt() == 2473);
    CHECK(cli({QStringLiteral("check"), book}).exitCode == 0);
}

} // namespace

TEST_CASE("The real pipeline of 8,800 deals gives its known numbers", "[acceptance][import]")
{
    if (realData().isEmpty()) {
        WARN("the folder with real input is absent");
        return;
    }
    const Desk desk;
    const QString book = desk.path("maven.voronka");
    REQUIRE(cli({QStringLiteral("new"), book, QStringLiteral("--currency"), QStringLiteral("USD")})
                    .exitCode
            == 0);
    const QStringList import{
            QStringLiteral("import"),
            book,
            realData() + QStringLiteral("/crm-sales-opportunities-maven/sales_pipeline.csv"),
            QStringLiteral("--map"),
            desk.write("map.json", mavenMap),
            QStringLiteral("--json")};
    const ProgramRun first = cli(import);
    INFO(first.errors.toStdString());
    REQUIRE(first.exitCode == 0);
    CHECK(first.object()[u"read"].toInt() == 8800);
    CHECK(first.object()[u"imported"].toInt() == 8800);
    CHECK(first.object()[u"rejected"].toInt() == 0);
    CHECK(first.object()[u"encoding"].toString() == QStringLiteral("UTF-8"));
    CHECK(first.object()[u"delimiter"].toString() == QStringLiteral(","));
    checkNumbersOfTheRealBook(book);

    SECTION("importing it again updates and adds nothing")
    {
        const ProgramRun second = cli(import);
        REQUIRE(second.exitCode == 0);
        CHECK(second.object()[u"imported"].toInt() == 0);
        CHECK(second.object()[u"updated"].toInt() == 8800);
        checkNumbersOfTheRealBook(book);
    }
    SECTION("one undo takes the whole import back")
    {
        CHECK(cli({QStringLiteral("undo"), book}).exitCode == 0);
        const ProgramRun deals = cli({QStringLiteral("deals"), book, QStringLiteral("--json")});
        REQUIRE(deals.exitCode == 0);
        CHECK(deals.array().isEmpty());
        CHECK(cli({QStringLiteral("check"), book}).exitCode == 0);
    }
}

TEST_CASE("The same deals in Russian files give the same numbers", "[acceptance][import]")
{
    if (realData().isEmpty()) {
        WARN("the folder with real input is absent");
        return;
    }
    const auto [name, encoding, delimiter] =
            GENERATE(table<const char *, const char *, const char *>(
                    {{"excel-ru_cp1251_semicolon.csv", "cp1251", ";"},
                     {"excel-ru_utf8bom_semicolon.csv", "UTF-8-BOM", ";"},
                     {"google-sheets_utf8_comma.csv", "UTF-8", ","}}));
    const Desk desk;
    const QString book = desk.path("ru.voronka");
    REQUIRE(cli({QStringLiteral("new"), book, QStringLiteral("--currency"), QStringLiteral("USD")})
                    .exitCode
            == 0);
    const ProgramRun imported = cli(
            {QStringLiteral("import"), book,
             realData() + QStringLiteral("/derived-ru/") + QString::fromLatin1(name),
             QStringLiteral("--map"), desk.write("map.json", excelMap), QStringLiteral("--json")});
    INFO(name << ": " << imported.errors.toStdString() << imported.output.toStdString());
    REQUIRE(imported.exitCode == 0);
    CHECK(imported.object()[u"rejected"].toInt() == 0);
    CHECK(imported.object()[u"encoding"].toString() == QLatin1String(encoding));
    CHECK(imported.object()[u"delimiter"].toString() == QLatin1String(delimiter));
    checkNumbersOfTheRealBook(book);
}

TEST_CASE("Rejected rows come back with the reason and the rest is imported",
          "[acceptance][import]")
{
    const Desk desk;
    const QString book = desk.path("b.voronka");
    REQUIRE(cli({QStringLiteral("new"), book, QStringLiteral("--currency"), QStringLiteral("UAH")})
                    .exitCode
            == 0);
    const QString csv = desk.write("deals.csv",
                                   "id;name;stage;sum\r\n"
                                   "1;Kitchen;Talk;1 234,50\r\n"
                                   "2;Table;Talk;#REF!\r\n"
                                   "3;Chair;Lost;10,00\r\n"
                                   "4;Lamp;Won;99,90\r\n");
    const QString map = desk.write("map.json", R"({"funnel":"Shop","fields":{"id":"externalId",
        "name":"title","stage":"stage","sum":"amount"},"stages":{"Won":"won","Lost":"lost"}})");
    const QString rejects = desk.path("rejects.csv");
    const ProgramRun imported =
            cli({QStringLiteral("import"), book, csv, QStringLiteral("--map"), map,
                 QStringLiteral("--rejects"), rejects, QStringLiteral("--json")});
    INFO(imported.errors.toStdString());
    REQUIRE(imported.exitCode == 0);
    CHECK(imported.object()[u"read"].toInt() == 4);
    CHECK(imported.object()[u"imported"].toInt() == 2);
    CHECK(imported.object()[u"rejected"].toInt() == 2);
    const QByteArray returned = desk.read(rejects);
    CHECK(returned.contains("#REF!"));
    CHECK(returned.contains("Chair"));
    CHECK_FALSE(returned.contains("Kitchen"));

    const QJsonArray deals = cli({QStringLiteral("deals"), book, QStringLiteral("--json")}).array();
    REQUIRE(deals.size() == 2);
    CHECK(deals[0][u"amount"].toString() == QStringLiteral("1234.50"));
}

TEST_CASE("An import whose rejected rows cannot be written changes nothing", "[acceptance][import]")
{
    const Desk desk;
    const QString book = desk.path("b.voronka");
    REQUIRE(cli({QStringLiteral("new"), book}).exitCode == 0);
    const QByteArray content = "title,stage,amount\nKitchen,Talk,10\nTable,Talk,x\n";
    const QString csv = desk.write("deals.csv", content);
    const QByteArray mapContent = R"({"funnel":"Shop","fields":{"title":"title","stage":"stage",
        "amount":"amount"}})";
    const QString map = desk.write("map.json", mapContent);
    const QByteArray before = desk.read(book);
    const auto importTo = [&](const QString &rejects) {
        return cli({QStringLiteral("import"), book, csv, QStringLiteral("--map"), map,
                    QStringLiteral("--rejects"), rejects});
    };
    SECTION("because their folder is not there")
    {
        const ProgramRun imported = importTo(desk.path("nowhere/rejects.csv"));
        CHECK(imported.exitCode == 1);
        CHECK(imported.errors.contains("nowhere"));
        CHECK(imported.errors.count('\n') == 1);
    }
    SECTION("because they would overwrite what is imported")
    {
        for (const QString &input : {book, csv, map}) {
            const ProgramRun imported = importTo(input);
            CHECK(imported.exitCode == 2);
            CHECK(imported.errors.count('\n') == 1);
        }
    }
    CHECK(desk.read(book) == before);
    CHECK(desk.read(csv) == content);
    CHECK(desk.read(map) == mapContent);
}

TEST_CASE("A trial import leaves the book as it was", "[acceptance][import]")
{
    const Desk desk;
    const QString book = desk.path("b.voronka");
    REQUIRE(cli({QStringLiteral("new"), book}).exitCode == 0);
    const QString csv = desk.write("deals.csv", "title,stage,amount\nKitchen,Talk,10\n");
    const QByteArray before = desk.read(book);
    const ProgramRun trial =
            cli({QStringLiteral("import"), book, csv, QStringLiteral("--map"),
                 desk.write("map.json", R"({"funnel":"Shop","fields":{"title":"title",
                    "stage":"stage","amount":"amount"}})"),
                 QStringLiteral("--dry-run"), QStringLiteral("--json")});
    INFO(trial.errors.toStdString());
    REQUIRE(trial.exitCode == 0);
    CHECK(trial.object()[u"imported"].toInt() == 1);
    CHECK(desk.read(book) == before);
}

TEST_CASE("A file is read as the book's owner writes, not as the machine speaks",
          "[acceptance][import]")
{
    const auto [language, day] = GENERATE(
            table<const char *, const char *>({{"uk", "2026-02-01"}, {"en", "2026-01-02"}}));
    const Desk desk;
    const QString book = desk.path("b.voronka");
    REQUIRE(cli({QStringLiteral("new"), book, QStringLiteral("--language"),
                 QString::fromLatin1(language)})
                    .exitCode
            == 0);
    REQUIRE(cli({QStringLiteral("import"), book,
                 desk.write("deals.csv", "Title,Stage,Created\nKitchen,Talk,01/02/2026\n")})
                    .exitCode
            == 0);
    const QJsonArray deals = cli({QStringLiteral("deals"), book, QStringLiteral("--json")}).array();
    REQUIRE(deals.size() == 1);
    CHECK(deals[0][u"createdOn"].toString() == QLatin1String(day));
}

TEST_CASE("What belongs to the cells of a file is no delimiter", "[acceptance][import]")
{
    const Desk desk;
    const QString book = desk.path("b.voronka");
    REQUIRE(cli({QStringLiteral("new"), book}).exitCode == 0);
    const QString csv = desk.write("deals.csv", "title,stage\nKitchen,Talk\n");
    for (const char *delimiter : {"\"", "\n", "a", "7", ";;", ""}) {
        const ProgramRun imported =
                cli({QStringLiteral("import"), book, csv, QStringLiteral("--delimiter"),
                     QString::fromLatin1(delimiter)});
        CHECK(imported.exitCode == 2);
        CHECK(imported.errors.count('\n') == 1);
    }
}

TEST_CASE("A map that names a column the file lacks is refused", "[acceptance][import]")
{
    const Desk desk;
    const QString book = desk.path("b.voronka");
    REQUIRE(cli({QStringLiteral("new"), book}).exitCode == 0);
    const ProgramRun imported =
            cli({QStringLiteral("import"), book, desk.write("deals.csv", "title,stage\nA,B\n"),
                 QStringLiteral("--map"),
                 desk.write("map.json", R"({"funnel":"F","fields":{"price":"amount"}})")});
    CHECK(imported.exitCode == 1);
    CHECK(imported.errors.contains("price"));
    CHECK(imported.errors.count('\n') == 1);
}
