#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

DealDraft titled(const char *title)
{
    DealDraft draft;
    draft.title = QString::fromUtf8(title);
    return draft;
}

} // namespace

TEST_CASE("A deal starts in the first stage of the first funnel unless told otherwise",
          "[process][create]")
{
    ProcessBook p;
    SECTION("with a title only")
    {
        const Deal deal = p.deal(valueOf(p.deals.create(titled("  Kitchen "))));
        CHECK(deal.title == QStringLiteral("Kitchen"));
        CHECK(deal.funnel == p.sales);
        CHECK(deal.stage == p.stage(1));
        CHECK(deal.status == DealStatus::Open);
        CHECK(deal.createdAt == p.now);
        CHECK(deal.stageSince == p.now);
        CHECK(deal.furthestPosition == 1);
    }
    SECTION("with a funnel")
    {
        DealDraft draft = titled("Kitchen");
        draft.funnel = p.repair;
        CHECK(p.deal(valueOf(p.deals.create(draft))).stage == p.repairStage(1));
    }
    SECTION("with a stage, which names the funnel too")
    {
        DealDraft draft = titled("Kitchen");
        draft.stage = p.repairStage(2);
        const Deal deal = p.deal(valueOf(p.deals.create(draft)));
        CHECK(deal.funnel == p.repair);
        CHECK(deal.furthestPosition == 2);
    }
    SECTION("when the first funnel is archived")
    {
        valueOf(p.funnels.archiveFunnel(p.sales));
        CHECK(p.deal(valueOf(p.deals.create(titled("Kitchen")))).funnel == p.repair);
    }
    SECTION("at another time")
    {
        DealDraft draft = titled("Kitchen");
        draft.createdAt = p.later(-600);
        const DealId id = valueOf(p.deals.create(draft));
        CHECK(p.deal(id).createdAt == p.later(-600));
        CHECK(p.moves(id).front().at == p.later(-600));
    }
}

TEST_CASE("A deal that cannot stand anywhere is not created", "[process][create]")
{
    ProcessBook p;
    DealDraft draft = titled("Kitchen");
    SECTION("without a title")
    {
        draft.title = QStringLiteral(" \t ");
        CHECK(refusalOf(p.deals.create(draft))
              == QStringLiteral("The deal has no title. Enter a title."));
    }
    SECTION("with too large an amount")
    {
        draft.amount = Money{maxDealAmount + 1};
        CHECK(refusalOf(p.deals.create(draft))
              == QStringLiteral("The amount of “Kitchen” is too large. Enter an amount of at most "
                                "10000000000000.00 USD."));
        draft.amount = Money{-maxDealAmount - 1};
        refusalOf(p.deals.create(draft));
    }
    SECTION("in an archived funnel")
    {
        valueOf(p.funnels.archiveFunnel(p.repair));
        draft.funnel = p.repair;
        CHECK(refusalOf(p.deals.create(draft))
              == QStringLiteral("The funnel “Repair” is archived, so “Kitchen” cannot enter it. "
                                "Restore the funnel or choose another one."));
    }
    SECTION("in an archived stage")
    {
        valueOf(p.funnels.archiveStage(p.stage(2), {}));
        draft.stage = p.stage(2);
        refusalOf(p.deals.create(draft));
    }
    SECTION("in a stage of another funnel")
    {
        draft.funnel = p.repair;
        draft.stage = p.stage(2);
        refusalOf(p.deals.create(draft));
    }
    CHECK(valueOf(p.book->deals().count()) == 0);
}

TEST_CASE("The largest amount is taken", "[process][create]")
{
    ProcessBook p;
    DealDraft draft = titled("Kitchen");
    draft.amount = Money{maxDealAmount};
    CHECK(p.deal(valueOf(p.deals.create(draft))).amount == Money{maxDealAmount});
}

TEST_CASE("A book without a funnel in use takes no deal", "[process][create]")
{
    const auto book = valueOf(
            createBookInMemory({*currencyFromCode(u"USD"), QTimeZone::utc(), Language::English}));
    DealDesk deals(*book, [] { return Instant{1}; });
    CHECK(refusalOf(deals.create(titled("Kitchen")))
          == QStringLiteral("The book has no active funnel for “Kitchen”. Add a funnel first."));
}

