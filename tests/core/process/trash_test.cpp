#include "core/storage/check.h"
#include "tests/core/process/fullbook.h"
#include "tests/core/process/wholebook.h"

#include <QTemporaryDir>

#include <random>

using namespace voronka;

TEST_CASE("What was deleted lies in the trash until it comes back", "[process][trash]")
{
    FullBook b;
    CHECK(trash(*b.book).empty());
    valueOf(b.removeKitchen());
    b.pass(1);
    valueOf(b.people.remove(b.maria));
    const auto items = trash(*b.book);
    REQUIRE(items.size() == 2);
    CHECK(items[0].kind == TrashKind::Contact);
    CHECK(items[0].name == QStringLiteral("Марія"));
    CHECK(items[0].deletedAt == b.now);
    CHECK(items[1].kind == TrashKind::Deal);
    CHECK(items[1].id == b.kitchen.value);
    CHECK(valueOf(readTrash(*b.book, 1)).size() == 1);
    valueOf(b.deals.undo());
    CHECK(trash(*b.book).size() == 1);
    valueOf(b.deals.redo());
    CHECK(trash(*b.book).size() == 2);
}

TEST_CASE("The trash is found by its index", "[process][trash]")
{
    ProcessBook book;
    Statement plan = *book.book->database().prepare(QStringLiteral(
            "EXPLAIN QUERY PLAN SELECT tbl FROM change_log "
            "JOIN change_group ON change_group.id = grp "
            "WHERE op = 'D' AND tbl IN ('deal', 'contact', 'company') AND kind <> 'undo' "
            "ORDER BY change_log.id DESC"));
    QString steps;
    for (bool row = *plan.first(); row; row = *plan.next())
        steps += plan.text(3) + QLatin1Char('\n');
    INFO(steps.toStdString());
    CHECK(steps.contains(QStringLiteral("change_log_deleted")));
    CHECK_FALSE(steps.contains(QStringLiteral("TEMP B-TREE")));
}

TEST_CASE("An undone creation is no trash", "[process][trash]")
{
    FullBook b;
    b.addDeal(QStringLiteral("Mistake"));
    valueOf(b.deals.undo());
    CHECK(trash(*b.book).empty());
}

TEST_CASE("A deal comes back whole after later steps", "[process][trash]")
{
    FullBook b;
    const QStringList before = wholeBook(*b.book);
    valueOf(b.removeKitchen());
    const DealId later = b.addDeal(QStringLiteral("Later"));
    valueOf(b.move(later, 3));
    const QStringList without = wholeBook(*b.book);
    valueOf(b.restore(trash(*b.book).front()));
    const QStringList restored = wholeBook(*b.book);
    CHECK(trash(*b.book).empty());
    CHECK(valueOf(checkBook(*b.book)).problems == QStringList());
    CHECK(brokenCaches(*b.book) == QStringList());
    CHECK(b.deal(b.second).parent == b.kitchen);
    // It is a step like any other.
    valueOf(b.deals.undo());
    CHECK(wholeBook(*b.book) == without);
    CHECK(trash(*b.book).size() == 1);
    valueOf(b.deals.redo());
    CHECK(wholeBook(*b.book) == restored);
    valueOf(b.deals.remove(std::array{later}));
    CHECK(wholeBook(*b.book) == before);
}

TEST_CASE("One of many deleted at once comes back alone", "[process][trash]")
{
    FullBook b;
    valueOf(b.deals.remove(std::array{b.kitchen, b.second}));
    const auto items = trash(*b.book);
    REQUIRE(items.size() == 2);
    REQUIRE(items[0].id == b.second.value);
    valueOf(b.restore(items[0]));
    CHECK(valueOf(b.book->deals().count()) == 1);
    // The deal that it followed was gone by then, and finds it again.
    CHECK(!b.deal(b.second).parent);
    valueOf(b.restore(items[1]));
    CHECK(b.deal(b.second).parent == b.kitchen);
    refusalOf(b.restore(items[1]));
}

TEST_CASE("A person and a company come back with what was theirs", "[process][trash]")
{
    FullBook b;
    const QStringList before = wholeBook(*b.book);
    valueOf(b.people.remove(b.maria));
    valueOf(b.people.remove(b.dubrava));
    CHECK(!b.deal(b.kitchen).contact);
    const auto items = trash(*b.book);
    REQUIRE(items.size() == 2);
    valueOf(b.restore(items[0]));
    valueOf(b.restore(items[1]));
    CHECK(b.deal(b.kitchen).contact == b.maria);
    CHECK(wholeBook(*b.book) == before);
}

TEST_CASE("A link that was given to another meanwhile stays there", "[process][trash]")
{
    FullBook b;
    valueOf(b.people.remove(b.maria));
    Contact other;
    other.name = QStringLiteral("Petro");
    const ContactId petro = valueOf(b.people.add(other));
    DealFields fields = fieldsOf(b.deal(b.kitchen));
    fields.contact = petro;
    valueOf(b.deals.edit(b.kitchen, fields));
    valueOf(b.restore(trash(*b.book).front()));
    CHECK(b.deal(b.kitchen).contact == petro);
    CHECK(b.deal(b.second).contact == b.maria);
}

TEST_CASE("What a deal referred to and is gone is left out", "[process][trash]")
{
    FullBook b;
    valueOf(b.removeKitchen());
    valueOf(b.people.remove(b.maria));
    const auto items = trash(*b.book);
    valueOf(b.restore(items[1]));
    CHECK(!b.deal(b.kitchen).contact);
    CHECK(b.deal(b.kitchen).company == b.dubrava);
    CHECK(valueOf(checkBook(*b.book)).problems == QStringList());
}

