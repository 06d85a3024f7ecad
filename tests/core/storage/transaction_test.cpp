#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

const ChangeTitle title{QStringLiteral("deal.create"), QStringLiteral("First deal")};

struct Desk
{
    std::unique_ptr<Book> book = *createBookInMemory(shopSettings());
    Shop shop = furnish(*book);
    std::vector<Changes> heard;

    Desk()
    {
        book->onCommitted([this](const Changes &changes) { heard.push_back(changes); });
    }

    qint64 count(const char *table)
    {
        return *book->database().integer(QStringLiteral("SELECT count(*) FROM ")
                                         + QString::fromLatin1(table));
    }
};

} // namespace

TEST_CASE("A new book in memory holds its settings and nothing else", "[transaction]")
{
    const auto book = createBookInMemory(shopSettings());
    REQUIRE(book);
    CHECK((*book)->catalog().settings == shopSettings());
    CHECK((*book)->catalog().funnels.empty());
    CHECK((*book)->path() == QStringLiteral(":memory:"));
}

TEST_CASE("A committed transaction stays and is told", "[transaction]")
{
    Desk desk;
    Transaction transaction = *Transaction::begin(*desk.book, title, morning);
    const DealId second = addDeal(transaction, desk.shop, QStringLiteral("B"));
    const DealId first = addDeal(transaction, desk.shop, QStringLiteral("A"));
    transaction.changes().deals = {first, second, first};
    CHECK(desk.heard.empty());
    REQUIRE(transaction.commit());
    CHECK(desk.count("deal") == 2);
    REQUIRE(desk.heard.size() == 1);
    CHECK(desk.heard[0].deals == std::vector{second, first});
    CHECK(!desk.heard[0].everything);

    const auto step = desk.book->history().nextUndo();
    REQUIRE(*step);
    CHECK((**step).title.title == title.title);
    CHECK((**step).title.subject == title.subject);
    CHECK((**step).at == morning);
    CHECK(desk.book->database().integer(QStringLiteral("SELECT grp IS NULL FROM change_state"))
          == 1);
}

TEST_CASE("A transaction that is not committed leaves nothing", "[transaction]")
{
    Desk desk;
    const Catalog before = desk.book->catalog();
    {
        Transaction transaction = *Transaction::begin(*desk.book, title, morning);
        addDeal(transaction, desk.shop, QStringLiteral("A"));
        REQUIRE(desk.book->lists().insert(transaction, Manager{{}, QStringLiteral("Petro"), 2}));
        REQUIRE(desk.book->lists().insert(transaction, Manager{{}, QStringLiteral("Ivan"), 3}));
        CHECK(desk.book->catalog().managers.size() == 3);
    }
    CHECK(desk.count("deal") == 0);
    CHECK(desk.count("change_group") == 0);
    CHECK(desk.book->catalog() == before);
    CHECK(desk.heard.empty());
    CHECK(Transaction::begin(*desk.book, title, morning));
}

TEST_CASE("A transaction that changes nothing leaves no undo step", "[transaction]")
{
    Desk desk;
    Transaction transaction = *Transaction::begin(*desk.book, title, morning);
    REQUIRE(transaction.commit());
    CHECK(desk.count("change_group") == 0);
    CHECK(desk.heard.empty());
    CHECK(!*desk.book->history().nextUndo());
}

TEST_CASE("A transaction moved from does not roll back", "[transaction]")
{
    Desk desk;
    auto first = std::make_unique<Transaction>(
            std::move(*Transaction::begin(*desk.book, title, morning)));
    Transaction second(std::move(*first));
    addDeal(second, desk.shop, QStringLiteral("A"));
    first.reset();
    REQUIRE(second.commit());
    CHECK(desk.count("deal") == 1);
}

TEST_CASE("There is one transaction at a time", "[transaction]")
{
    Desk desk;
    Transaction transaction = *Transaction::begin(*desk.book, title, morning);
    const auto second = Transaction::begin(*desk.book, title, morning);
    REQUIRE(!second);
    CHECK(second.error().kind == ErrorKind::Refused);
    addDeal(transaction, desk.shop, QStringLiteral("A"));
    REQUIRE(transaction.commit());
    CHECK(desk.count("deal") == 1);
}

TEST_CASE("A listener may write to the book", "[transaction]")
{
    Desk desk;
    bool answered = false;
    desk.book->onCommitted([&](const Changes &) {
        if (std::exchange(answered, true))
            return;
        Transaction transaction = *Transaction::begin(*desk.book, title, morning);
        addDeal(transaction, desk.shop, QStringLiteral("B"));
        CHECK(transaction.commit());
    });
    Transaction transaction = *Transaction::begin(*desk.book, title, morning);
    addDeal(transaction, desk.shop, QStringLiteral("A"));
    REQUIRE(transaction.commit());
    CHECK(desk.count("deal") == 2);
}

TEST_CASE("What breaks a rule of the book is refused at the commit too", "[transaction]")
{
    Desk desk;
    Transaction transaction = *Transaction::begin(*desk.book, title, morning);
    addDeal(transaction, desk.shop, QStringLiteral("A"));
    REQUIRE(desk.book->database().execute(QStringLiteral("PRAGMA defer_foreign_keys = ON")));
    REQUIRE(desk.book->database().execute(QStringLiteral("UPDATE deal SET manager = 99")));
    const auto committed = transaction.commit();
    REQUIRE(!committed);
    CHECK(committed.error().kind == ErrorKind::Refused);
    CHECK(desk.count("deal") == 0);
    CHECK(desk.heard.empty());
    CHECK(Transaction::begin(*desk.book, title, morning));
}

TEST_CASE("A full disk leaves the book as it was", "[transaction]")
{
    const ShopFile file;
    const auto book = file.open();
    const QStringList before = contents(book->database());
    // The most pages that the file may have: to SQLite that is a full disk.
    const qint64 pages = *book->database().integer(QStringLiteral("PRAGMA page_count"));
    REQUIRE(book->database().integer(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)));
    {
        Transaction transaction = *Transaction::begin(*book, title, morning);
        Deal deal = *book->deals().deal(file.deal());
        deal.note = QString(100'000, u'x');
        const auto updated = book->deals().update(transaction, deal);
        REQUIRE(!updated);
        CHECK(updated.error().kind == ErrorKind::DiskFull);
    }
    CHECK(contents(book->database()) == before);
    REQUIRE(book->database().integer(QStringLiteral("PRAGMA max_page_count = 100000")));
    Transaction transaction = *Transaction::begin(*book, title, morning);
    addDeal(transaction, file.shop(), QStringLiteral("Room again"));
    CHECK(transaction.commit());
}

TEST_CASE("Unlogged changes are no undo step", "[transaction]")
{
    Desk desk;
    Transaction transaction = *Transaction::beginUnlogged(*desk.book);
    addDeal(transaction, desk.shop, QStringLiteral("A"));
    REQUIRE(transaction.commit());
    CHECK(desk.count("deal") == 1);
    CHECK(desk.count("change_log") == 0);
    CHECK(!*desk.book->history().nextUndo());
}

TEST_CASE("A NUL in a text becomes a sign that the undo log can hold", "[transaction]")
{
    Desk desk;
    Transaction transaction = *Transaction::begin(*desk.book, title, morning);
    const DealId id = addDeal(transaction, desk.shop, QStringLiteral("A") + QChar(0) + u'B');
    REQUIRE(transaction.commit());
    CHECK(desk.book->deals().deal(id)->title == QStringLiteral("A\uFFFDB"));
}
