#pragma once

#include "core/facts/facts.h"
#include "core/facts/rowbits.h"
#include "core/facts/textcolumn.h"
#include "core/facts/textorder.h"

#include <memory>
#include <optional>

namespace voronka {

/// The rows of the facts that were found. Null when there are none.
using DealRows = std::shared_ptr<const RowBits>;

/// The texts of the book that can be looked for, folded and kept in memory. Contacts and companies
/// have their name first, then each channel.
class SearchTexts
{
public:
    TextColumn deals; ///< Titles.
    TextColumn contacts;
    TextColumn companies;
    TextColumn tasks; ///< Titles of those still to do.

    /// Makes the texts ready to be asked, when all were appended.
    void endLoading();

    size_t memoryBytes() const; ///< Without the orders below.

    // In the order of the alphabet. Made when first asked for, which at a million deals takes up to
    // a second, then kept in step; to be asked by one thread at a time.
    const TextPlaces &titlePlaces() const;
    const TextPlaces &contactPlaces() const; ///< Contacts and companies are in one order.
    const TextPlaces &companyPlaces() const;

private:
    friend DealRows dealRowsWithText(const Facts &, const SearchTexts &, const SearchQuery &);

    /// What was looked for last in the deals: the board and the list ask for the same text several
    /// times, and each letter typed asks for a part of it.
    struct Found
    {
        SearchQuery query;
        quint64 facts; ///< The revisions of what was searched.
        quint64 texts;
        DealRows rows;
    };

    const std::vector<TextPlaces> &clientPlaces() const;
    quint64 dealTextsRevision() const;

    mutable AlphabeticalOrder m_titles;
    mutable AlphabeticalOrder m_clients; ///< Contacts and companies.
    mutable std::optional<Found> m_found;
};

/// The rows of which each word of the query is in the deal's title or in its contact or company.
/// The last answer is kept; to be asked by one thread at a time.
DealRows dealRowsWithText(const Facts &facts, const SearchTexts &texts, const SearchQuery &query);

/// The newest deals of any of these few clients, the greatest id first.
std::vector<DealId> newestDealsOf(const Facts &facts, std::span<const ContactId> contacts,
                                  std::span<const CompanyId> companies, size_t limit);

} // namespace voronka
