#include "core/base/currency.h"
#include "tests/support/catch.h"

#include <set>

using namespace voronka;

TEST_CASE("Currencies bring the minor digits of ISO 4217", "[currency]")
{
    CHECK(currencyFromCode(u"UAH")->digits == 2);
    CHECK(currencyFromCode(u"JPY")->digits == 0);
    CHECK(currencyFromCode(u"KWD")->digits == 3);
}

TEST_CASE("A currency is found in any case and an unknown code is not", "[currency]")
{
    CHECK(currencyFromCode(u"php")->symbol == QStringLiteral("₱"));
    CHECK_FALSE(currencyFromCode(u"XXX"));
    CHECK_FALSE(currencyFromCode(u""));
    CHECK_FALSE(currencyFromCode(u"UA"));
}

TEST_CASE("No two currencies share a code or a symbol", "[currency]")
{
    std::set<QString> codes, symbols;
    for (const Currency &currency : allCurrencies()) {
        CHECK(codes.insert(currency.code).second);
        CHECK(symbols.insert(currency.symbol).second);
        CHECK(currency.code.size() == 3);
    }
    CHECK(codes.size() > 150);
}
