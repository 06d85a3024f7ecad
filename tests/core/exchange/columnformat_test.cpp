#include "core/exchange/columnformat.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <random>
#include <tuple>

using namespace voronka;
using namespace Qt::StringLiterals;

namespace {

const Currency hryvnia{u"UAH"_s, 2, u"₴"_s};

QStringList column(QStringView cells)
{
    return cells.toString().split(u'|');
}

std::span<const QString> spanOf(const QStringList &cells)
{
    return {cells.constData(), size_t(cells.size())};
}

// "1054.00", or "refused".
QString moneyIn(const QString &cell, const NumberFormat &format, const Currency &currency = hryvnia)
{
    const auto money = readMoney(cell, format, currency);
    return money ? toDecimalString(*money, currency) : u"refused"_s;
}

// "2024-12-31", "2024-12-31 10:00:00" or "refused".
QString dateIn(const QString &cell, DateFormat format)
{
    const auto date = readDate(cell, format);
    if (!date)
        return u"refused"_s;
    const QString day = date->first.toString(Qt::ISODate);
    return date->second ? day + u' ' + date->second->toString(u"HH:mm:ss"_s) : day;
}

} // namespace

TEST_CASE("The format of numbers is found from the whole column", "[import][numbers]")
{
    // The cells, what decides when they prove nothing, the format, whether they proved nothing.
    const auto [cells, otherwise, format, ambiguous] =
            GENERATE(table<QStringView, char16_t, QStringView, bool>({
                    {u"1 234,50|99,00", u'.', u"1 234,50", false},
                    {u"1\u00A0234,50|99,00", u'.', u"1 234,50", false},
                    {u"1\u202F234,50", u'.', u"1 234,50", false},
                    {u"1,234.50|7", u',', u"1,234.50", false},
                    {u"1.234.567,89|5", u'.', u"1.234,50", false},
                    {u"1.234.567|5", u'.', u"1.234,50", false},
                    {u"1,234,567", u',', u"1,234.50", false},
                    {u"1'234.50", u',', u"1'234.50", false},
                    {u"1’234.50", u',', u"1'234.50", false},
                    {u"1234.5|7", u',', u"1234.50", false},
                    {u"12,5|1,234", u'.', u"1234,50", false},
                    {u"1,234|12.50", u',', u"1,234.50", false},
                    {u"0,125|1,234", u'.', u"1234,50", false},
                    {u"1234,567", u'.', u"1234,50", false},
                    {u"1 234,567", u'.', u"1 234,50", false},
                    {u"1,234", u'.', u"1,234.50", true},
                    {u"1,234", u',', u"1234,50", true},
                    {u"1.234|2.500", u',', u"1.234,50", true},
                    {u"1.234|2.500", u'.', u"1234.50", true},
                    {u"1,5|1.5", u'.', u"1234.50", true},
                    {u"54|1054|0|", u',', u"1234,50", false},
                    {u"54|1054|0|", u'.', u"1234.50", false},
                    {u"12,50 ₴|$7|abc|#REF!|", u'.', u"1234,50", false},
                    {u"1,50|2,50|3.50", u'.', u"1234,50", false},
            }));
    const QStringList list = column(cells);
    const FoundNumberFormat found = findNumberFormat(spanOf(list), otherwise);
    CAPTURE(list);
    CHECK(describe(found.format) == format.toString());
    CHECK(found.ambiguous == ambiguous);
}

