#include "core/storage/check.h"
#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"
#include "tests/support/randombook.h"

using namespace voronka;

TEST_CASE("A book of random histories has no problems", "[check]")
{
    const auto seed = quint32(GENERATE(range(1, 6)));
    INFO("seed " << seed);
    RandomBook random(seed);
    random.addDeals(200);
    random.changeDeals(100);
    const auto report = checkBook(random.book());
    REQUIRE(report);
    CHECK(report->problems == QStringList());
    CHECK(report->problemCount == 0);
    CHECK(report->deals == *random.book().deals().count());
    CHECK(report->moves
          == *random.book().database().integer(QStringLiteral("SELECT count(*) FROM deal_move")));
}

TEST_CASE("Each wrong cache is one problem with the number of the deal", "[check]")
{
    const auto book = *createBookInMemory(shopSettings());
    const Shop shop = furnish(*book);
    {
        Transaction transaction = *Transaction::begin(*book, {QStringLiteral("t"), {}}, morning);
        for (int i = 1; i <= 3; ++i)
            addDeal(transaction, shop, QString::number(i));
        moveDeal(transaction, DealId(2), shop.offer, {morning.msUtc + 1});
        loseDeal(transaction, DealId(3), shop.price, {morning.msUtc + 2});
        REQUIRE(transaction.commit());
    }
    CHECK(checkBook(*book)->problemCount == 0);
    const auto [statement, part] = GENERATE(table<std::string, std::string>({
            {"UPDATE deal SET furthest_position = 3 WHERE id = 2", "came to stage 3"},
            {"UPDATE deal SET stage_since = 7 WHERE id = 2", "did not enter its stage"},
            {"UPDATE deal SET stage = 3 WHERE id = 2", "stands in “Deal signed”"},
            {"UPDATE deal SET status = 'won', closed_at = 1 WHERE id = 2",
             "by its moves it is “open”"},
            {"UPDATE deal SET closed_at = 1 WHERE id = 3", "not closed at the time"},
            {"UPDATE deal SET loss_reason = 2 WHERE id = 3", "loss reason is not the one"},
            {"INSERT INTO deal_passage VALUES (2, 1, 1, 1, 1)", "funnels that it has left"},
            {"DELETE FROM deal_move WHERE deal = 1", "has no moves"},
            {"DELETE FROM deal_move WHERE deal = 2 AND seq = 1", "moves are missing"},
            {"UPDATE deal SET manager = 99 WHERE id = 2", "does not exist"},
            {"UPDATE deal SET title = ' ' WHERE id = 2", "The file is damaged"},
    }));
    INFO(statement);
    Database &database = book->database();
    REQUIRE(database.execute(QStringLiteral("INSERT INTO loss_reason (name, position) "
                                            "VALUES ('Spam', 2)")));
    REQUIRE(database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    REQUIRE(database.execute(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
    REQUIRE(database.execute(QStringLiteral("DROP TRIGGER deal_move_delete_guard")));
    REQUIRE(database.execute(QString::fromStdString(statement)));
    REQUIRE(database.execute(QStringLiteral("PRAGMA ignore_check_constraints = OFF")));
    const auto report = checkBook(*book);
    REQUIRE(report);
    INFO(report->problems.join(u'\n').toStdString());
    CHECK(report->problemCount >= 1);
    CHECK(!report->problems.filter(QString::fromStdString(part)).isEmpty());
}

TEST_CASE("A passage is checked against the moves through both funnels", "[check]")
{
    const auto book = *createBookInMemory(shopSettings());
    const Shop shop = furnish(*book);
    Transaction transaction = *Transaction::beginUnlogged(*book);
    const DealId id = addDeal(transaction, shop, QStringLiteral("Traveller"));
    const FunnelId other = *book->funnels().insert(transaction, Funnel{{}, QStringLiteral("B"), 2});
    Stage stage;
    stage.funnel = other;
    stage.name = QStringLiteral("First");
    stage.position = 1;
    stage.id = *book->funnels().insert(transaction, stage);
    moveDeal(transaction, id, shop.signedUp, {morning.msUtc + 1});
    moveDeal(transaction, id, shop.offer, {morning.msUtc + 2});
    DealMove away;
    away.deal = id;
    away.seq = 4;
    away.kind = MoveKind::Transferred;
    away.at = {morning.msUtc + 3};
    away.from = shop.offer;
    away.to = stage.id;
    REQUIRE(book->deals().appendMove(transaction, away));
    Deal deal = *book->deals().deal(id);
    deal.funnel = other;
    deal.stage = stage.id;
    deal.stageSince = away.at;
    deal.furthestPosition = 1;
    REQUIRE(book->deals().update(transaction, deal));
    DealStore::Passage passage{id, shop.funnel, shop.offer, 3, away.at};
    SECTION("right") { }
    SECTION("too shallow")
    {
        passage.furthestPosition = 2;
    }
    SECTION("from another stage")
    {
        passage.stage = shop.lead;
    }
    SECTION("at another time")
    {
        passage.leftAt = morning;
    }
    REQUIRE(book->deals().insertPassage(transaction, passage));
    const bool right = passage == DealStore::Passage{id, shop.funnel, shop.offer, 3, away.at};
    CHECK(checkBook(*book)->problemCount == (right ? 0 : 1));
}

TEST_CASE("Of very many problems the first hundred are told and all are counted", "[check]")
{
    const auto book = *createBookInMemory(shopSettings());
    const Shop shop = furnish(*book);
    Transaction transaction = *Transaction::beginUnlogged(*book);
    for (int i = 0; i < 150; ++i)
        addDeal(transaction, shop, QString::number(i));
    REQUIRE(transaction.commit());
    REQUIRE(book->database().execute(QStringLiteral("UPDATE deal SET furthest_position = 2")));
    const auto report = checkBook(*book);
    CHECK(report->problemCount == 150);
    CHECK(report->problems.size() == 100);
}
