#pragma once

#include "core/base/currency.h"

#include <QStringView>

namespace voronka {

/// What a sign, a code or a word beside a number says about its currency.
enum class CurrencyMark {
    Own, ///< None, or one that is used for this currency.
    Foreign,
    Unknown, ///< No currency at all: "%", "тыс.", "pcs".
};

CurrencyMark currencyMark(QStringView mark, const Currency &currency);

} // namespace voronka
