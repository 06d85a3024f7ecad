#include "core/exchange/dealimport.h"
#include "core/process/funneldesk.h"
#include "core/process/listdesk.h"
#include "tests/core/exchange/dealimportfixture.h"
#include "tests/support/catch.h"

using namespace voronka;
using namespace Qt::StringLiterals;

namespace {

const QByteArray salesMap = R"({"funnel": "Sales",
    "fields": {"Id": "externalId", "Deal": "title", "Client": "company", "Person": "contact",
               "Phone": "phone", "Who": "manager", "From": "source", "Stage": "stage",
               "Sum": "amount", "Created": "createdOn", "Closed": "closedOn",
               "Next": "nextContactAt", "Why": "lossReason", "Note": "note"},
    "stages": {"Won": "won", "Lost": "lost@Offer", "Gone": "lost"},
    "stageOrder": ["Lead", "Offer", "Deal"]})";
const QString salesHeader =
        u"Id;Deal;Client;Person;Phone;Who;From;Stage;Sum;Created;Closed;Next;Why;Note\n"_s;

QDateTime kyiv(const Book &book, Instant instant)
{
    return instant.toUtc().toTimeZone(book.catalog().settings.timeZone);
}

// "2024-01-31 12:00", on the book's clocks.
QString shown(const Book &book, std::optional<Instant> instant)
{
    return instant ? kyiv(book, *instant).toString(u"yyyy-MM-dd HH:mm"_s) : u"none"_s;
}

} // namespace

TEST_CASE("An import makes the funnel, its stages and the deals in one undo step", "[import]")
{
    const auto book = emptyBook();
    const ImportResult result = imported(importText(*book,
                                                    u"Id;Deal;Stage;Sum\n"
                                                    "1;Kitchen;Lead;1 234,50\n"
                                                    "2;Table;Offer;99,00\n"
                                                    "3;Chair;Won;10,00\n"
                                                    "4;Shelf;Lost;\n"
                                                    "5;Lamp;Gone;\n"
                                                    "6;Sofa;;5,00\n"
                                                    "7;Door;Survey;1,00\n"_s,
                                                    basicMap()));
    CHECK(result.read == 7);
    CHECK(result.imported == 7);
    CHECK(result.updated == 0);
    CHECK(rejectLines(result) == QStringList());
    CHECK(result.batch.has_value());
    CHECK(result.delimiter == u';');
    CHECK(result.formats.value(u"Sum"_s) == u"1 234,50"_s);
    CHECK(dealLines(*book)
          == QStringList{u"Kitchen | Lead | open | 1234.50"_s, u"Table | Offer | open | 99.00"_s,
                         u"Chair | Survey | won | 10.00"_s, u"Shelf | Offer | lost | 0.00"_s,
                         u"Lamp | Lead | lost | 0.00"_s, u"Sofa | Lead | open | 5.00"_s,
                         u"Door | Survey | open | 1.00"_s});
    CHECK(moveLines(*book, dealTitled(*book, u"Shelf"_s).id)
          == QStringList{u"created Offer"_s, u"lost Offer"_s});
    CHECK(book->catalog().lossReasonName(*dealTitled(*book, u"Shelf"_s).lossReason)
          == u"Not stated"_s);
    requireSound(*book);

    const auto undone = book->history().undo(*book, importMoment());
    REQUIRE(undone.has_value());
    CHECK(undone->title.title == u"import.deals"_s);
    CHECK(undone->title.subject == u"deals.csv"_s);
    CHECK(dealLines(*book).isEmpty());
    CHECK(book->catalog().funnels.empty());
    CHECK_FALSE(book->history().nextUndo().value().has_value());
}

