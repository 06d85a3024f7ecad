#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/model/funnel.h"
#include "core/storage/book.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

// What changing the stages of a funnel demands and causes; no other folder includes it.

namespace voronka {

/// A copy: writing reads the catalog again, and a pointer into it would dangle.
Result<Stage> knownStage(const Catalog &catalog, StageId id);

/// The stages of a funnel by position, archived ones included.
std::vector<Stage> stagesOf(const Catalog &catalog, FunnelId funnel);

template<typename Item>
qsizetype liveCount(const std::vector<Item> &items)
{
    return std::ranges::count(items, false, &Item::archived);
}

/// The refusal of one stage more than maxLiveStages.
std::unexpected<Error> tooManyStages(const QString &funnel);

/// The live positions at which these stages count now.
std::vector<int> livePositions(const Catalog &catalog, const std::vector<Stage> &stages);

/// Makes a change to the stages of a funnel and computes the depths of its deals again when a stage
/// that was there before counts at another position afterwards.
template<typename Change>
Result<> changeStages(Transaction &transaction, FunnelId funnel, Change change)
{
    Book &book = transaction.book();
    const std::vector<Stage> stages = stagesOf(book.catalog(), funnel);
    const std::vector<int> before = livePositions(book.catalog(), stages);
    if (const Result<> changed = change(); !changed)
        return changed;
    if (livePositions(book.catalog(), stages) == before)
        return {};
    return book.deals().recomputeFurthest(transaction, funnel);
}

/// Refused: a colour that is none, a limit of nothing, a probability outside 0..1.
Result<> checkStageDetails(const Stage &stage);

/// Takes the open and deferred deals out of a stage that goes out of use. Refused when there are
/// such deals and no `moveTo`.
Result<> relocateDeals(Transaction &transaction, const Stage &from, std::optional<StageId> moveTo,
                       Instant at);

/// The refusal of a stage that deals cannot go to.
std::unexpected<Error> cannotMoveTo(const Stage &from, const Stage &target);

/// As FunnelDesk::archiveStage(), inside a transaction of the caller's.
Result<> archiveStage(Transaction &transaction, StageId id, std::optional<StageId> moveTo,
                      Instant at);

/// The stages with the live ones in the new order. An archived stage goes with the live one it
/// follows, so that its history keeps counting as that one.
std::vector<Stage> withArchivedFollowing(const std::vector<Stage> &stages,
                                         std::span<const StageId> order);

} // namespace voronka
