#include "core/process/dealdesk.h"
#include "core/process/funneldesk.h"
#include "tests/core/exchange/dealimportfixture.h"
#include "tests/support/catch.h"

using namespace voronka;
using namespace Qt::StringLiterals;

namespace {

const Clock clockOfImport = [] { return importMoment(); };

/// The funnel Lead, Offer, Deal, in which Offer asks for an amount and Deal for a signature, and
/// each of them creates a task.
class DemandingSales
{
public:
    DemandingSales() : book(emptyBook()), funnels(*book, clockOfImport), desk(*book, clockOfImport)
    {
        const FunnelId funnel = *funnels.addFunnel(u"Sales"_s, {u"Lead"_s, u"Offer"_s, u"Deal"_s});
        stages = book->catalog().liveStages(funnel);
        REQUIRE(funnels.setRequirements(stages[1], {{{}, {}, RequiredField::Amount, {}, 0}}));
        REQUIRE(funnels.setRequirements(stages[2], {{{}, {}, {}, u"Contract signed"_s, 0}}));
        for (const StageId stage : stages) {
            REQUIRE(funnels.setStageTasks(stage,
                                          {{{}, {}, ActivityKind::Call, u"Call"_s, 2, {}, 0}}));
        }
    }

    ImportResult take(const QString &rows, const QByteArray &rest = {})
    {
        const QByteArray map =
                mapOf(R"("Id": "externalId", "Deal": "title", "Stage": "stage", "Sum": "amount",
                         "Client": "contact", "Who": "manager")",
                      R"(, "lossReason": "Not stated")" + rest);
        return imported(importText(*book, u"Id;Deal;Stage;Sum;Client;Who\n"_s + rows, map));
    }

    qint64 count(const char *table)
    {
        return *book->database().integer(u"SELECT count(*) FROM "_s + QLatin1String(table));
    }

    std::unique_ptr<Book> book;
    FunnelDesk funnels;
    DealDesk desk;
    std::vector<StageId> stages;
};

} // namespace

TEST_CASE("Open rows that lack what their stage demands are rejected whole", "[import][demands]")
{
    DemandingSales p;
    const ImportResult result = p.take(u"1;Door;Lead;;Ann;Petro\n"
                                       "2;Table;Offer;;Boris;Ivan\n"
                                       "3;Chair;Offer;7;Carl;Petro\n"
                                       "4;Stairs;Deal;7;Boris;Ivan\n"
                                       "5;Shelf;Won;;Dora;Petro\n"
                                       "6;Bed;Lost;;Eve;Petro\n"_s);
    CHECK(result.imported == 4);
    CHECK(dealLines(*p.book)
          == QStringList{u"Door | Lead | open | 0.00"_s, u"Chair | Offer | open | 7.00"_s,
                         u"Shelf | Deal | won | 0.00"_s, u"Bed | Offer | lost | 0.00"_s});
    CHECK(rejectLines(result)
          == QStringList{
                  u"3: “Table” cannot enter “Offer” yet, because it lacks: Amount. Fill that in or confirm it first."_s,
                  u"5: “Stairs” cannot enter “Deal” yet, because it lacks: “Contract signed”. Fill that in or confirm it first."_s});
    // Neither the client nor the manager of a rejected row was added, and nobody has to call.
    CHECK(p.count("contact") == 4);
    CHECK(p.book->catalog().managers.size() == 1);
    CHECK(p.count("task") == 0);
    requireSound(*p.book);

    REQUIRE(p.desk.undo());
    CHECK(p.count("deal") + p.count("contact") + p.count("manager") + p.count("deal_move") == 0);
}

TEST_CASE("A name that came with a rejected row is found anew by the next", "[import][demands]")
{
    DemandingSales p;
    const ImportResult result = p.take(u"1;Table;Offer;;Boris;Ivan\n"
                                       "2;Chair;Offer;7;Boris;Ivan\n"_s);
    CHECK(result.rejected == 1);
    const Deal chair = dealTitled(*p.book, u"Chair"_s);
    CHECK(p.book->people().contact(chair.contact.value())->name == u"Boris"_s);
    CHECK(p.book->catalog().managerName(chair.manager.value()) == u"Ivan"_s);
    requireSound(*p.book);
}

TEST_CASE("With “confirm” what stages ask to be confirmed counts as confirmed", "[import][demands]")
{
    DemandingSales p;
    const ImportResult result = p.take(u"1;Door;Deal;;;\n"
                                       "2;Stairs;Deal;7;;\n"
                                       "3;Chair;Lead;;;\n"
                                       "4;Shelf;Won;;;\n"_s,
                                       R"(, "confirm": true)");
    CHECK(result.imported == 3);
    REQUIRE(result.rejects.size() == 1);
    CHECK(result.rejects[0].reason.contains(u"lacks: Amount."));
    const Deal stairs = dealTitled(*p.book, u"Stairs"_s);
    CHECK(p.book->activities().confirmed(stairs.id)->size() == 1);
    CHECK(p.count("check_mark") == 1);
}

TEST_CASE("Rows that update a deal obey as well and change nothing when they are rejected",
          "[import][demands][update]")
{
    DemandingSales p;
    p.take(u"1;Door;Lead;;;\n2;Table;Lead;;;\n3;Chair;Lead;;;\n"_s);
    const ImportResult result = p.take(u"1;New name;Deal;8;Ann;\n"
                                       "2;Table;Offer;9;;\n"
                                       "3;Chair;Lost;;;\n"_s);
    CHECK(result.updated == 2);
    CHECK(dealLines(*p.book)
          == QStringList{u"Door | Lead | open | 0.00"_s, u"Table | Offer | open | 9.00"_s,
                         u"Chair | Offer | lost | 0.00"_s});
    CHECK(p.count("contact") == 0);
    CHECK(p.count("task") == 0);

    p.take(u"1;;Deal;8;;\n3;;Deal;8;;\n"_s, R"(, "confirm": true)");
    CHECK(dealTitled(*p.book, u"Door"_s).stage == p.stages[2]);
    CHECK(dealTitled(*p.book, u"Chair"_s).status == DealStatus::Open);
    CHECK(p.count("check_mark") == 2);
    CHECK(p.count("task") == 0);
    requireSound(*p.book);
}

TEST_CASE("A deal goes on by hand from where it was imported", "[import][demands]")
{
    DemandingSales p;
    p.take(u"1;Door;Offer;5;;\n"_s);
    const DealId id = dealTitled(*p.book, u"Door"_s).id;
    CHECK_FALSE(p.desk.move(std::array{id}, p.stages[2]));
    EntryAnswers answers;
    answers.confirmed = {p.book->catalog().requirementsOf(p.stages[2])[0].id};
    REQUIRE(p.desk.move(id, p.stages[2], answers));
    CHECK(p.count("task") == 1);
}
