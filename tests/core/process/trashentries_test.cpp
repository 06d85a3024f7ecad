#include "core/storage/check.h"
#include "tests/core/process/fullbook.h"
#include "tests/core/process/wholebook.h"

using namespace voronka;

TEST_CASE("Tasks, touches, notes and file links lie in the trash by themselves", "[process][trash]")
{
    FullBook b;
    const auto task = valueOf(b.book->activities().tasks(b.kitchen)).front();
    const auto call = valueOf(b.book->activities().activities(b.maria)).front();
    const auto file = valueOf(b.book->activities().attachments(b.kitchen)).front();
    Activity note;
    note.kind = ActivityKind::Note;
    note.deal = b.kitchen;
    note.at = b.now;
    note.text = QStringLiteral("By the window");
    const ActivityId noted = valueOf(b.activities.add(note));
    valueOf(b.activities.remove(task.id));
    valueOf(b.activities.remove(call.id));
    valueOf(b.activities.detach(file.id));
    valueOf(b.activities.remove(noted));
    b.addDeal(QStringLiteral("Later"));

    const auto items = trash(*b.book);
    REQUIRE(items.size() == 4);
    CHECK(items[0].kind == TrashKind::Note);
    CHECK(items[0].name == QStringLiteral("By the window"));
    CHECK(items[0].about == QStringLiteral("Kitchen"));
    CHECK(items[1].kind == TrashKind::File);
    CHECK(items[1].name == QStringLiteral("/plan.pdf"));
    CHECK(items[1].deal == b.kitchen);
    CHECK(items[2].kind == TrashKind::Touch);
    CHECK(items[2].name.isEmpty());
    CHECK(items[2].activity == ActivityKind::Call);
    CHECK(items[2].about == QStringLiteral("Марія"));
    CHECK(items[3].kind == TrashKind::Task);
    CHECK(items[3].name == QStringLiteral("Send the offer"));
    CHECK(items[3].about == QStringLiteral("Kitchen"));
    CHECK(valueOf(readTrash(*b.book, 100, TrashKind::Task)) == std::vector{items[3]});

    // In any order, each for itself.
    for (const size_t place : {2, 0, 3, 1})
        valueOf(b.restore(items[place]));
    CHECK(trash(*b.book).empty());
    CHECK(valueOf(b.book->activities().task(task.id)) == task);
    CHECK(valueOf(b.book->activities().activity(call.id)) == call);
    CHECK(valueOf(b.book->activities().attachment(file.id)) == file);
    CHECK(valueOf(b.book->activities().activity(noted)).text == note.text);
    CHECK(valueOf(checkBook(*b.book)).problems == QStringList());
    refusalOf(b.restore(items[0]));
}

TEST_CASE("What went with its deal comes back with it and is no trash of its own",
          "[process][trash]")
{
    FullBook b;
    valueOf(b.removeKitchen());
    REQUIRE(trash(*b.book).size() == 1);
    valueOf(b.restore(trash(*b.book).front()));
    CHECK(valueOf(b.book->activities().tasks(b.kitchen)).size() == 1);
}

TEST_CASE("Several come back as one step, with what links them", "[process][trash]")
{
    FullBook b;
    const QStringList before = wholeBook(*b.book);
    const auto file = valueOf(b.book->activities().attachments(b.kitchen)).front();
    const auto task = valueOf(b.book->activities().tasks(b.kitchen)).front();
    valueOf(b.activities.remove(task.id));
    valueOf(b.activities.detach(file.id));
    valueOf(b.deals.remove(std::array{b.kitchen, b.second}));
    valueOf(b.people.remove(b.maria));
    const QStringList without = wholeBook(*b.book);
    auto items = trash(*b.book);
    REQUIRE(items.size() == 5);
    std::ranges::reverse(items); // The order of asking means nothing.
    valueOf(restoreFromTrash(*b.book, items, b.now));
    CHECK(wholeBook(*b.book) == before);
    CHECK(brokenCaches(*b.book) == QStringList());
    CHECK(describeStep(valueOf(b.book->history().nextUndo())->title).contains(QStringLiteral("5")));
    valueOf(b.deals.undo());
    CHECK(wholeBook(*b.book) == without);
    CHECK(trash(*b.book).size() == 5);
    valueOf(b.deals.redo());
    CHECK(wholeBook(*b.book) == before);
}

