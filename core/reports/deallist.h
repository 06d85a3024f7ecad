#pragma once

#include "core/reports/question.h"

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

/// The deals of a list in order, ties by id. Names (manager, source, region) sort by `rank`, a
/// function from id to its place in the user's alphabet, so that no text comes in here.
struct DealSortRanks
{
    std::function<int(ManagerId)> manager;
    std::function<int(SourceId)> source;
    std::function<int(RegionId)> region;
};

std::vector<DealId> listDeals(const Facts &facts, const DealListFilter &filter,
                              const DealSort &sort, const DealSortRanks &ranks = {});

} // namespace voronka
