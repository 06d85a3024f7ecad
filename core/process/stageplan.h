#pragma once

#include "core/base/error.h"
#include "core/model/catalog.h"
#include "core/storage/book.h"

#include <map>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace voronka {

/// What the stages of a funnel shall become: changes of their order that belong together, so that
/// what they do to the numbers can be shown before any of them is made. FunnelDesk::arrange() makes
/// them.
struct StagePlan
{
    struct Place
    {
        std::optional<StageId> stage; ///< Nothing: a new one.
        QString name; ///< Of a new one; of the others it is not read.

        friend bool operator==(const Place &, const Place &) = default;
    };

    FunnelId funnel;
    /// The stages in use, first to last. One in use now that is missing here is archived, an
    /// archived one that stands here is restored.
    std::vector<Place> live;
    /// Where the open and deferred deals of a stage go that is archived: to one that stays in use,
    /// or to a new one by the id that it has in plannedCatalog().
    std::map<StageId, StageId> dealsGoTo;

    friend bool operator==(const StagePlan &, const StagePlan &) = default;
};

/// The plan that changes nothing.
StagePlan presentPlan(const Catalog &catalog, FunnelId funnel);

/// The book's lists as they will be. New stages have ids below 0, the first -1. An archived stage
/// goes with the live one it follows now. Refused: what FunnelDesk refuses of the single changes.
Result<Catalog> plannedCatalog(const Catalog &catalog, const StagePlan &plan);

/// How far every deal that is or was in the funnel will have come, by deal: what
/// Deal::furthestPosition will be. Reads all moves of the book; Cancelled when `stop` asks for it.
Result<std::vector<std::pair<DealId, int>>> plannedDepths(Book &book, const StagePlan &plan,
                                                          std::stop_token stop = {});

/// As FunnelDesk::arrange(), inside a transaction of the caller's.
Result<> arrangeStages(Transaction &transaction, const StagePlan &plan, Instant at);

} // namespace voronka
