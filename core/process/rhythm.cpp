#include "core/process/rhythm.h"

#include "core/base/localdays.h"
#include "core/storage/purchases.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace voronka {

namespace {

constexpr double msADay = 24.0 * 60 * 60 * 1000;

/// The whole days between one purchase and the next; those on one day are one purchase.
std::vector<int> gapsBetween(std::span<const Instant> purchases)
{
    std::vector<Instant> sorted(purchases.begin(), purchases.end());
    std::ranges::sort(sorted);
    std::vector<int> gaps;
    for (size_t i = 1; i < sorted.size(); ++i) {
        const int days = int(std::lround(double(sorted[i].msUtc - sorted[i - 1].msUtc) / msADay));
        if (days > 0)
            gaps.push_back(days);
    }
    return gaps;
}

int median(std::vector<int> values)
{
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    return int(std::lround((values[middle - 1] + values[middle]) / 2.0));
}

} // namespace

std::optional<int> purchaseRhythm(std::span<const Instant> purchases)
{
    const std::vector<int> gaps = gapsBetween(purchases);
    return gaps.empty() ? std::nullopt : std::optional(median(gaps));
}

Result<NextSaleSuggestion> suggestNextSale(Book &book, const Deal &deal, QDate wonOn)
{
    const auto before = readPurchases(book.database(), deal);
    if (!before)
        return std::unexpected(before.error());
    const BookSettings &settings = book.catalog().settings;
    // Noons, so that the gap between two of them is that of their days.
    const LocalDays days(settings.timeZone);
    std::vector<Instant> purchases{days.noon(wonOn)};
    for (const Instant purchase : *before)
        purchases.push_back(days.noon(days.day(purchase)));
    NextSaleSuggestion suggestion;
    if (const auto rhythm = purchaseRhythm(purchases)) {
        suggestion.basis = NextSaleSuggestion::Basis::Rhythm;
        suggestion.days = *rhythm;
        suggestion.purchases = int(gapsBetween(purchases).size()) + 1;
    } else if (settings.nextSaleAfterDays) {
        suggestion.basis = NextSaleSuggestion::Basis::Interval;
        suggestion.days = *settings.nextSaleAfterDays;
    } else {
        suggestion.days = int(wonOn.daysTo(wonOn.addMonths(1)));
    }
    suggestion.on = wonOn.addDays(suggestion.days);
    return suggestion;
}

} // namespace voronka
