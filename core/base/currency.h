#pragma once

#include <QString>

#include <optional>
#include <span>

namespace voronka {

/// An ISO 4217 currency; a book has exactly one.
struct Currency
{
    QString code; ///< "UAH"
    int digits = 2; ///< Minor digits: 2 for most, 0 for JPY, 3 for KWD.
    QString symbol; ///< "₴"; the code itself where the currency has no symbol of its own.

    friend bool operator==(const Currency &, const Currency &) = default;
};

/// All active ISO 4217 currencies, by code.
std::span<const Currency> allCurrencies();

/// Finds a currency by its three-letter code, in any case. Nothing when ISO 4217 lists no such
/// code.
std::optional<Currency> currencyFromCode(QStringView code);

} // namespace voronka
