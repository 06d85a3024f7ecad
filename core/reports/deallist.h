#pragma once

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

    friend bool operator==(const DealListFilter &, const DealListFilter &) = default;
};

enum class DealSortKey { Id, Amount, Created, Closed, Stage, Status, Manager, Source, Region };

struct DealSort
{
    DealSortKey key = DealSortKey::Created;
    bool descending = true;

    friend bool operator==(const DealSort &, const DealSort &) = default;
};

/// Names (manager, source, region) sort by `rank`, a function from id to its place in the user's
/// alphabet, so that no text comes in here; where it is missing, by id.
struct DealSortRanks
{
    std::function<int(ManagerId)> manager;
    std::function<int(SourceId)> source;
    std::function<int(RegionId)> region;
};

/// The deals of a list in order, ties by id. Descending is ascending read backwards, ties included:
/// of the deals created today the newest stands first. An absent name or closing day comes before
/// all others. Stages sort by funnel, then position.
std::vector<DealId> listDeals(const Facts &facts, const DealListFilter &filter,
                              const DealSort &sort, const DealSortRanks &ranks = {});

} // namespace voronka
