#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/model/deal.h"
#include "core/storage/book.h"

#include <optional>
#include <span>

namespace voronka {

/// The median number of days between consecutive purchases, rounded to whole days, at least 1;
/// `purchases` in any order. Nothing with fewer than two on different days.
std::optional<int> purchaseRhythm(std::span<const Instant> purchases);

/// When to think of this client's next sale, and why then.
struct NextSaleSuggestion
{
    enum class Basis { Rhythm, Interval, Default };

    QDate on;
    int days = 0; ///< After the sale.
    Basis basis = Basis::Default;
    int purchases = 0; ///< From which the rhythm was taken.

    friend bool operator==(const NextSaleSuggestion &, const NextSaleSuggestion &) = default;
};

/// By the client's own rhythm over her won deals, else by the interval set for the book, else in a
/// month. A client is the contact of the deal; without one, and for a new contact, its company. The
/// sale itself counts as a purchase on `wonOn` even before it is won.
Result<NextSaleSuggestion> suggestNextSale(Book &book, const Deal &deal, QDate wonOn);

} // namespace voronka