TEST_CASE("Amounts are read in the format of their column only", "[import][numbers]")
{
    const NumberFormat russian{u',', u' '};
    const NumberFormat english{u'.', u','};
    const NumberFormat german{u',', u'.'};
    const NumberFormat swiss{u'.', u'\''};
    const NumberFormat plain{u'.', {}};
    const auto [cell, format, expected] =
            GENERATE_COPY(table<QStringView, NumberFormat, QStringView>({
                    {u"1 234,50", russian, u"1234.50"},
                    {u"1\u00A0234,50", russian, u"1234.50"},
                    {u"1\u202F234\u202F567,5", russian, u"1234567.50"},
                    {u"1 054,00", russian, u"1054.00"},
                    {u"1234,5", russian, u"1234.50"},
                    {u"12,345", russian, u"12.35"},
                    {u"12,344999", russian, u"12.34"},
                    {u"1,234.50", english, u"1234.50"},
                    {u"1,234", english, u"1234.00"},
                    {u"1.234.567,89", german, u"1234567.89"},
                    {u"1'234.50", swiss, u"1234.50"},
                    {u"1’234.50", swiss, u"1234.50"},
                    {u"0", plain, u"0.00"},
                    {u" 54 ", plain, u"54.00"},
                    {u"-5", plain, u"-5.00"},
                    {u"−5", plain, u"-5.00"},
                    {u"+5", plain, u"5.00"},
                    {u"(5)", plain, u"-5.00"},
                    {u"-₴ 5", plain, u"-5.00"},
                    {u"₴-5", plain, u"-5.00"},
                    {u"₴ 99", plain, u"99.00"},
                    {u"1 234 грн.", russian, u"1234.00"},
                    {u"1 234,50грн", russian, u"1234.50"},
                    {u"UAH 7.5", plain, u"7.50"},
                    {u"7.5 uah", plain, u"7.50"},
                    {u"10000000000000.00", plain, u"10000000000000.00"},
                    {u"1,234.50", russian, u"refused"},
                    {u"1 234,50", english, u"refused"},
                    {u"1,23", english, u"refused"},
                    {u"12,34,567", english, u"refused"},
                    {u"1 23,50", russian, u"refused"},
                    {u"12.5", russian, u"refused"},
                    {u"12,5", plain, u"refused"},
                    {u"5%", plain, u"refused"},
                    {u"1e5", plain, u"refused"},
                    {u"5-", plain, u"refused"},
                    {u"5 тыс.", plain, u"refused"},
                    {u"5k", plain, u"refused"},
                    {u"1.2.3", plain, u"refused"},
                    {u"5.", plain, u"refused"},
                    {u"abc", plain, u"refused"},
                    {u"#REF!", plain, u"refused"},
                    {u"-", plain, u"refused"},
                    {u"", plain, u"refused"},
                    {u"()", plain, u"refused"},
                    {u"$ 5", plain, u"refused"},
                    {u"5 USD", plain, u"refused"},
                    {u"5 руб.", plain, u"refused"},
                    {u"99999999999999999999", plain, u"refused"},
                    {u"10000000000000.01", plain, u"refused"},
            }));
    CAPTURE(cell.toString(), describe(format));
    CHECK(moneyIn(cell.toString(), format) == expected.toString());
}

TEST_CASE("Amounts are rounded to what the currency has", "[import][numbers]")
{
    const NumberFormat plain{u'.', {}};
    CHECK(moneyIn(u"12.5"_s, plain, {u"JPY"_s, 0, u"¥"_s}) == u"13"_s);
    CHECK(moneyIn(u"-12.5"_s, plain, {u"JPY"_s, 0, u"¥"_s}) == u"-13"_s);
    CHECK(moneyIn(u"1.2345"_s, plain, {u"KWD"_s, 3, u"KWD"_s}) == u"1.235"_s);
    CHECK(moneyIn(u"CA$5"_s, plain, {u"CAD"_s, 2, u"CA$"_s}) == u"5.00"_s);
    CHECK(moneyIn(u"$5"_s, plain, {u"CAD"_s, 2, u"CA$"_s}) == u"5.00"_s);
    CHECK(moneyIn(u"5 руб."_s, plain, {u"BYN"_s, 2, u"Br"_s}) == u"5.00"_s);
}

TEST_CASE("A foreign currency is named apart from what is no amount", "[import][numbers]")
{
    const auto foreign = readMoney(u"€ 50", {u'.', {}}, hryvnia);
    REQUIRE_FALSE(foreign.has_value());
    CHECK(foreign.error().message.contains(u"UAH"_s));
    CHECK(foreign.error().message.contains(u"€ 50"_s));
    const auto nonsense = readMoney(u"#REF!", {u',', u' '}, hryvnia);
    REQUIRE_FALSE(nonsense.has_value());
    CHECK(nonsense.error().message.contains(u"1 234,50"_s));
}

TEST_CASE("The order of a date is found from the whole column", "[import][dates]")
{
    const auto [cells, language, format, ambiguous] =
            GENERATE(table<QStringView, Language, QStringView, bool>({
                    {u"2016-10-20|2017-03-01", Language::English, u"2016-10-20", false},
                    {u"20161020|", Language::English, u"2016-10-20", false},
                    {u"2016/10/20", Language::English, u"2016-10-20", false},
                    {u"01.02.2017|31.12.2024", Language::English, u"20.10.2016", false},
                    {u"01/02/2017|31/12/2024", Language::English, u"20.10.2016", false},
                    {u"01/02/2017|12/31/2024", Language::Russian, u"10/20/2016", false},
                    {u"01/02/2017", Language::English, u"10/20/2016", true},
                    {u"01/02/2017", Language::Tagalog, u"10/20/2016", true},
                    {u"01/02/2017", Language::Russian, u"20.10.2016", true},
                    {u"01.02.2017|не закрыта", Language::English, u"20.10.2016", true},
                    {u"43119|43120", Language::English, u"42663", false},
                    {u"17.07.25 09:54", Language::English, u"20.10.2016", false},
                    {u"31.12.2024|30.11.2024|2024-01-01", Language::English, u"20.10.2016", false},
            }));
    const QStringList list = column(cells);
    const FoundDateFormat found = findDateFormat(spanOf(list), language);
    CAPTURE(list);
    CHECK(describe(found.format) == format.toString());
    CHECK(found.ambiguous == ambiguous);
}

