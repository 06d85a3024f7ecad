#include "tests/support/catch.h"
#include "ui/filters/moneyedit.h"

using namespace voronka;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

TEST_CASE("An amount stays the same amount when the language changes", "[money][languages]")
{
    MoneyEdit edit;
    edit.setLocale(QLocale(QStringLiteral("en_US")));
    edit.setCurrency(*currencyFromCode(u"USD"));
    edit.setText(QStringLiteral("1,234.50"));
    edit.setLocale(QLocale(QStringLiteral("ru_RU")));
    CHECK(plain(edit.text()).startsWith(QStringLiteral("1 234,50")));
    REQUIRE(edit.money());
    CHECK(*edit.money() == Money{123450});

    // With three digits behind it the same comma means thousands in one and cents in the other.
    edit.setLocale(QLocale(QStringLiteral("en_US")));
    edit.setText(QStringLiteral("1,234"));
    edit.setLocale(QLocale(QStringLiteral("uk_UA")));
    CHECK(*edit.money() == Money{123400});
}

TEST_CASE("Nothing typed is no amount, and nonsense is refused and stays", "[money]")
{
    MoneyEdit edit;
    edit.setCurrency(*currencyFromCode(u"USD"));
    REQUIRE(edit.money());
    CHECK_FALSE(edit.money()->has_value());
    edit.setText(QStringLiteral("a lot"));
    CHECK_FALSE(edit.money());
    edit.setLocale(QLocale(QStringLiteral("ru_RU")));
    CHECK(edit.text() == QStringLiteral("a lot"));
}
