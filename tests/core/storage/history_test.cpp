#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"
#include "tests/support/randombook.h"

#include <QVariant>

using namespace voronka;

namespace {

ChangeTitle named(const char *name)
{
    return {QString::fromLatin1(name), {}};
}

struct Desk
{
    std::unique_ptr<Book> book = *createBookInMemory(shopSettings());
    Shop shop = furnish(*book);
    Changes heard;

    Desk()
    {
        book->onCommitted([this](const Changes &changes) { heard = changes; });
    }

    DealId add(const char *name)
    {
        Transaction transaction = *Transaction::begin(*book, named(name), morning);
        const DealId id = addDeal(transaction, shop, QString::fromLatin1(name));
        REQUIRE(transaction.commit());
        return id;
    }

    QString undo() { return outcome(book->history().undo(*book, morning)); }
    QString redo() { return outcome(book->history().redo(*book, morning)); }
    QStringList now() { return contents(book->database()); }

    static QString outcome(const Result<HistoryStep> &step)
    {
        return step ? step->title.title : step.error().message;
    }
};

const QString nothingToUndo = QStringLiteral("There is nothing to undo.");
const QString nothingToRedo = QStringLiteral("There is nothing to redo.");

template<typename Set>
Changes only(Set set)
{
    Changes changes;
    set(changes);
    return changes;
}

} // namespace

TEST_CASE("Undo and redo walk the line of steps", "[history]")
{
    Desk desk;
    const QStringList empty = desk.now();
    desk.add("one");
    const QStringList one = desk.now();
    desk.add("two");
    const QStringList two = desk.now();
    desk.add("three");
    const QStringList three = desk.now();
    CHECK(desk.redo() == nothingToRedo);

    CHECK(desk.undo() == QStringLiteral("three"));
    CHECK(desk.now() == two);
    CHECK(desk.undo() == QStringLiteral("two"));
    CHECK(desk.now() == one);
    CHECK(desk.redo() == QStringLiteral("two"));
    CHECK(desk.now() == two);
    CHECK(desk.redo() == QStringLiteral("three"));
    CHECK(desk.now() == three);
    CHECK(desk.redo() == nothingToRedo);
    for (const QStringList &before : {two, one, empty}) {
        desk.undo();
        CHECK(desk.now() == before);
    }
    CHECK(desk.undo() == nothingToUndo);
    for (const QStringList &after : {one, two, three}) {
        desk.redo();
        CHECK(desk.now() == after);
    }
}

TEST_CASE("Undoing many rows tells how far it is and can be stopped", "[history]")
{
    Desk desk;
    Transaction transaction = *Transaction::begin(*desk.book, named("many"), morning);
    for (int i = 0; i < 600; ++i)
        addDeal(transaction, desk.shop, QString::number(i));
    REQUIRE(transaction.commit());
    const QStringList before = desk.now();
    History &history = desk.book->history();
    const ChangeGroupId step = (*history.nextUndo())->id;
    CHECK(history.rowsSince(step, 1000) == 600);
    CHECK(history.rowsSince(step, 100) == 100);

    std::stop_source source;
    const auto stopped =
            history.undoTo(*desk.book, step, morning,
                           {source.get_token(), [&](double) { source.request_stop(); }});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(desk.now() == before);

    std::vector<double> shares;
    CHECK(history.undoTo(*desk.book, step, morning,
                         {{}, [&](double share) { shares.push_back(share); }})
          == 1);
    REQUIRE(shares.size() == 2);
    CHECK(shares.front() < shares.back());
    CHECK(shares.back() <= 1.0);
}

TEST_CASE("A new step after an undo ends what could be redone", "[history]")
{
    Desk desk;
    desk.add("one");
    desk.add("two");
    desk.undo();
    desk.add("three");
    CHECK(desk.redo() == nothingToRedo);
    CHECK(desk.undo() == QStringLiteral("three"));
    CHECK(desk.undo() == QStringLiteral("one"));
    CHECK(desk.redo() == QStringLiteral("one"));
    CHECK(desk.redo() == QStringLiteral("three"));
    CHECK(desk.redo() == nothingToRedo);
}

