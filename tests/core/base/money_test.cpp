#include "core/base/money.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

Currency currency(const char *code)
{
    return *currencyFromCode(QString::fromLatin1(code));
}

QString plainSpaces(QString text)
{
    return text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
}

} // namespace

TEST_CASE("Amounts are written with a point and the currency's digits", "[money]")
{
    CHECK(toDecimalString({105400}, currency("USD")) == QStringLiteral("1054.00"));
    CHECK(toDecimalString({5}, currency("USD")) == QStringLiteral("0.05"));
    CHECK(toDecimalString({-5}, currency("USD")) == QStringLiteral("-0.05"));
    CHECK(toDecimalString({1054}, currency("JPY")) == QStringLiteral("1054"));
    CHECK(toDecimalString({1054}, currency("KWD")) == QStringLiteral("1.054"));
}

TEST_CASE("What was written is read again", "[money]")
{
    for (const char *code : {"USD", "JPY", "KWD"}) {
        for (qint64 minor : {0LL, 1LL, -1LL, 99LL, 100LL, 123456789LL, maxDealAmount}) {
            const QString text = toDecimalString({minor}, currency(code));
            CHECK(fromDecimalString(text, currency(code)) == Money{minor});
        }
    }
    CHECK(fromDecimalString(u"1054", currency("USD")) == Money{105400});
    CHECK(fromDecimalString(u"1054.5", currency("USD")) == Money{105450});
}

TEST_CASE("A decimal string that is none is refused with a sentence", "[money]")
{
    const auto text =
            QString::fromUtf8(GENERATE(as<const char *>{}, "", "-", ".", "1.", ".5", "1,5", "1 000",
                                       "1e3", "0x1", "1.005", "١", "99999999999999999999"));
    const auto money = fromDecimalString(text, currency("USD"));
    REQUIRE_FALSE(money);
    CHECK(money.error().kind == ErrorKind::BadInput);
    CHECK(money.error().message.contains(text));
}

TEST_CASE("What a person types is read by its own signs", "[money]")
{
    using Row = std::tuple<const char *, qint64>;
    const auto [typed, minor] = GENERATE(table<const char *, qint64>({
            Row{"1250", 125000},
            Row{"1 234,50", 123450},
            Row{"1\u00a0234,50", 123450},
            Row{"1\u202f234,50", 123450},
            Row{"1,234.50", 123450},
            Row{"1.234,50", 123450},
            Row{"1'234.5", 123450},
            Row{"1,234,567", 123456700},
            Row{"1.234.567,89", 123456789},
            Row{"₴ 99", 9900},
            Row{"1 234 грн", 123400},
            Row{"1 234 руб.", 123400},
            Row{"$-5", -500},
            Row{"-5,5", -550},
            Row{"−5", -500},
            Row{",5", 50},
            Row{"0,500", 50},
            Row{"12,5", 1250},
            Row{"1234,567000", 0},
    }));
    const auto money =
            parseTypedMoney(QString::fromUtf8(typed), currency("UAH"), Language::Ukrainian);
    INFO(typed);
    if (minor == 0)
        CHECK_FALSE(money);
    else
        CHECK(money == Money{minor});
}

TEST_CASE("The language decides where a single sign could mean both", "[money]")
{
    const Currency rouble = currency("RUB");
    CHECK(parseTypedMoney(u"1,234", currency("KWD"), Language::Russian) == Money{1234});
    CHECK(parseTypedMoney(u"1,234", rouble, Language::English) == Money{123400});
    CHECK(parseTypedMoney(u"1.234", rouble, Language::Russian) == Money{123400});
    // Three decimals are more than a rouble has: refused rather than read as a thousand.
    CHECK_FALSE(parseTypedMoney(u"1,234", rouble, Language::Russian));
}

TEST_CASE("What is no amount is refused", "[money]")
{
    const auto text = QString::fromUtf8(GENERATE(as<const char *>{}, "", "abc", "1 23", "12 34",
                                                 "1,23,4", "1..2", "1x2", "10000000000000000"));
    INFO(text.toStdString());
    CHECK_FALSE(parseTypedMoney(text, currency("USD"), Language::English));
}

TEST_CASE("Money is shown as the language writes it", "[money]")
{
    const auto shown = [](qint64 minor, const char *code, Language language,
                          MoneyStyle style = MoneyStyle::Full) {
        return plainSpaces(formatMoney({minor}, currency(code), language, style));
    };
    CHECK(shown(123450, "UAH", Language::Ukrainian) == QStringLiteral("1 234,50 ₴"));
    CHECK(shown(123400, "RUB", Language::Russian) == QStringLiteral("1 234 ₽"));
    CHECK(shown(-123450, "PHP", Language::Tagalog) == QStringLiteral("-₱1,234.50"));
    CHECK(shown(123450, "USD", Language::English) == QStringLiteral("$1,234.50"));
    CHECK(shown(123450, "CHF", Language::English) == QStringLiteral("CHF 1,234.50"));
    CHECK(shown(1234, "JPY", Language::English) == QStringLiteral("¥1,234"));
    CHECK(shown(123450, "USD", Language::English, MoneyStyle::Rounded) == QStringLiteral("$1,235"));
    CHECK(shown(-10, "USD", Language::English, MoneyStyle::Rounded) == QStringLiteral("$0"));
}
