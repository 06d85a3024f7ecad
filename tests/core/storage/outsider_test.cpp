#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

/// Deals that are lost without a reason of the book, however that came to be.
qint64 lostWithoutReason(const ShopFile &file)
{
    const auto database = *Database::openFile(file.path(), Database::Access::ReadOnly);
    return *database->integer(QStringLiteral(
                   "SELECT count(*) FROM deal WHERE status NOT IN ('open', 'deferred', 'won') "
                   "AND NOT EXISTS (SELECT 1 FROM loss_reason WHERE id = deal.loss_reason "
                   "AND trim(name) <> '')"))
            + *database->integer(QStringLiteral(
                    "SELECT count(*) FROM deal_move WHERE kind = 'lost' AND NOT EXISTS "
                    "(SELECT 1 FROM loss_reason WHERE id = deal_move.reason)"));
}

/// A book with one open deal (1) and one lost for "Price" (2).
struct BookWithLoss : ShopFile
{
    BookWithLoss()
    {
        static QByteArray made;
        if (made.isEmpty()) {
            addLoss();
            made = bytes();
        }
        setBytes(made);
    }

private:
    void addLoss() const
    {
        const auto book = open();
        Transaction transaction = *Transaction::begin(*book, {QStringLiteral("t"), {}}, morning);
        const DealId id = addDeal(transaction, shop(), QStringLiteral("Lost deal"));
        loseDeal(transaction, id, shop().price, morning);
        REQUIRE(transaction.commit());
    }
};

} // namespace

TEST_CASE("No outside program can store a lost deal without a reason",
          "[outsider][lost-needs-reason]")
{
    if (!hasSqliteProgram())
        return;
    const BookWithLoss file;
    const auto pragmas = GENERATE(as<std::string>(), "", "PRAGMA foreign_keys = ON; ",
                                  "PRAGMA ignore_check_constraints = ON; ",
                                  "PRAGMA ignore_check_constraints = ON; "
                                  "PRAGMA recursive_triggers = ON; PRAGMA foreign_keys = ON; ");
    const auto statement = GENERATE(
            as<std::string>(), "UPDATE deal SET status = 'lost', closed_at = 1",
            "UPDATE deal SET status = 'lost', closed_at = 1, loss_reason = 99",
            "UPDATE OR IGNORE deal SET status = 'lost', closed_at = 1, loss_reason = 99",
            "UPDATE OR REPLACE deal SET status = 'lost', closed_at = 1, loss_reason = 99",
            "UPDATE deal SET loss_reason = NULL WHERE id = 2",
            "UPDATE deal SET loss_reason = 99 WHERE id = 2",
            "UPDATE deal SET loss_reason = 0 WHERE id = 2",
            "UPDATE deal SET status = 'LOST', closed_at = 1 WHERE id = 1",
            "UPDATE deal SET status = 'lost ', closed_at = 1 WHERE id = 1",
            "UPDATE deal SET status = 'verloren', closed_at = 1 WHERE id = 1",
            "INSERT INTO deal (funnel, stage, status, title, created_at, closed_at, stage_since, "
            "furthest_position) VALUES (1, 1, 'lost', 'x', 1, 1, 1, 1)",
            "INSERT OR IGNORE INTO deal (funnel, stage, status, title, created_at, closed_at, "
            "stage_since, furthest_position, loss_reason) VALUES (1, 1, 'lost', 'x', 1, 1, 1, 1, "
            "9)",
            "INSERT OR REPLACE INTO deal (id, funnel, stage, status, title, created_at, closed_at, "
            "stage_since, furthest_position) VALUES (1, 1, 1, 'lost', 'x', 1, 1, 1, 1)",
            "REPLACE INTO deal (id, funnel, stage, status, title, created_at, closed_at, "
            "stage_since, furthest_position) VALUES (2, 1, 1, 'lost', 'x', 1, 1, 1, 1)",
            "INSERT INTO deal (id, funnel, stage, status, title, created_at, closed_at, "
            "stage_since, furthest_position) VALUES (1, 1, 1, 'open', 'x', 1, 1, 1, 1) "
            "ON CONFLICT DO UPDATE SET status = 'lost', closed_at = 1",
            "DELETE FROM loss_reason", "DELETE FROM loss_reason WHERE id = 1",
            "UPDATE loss_reason SET id = 7", "UPDATE OR REPLACE loss_reason SET id = 7",
            "UPDATE loss_reason SET name = ''", "UPDATE loss_reason SET name = '  '",
            "REPLACE INTO loss_reason (id, name, position) VALUES (1, '', 1)",
            "INSERT INTO deal_move (deal, seq, kind, at, from_stage, to_stage) "
            "VALUES (1, 2, 'lost', 1, 1, 1)",
            "INSERT INTO deal_move (deal, seq, kind, at, from_stage, to_stage, reason) "
            "VALUES (1, 2, 'lost', 1, 1, 1, 99)",
            "REPLACE INTO deal_move (deal, seq, kind, at, from_stage, to_stage) "
            "VALUES (2, 2, 'lost', 1, 1, 1)",
            "UPDATE deal_move SET reason = NULL", "UPDATE deal_move SET reason = 99 WHERE seq = 2",
            "UPDATE deal_move SET kind = 'lost' WHERE seq = 1");
    INFO(pragmas + statement);
    const QByteArray before = file.bytes();
    const SqliteAnswer answer = runSqlite(file.path(), QString::fromStdString(pragmas + statement));
    CHECK(answer.exitCode != 0);
    CHECK(lostWithoutReason(file) == 0);
    CHECK(file.bytes() == before);
}

TEST_CASE("No outside program can rewrite what happened to a deal", "[outsider]")
{
    if (!hasSqliteProgram())
        return;
    const BookWithLoss file;
    const auto statement = GENERATE(
            as<std::string>(), "DELETE FROM deal_move", "DELETE FROM deal_move WHERE deal = 2",
            "UPDATE deal_move SET at = 1", "UPDATE deal_move SET seq = seq + 1",
            "REPLACE INTO deal_move (deal, seq, kind, at, to_stage) VALUES (1, 1, 'created', 1, 2)",
            "PRAGMA foreign_keys = ON; DELETE FROM deal",
            "PRAGMA foreign_keys = ON; REPLACE INTO deal (id, funnel, stage, status, title, "
            "created_at, stage_since, furthest_position) VALUES (1, 1, 1, 'open', 'x', 1, 1, 1)");
    INFO(statement);
    const QByteArray before = file.bytes();
    CHECK(runSqlite(file.path(), QString::fromStdString(statement)).exitCode != 0);
    CHECK(file.bytes() == before);
}

TEST_CASE("An outside program may do what the rules allow, and is not logged", "[outsider]")
{
    if (!hasSqliteProgram())
        return;
    const BookWithLoss file;
    const qint64 logged =
            *file.open()->database().integer(QStringLiteral("SELECT count(*) FROM change_log"));
    const SqliteAnswer answer =
            runSqlite(file.path(),
                      QStringLiteral("UPDATE deal SET status = 'lost', closed_at = 5, "
                                     "loss_reason = 1 WHERE id = 1"));
    CHECK(answer.exitCode == 0);
    const auto book = file.open();
    CHECK(book->deals().deal(file.deal())->status == DealStatus::Lost);
    CHECK(book->database().integer(QStringLiteral("SELECT count(*) FROM change_log")) == logged);
}