TEST_CASE("The list of steps tells which stand and which can be redone", "[history]")
{
    Desk desk;
    desk.add("one");
    desk.add("two");
    desk.undo();
    desk.add("three");
    desk.add("four");
    desk.undo();
    desk.redo();
    desk.undo();
    const auto steps = desk.book->history().steps(10);
    REQUIRE(steps);
    QStringList lines;
    for (const HistoryStep &step : *steps) {
        lines << step.title.title + (step.canUndo ? QStringLiteral(" stands") : QString())
                        + (step.canRedo ? QStringLiteral(" can be redone") : QString());
    }
    CHECK(lines
          == QStringList{QStringLiteral("four can be redone"), QStringLiteral("three stands"),
                         QStringLiteral("two"), QStringLiteral("one stands")});
    CHECK(desk.book->history().steps(2)->size() == 2);
}

TEST_CASE("Undo and redo survive closing the book", "[history]")
{
    const ShopFile file;
    QStringList created;
    QStringList moved;
    {
        const auto book = file.open();
        created = contents(book->database());
        Transaction transaction = *Transaction::begin(*book, named("move"), morning);
        moveDeal(transaction, file.deal(), file.shop().offer, {morning.msUtc + 1000});
        REQUIRE(transaction.commit());
        moved = contents(book->database());
    }
    {
        const auto book = file.open();
        REQUIRE(book->history().undo(*book, morning));
        CHECK(contents(book->database()) == created);
    }
    const auto book = file.open();
    REQUIRE(book->history().redo(*book, morning));
    CHECK(contents(book->database()) == moved);
    REQUIRE(book->history().undo(*book, morning));
    REQUIRE(book->history().undo(*book, morning));
    CHECK(book->deals().count() == 0);
    CHECK(!*book->history().nextUndo());
}

TEST_CASE("Undo brings back a deleted deal with all that belonged to it", "[history]")
{
    Desk desk;
    const DealId parent = desk.add("parent");
    const DealId id = desk.add("child");
    const auto execute = [&](const char *sql) {
        const QString filled =
                QString::fromUtf8(sql).replace(QStringLiteral("%1"), QString::number(id.value));
        REQUIRE(desk.book->database().execute(filled));
    };
    {
        Transaction transaction = *Transaction::begin(*desk.book, named("fill"), morning);
        moveDeal(transaction, id, desk.shop.offer, {morning.msUtc + 1});
        loseDeal(transaction, id, desk.shop.price, {morning.msUtc + 2});
        const TagId tag =
                *desk.book->lists().insert(transaction, Tag{{}, QStringLiteral("hot"), 1});
        REQUIRE(desk.book->deals().setTags(transaction, id, std::vector{tag}));
        execute("UPDATE deal SET parent_deal = 1, note = 'it''s, \"quoted\", and' || char(10) || "
                "'Ґ' WHERE id = %1");
        execute("INSERT INTO activity (deal, kind, done, at) VALUES (%1, 'call', 1, 5)");
        execute("INSERT INTO attachment (deal, path, added_at) VALUES (%1, '/tmp/a,b', 5)");
        execute("INSERT INTO stage_requirement (stage, text, position) VALUES (1, 'Money?', 1)");
        execute("INSERT INTO check_mark (deal, requirement, at) VALUES (%1, 1, 5)");
        execute("INSERT INTO task (title, kind, due_on, deal) "
                "VALUES ('Call', 'call', '2026-03-05', %1)");
        REQUIRE(transaction.commit());
    }
    const QStringList before = desk.now();
    const DealId gone = GENERATE_COPY(values({parent, id}));
    {
        Transaction transaction = *Transaction::begin(*desk.book, named("delete"), morning);
        REQUIRE(desk.book->deals().remove(transaction, gone));
        REQUIRE(transaction.commit());
    }
    const QStringList without = desk.now();
    CHECK(without != before);
    CHECK(desk.undo() == QStringLiteral("delete"));
    CHECK(desk.now() == before);
    CHECK(std::ranges::count(desk.heard.deals, gone) == 1);
    CHECK(desk.redo() == QStringLiteral("delete"));
    CHECK(desk.now() == without);
    while (desk.undo() != nothingToUndo) { }
    CHECK(desk.book->deals().count() == 0);
}

