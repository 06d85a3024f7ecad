#include "core/storage/savepoint.h"
#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

const ChangeTitle title{QStringLiteral("import.deals"), QStringLiteral("deals.csv")};

} // namespace

TEST_CASE("What is taken back inside a transaction leaves no row, no name and no undo",
          "[transaction]")
{
    const auto book = *createBookInMemory(shopSettings());
    const Shop shop = furnish(*book);
    Transaction transaction = *Transaction::begin(*book, title, morning);
    const auto insertManager = [&](const char *name) {
        REQUIRE(book->lists().insert(transaction, Manager{{}, QString::fromUtf8(name), 9}));
    };
    const auto names = [&] {
        QStringList names;
        for (const Manager &manager : book->catalog().managers)
            names << manager.name;
        return names;
    };
    const QStringList before = names();
    const QString kept = QStringLiteral("Kept");
    {
        Savepoint part = *Savepoint::begin(transaction);
        addDeal(transaction, shop, QStringLiteral("A"));
        insertManager("Kept");
        REQUIRE(part.keep());
    }
    {
        Savepoint part = *Savepoint::begin(transaction);
        addDeal(transaction, shop, QStringLiteral("B"));
        insertManager("Taken back");
        REQUIRE(part.takeBack());
        CHECK(names() == before + QStringList{kept});
    }
    {
        const Savepoint forgotten = *Savepoint::begin(transaction);
        addDeal(transaction, shop, QStringLiteral("C"));
        insertManager("Forgotten");
    }
    REQUIRE(transaction.commit());
    CHECK(names() == before + QStringList{kept});
    CHECK(book->deals().count() == 1);

    REQUIRE(book->history().undo(*book, morning));
    CHECK(names() == before);
    CHECK(book->deals().count() == 0);
}
