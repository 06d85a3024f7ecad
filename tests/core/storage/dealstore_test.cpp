#include "core/storage/bookfile.h"
#include "core/storage/dealstore.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/randombook.h"

using namespace voronka;

namespace {

const Instant morning{1'709'280'000'000};

/// A book with one funnel of two stages, two tags, a manager, a reason, a contact and a company.
struct Shop
{
    std::unique_ptr<Book> book = std::move(*createBookInMemory(
            {*currencyFromCode(u"UAH"), QTimeZone("Europe/Kyiv"), Language::Ukrainian}));
    Transaction transaction = *Transaction::begin(*book, {QStringLiteral("test"), {}}, morning);
    DealStore &deals = book->deals();

    FunnelId funnel =
            *book->funnels().insert(transaction, Funnel{{}, QStringLiteral("Sales"), 1, false});
    StageId first = stage(QStringLiteral("Lead"), 1);
    StageId second = stage(QStringLiteral("Offer"), 2);
    LossReasonId reason = *book->lists().insert(
            transaction, LossReason{{}, QStringLiteral("Spam"), 1, false, {}, {}});
    ManagerId manager =
            *book->lists().insert(transaction, Manager{{}, QStringLiteral("Olha"), 1, false});
    SourceId source =
            *book->lists().insert(transaction, Source{{}, QStringLiteral("Site"), 1, false});
    RegionId region =
            *book->lists().insert(transaction, Region{{}, QStringLiteral("Lviv"), 1, false});
    TagId red = *book->lists().insert(transaction, Tag{{}, QStringLiteral("red"), 1, false});
    TagId blue = *book->lists().insert(transaction, Tag{{}, QStringLiteral("blue"), 2, false});

    StageId stage(const QString &name, int position)
    {
        return *book->funnels().insert(transaction,
                                       Stage{{}, funnel, name, position, false, {}, {}, {}});
    }

    Deal plainDeal() const
    {
        Deal deal;
        deal.funnel = funnel;
        deal.stage = first;
        deal.title = QStringLiteral("Кухня");
        deal.createdAt = morning;
        deal.stageSince = morning;
        return deal;
    }

    Deal fullDeal()
    {
        Deal deal = plainDeal();
        Company company;
        company.name = QStringLiteral("Ромашка");
        deal.company = *book->people().insert(transaction, company);
        Contact contact;
        contact.name = QStringLiteral("Іванова");
        deal.contact = *book->people().insert(transaction, contact);
        deal.stage = second;
        deal.status = DealStatus::Lost;
        deal.lossReason = reason;
        deal.amount = {123'450};
        deal.manager = manager;
        deal.source = source;
        deal.region = region;
        deal.kind = DealKind::Referral;
        deal.parent = *deals.insert(transaction, plainDeal());
        deal.expectedOn = QDate(2024, 3, 31);
        deal.closedAt = Instant{morning.msUtc + 1};
        deal.nextContactAt = Instant{morning.msUtc + 2};
        deal.stageSince = {morning.msUtc + 3};
        deal.furthestPosition = 2;
        deal.note = QStringLiteral("two\nlines");
        deal.externalId = QStringLiteral("A-1");
        deal.importBatch = *deals.insert(
                transaction, ImportBatch{{}, morning, QStringLiteral("a.csv"), 0, 0, 0});
        return deal;
    }
};

} // namespace

TEST_CASE("A deal comes back from the book as it was stored", "[deals]")
{
    Shop shop;
    SECTION("with every field")
    {
        Deal deal = shop.fullDeal();
        deal.id = *shop.deals.insert(shop.transaction, deal);
        CHECK(*shop.deals.deal(deal.id) == deal);
    }
    SECTION("with only the fields it must have")
    {
        Deal deal = shop.plainDeal();
        deal.id = *shop.deals.insert(shop.transaction, deal);
        CHECK(*shop.deals.deal(deal.id) == deal);
    }
    SECTION("after every field was changed")
    {
        const DealId id = *shop.deals.insert(shop.transaction, shop.plainDeal());
        Deal deal = shop.fullDeal();
        deal.id = id;
        REQUIRE(shop.deals.update(shop.transaction, deal));
        CHECK(*shop.deals.deal(id) == deal);
    }
    SECTION("under the id it asks for")
    {
        Deal deal = shop.plainDeal();
        deal.id = DealId(77);
        CHECK(*shop.deals.insert(shop.transaction, deal) == DealId(77));
        CHECK(shop.deals.deal(DealId(77)));
    }
}

TEST_CASE("A deal that is not there is NotFound and says its number", "[deals]")
{
    Shop shop;
    Deal stranger = shop.plainDeal();
    stranger.id = DealId(41);
    const auto read = shop.deals.deal(stranger.id);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::NotFound);
    CHECK(read.error().message.contains(QStringLiteral("41")));
    CHECK(shop.deals.update(shop.transaction, stranger).error().kind == ErrorKind::NotFound);
    CHECK(shop.deals.remove(shop.transaction, stranger.id).error().kind == ErrorKind::NotFound);
}