TEST_CASE("Every field of a row finds its place", "[import]")
{
    const auto book = emptyBook();
    const ImportResult result = imported(importText(
            *book,
            salesHeader
                    + u"1234567890123456789;Kitchen  for\u00A0Olha;ТОВ Ґанок;Olha;+380 67 1;Ivan;"
                      "Avito;Won;1 000;20.10.2023;21.12.2023 18:05:41;;;two\nlines\n"_s.replace(
                              u"two\nlines"_s, u"\"two\nlines\""_s)
                    + u"2;Table;;;+380 67 2;IVAN;AVITO;Lead;5;31.12.2023 08:15;;05.01.2030;;\n"_s
                    + u"3;Chair;ТОВ Ґанок;;;ivan;avito;Lost;;01.02.2024;01.02.2024;;Too dear;\n"_s,
            salesMap));
    CHECK(rejectLines(result) == QStringList());
    CHECK(result.imported == 3);

    const Deal kitchen = dealTitled(*book, u"Kitchen for Olha"_s);
    CHECK(kitchen.externalId == u"1234567890123456789"_s);
    CHECK(kitchen.note == u"two\nlines"_s);
    CHECK(shown(*book, kitchen.createdAt) == u"2023-10-20 12:00"_s);
    CHECK(shown(*book, kitchen.closedAt) == u"2023-12-21 18:05"_s);
    CHECK(kitchen.importBatch == result.batch);
    REQUIRE(kitchen.company.has_value());
    REQUIRE(kitchen.contact.has_value());
    const Contact olha = book->people().contact(*kitchen.contact).value();
    CHECK(olha.name == u"Olha"_s);
    CHECK(olha.company == kitchen.company);
    CHECK(olha.channels == std::vector<Channel>{{ChannelKind::Phone, u"+380 67 1"_s}});

    const Deal table = dealTitled(*book, u"Table"_s);
    CHECK(table.status == DealStatus::Open);
    CHECK(shown(*book, table.createdAt) == u"2023-12-31 08:15"_s);
    CHECK(shown(*book, table.nextContactAt) == u"2030-01-05 12:00"_s);
    CHECK(book->people().contact(*table.contact).value().name == u"+380 67 2"_s);

    const Deal chair = dealTitled(*book, u"Chair"_s);
    CHECK(chair.company == kitchen.company);
    CHECK(book->catalog().lossReasonName(*chair.lossReason) == u"Too dear"_s);
    CHECK(shown(*book, chair.closedAt) == u"2024-02-01 12:00"_s);

    CHECK(book->catalog().managers.size() == 1);
    CHECK(book->catalog().managerName(*table.manager) == u"Ivan"_s);
    CHECK(book->catalog().sources.size() == 1);
    CHECK(book->catalog().sourceName(*chair.source) == u"Avito"_s);
    requireSound(*book);
}

TEST_CASE("A thousand with a space and a decimal comma never becomes a hundred times more",
          "[import][numbers]")
{
    const auto book = emptyBook();
    imported(importText(*book, u"Id,Deal,Stage,Sum\n1,A,Lead,\"1 234,50\"\n2,B,Lead,\"99,00\"\n"_s,
                        basicMap()));
    CHECK(dealLines(*book)
          == QStringList{u"A | Lead | open | 1234.50"_s, u"B | Lead | open | 99.00"_s});
}

TEST_CASE("A column that proves nothing is read as the currency allows and said so",
          "[import][numbers]")
{
    const auto [currency, language, cell, amount] =
            GENERATE(table<QStringView, Language, QStringView, QStringView>({
                    {u"USD", Language::English, u"1,234", u"1234.00"},
                    {u"USD", Language::Russian, u"1,234", u"1234.00"},
                    {u"USD", Language::English, u"1.234", u"1234.00"},
                    {u"JPY", Language::Russian, u"1,234", u"1234"},
                    {u"KWD", Language::English, u"1,234", u"1234.000"},
                    {u"KWD", Language::Russian, u"1,234", u"1.234"},
            }));
    CAPTURE(currency.toString(), cell.toString(), languageCode(language));
    const auto book = emptyBook(currency.toString());
    ImportOptions options;
    options.language = language;
    const ImportResult result = imported(importText(
            *book, u"Id;Deal;Stage;Sum\n1;A;Lead;%1\n"_s.arg(cell), basicMap(), options));
    CHECK(dealLines(*book) == QStringList{u"A | Lead | open | %1"_s.arg(amount)});
    REQUIRE(result.warnings.size() == 2);
    CHECK(result.warnings.front().contains(u"“Sum”"_s));
}

