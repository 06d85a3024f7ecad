#include "core/storage/check.h"
#include "core/storage/trash.h"
#include "tests/core/process/processbook.h"

#include <QTemporaryDir>

#include <random>

using namespace voronka;

namespace {

/// Every row of every table but those of the history, one line each.
QStringList wholeBook(Book &book)
{
    Statement tables = *book.database().prepare(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                           "AND name NOT LIKE 'change!_%' ESCAPE '!' ORDER BY name"));
    QStringList lines;
    for (bool table = *tables.first(); table; table = *tables.next()) {
        const QString name = tables.text(0);
        Statement columns =
                *book.database().prepare(QStringLiteral("PRAGMA table_info(%1)").arg(name));
        QStringList quoted;
        for (bool column = *columns.first(); column; column = *columns.next())
            quoted << QStringLiteral("quote(\"%1\")").arg(columns.text(1));
        Statement rows = *book.database().prepare(
                QStringLiteral("SELECT %1 FROM %2")
                        .arg(quoted.join(QStringLiteral(" || ',' || ")), name));
        for (bool row = *rows.first(); row; row = *rows.next())
            lines << name + QLatin1Char(' ') + rows.text(0);
    }
    lines.sort();
    return lines;
}

std::vector<TrashItem> trash(Book &book)
{
    return valueOf(readTrash(book, 100));
}

/// A deal with all that can hang on one, of a person of a company, and another that follows it.
class FullBook : public ProcessBook
{
public:
    FullBook()
    {
        Company company;
        company.name = QStringLiteral("Дубрава");
        company.channels = {{ChannelKind::Phone, QStringLiteral("044 1")}};
        dubrava = valueOf(people.add(company));
        Contact person;
        person.name = QStringLiteral("Марія");
        person.company = dubrava;
        person.channels = {{ChannelKind::Email, QStringLiteral("m@example.org")}};
        oak = valueOf(lists.addTag(QStringLiteral("Oak")));
        person.tags = {oak};
        maria = valueOf(people.add(person));
        DealDraft draft;
        draft.title = QStringLiteral("Kitchen");
        draft.contact = maria;
        draft.company = dubrava;
        kitchen = valueOf(deals.create(draft));
        valueOf(deals.setTags(kitchen, std::array{oak}));
        valueOf(move(kitchen, 2));
        valueOf(deals.transfer(kitchen, repair));
        touch(kitchen, {});
        touch({}, maria);
        Task task;
        task.title = QStringLiteral("Send the offer");
        task.dueOn = QDate(2026, 1, 5);
        task.deal = kitchen;
        valueOf(activities.add(task));
        valueOf(activities.attach(kitchen, QStringLiteral("/plan.pdf")));
        draft.title = QStringLiteral("Second kitchen");
        draft.parent = kitchen;
        second = valueOf(deals.create(draft));
    }

    void touch(std::optional<DealId> deal, std::optional<ContactId> contact)
    {
        Activity call;
        call.deal = deal;
        call.contact = contact;
        call.at = now;
        valueOf(activities.add(call));
    }
    Result<> restore(const TrashItem &item) { return restoreFromTrash(*book, item, now); }
    Result<> removeKitchen() { return deals.remove(std::array{kitchen}); }

    CompanyId dubrava;
    ContactId maria;
    TagId oak;
    DealId kitchen;
    DealId second;
};

} // namespace

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

TEST_CASE("Several steps are taken back at once, all or none", "[process][trash][undo]")
{
    FullBook b;
    const auto here = valueOf(b.book->history().nextUndo())->id;
    const QStringList before = wholeBook(*b.book);
    b.addDeal(QStringLiteral("One"));
    const ChangeGroupId first = valueOf(b.book->history().nextUndo())->id;
    valueOf(b.removeKitchen());
    valueOf(b.lists.addTag(QStringLiteral("Pine")));
    const ChangeGroupId last = valueOf(b.book->history().nextUndo())->id;
    const QStringList after = wholeBook(*b.book);

    int told = 0;
    b.book->onCommitted([&told](const Changes &) { ++told; });
    CHECK(valueOf(b.book->history().undoTo(*b.book, first, b.now)) == 3);
    CHECK(told == 1);
    CHECK(wholeBook(*b.book) == before);
    CHECK(b.book->catalog().tags.size() == 1);
    CHECK(valueOf(b.book->history().nextUndo())->id == here);
    refusalOf(b.book->history().undoTo(*b.book, first, b.now));

    CHECK(valueOf(b.book->history().redoTo(*b.book, last, b.now)) == 3);
    CHECK(wholeBook(*b.book) == after);
    refusalOf(b.book->history().redoTo(*b.book, last, b.now));

    // Another program has removed what the first of them made: none is taken back.
    REQUIRE(b.book->database().execute(
            QStringLiteral("UPDATE change_log SET old = '1' WHERE op = 'D' AND tbl = 'deal'")));
    CHECK(!b.book->history().undoTo(*b.book, first, b.now));
    CHECK(wholeBook(*b.book) == after);
    CHECK(b.book->catalog().tags.size() == 2);
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