TEST_CASE("The schema refuses a lost deal without a reason through the store too", "[deals]")
{
    Shop shop;
    Deal deal = shop.fullDeal();
    deal.lossReason.reset();
    CHECK_FALSE(shop.deals.insert(shop.transaction, deal));
}

TEST_CASE("Lines come in the order asked for with names and tags", "[deals]")
{
    Shop shop;
    Deal full = shop.fullDeal();
    full.id = *shop.deals.insert(shop.transaction, full);
    const DealId plain = *shop.deals.insert(shop.transaction, shop.plainDeal());
    REQUIRE(shop.deals.setTags(shop.transaction, full.id,
                               std::vector{shop.blue, shop.red, shop.blue}));
    const std::vector<DealLine> lines = *shop.deals.lines(std::vector{plain, DealId(999), full.id});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].deal.id == plain);
    CHECK(lines[0].contactName.isEmpty());
    CHECK(lines[0].tags.empty());
    CHECK(lines[1].deal == full);
    CHECK(lines[1].contactName == QStringLiteral("Іванова"));
    CHECK(lines[1].companyName == QStringLiteral("Ромашка"));
    CHECK(lines[1].tags == std::vector{shop.red, shop.blue});
}

TEST_CASE("Every deal is visited once in id order with its tags", "[deals]")
{
    RandomBook random(7);
    random.addDeals(200);
    DealStore &deals = random.book().deals();
    std::vector<DealLine> visited;
    REQUIRE(deals.forEach([&visited](const DealLine &line) -> Result<> {
        visited.push_back(line);
        return {};
    }));
    CHECK(qint64(visited.size()) == *deals.count());
    std::vector<DealId> ids;
    for (const DealLine &line : visited)
        ids.push_back(line.deal.id);
    CHECK(std::ranges::is_sorted(ids));
    CHECK(*deals.lines(ids) == visited);
    CHECK(std::ranges::any_of(visited, [](const DealLine &line) { return line.tags.size() > 1; }));
}

