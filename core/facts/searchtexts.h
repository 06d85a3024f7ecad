#pragma once

#include "core/facts/facts.h"
#include "core/facts/textcolumn.h"
#include "core/facts/textorder.h"

namespace voronka {

/// The texts of the book that can be looked for, folded and kept in memory. Contacts and companies
/// have their name first, then each channel.
class SearchTexts
{
public:
    TextColumn deals; ///< Titles.
    TextColumn contacts;
    TextColumn companies;
    TextColumn tasks; ///< Titles of those still to do.

    /// Gives back the room that loading took too much.
    void squeeze();

    size_t memoryBytes() const; ///< Without the orders below.

    // In the order of the alphabet. Made when first asked for after a change, which takes longer
    // than a search; to be asked by one thread at a time.
    const TextPlaces &titlePlaces() const;
    const TextPlaces &contactPlaces() const; ///< Contacts and companies are in one order.
    const TextPlaces &companyPlaces() const;

private:
    void orderClients() const;

    mutable std::vector<TextPlaces> m_titles; ///< Of one column, or none yet.
    mutable std::vector<TextPlaces> m_clients; ///< Contacts and companies, or none yet.
    mutable quint64 m_titlesRevision = 0;
    mutable quint64 m_clientsRevision = 0;
};

/// A byte for every row of the facts: 1 if each word of the query is in the deal's title or in its
/// contact or company, else 0. Nothing when no row matches.
std::vector<quint8> dealRowsWithText(const Facts &facts, const SearchTexts &texts,
                                     const SearchQuery &query);

/// The newest deals of any of these few clients, the greatest id first.
std::vector<DealId> newestDealsOf(const Facts &facts, std::span<const ContactId> contacts,
                                  std::span<const CompanyId> companies, size_t limit);

} // namespace voronka