TEST_CASE("Undo tells whom it concerns", "[history]")
{
    Desk desk;
    const DealId id = desk.add("deal");
    const auto undoOf = [&](auto &&change) {
        Transaction transaction = *Transaction::begin(*desk.book, named("change"), morning);
        change(transaction);
        REQUIRE(transaction.commit());
        desk.heard = {};
        REQUIRE(desk.undo() == QStringLiteral("change"));
        return desk.heard;
    };
    const auto undoOfSql = [&](const char *sql) {
        return undoOf([&](Transaction &) {
            REQUIRE(desk.book->database().execute(QString::fromLatin1(sql)));
        });
    };
    SECTION("a move")
    {
        const Changes changes = undoOf([&](Transaction &transaction) {
            moveDeal(transaction, id, desk.shop.offer, morning);
        });
        CHECK(changes == only([&](Changes &changed) { changed.deals = {id}; }));
    }
    SECTION("a call, which is in a table whose key is not the deal")
    {
        CHECK(undoOfSql("INSERT INTO activity (deal, kind, done, at) VALUES (1, 'call', 1, 5)")
                      .deals
              == std::vector{id});
    }
    SECTION("a list, which the catalog shows at once")
    {
        const Changes changes = undoOf([&](Transaction &transaction) {
            REQUIRE(desk.book->lists().insert(transaction, Source{{}, QStringLiteral("Web"), 1}));
        });
        CHECK(changes == only([](Changes &changed) { changed.lists = true; }));
        CHECK(desk.book->catalog().sources.empty());
    }
    SECTION("a stage")
    {
        const Changes changes = undoOfSql("UPDATE stage SET name = 'Renamed' WHERE id = 1");
        CHECK(changes == only([](Changes &changed) { changed.funnels = true; }));
        CHECK(desk.book->catalog().stageName(desk.shop.lead) == QStringLiteral("Lead"));
    }
    SECTION("people")
    {
        Changes company;
        company.people = true;
        company.companies = {CompanyId(1)};
        CHECK(undoOfSql("INSERT INTO company (name, created_at) VALUES ('ТОВ', 1)") == company);
    }
    SECTION("the settings")
    {
        CHECK(undoOfSql("UPDATE setting SET value = 'EUR' WHERE key = 'currency'")
              == only([](Changes &changed) { changed.settings = true; }));
    }
    SECTION("very many deals, which are read all again")
    {
        const Changes changes = undoOf([&](Transaction &transaction) {
            for (int i = 0; i < 1001; ++i)
                addDeal(transaction, desk.shop, QString::number(i));
        });
        CHECK(changes.everything);
        CHECK(changes.deals.size() == 1001);
    }
}

TEST_CASE("What another program changed meanwhile stops an undo and spoils nothing", "[history]")
{
    Desk desk;
    const DealId id = desk.add("deal");
    desk.add("other");
    desk.undo();
    {
        Transaction transaction = *Transaction::begin(*desk.book, named("lose"), morning);
        loseDeal(transaction, id, desk.shop.price, morning);
        REQUIRE(transaction.commit());
    }
    const auto outside = [&](const char *sql) {
        REQUIRE(desk.book->database().execute(QString::fromLatin1(sql)));
    };
    outside("PRAGMA foreign_keys = OFF");
    SECTION("the deal is gone")
    {
        outside("DROP TRIGGER deal_move_delete_guard");
        outside("DELETE FROM deal_move");
        outside("DELETE FROM deal");
    }
    SECTION("the move is gone")
    {
        outside("DROP TRIGGER deal_move_delete_guard");
        outside("DELETE FROM deal_move WHERE seq = 2");
    }
    SECTION("what the deal referred to is gone")
    {
        outside("DELETE FROM manager");
    }
    outside("PRAGMA foreign_keys = ON");
    const QStringList before = desk.now();
    const Catalog catalog = desk.book->catalog();
    const auto undone = desk.book->history().undo(*desk.book, morning);
    REQUIRE(!undone);
    CHECK(undone.error().kind == ErrorKind::Refused);
    CHECK(undone.error().message.contains(QStringLiteral("another program")));
    CHECK(desk.now() == before);
    CHECK(desk.book->catalog() == catalog);
    CHECK((*desk.book->history().nextUndo())->title.title == QStringLiteral("lose"));
}