TEST_CASE("An entry that is not in the book is refused by its name", "[process][create]")
{
    ProcessBook p;
    DealDraft draft = titled("Kitchen");
    QString expected;
    SECTION("manager")
    {
        draft.manager = ManagerId(999);
        expected = QStringLiteral("The manager chosen for “Kitchen” is not in the book. Choose "
                                  "another manager.");
    }
    SECTION("source")
    {
        draft.source = SourceId(999);
        expected = QStringLiteral("The source chosen for “Kitchen” is not in the book. Choose "
                                  "another source.");
    }
    SECTION("region")
    {
        draft.region = RegionId(999);
        expected = QStringLiteral("The region chosen for “Kitchen” is not in the book. Choose "
                                  "another region.");
    }
    SECTION("contact")
    {
        draft.contact = ContactId(999);
        expected = QStringLiteral("The contact chosen for “Kitchen” is not in the book. Choose "
                                  "another contact.");
    }
    SECTION("company")
    {
        draft.company = CompanyId(999);
        expected = QStringLiteral("The company chosen for “Kitchen” is not in the book. Choose "
                                  "another company.");
    }
    SECTION("earlier deal")
    {
        draft.parent = DealId(999);
        expected = QStringLiteral("The earlier deal that “Kitchen” follows is not in the book. "
                                  "Choose another deal.");
    }
    CHECK(refusalOf(p.deals.create(draft), ErrorKind::NotFound) == expected);
    CHECK(valueOf(p.book->deals().count()) == 0);
}

TEST_CASE("A retired entry may stay on a deal", "[process][create]")
{
    ProcessBook p;
    valueOf(p.lists.setArchived(p.petro, true));
    DealDraft draft = titled("Kitchen");
    draft.manager = p.petro;
    CHECK(p.deal(valueOf(p.deals.create(draft))).manager == p.petro);
}

TEST_CASE("The free fields of a deal in any status may be edited", "[process][edit]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    if (GENERATE(true, false))
        valueOf(p.lose(id));
    const Deal before = p.deal(id);
    DealFields fields;
    fields.title = QStringLiteral(" Oak kitchen ");
    fields.amount = Money{900'00};
    fields.manager = p.olena;
    fields.kind = DealKind::Referral;
    fields.parent = p.addDeal(QStringLiteral("Door"));
    fields.expectedOn = QDate(2026, 5, 1);
    fields.note = QStringLiteral("Brass handles");
    valueOf(p.deals.edit(id, fields));
    Deal expected = before;
    expected.title = QStringLiteral("Oak kitchen");
    expected.amount = fields.amount;
    expected.manager = fields.manager;
    expected.kind = fields.kind;
    expected.parent = fields.parent;
    expected.expectedOn = fields.expectedOn;
    expected.note = fields.note;
    CHECK(p.deal(id) == expected);
}

TEST_CASE("An edit is refused like a creation", "[process][edit]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    const Deal before = p.deal(id);
    DealFields fields = fieldsOf(before);
    SECTION("an empty title")
    {
        fields.title.clear();
        refusalOf(p.deals.edit(id, fields));
    }
    SECTION("too large an amount")
    {
        fields.amount = Money{maxDealAmount + 1};
        refusalOf(p.deals.edit(id, fields));
    }
    SECTION("a manager who is not in the book")
    {
        fields.manager = ManagerId(999);
        CHECK(refusalOf(p.deals.edit(id, fields), ErrorKind::NotFound)
              == QStringLiteral("The manager chosen for “Kitchen” is not in the book. Choose "
                                "another manager."));
    }
    SECTION("following itself")
    {
        fields.parent = id;
        CHECK(refusalOf(p.deals.edit(id, fields))
              == QStringLiteral("“Kitchen” cannot follow itself or a deal that came from it. "
                                "Choose another earlier deal."));
    }
    SECTION("following a deal that came from it")
    {
        DealDraft draft = titled("Second kitchen");
        draft.parent = id;
        DealDraft third = titled("Third kitchen");
        third.parent = valueOf(p.deals.create(draft));
        fields.parent = valueOf(p.deals.create(third));
        refusalOf(p.deals.edit(id, fields));
    }
    CHECK(p.deal(id) == before);
}

TEST_CASE("A deal that is not in the book is edited by nobody", "[process][edit]")
{
    ProcessBook p;
    DealFields fields;
    fields.title = QStringLiteral("Kitchen");
    refusalOf(p.deals.edit(DealId(999), fields), ErrorKind::NotFound);
}
