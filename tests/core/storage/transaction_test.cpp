#include "core/storage/bookfile.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

BookSettings settings()
{
    return {{QStringLiteral("UAH"), 2, QStringLiteral("₴")}, QTimeZone("Europe/Kyiv"),
            Language::Ukrainian};
}

} // namespace

TEST_CASE("A new book in memory holds its settings and nothing else", "[transaction]")
{
    const auto book = createBookInMemory(settings());
    REQUIRE(book);
    CHECK((*book)->catalog().settings.currency.code == QStringLiteral("UAH"));
    CHECK((*book)->catalog().funnels.empty());
}