TEST_CASE("A damaged undo list is refused and never run", "[history]")
{
    Desk desk;
    desk.add("deal");
    const auto damage =
            GENERATE(as<std::string>(), "UPDATE change_log SET tbl = 'change_log; DROP TABLE deal'",
                     "UPDATE change_log SET tbl = 'sqlite_schema'",
                     "UPDATE change_log SET key = '1); DROP TABLE deal; --'",
                     "UPDATE change_log SET key = '1,2,3'",
                     "UPDATE change_log SET op = 'D', old = 'random()'",
                     "UPDATE change_log SET op = 'D', old = '1'",
                     "UPDATE change_log SET op = 'U', old = 'NULL,''x'");
    INFO(damage);
    REQUIRE(desk.book->database().execute(QString::fromStdString(damage)));
    const QStringList before = desk.now();
    CHECK(!desk.book->history().undo(*desk.book, morning));
    CHECK(desk.now() == before);
}

TEST_CASE("Random histories are undone to the beginning and redone to the end", "[history]")
{
    const auto seed = quint32(GENERATE(range(1, 6)));
    INFO("seed " << seed);
    RandomBook random(seed);
    Book &book = random.book();
    random.addDeals(30);
    std::vector<QStringList> states{contents(book.database())};
    for (int step = 0; step < 12; ++step) {
        random.changeDeals(10);
        states.push_back(contents(book.database()));
    }
    std::size_t state = states.size() - 1;
    for (int turn = 0; turn < 3; ++turn) {
        while (state > 0) {
            REQUIRE(book.history().undo(book, random.now()));
            REQUIRE(contents(book.database()) == states[--state]);
        }
        CHECK(!*book.history().nextUndo());
        while (state + 1 < states.size()) {
            REQUIRE(book.history().redo(book, random.now()));
            REQUIRE(contents(book.database()) == states[++state]);
        }
        CHECK(!*book.history().nextRedo());
    }
}

TEST_CASE("Rows of the log come back as the values they were", "[history]")
{
    using Row = std::vector<std::optional<QVariant>>;
    const auto parsed = [](const char *row) { return parseQuotedRow(QString::fromUtf8(row)); };
    const auto text = [](const char *value) { return QVariant(QString::fromUtf8(value)); };
    CHECK(*parsed("1") == Row{QVariant(qint64(1))});
    CHECK(*parsed("-9223372036854775808,0.5,NULL")
          == Row{QVariant(std::numeric_limits<qint64>::min()), QVariant(0.5), std::nullopt});
    CHECK(*parsed("'',','") == Row{text(""), text(",")});
    CHECK(*parsed("'it''s','''',''''''") == Row{text("it's"), text("'"), text("''")});
    CHECK(*parsed("'NULL','12','a\nб'") == Row{text("NULL"), text("12"), text("a\nб")});
    CHECK(*parsed("1.0e+20") == Row{QVariant(1e20)});
}

TEST_CASE("Anything but literals in a row of the log is refused", "[history]")
{
    const auto row =
            GENERATE(as<std::string>(), "", ",", "1,", ",1", "'", "'a", "a'", "'a'b", "'a'b'",
                     "''''''' ", "random()", "X'00'", "1 OR 1", "NULL NULL", "'a' 'b'", "nul");
    INFO(row);
    const auto parsed = parseQuotedRow(QString::fromStdString(row));
    REQUIRE(!parsed);
    CHECK(parsed.error().kind == ErrorKind::DamagedBook);
}