TEST_CASE("Visiting stops at the first Error and may read deals meanwhile", "[deals]")
{
    Shop shop;
    for (int count = 0; count < 3; ++count)
        REQUIRE(shop.deals.insert(shop.transaction, shop.plainDeal()));
    int visits = 0;
    const Result<> stopped = shop.deals.forEach([&](const DealLine &line) -> Result<> {
        CHECK(shop.deals.deal(line.deal.id));
        return ++visits < 2 ? Result<>() : failure(ErrorKind::Cancelled, {});
    });
    CHECK(visits == 2);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("Moves are appended and read by their sequence", "[deals]")
{
    Shop shop;
    const DealId id = *shop.deals.insert(shop.transaction, shop.plainDeal());
    CHECK(*shop.deals.lastSequence(id) == 0);
    // The second happened earlier by the clock: the sequence decides.
    const std::vector<DealMove> moves{
            {id, 1, MoveKind::Created, morning, {}, {}, shop.first, {}, {}, {}},
            {id,
             2,
             MoveKind::Moved,
             {morning.msUtc - 5},
             shop.manager,
             shop.first,
             shop.second,
             {},
             {},
             {}},
            {id,
             3,
             MoveKind::Deferred,
             {morning.msUtc + 5},
             {},
             shop.second,
             shop.second,
             {},
             Instant{morning.msUtc + 9},
             QStringLiteral("later")},
            {id,
             4,
             MoveKind::Resumed,
             {morning.msUtc + 6},
             {},
             shop.second,
             shop.second,
             {},
             {},
             {}},
            {id,
             5,
             MoveKind::Lost,
             {morning.msUtc + 7},
             {},
             shop.second,
             shop.second,
             shop.reason,
             {},
             QStringLiteral("spam, surely")},
            {id,
             6,
             MoveKind::Reopened,
             {morning.msUtc + 8},
             {},
             shop.second,
             shop.first,
             {},
             {},
             {}},
            {id, 7, MoveKind::Won, {morning.msUtc + 9}, {}, shop.first, shop.first, {}, {}, {}},
    };
    for (const DealMove &move : moves)
        REQUIRE(shop.deals.appendMove(shop.transaction, move));
    CHECK(*shop.deals.moves(id) == moves);
    CHECK(*shop.deals.lastSequence(id) == 7);
    CHECK_FALSE(shop.deals.appendMove(shop.transaction, moves.back()));
}

TEST_CASE("Deals are found by stage and status and by external id", "[deals]")
{
    Shop shop;
    const DealId open = *shop.deals.insert(shop.transaction, shop.plainDeal());
    Deal deferred = shop.plainDeal();
    deferred.status = DealStatus::Deferred;
    deferred.nextContactAt = morning;
    deferred.externalId = QStringLiteral("42");
    const DealId asleep = *shop.deals.insert(shop.transaction, deferred);
    CHECK(*shop.deals.inStage(shop.first, DealStatus::Open) == std::vector{open});
    CHECK(*shop.deals.inStage(shop.first, DealStatus::Deferred) == std::vector{asleep});
    CHECK(shop.deals.inStage(shop.second, DealStatus::Open)->empty());
    CHECK(*shop.deals.findByExternalId(QStringLiteral("42")) == asleep);
    CHECK(*shop.deals.findByExternalId(QStringLiteral("43")) == std::nullopt);
}

TEST_CASE("Removing a deal takes what belongs to it and frees its children", "[deals]")
{
    Shop shop;
    const DealId parent = *shop.deals.insert(shop.transaction, shop.plainDeal());
    Deal child = shop.plainDeal();
    child.parent = parent;
    child.id = *shop.deals.insert(shop.transaction, child);
    REQUIRE(shop.deals.appendMove(
            shop.transaction,
            {parent, 1, MoveKind::Created, morning, {}, {}, shop.first, {}, {}, {}}));
    REQUIRE(shop.deals.setTags(shop.transaction, parent, std::vector{shop.red}));
    shop.transaction.changes().deals.clear();
    REQUIRE(shop.deals.remove(shop.transaction, parent));
    CHECK_FALSE(shop.deals.deal(parent));
    CHECK(shop.deals.moves(parent)->empty());
    CHECK(shop.deals.tags(parent)->empty());
    CHECK(shop.deals.deal(child.id)->parent == std::nullopt);
    CHECK(shop.transaction.changes().deals == std::vector{child.id, parent});
}

TEST_CASE("Tags and passages are replaced and removed", "[deals]")
{
    Shop shop;
    const DealId id = *shop.deals.insert(shop.transaction, shop.plainDeal());
    REQUIRE(shop.deals.setTags(shop.transaction, id, std::vector{shop.red}));
    REQUIRE(shop.deals.setTags(shop.transaction, id, std::vector{shop.blue}));
    CHECK(*shop.deals.tags(id) == std::vector{shop.blue});
    REQUIRE(shop.deals.setTags(shop.transaction, id, {}));
    CHECK(shop.deals.tags(id)->empty());

    const DealStore::Passage passage{id, shop.funnel, shop.second, 2, morning};
    REQUIRE(shop.deals.insertPassage(shop.transaction, passage));
    CHECK(*shop.deals.passages(id) == std::vector{passage});
    REQUIRE(shop.deals.removePassage(shop.transaction, id, shop.funnel));
    CHECK(shop.deals.passages(id)->empty());
}

TEST_CASE("Every writing function notes the deal as changed", "[deals]")
{
    Shop shop;
    Deal deal = shop.plainDeal();
    deal.id = *shop.deals.insert(shop.transaction, deal);
    std::vector<DealId> &noted = shop.transaction.changes().deals;
    CHECK(noted == std::vector{deal.id});
    const auto notedBy = [&](const Result<> &result) {
        REQUIRE(result);
        const bool only = noted == std::vector{deal.id};
        noted.clear();
        return only;
    };
    noted.clear();
    CHECK(notedBy(shop.deals.update(shop.transaction, deal)));
    CHECK(notedBy(shop.deals.appendMove(
            shop.transaction,
            {deal.id, 1, MoveKind::Created, morning, {}, {}, shop.first, {}, {}, {}})));
    CHECK(notedBy(shop.deals.setTags(shop.transaction, deal.id, std::vector{shop.red})));
    CHECK(notedBy(shop.deals.insertPassage(shop.transaction,
                                           {deal.id, shop.funnel, shop.first, 1, morning})));
    CHECK(notedBy(shop.deals.removePassage(shop.transaction, deal.id, shop.funnel)));
    CHECK(notedBy(shop.deals.remove(shop.transaction, deal.id)));
}

TEST_CASE("An import keeps its counts", "[deals]")
{
    Shop shop;
    ImportBatch batch{{}, morning, QStringLiteral("угоди.csv"), 0, 0, 0};
    batch.id = *shop.deals.insert(shop.transaction, batch);
    batch.imported = 8800;
    batch.updated = 3;
    batch.rejected = 12;
    REQUIRE(shop.deals.update(shop.transaction, batch));
    CHECK(*shop.deals.importBatches() == std::vector{batch});
}

TEST_CASE("Furthest positions follow the stages as they are now", "[deals]")
{
    const quint32 seed = GENERATE(1u, 2u, 3u, 4u);
    RandomBook random(seed);
    random.addDeals(300);
    Book &book = random.book();
    auto transaction = Transaction::begin(book, {QStringLiteral("stage.order"), {}}, random.now());
    REQUIRE(transaction);
    random.shuffleStages(*transaction);
    for (const Funnel &funnel : book.catalog().funnels)
        REQUIRE(book.deals().recomputeFurthest(*transaction, funnel.id));
    REQUIRE(transaction->commit());

    int transferred = 0;
    REQUIRE(book.deals().forEach([&](const DealLine &line) -> Result<> {
        const std::vector<DealMove> moves = *book.deals().moves(line.deal.id);
        CHECK(line.deal.furthestPosition
              == RandomBook::furthest(book.catalog(), moves, line.deal.funnel));
        const std::vector<DealStore::Passage> passages = *book.deals().passages(line.deal.id);
        for (const DealStore::Passage &passage : passages) {
            ++transferred;
            CHECK(passage.furthestPosition
                  == RandomBook::furthest(book.catalog(), moves, passage.funnel));
        }
        return {};
    }));
    CHECK(transferred > 10);
}

TEST_CASE("Computing furthest positions again writes nothing that is right already", "[deals]")
{
    RandomBook random(5);
    random.addDeals(100);
    Book &book = random.book();
    auto transaction = Transaction::begin(book, {QStringLiteral("stage.order"), {}}, random.now());
    REQUIRE(transaction);
    for (const Funnel &funnel : book.catalog().funnels)
        REQUIRE(book.deals().recomputeFurthest(*transaction, funnel.id));
    CHECK(*book.database().integer(QStringLiteral("SELECT count(*) FROM change_log")) == 0);
    CHECK(transaction->changes().funnels);
}
