#include "core/storage/transaction.h"
#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

ImportedDeal imported(const ProcessBook &p, DealStatus status)
{
    ImportedDeal deal;
    deal.draft.title = QStringLiteral("Kitchen");
    deal.draft.funnel = p.sales;
    deal.draft.stage = p.stage(3);
    deal.draft.createdAt = p.later(-1000);
    deal.status = status;
    if (status == DealStatus::Lost)
        deal.lossReason = p.tooDear;
    if (status == DealStatus::Deferred)
        deal.nextContactAt = p.later(-500);
    return deal;
}

Result<DealId> import(ProcessBook &p, const ImportedDeal &deal)
{
    auto transaction = valueOf(Transaction::begin(
            *p.book, {QStringLiteral("import.deals"), QStringLiteral("deals.csv")}, p.now));
    const auto id = createImportedDeal(transaction, deal, p.now);
    if (id)
        valueOf(transaction.commit());
    return id;
}

} // namespace

TEST_CASE("An imported deal stands where the file says, with one event for its outcome",
          "[process][import]")
{
    ProcessBook p;
    SECTION("open")
    {
        ImportedDeal deal = imported(p, DealStatus::Open);
        deal.nextContactAt = p.later(60);
        deal.closedAt = p.later(-2000); // Other systems give open deals a day when they may close.
        const DealId id = valueOf(import(p, deal));
        CHECK(p.story(id) == QStringLiteral("created S3"));
        CHECK(p.deal(id).nextContactAt == p.later(60));
        CHECK_FALSE(p.deal(id).closedAt);
    }
    SECTION("won")
    {
        ImportedDeal deal = imported(p, DealStatus::Won);
        deal.closedAt = p.later(-10);
        const DealId id = valueOf(import(p, deal));
        CHECK(p.story(id) == QStringLiteral("created S3, won S3"));
        CHECK(p.deal(id).closedAt == p.later(-10));
    }
    SECTION("won on a day that is not known: when it was created")
    {
        const DealId id = valueOf(import(p, imported(p, DealStatus::Won)));
        CHECK(p.deal(id).closedAt == p.later(-1000));
    }
    SECTION("lost")
    {
        const DealId id = valueOf(import(p, imported(p, DealStatus::Lost)));
        CHECK(p.story(id) == QStringLiteral("created S3, lost S3 (Too dear)"));
        CHECK(p.deal(id).lossReason == p.tooDear);
    }
    SECTION("deferred")
    {
        const DealId id = valueOf(import(p, imported(p, DealStatus::Deferred)));
        CHECK(p.story(id) == QStringLiteral("created S3, deferred S3"));
        CHECK(p.deal(id).nextContactAt == p.later(-500));
        CHECK(brokenCaches(*p.book) == QStringList());
    }
    const Deal deal = p.deal(DealId(1));
    CHECK(deal.createdAt == p.later(-1000));
    CHECK(deal.stageSince == p.later(-1000));
    CHECK(deal.furthestPosition == 3);
}

TEST_CASE("An imported deal obeys the rules of the steps it stands for", "[process][import]")
{
    ProcessBook p;
    ImportedDeal deal = imported(p, DealStatus::Open);
    QString expected;
    SECTION("lost without a reason")
    {
        deal.status = DealStatus::Lost;
        expected = QStringLiteral("“Kitchen” cannot be lost without a reason. Choose a reason from "
                                  "the list.");
    }
    SECTION("lost for a retired reason")
    {
        valueOf(p.lists.setArchived(p.tooDear, true));
        deal = imported(p, DealStatus::Lost);
        expected = QStringLiteral("The loss reason “Too dear” is archived. Choose another reason "
                                  "for “Kitchen”, or restore this one.");
    }
    SECTION("a reason without a loss")
    {
        deal.lossReason = p.tooDear;
        expected = QStringLiteral("“Kitchen” has a loss reason but is not lost. Remove the reason "
                                  "or give it the status of a lost deal.");
    }
    SECTION("closed before it was created")
    {
        deal = imported(p, DealStatus::Won);
        deal.closedAt = p.later(-1001);
        expected = QStringLiteral("“Kitchen” was closed before it was created. Correct one of the "
                                  "two dates.");
    }
    SECTION("deferred without a next contact")
    {
        deal.status = DealStatus::Deferred;
        expected = QStringLiteral("“Kitchen” is deferred but has no next contact. Give it the date "
                                  "and time of the next contact.");
    }
    SECTION("deferred until before it was created")
    {
        deal = imported(p, DealStatus::Deferred);
        deal.nextContactAt = p.later(-1000);
        expected = QStringLiteral("The next contact about “Kitchen” is before the day it was "
                                  "created. Correct one of the two dates.");
    }
    SECTION("an empty title")
    {
        deal.draft.title.clear();
        expected = QStringLiteral("The deal has no title. Enter a title.");
    }
    CHECK(refusalOf(import(p, deal)) == expected);
    CHECK(valueOf(p.book->deals().count()) == 0);
}

TEST_CASE("A refused row leaves the transaction usable for the next", "[process][import]")
{
    ProcessBook p;
    auto transaction =
            valueOf(Transaction::begin(*p.book, {QStringLiteral("import.deals"), {}}, p.now));
    ImportedDeal wrong = imported(p, DealStatus::Won);
    wrong.draft.manager = ManagerId(999);
    refusalOf(createImportedDeal(transaction, wrong, p.now), ErrorKind::NotFound);
    valueOf(createImportedDeal(transaction, imported(p, DealStatus::Won), p.now));
    valueOf(transaction.commit());
    CHECK(valueOf(p.book->deals().count()) == 1);
    CHECK(brokenCaches(*p.book) == QStringList());
}
