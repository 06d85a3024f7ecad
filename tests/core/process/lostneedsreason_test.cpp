#include "tests/core/process/processbook.h"

using namespace voronka;

// Every way in which a deal can become lost, and that none of them does without a reason. What a
// person does in windows is under the same tag in tests/ui, other programs in tests/core/storage,
// the built program in tests/acceptance.

namespace {

qint64 lostWithoutReason(Book &book)
{
    return valueOf(book.database().integer(QStringLiteral(
            "SELECT (SELECT count(*) FROM deal WHERE status = 'lost' AND (loss_reason IS NULL OR "
            "loss_reason NOT IN (SELECT id FROM loss_reason))) + (SELECT count(*) FROM deal_move "
            "WHERE kind = 'lost' AND (reason IS NULL OR reason NOT IN (SELECT id FROM "
            "loss_reason)))")));
}

ImportedDeal lostRow(std::optional<LossReasonId> reason)
{
    ImportedDeal row;
    row.draft.title = QStringLiteral("Kitchen");
    row.status = DealStatus::Lost;
    row.lossReason = reason;
    return row;
}

} // namespace

TEST_CASE("No action loses a deal without a live reason", "[process][lost-needs-reason]")
{
    ProcessBook p;
    const DealId kitchen = p.addDeal();
    const DealId asleep = p.addDeal(QStringLiteral("Table"));
    valueOf(p.defer(asleep));
    const LossReasonId retired = valueOf(p.lists.addLossReason(QStringLiteral("Old")));
    valueOf(p.lists.setArchived(retired, true));
    const LossReasonId merged = valueOf(p.lists.addLossReason(QStringLiteral("Twin")));
    valueOf(p.lists.mergeLossReasons(merged, p.tooDear));
    const BookSnapshot before = snapshotOf(*p.book);
    for (const LossReasonId reason : {LossReasonId(), LossReasonId(99), retired, merged}) {
        CAPTURE(reason.value);
        const LossDetails details{reason, QStringLiteral("comment")};
        refusalOf(p.deals.lose(std::array{kitchen}, details));
        refusalOf(p.deals.lose(std::array{asleep}, details));
        refusalOf(p.deals.lose(std::array{kitchen, asleep}, details));
    }
    for (const char *name : {"", "  ", "\t\n"}) {
        refusalOf(p.deals.lose(std::array{kitchen, asleep}, {}, QString::fromLatin1(name)),
                  ErrorKind::BadInput);
    }
    CHECK(snapshotOf(*p.book) == before);
}

TEST_CASE("No imported row is lost without a live reason", "[process][lost-needs-reason]")
{
    ProcessBook p;
    valueOf(p.lists.setArchived(p.changedMind, true));
    auto transaction =
            valueOf(Transaction::begin(*p.book, {QStringLiteral("import.deals"), {}}, p.now));
    for (const std::optional<LossReasonId> reason :
         {std::optional<LossReasonId>(), std::optional(LossReasonId()),
          std::optional(LossReasonId(99)), std::optional(p.changedMind)})
        refusalOf(createImportedDeal(transaction, lostRow(reason), p.now));
    valueOf(createImportedDeal(transaction, lostRow(p.tooDear), p.now));
    valueOf(transaction.commit());
    CHECK(valueOf(p.book->deals().count()) == 1);
    CHECK(lostWithoutReason(*p.book) == 0);
}

TEST_CASE("Undo and redo bring a loss back with its reason only", "[process][lost-needs-reason]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    valueOf(p.deals.lose(std::array{id}, {}, QStringLiteral("Moved away")));
    const LossReasonId added = *p.deal(id).lossReason;
    valueOf(p.deals.reopen(id));
    SECTION("of the reopening")
    {
        valueOf(p.deals.undo());
        CHECK(p.deal(id).lossReason == added);
    }
    SECTION("of the reopening and the loss, and again")
    {
        valueOf(p.deals.undo());
        valueOf(p.deals.undo());
        CHECK(p.deal(id).status == DealStatus::Open);
        CHECK_FALSE(p.book->catalog().lossReason(added));
        valueOf(p.deals.redo());
        CHECK(p.deal(id).lossReason == added);
        CHECK(p.book->catalog().lossReason(added));
    }
    SECTION("although the reason was merged and retired meanwhile")
    {
        valueOf(p.lists.mergeLossReasons(added, p.tooDear));
        valueOf(p.deals.undo());
        valueOf(p.deals.undo());
        CHECK(p.deal(id).lossReason == added);
    }
    SECTION("although another program took the reason away")
    {
        Database &file = p.book->database();
        valueOf(p.deals.undo());
        valueOf(file.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
        CHECK_FALSE(file.execute(
                QStringLiteral("DELETE FROM loss_reason WHERE id = %1").arg(added.value)));
        valueOf(file.execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    }
    CHECK(lostWithoutReason(*p.book) == 0);
    CHECK(brokenCaches(*p.book) == QStringList());
}

TEST_CASE("Reasons that deals have do not disappear", "[process][lost-needs-reason]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    valueOf(p.lose(id));
    SECTION("by being retired")
    {
        valueOf(p.lists.setArchived(p.tooDear, true));
    }
    SECTION("by being merged")
    {
        valueOf(p.lists.mergeLossReasons(p.tooDear, p.changedMind));
    }
    SECTION("by undo of what added them, which is refused or takes the loss along")
    {
        while (p.deals.undo()) {
            CHECK(lostWithoutReason(*p.book) == 0);
        }
    }
    CHECK(lostWithoutReason(*p.book) == 0);
}

TEST_CASE("The file itself refuses a loss without a reason, whatever is switched off",
          "[process][lost-needs-reason]")
{
    ProcessBook p;
    const DealId kitchen = p.addDeal();
    const DealId lost = p.addDeal(QStringLiteral("Table"));
    valueOf(p.lose(lost));
    const QString pragma = QString::fromLatin1(
            GENERATE("PRAGMA foreign_keys = ON", "PRAGMA foreign_keys = OFF",
                     "PRAGMA ignore_check_constraints = ON", "PRAGMA recursive_triggers = ON",
                     "PRAGMA defer_foreign_keys = ON"));
    const QString statement = QString::fromLatin1(
            GENERATE("UPDATE deal SET status = 'lost', closed_at = 1 WHERE id = 1",
                     "UPDATE OR REPLACE deal SET status = 'lost', closed_at = 1, loss_reason = 99",
                     "UPDATE deal SET loss_reason = NULL WHERE id = 2",
                     "UPDATE OR IGNORE deal SET loss_reason = 99 WHERE id = 2",
                     "INSERT OR REPLACE INTO deal (id, funnel, stage, status, title, created_at, "
                     "closed_at, stage_since, furthest_position) "
                     "VALUES (1, 1, 1, 'lost', 'x', 1, 1, 1, 1)",
                     "INSERT OR REPLACE INTO deal_move (deal, seq, kind, at, from_stage, to_stage) "
                     "VALUES (1, 2, 'lost', 1, 1, 1)",
                     "UPDATE deal_move SET reason = NULL", "DELETE FROM loss_reason"));
    CAPTURE(pragma.toStdString(), statement.toStdString());
    const BookSnapshot before = snapshotOf(*p.book);
    Database &file = p.book->database();
    valueOf(file.execute(pragma));
    CHECK_FALSE(file.execute(statement));
    CHECK(lostWithoutReason(*p.book) == 0);
    CHECK(snapshotOf(*p.book) == before);
    CHECK(p.deal(kitchen).status == DealStatus::Open);
}