TEST_CASE("Dates that are missing are made up openly", "[import][dates]")
{
    const auto book = emptyBook();
    const QByteArray map = mapOf(R"("Deal": "title", "Stage": "stage", "Created": "createdOn",
                                    "Closed": "closedOn", "Why": "lossReason")");
    const ImportResult result = imported(importText(*book,
                                                    u"Deal;Stage;Created;Closed;Why\n"
                                                    "Open;Lead;;;\n"
                                                    "Ended;Won;;31.12.2023;\n"
                                                    "Morning;Won;;31.12.2023 09:00;\n"
                                                    "Same;Won;31.12.2023 18:00;31.12.2023;\n"
                                                    "Early;Lead;30.12.2023;31.12.2023;Too dear\n"
                                                    "Words;Lead;30.12.2023;not closed;\n"_s,
                                                    map));
    CHECK(rejectLines(result) == QStringList());
    CHECK(dealTitled(*book, u"Open"_s).createdAt == importMoment());
    CHECK(shown(*book, dealTitled(*book, u"Ended"_s).createdAt) == u"2023-12-31 12:00"_s);
    CHECK(shown(*book, dealTitled(*book, u"Morning"_s).createdAt) == u"2023-12-31 09:00"_s);
    CHECK(shown(*book, dealTitled(*book, u"Same"_s).closedAt) == u"2023-12-31 18:00"_s);
    CHECK(shown(*book, dealTitled(*book, u"Early"_s).closedAt) == u"none"_s);
    REQUIRE(result.warnings.size() == 4);
    CHECK(result.warnings[0].startsWith(u"1 "_s));
    CHECK(result.warnings[0].contains(u"moment of the import"_s));
    CHECK(result.warnings[1].startsWith(u"2 "_s));
    CHECK(result.warnings[2].contains(u"closing date"_s));
    CHECK(result.warnings[3].contains(u"loss reason"_s));
    requireSound(*book);
}

