#pragma once

#include "core/facts/searchtexts.h"
#include "core/reports/dealnarrowing.h"
#include "core/reports/question.h"

#include <functional>
#include <optional>
#include <vector>

namespace voronka {

/// Which deals a list shows. Absent means any.
struct DealListFilter
{
    std::optional<FunnelId> funnel;
    std::optional<int> position; ///< Live position in that funnel.
    std::optional<Outcome> status; ///< Transferred rows are never listed.
    DealFilter deals;
    DealNarrowing narrowing;
    std::optional<ContactId> contact;
    std::optional<CompanyId> company;
    /// What must occur in the title or the client, see SearchQuery. Needs the texts: while they are
    /// loaded, nothing matches.
    QString text;

    friend bool operator==(const DealListFilter &, const DealListFilter &) = default;
};

enum class DealSortKey {
    Id,
    Amount,
    Created,
    Closed,
    Stage,
    Status,
    Manager,
    Source,
    Region,
    StageSince, ///< Ascending: the longest in its stage first.
    NextContact, ///< Ascending: none first, then the earliest.
    Title, ///< Title and Client need the texts; without them by id.
    Client, ///< The contact's name, or the company's where there is no contact.
    Expected,
    Tags, ///< By the first in the owner's order; deals without one last.
};

struct DealSort
{
    DealSortKey key = DealSortKey::Created;
    bool descending = true;

    friend bool operator==(const DealSort &, const DealSort &) = default;
};

/// Names (manager, source, region, tag) sort by `rank`, a function from id to its place in the
/// user's alphabet or order, so that no text comes in here; where it is missing, by id.
struct DealSortRanks
{
    std::function<int(ManagerId)> manager;
    std::function<int(SourceId)> source;
    std::function<int(RegionId)> region;
    std::function<int(TagId)> tag;
};

/// How many deals match and what they are worth together.
struct DealTotals
{
    qint64 count = 0;
    Money amount;

    friend bool operator==(const DealTotals &, const DealTotals &) = default;
};

/// The beginning of a list, and the totals of the whole of it.
struct FirstDeals
{
    std::vector<DealId> deals;
    DealTotals totals;
};

/// The deals of a list in order, ties by id. Descending is ascending read backwards, ties included:
/// of the deals created today the newest stands first. An absent name or day comes before all
/// others, no tag after them. Stages sort by funnel, then position.
std::vector<DealId> listDeals(const Facts &facts, const DealListFilter &filter,
                              const DealSort &sort, const DealSortRanks &ranks = {},
                              const SearchTexts *texts = nullptr);

/// The first `limit` deals of the same list, found in one pass without sorting the rest: for the
/// screen, while the whole order is made or not needed at all.
FirstDeals firstDeals(const Facts &facts, const DealListFilter &filter, const DealSort &sort,
                      size_t limit, const DealSortRanks &ranks = {},
                      const SearchTexts *texts = nullptr);

/// Transferred rows are never counted, like everywhere in a list.
DealTotals dealTotals(const Facts &facts, const DealListFilter &filter,
                      const SearchTexts *texts = nullptr);

} // namespace voronka