TEST_CASE("An unfinished deal does not come back into an archived stage", "[process][trash]")
{
    FullBook b;
    const DealId open = b.addDeal(QStringLiteral("Open"), 3);
    valueOf(b.deals.remove(std::array{open}));
    valueOf(b.funnels.archiveStage(b.stage(3), {}));
    const QStringList before = wholeBook(*b.book);
    const auto item = trash(*b.book).front();
    CHECK(refusalOf(b.restore(item)).contains(QStringLiteral("S3")));
    CHECK(wholeBook(*b.book) == before);
    valueOf(b.funnels.restoreStage(b.stage(3)));
    valueOf(b.restore(item));
    CHECK(b.deal(open).stage == b.stage(3));
}

TEST_CASE("A deal that comes back is as deep as the stages of today say", "[process][trash]")
{
    FullBook b;
    const DealId deal = b.addDeal(QStringLiteral("Deep"), 4);
    valueOf(b.deals.remove(std::array{deal}));
    valueOf(b.funnels.archiveStage(b.stage(1), b.stage(2)));
    valueOf(b.restore(trash(*b.book).front()));
    CHECK(b.deal(deal).furthestPosition == 3);
    CHECK(brokenCaches(*b.book) == QStringList());
    CHECK(valueOf(checkBook(*b.book)).problems == QStringList());
}

TEST_CASE("Deals that would follow one another in a circle do not", "[process][trash]")
{
    FullBook b;
    const DealId third = b.addDeal(QStringLiteral("Third"));
    DealFields fields = fieldsOf(b.deal(b.kitchen));
    fields.parent = third;
    valueOf(b.deals.edit(b.kitchen, fields));
    valueOf(b.removeKitchen());
    fields = fieldsOf(b.deal(third));
    fields.parent = b.second;
    valueOf(b.deals.edit(third, fields));
    valueOf(b.restore(trash(*b.book).front()));
    CHECK(b.deal(b.second).parent == b.kitchen);
    CHECK(!b.deal(b.kitchen).parent);
}

TEST_CASE("The trash and the steps survive closing the book", "[process][trash]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.voronka"));
    QStringList before;
    {
        const auto book = valueOf(createBook(
                path, {*currencyFromCode(u"UAH"), QTimeZone("Europe/Kyiv"), Language::English}));
        const Clock clock = [] { return Instant{1'767'261'600'000}; };
        FunnelDesk funnels(*book, clock);
        valueOf(funnels.addFunnel(QStringLiteral("Sales"), {QStringLiteral("S1")}));
        DealDesk deals(*book, clock);
        DealDraft draft;
        draft.title = QStringLiteral("Kitchen");
        const DealId id = valueOf(deals.create(draft));
        before = wholeBook(*book);
        valueOf(deals.remove(std::array{id}));
    }
    const auto book = valueOf(openBook(path));
    const auto items = trash(*book);
    REQUIRE(items.size() == 1);
    valueOf(restoreFromTrash(*book, items.front(), {1'767'261'700'000}));
    CHECK(wholeBook(*book) == before);
}

TEST_CASE("Random deletions are brought back in any order", "[process][trash]")
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto below = [&](int limit) { return int(random() % quint32(limit)); };
        FullBook b;
        std::vector<DealId> ids{b.kitchen, b.second};
        const QStringList beginning = wholeBook(*b.book);
        const auto firstStep = valueOf(b.book->history().nextUndo())->id;
        for (int step = 0; step < 60; ++step) {
            b.pass(1);
            const DealId id = ids[size_t(below(int(ids.size())))];
            const auto items = trash(*b.book);
            const QStringList before = wholeBook(*b.book);
            switch (below(8)) {
            case 0:
                ids.push_back(b.addDeal(QStringLiteral("Deal"), 1 + below(4)));
                break;
            case 1:
            case 2:
                (void)b.deals.remove(std::array{id});
                break;
            case 3:
                (void)(below(2) ? b.people.remove(b.maria) : b.people.remove(b.dubrava));
                break;
            case 4:
                if (below(2))
                    (void)b.lose(id);
                else
                    (void)b.move(id, 1 + below(4));
                break;
            case 5:
                (void)b.deals.setTags(id, std::array{b.oak});
                break;
            default:
                if (items.empty())
                    break;
                valueOf(b.restore(items[size_t(below(int(items.size())))]));
                CHECK(trash(*b.book).size() == items.size() - 1);
                const QStringList restored = wholeBook(*b.book);
                valueOf(b.deals.undo());
                REQUIRE(wholeBook(*b.book) == before);
                valueOf(b.deals.redo());
                REQUIRE(wholeBook(*b.book) == restored);
            }
            REQUIRE(brokenCaches(*b.book) == QStringList());
        }
        CHECK(valueOf(checkBook(*b.book)).problems == QStringList());
        const QStringList end = wholeBook(*b.book);
        const auto steps = valueOf(b.book->history().steps(1000));
        const auto first = std::ranges::find_if(
                steps, [&](const HistoryStep &step) { return step.id == firstStep; });
        REQUIRE(first != steps.begin());
        valueOf(b.book->history().undoTo(*b.book, std::prev(first)->id, b.now));
        CHECK(wholeBook(*b.book) == beginning);
        valueOf(b.book->history().redoTo(*b.book, steps.front().id, b.now));
        CHECK(wholeBook(*b.book) == end);
    }
}