TEST_CASE("A deal without a title is called by what it has", "[import]")
{
    const auto book = emptyBook();
    imported(importText(*book,
                        u"Deal;Client;Person;Id\n"
                        ";Hottechi;Olha;7\n"
                        ";;Olha;8\n"
                        ";;;9\n"
                        "Kitchen;Hottechi;;10\n"_s,
                        mapOf(R"("Deal": "title", "Client": "company", "Person": "contact",
                                 "Id": "externalId")")));
    CHECK(dealLines(*book)
          == QStringList{u"Hottechi | Lead | open | 0.00"_s, u"Olha | Lead | open | 0.00"_s,
                         u"9 | Lead | open | 0.00"_s, u"Kitchen | Lead | open | 0.00"_s});

    const auto nameless = emptyBook();
    imported(importText(*nameless, u"Stage;Sum\nLead;5\n"_s,
                        mapOf(R"("Stage": "stage", "Sum": "amount")")));
    CHECK(dealLines(*nameless) == QStringList{u"Deal 2 | Lead | open | 5.00"_s});
}

TEST_CASE("Blank rows and repeated headers are no rows", "[import]")
{
    const auto book = emptyBook();
    const ImportResult result = imported(importText(*book,
                                                    u"Id;Deal;Stage;Sum\n"
                                                    ";;;\n"
                                                    "1;A;Lead;1\n\n"
                                                    "Id;Deal;Stage;Sum\n"
                                                    "2;B;Lead;2\n;;;\n;;;\n"_s,
                                                    basicMap()));
    CHECK(result.read == 2);
    CHECK(result.imported == 2);
    REQUIRE(result.warnings.size() == 2);
    CHECK(result.warnings.front().startsWith(u"1 "_s));
}

TEST_CASE("Headers are found in another case, below a title and when they come twice", "[import]")
{
    const auto book = emptyBook();
    imported(importText(*book,
                        u"Report of deals\n"
                        "from 1 May;to 31 May\n"
                        " ID ;Deal ;stage;Sum ;Deal\n"
                        "1;A;Lead;1;second\n"_s,
                        basicMap()));
    CHECK(dealLines(*book) == QStringList{u"A | Lead | open | 1.00"_s});
}

TEST_CASE("A dry run counts everything and keeps nothing", "[import]")
{
    const auto book = emptyBook();
    ImportOptions options;
    options.dryRun = true;
    const ImportResult result = imported(
            importText(*book, u"Id;Deal;Stage;Sum\n1;A;Lead;5\n1;A;Offer;x\n1;A;Offer;6\n"_s,
                       basicMap(), options));
    CHECK(result.imported == 1);
    CHECK(result.updated == 1);
    CHECK(result.rejected == 1);
    CHECK_FALSE(result.batch.has_value());
    CHECK(dealLines(*book).isEmpty());
    CHECK(book->catalog().funnels.empty());
}

TEST_CASE("An import that is stopped changes nothing", "[import]")
{
    const auto book = emptyBook();
    QString csv = u"Id;Deal;Stage;Sum\n"_s;
    for (int i = 0; i < 3000; ++i)
        csv += u"%1;Deal %1;Lead;5\n"_s.arg(i);
    ImportOptions options;
    options.map = readImportMap(basicMap()).value();
    std::stop_source stop;
    double last = 0;
    const auto result = importDeals(
            *book, csv.toUtf8(), options, [] { return importMoment(); }, stop.get_token(),
            [&](double share) {
                CHECK(share >= last);
                last = share;
                if (share > 0.5)
                    stop.request_stop();
            });
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().kind == ErrorKind::Cancelled);
    CHECK(last > 0.5);
    CHECK(last < 1);
    CHECK(dealLines(*book).isEmpty());
    CHECK(book->catalog().funnels.empty());
}

TEST_CASE("A known external id is updated as the row says", "[import][update]")
{
    const auto book = emptyBook();
    imported(importText(*book,
                        salesHeader
                                + u"1;A;Acme;;;Ivan;;Lead;10;01.03.2024;;;;keep\n"
                                  "2;B;;;;;;Offer;20;01.03.2024;;;;\n"
                                  "3;C;;;;;;Won;30;01.03.2024;05.03.2024;;;\n"
                                  "4;D;;;;;;Gone;40;01.03.2024;05.03.2024;;Spam;\n"
                                  "5;E;;;;;;Lead;50;01.03.2024;;;;\n"_s,
                        salesMap));
    const ImportResult result =
            imported(importText(*book,
                                salesHeader
                                        + u"1;A2;;;;Petro;;Offer;11;;;;;\n"
                                          "2;;;;;;;Won;;;06.03.2024;;;\n"
                                          "3;C;;;;;;Lost;30;;07.03.2024;;Too dear;\n"
                                          "4;D;;;;;;Deal;40;;;;;\n"
                                          "5;E;;;;;;Lead;50;;;;;\n"
                                          "6;F;;;;;;Lead;60;01.03.2024;;;;\n"
                                          "6;F;;;;;;Deal;61;;;;;\n"
                                          "3;C;;;;;;Won;30;;28.02.2024;Early bird;;\n"_s.replace(
                                                  u"Early bird"_s, u""_s),
                                salesMap));
    CHECK(result.imported == 1);
    CHECK(result.updated == 6);
    REQUIRE(result.rejects.size() == 1);
    CHECK(result.rejects.front().line == 9);
    CHECK(dealLines(*book)
          == QStringList{u"A2 | Offer | open | 11.00"_s, u"B | Offer | won | 20.00"_s,
                         u"C | Offer | lost | 30.00"_s, u"D | Deal | open | 40.00"_s,
                         u"E | Lead | open | 50.00"_s, u"F | Deal | open | 61.00"_s});
    const Deal a = dealTitled(*book, u"A2"_s);
    CHECK(a.note == u"keep"_s);
    CHECK(a.company.has_value());
    CHECK(book->catalog().managerName(*a.manager) == u"Petro"_s);
    CHECK(moveLines(*book, a.id) == QStringList{u"created Lead"_s, u"moved Offer"_s});
    CHECK(moveLines(*book, dealTitled(*book, u"C"_s).id)
          == QStringList{u"created Deal"_s, u"won Deal"_s, u"reopened Deal"_s, u"moved Offer"_s,
                         u"lost Offer"_s});
    CHECK(moveLines(*book, dealTitled(*book, u"D"_s).id)
          == QStringList{u"created Lead"_s, u"lost Lead"_s, u"reopened Deal"_s});
    CHECK(moveLines(*book, dealTitled(*book, u"E"_s).id) == QStringList{u"created Lead"_s});
    requireSound(*book);

    SECTION("once more the same file changes no deal")
    {
        const QStringList before = dealLines(*book);
        const ImportResult again = imported(importText(
                *book, salesHeader + u"1;A2;;;;Petro;;Offer;11;;;;;\n2;B;;;;;;Won;;;;;;\n"_s,
                salesMap));
        CHECK(again.updated == 2);
        CHECK(dealLines(*book) == before);
        CHECK(moveLines(*book, a.id).size() == 2);
    }
    SECTION("a row of another funnel brings the deal over")
    {
        QByteArray other = salesMap;
        other.replace("\"Sales\"", "\"Service\"");
        imported(importText(*book, salesHeader + u"1;;;;;;;Offer;;;;;;\n2;;;;;;;Lost;;;;;Spam;\n"_s,
                            other));
        const Deal moved = dealTitled(*book, u"A2"_s);
        CHECK(book->catalog().funnelName(moved.funnel) == u"Service"_s);
        CHECK(book->catalog().stageName(moved.stage) == u"Offer"_s);
        const Deal lost = dealTitled(*book, u"B"_s);
        CHECK(book->catalog().funnelName(lost.funnel) == u"Service"_s);
        CHECK(lost.status == DealStatus::Lost);
        requireSound(*book);
    }
}

TEST_CASE("Stages and reasons of the book are matched by name in any case", "[import]")
{
    const auto book = emptyBook();
    FunnelDesk funnels(*book, [] { return importMoment(); });
    ListDesk lists(*book, [] { return importMoment(); });
    REQUIRE(funnels.addFunnel(u"Sales"_s, {u"Lead"_s, u"Offer"_s}).has_value());
    REQUIRE(lists.addLossReason(u"Too dear"_s).has_value());
    imported(importText(*book, u"Deal,Stage,Why\nA, OFFER ,\nB,lost,TOO DEAR\nC,Contract,\n"_s,
                        R"({"funnel":"SALES","fields":{"Deal":"title","Stage":"stage",
                            "Why":"lossReason"},"stages":{"Lost":"lost@offer"}})"));
    CHECK(book->catalog().funnels.size() == 1);
    CHECK(book->catalog().stages.size() == 3);
    CHECK(book->catalog().lossReasons.size() == 1);
    CHECK(dealLines(*book)
          == QStringList{u"A | Offer | open | 0.00"_s, u"B | Offer | lost | 0.00"_s,
                         u"C | Contract | open | 0.00"_s});
}