TEST_CASE("One that cannot come back keeps all others away, too", "[process][trash]")
{
    FullBook b;
    const auto task = valueOf(b.book->activities().tasks(b.kitchen)).front();
    valueOf(b.activities.remove(task.id));
    const DealId open = b.addDeal(QStringLiteral("Open"), 3);
    valueOf(b.deals.remove(std::array{open}));
    valueOf(b.funnels.archiveStage(b.stage(3), {}));
    const QStringList before = wholeBook(*b.book);
    const auto items = trash(*b.book);
    REQUIRE(items.size() == 2);
    CHECK(refusalOf(restoreFromTrash(*b.book, items, b.now)).contains(QStringLiteral("S3")));
    CHECK(wholeBook(*b.book) == before);
}

TEST_CASE("A touch or a file without its deal waits for it, and a task does not",
          "[process][trash]")
{
    FullBook b;
    const auto call = valueOf(b.book->activities().activities(b.kitchen)).front();
    const auto file = valueOf(b.book->activities().attachments(b.kitchen)).front();
    const auto task = valueOf(b.book->activities().tasks(b.kitchen)).front();
    valueOf(b.activities.remove(call.id));
    valueOf(b.activities.detach(file.id));
    valueOf(b.activities.remove(task.id));
    valueOf(b.removeKitchen());
    valueOf(b.people.remove(b.maria));
    const auto items = trash(*b.book);
    REQUIRE(items.size() == 5);
    REQUIRE(items[3].kind == TrashKind::File);
    CHECK(items[3].about.isEmpty());
    const QStringList before = wholeBook(*b.book);
    CHECK(refusalOf(b.restore(items[3])).contains(QStringLiteral("plan.pdf")));
    refusalOf(b.restore(items[4]));
    CHECK(wholeBook(*b.book) == before);
    valueOf(b.restore(items[2]));
    CHECK(!valueOf(b.book->activities().task(task.id)).deal);
    valueOf(b.restore(items[1]));
    valueOf(b.restore(items[3]));
    valueOf(b.restore(items[4]));
    CHECK(valueOf(b.book->activities().activity(call.id)).deal == b.kitchen);
    CHECK(valueOf(checkBook(*b.book)).problems == QStringList());
}

TEST_CASE("A file that was linked again is not linked twice", "[process][trash]")
{
    FullBook b;
    const auto file = valueOf(b.book->activities().attachments(b.kitchen)).front();
    valueOf(b.activities.detach(file.id));
    valueOf(b.activities.attach(b.kitchen, QStringLiteral("/plan.pdf")));
    refusalOf(b.restore(trash(*b.book).front()));
    CHECK(valueOf(b.book->activities().attachments(b.kitchen)).size() == 1);
}

TEST_CASE("Restoring is watched and can be stopped, which changes nothing", "[process][trash]")
{
    FullBook b;
    std::vector<DealId> ids;
    for (int i = 0; i < 300; ++i)
        ids.push_back(b.addDeal(QStringLiteral("Deal %1").arg(i)));
    valueOf(b.deals.remove(ids));
    const auto items = valueOf(readTrash(*b.book, 400));
    REQUIRE(items.size() == 300);
    CHECK(valueOf(rowsToRestore(*b.book, items, 100)) == 100);
    CHECK(valueOf(rowsToRestore(*b.book, items, 100'000)) >= 600); // With their moves.
    const QStringList before = wholeBook(*b.book);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = restoreFromTrash(*b.book, items, b.now, {stop.get_token(), {}});
    REQUIRE(!stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(wholeBook(*b.book) == before);

    std::vector<double> told;
    valueOf(restoreFromTrash(*b.book, items, b.now,
                             {{}, [&told](double share) { told.push_back(share); }}));
    CHECK(valueOf(b.book->deals().count()) == 302);
    REQUIRE_FALSE(told.empty());
    CHECK(std::ranges::is_sorted(told));
    CHECK(told.back() <= 1.0);
}
