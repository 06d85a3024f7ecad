#pragma once

#include "core/base/currency.h"
#include "core/base/error.h"
#include "core/base/language.h"

#include <QString>

#include <compare>

namespace voronka {

/// A sum in minor units (kopecks, centavos, cents) of the book's currency. Sums of a million deals
/// of a million each stay far below the range of 64 bits; parsing refuses what could overflow.
struct Money
{
    qint64 minor = 0;

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return {a.minor + b.minor}; }
    friend constexpr Money operator-(Money a, Money b) { return {a.minor - b.minor}; }
    constexpr Money &operator+=(Money other)
    {
        minor += other.minor;
        return *this;
    }
};

/// The largest amount a deal may have, in minor units (either sign): 10^15, so that a sum over
/// 9,000 of the largest still fits 64 bits.
inline constexpr qint64 maxDealAmount = 1'000'000'000'000'000;

/// "1054.00": a point, no grouping, exactly the currency's minor digits. For files and --json.
QString toDecimalString(Money money, const Currency &currency);

/// Reads what toDecimalString() writes, also with fewer minor digits ("1054", "1054.5").
/// Refuses grouping, more digits than the currency has, and amounts beyond maxDealAmount.
Result<Money> fromDecimalString(QStringView text, const Currency &currency);

/// Reads what a person types: "1 234,50", "1,234.50", "1'234.5", "₴ 99", "1 234 грн".
/// A single separator followed by exactly three digits and preceded by one to three ("1,234") is
/// ambiguous: the language's own decimal sign decides. Refuses everything else with one sentence.
Result<Money> parseTypedMoney(QStringView text, const Currency &currency, Language language);

enum class MoneyStyle {
    Full, ///< 1 234,50 ₴; minor digits are dropped when they are all zero.
    Rounded, ///< 1 235 ₴: whole units, for charts and totals.
};

/// For the screen and for paper, written as the language writes it with the book's symbol.
/// Negative amounts take a minus sign, never accounting brackets.
QString formatMoney(Money money, const Currency &currency, Language language,
                    MoneyStyle style = MoneyStyle::Full);

} // namespace voronka