TEST_CASE("Without a map the columns and the words for won and lost are guessed", "[import][map]")
{
    const auto book = emptyBook();
    const ImportResult result =
            imported(importText(*book,
                                u"Название;Этап;Сумма;Причина отказа;Дата создания\n"
                                "Кухня;Успешно реализовано;100;;31.12.2023\n"
                                "Шкаф;Проиграно;50;Дорого;31.12.2023\n"
                                "Стол;Переговоры;7;;31.12.2023\n"_s,
                                {}));
    CHECK(rejectLines(result) == QStringList());
    CHECK(dealLines(*book)
          == QStringList{u"Кухня | Переговоры | won | 100.00"_s,
                         u"Шкаф | Переговоры | lost | 50.00"_s,
                         u"Стол | Переговоры | open | 7.00"_s});
}

TEST_CASE("An encoding or delimiter that was given is not searched for", "[import]")
{
    const auto book = emptyBook();
    ImportOptions options;
    options.delimiter = u'|';
    options.encoding = TextEncoding::Utf8;
    const ImportResult result = imported(importText(
            *book, u"Id|Deal|Stage|Sum\n1|a;b;c|Lead|5\n2|d;e;f|Lead|5\n"_s, basicMap(), options));
    CHECK(result.delimiter == u'|');
    CHECK(dealLines(*book)
          == QStringList{u"a;b;c | Lead | open | 5.00"_s, u"d;e;f | Lead | open | 5.00"_s});
}