TEST_CASE("Dates are read in the format of their column only", "[import][dates]")
{
    constexpr auto ymd = DateFormat::YearMonthDay;
    constexpr auto dmy = DateFormat::DayMonthYear;
    constexpr auto mdy = DateFormat::MonthDayYear;
    constexpr auto serial = DateFormat::ExcelSerial;
    const auto [cell, format, expected] =
            GENERATE_COPY(table<QStringView, DateFormat, QStringView>({
                    {u"31.12.2024", dmy, u"2024-12-31"},
                    {u"1.2.2024", dmy, u"2024-02-01"},
                    {u"31/12/2024", dmy, u"2024-12-31"},
                    {u"12/31/2024", mdy, u"2024-12-31"},
                    {u"2024-12-31", ymd, u"2024-12-31"},
                    {u"20241231", ymd, u"2024-12-31"},
                    {u"43119", serial, u"2018-01-19"},
                    {u"43119.5", serial, u"2018-01-19 12:00:00"},
                    {u"43119,4166666667", serial, u"2018-01-19 10:00:00"},
                    {u"43119.9999999", serial, u"2018-01-19 23:59:59"},
                    {u"20.10.2016 09:15:00", dmy, u"2016-10-20 09:15:00"},
                    {u"10.01.2024 8:29:47", dmy, u"2024-01-10 08:29:47"},
                    {u"17.07.25 09:54", dmy, u"2025-07-17 09:54:00"},
                    {u"17.07.69", dmy, u"2069-07-17"},
                    {u"17.07.70", dmy, u"1970-07-17"},
                    {u"31.12.2024, 10:00", dmy, u"2024-12-31 10:00:00"},
                    {u"2024-12-31T10:00:00+05:00", ymd, u"2024-12-31 10:00:00"},
                    {u"2024-12-31T23:30:00.123Z", ymd, u"2024-12-31 23:30:00"},
                    {u"2024-12-31 10:00:00 UTC", ymd, u"2024-12-31 10:00:00"},
                    {u"2013-11-23T02:30:31-0800", ymd, u"2013-11-23 02:30:31"},
                    {u"1/5/2024 3:45 PM", mdy, u"2024-01-05 15:45:00"},
                    {u"1/5/2024 12:05 AM", mdy, u"2024-01-05 00:05:00"},
                    {u"  31.12.2024 ", dmy, u"2024-12-31"},
                    {u"29.02.2024", dmy, u"2024-02-29"},
                    {u"29.02.2023", dmy, u"refused"},
                    {u"31.02.2024", dmy, u"refused"},
                    {u"12/31/2024", dmy, u"refused"},
                    {u"2024-12-31", dmy, u"refused"},
                    {u"31.12.2024", ymd, u"refused"},
                    {u"31.12.0024", dmy, u"refused"},
                    {u"0216-10-20", ymd, u"refused"},
                    {u"31.12.24 25:00", dmy, u"refused"},
                    {u"31.12.24 10:00 next", dmy, u"refused"},
                    {u"31.12-2024", dmy, u"refused"},
                    {u"31.12", dmy, u"refused"},
                    {u"7", serial, u"refused"},
                    {u"99999", serial, u"refused"},
                    {u"не закрыта", dmy, u"refused"},
                    {u"", dmy, u"refused"},
                    {u"#REF!", ymd, u"refused"},
                    {u"999999999999.1.1", ymd, u"refused"},
            }));
    CAPTURE(cell.toString(), describe(format));
    CHECK(dateIn(cell.toString(), format) == expected.toString());
}

TEST_CASE("Any cells are read or refused, never worse", "[import][numbers][dates]")
{
    std::mt19937 random(20260722);
    const QString alphabet =
            u"0123456789012345678901234567890123456789.,.,  '-+/:T()$₴%eZAPMгрн\u00A0"_s;
    for (int round = 0; round < 4000; ++round) {
        QStringList cells;
        for (int i = 0; i < 4; ++i) {
            QString cell;
            for (size_t length = random() % 24; length > 0; --length)
                cell += alphabet[qsizetype(random() % size_t(alphabet.size()))];
            cells += cell;
        }
        const NumberFormat numbers = findNumberFormat(spanOf(cells), u'.').format;
        const DateFormat dates = findDateFormat(spanOf(cells), Language::English).format;
        CHECK(numbers.group != numbers.decimal);
        for (const QString &cell : cells) {
            const auto money = readMoney(cell, numbers, hryvnia);
            CHECK((!money || std::abs(money->minor) <= maxDealAmount));
            const auto date = readDate(cell, dates);
            CHECK((!date || date->first.isValid()));
        }
    }
}
