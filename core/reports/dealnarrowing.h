#pragma once

#include "core/base/period.h"
#include "core/model/lists.h"

#include <optional>

namespace voronka {

/// A day of a deal that a period may be about.
enum class DealDay { Created, Closed, Expected };

/// By what lists and boards narrow their deals down beside a DealFilter. Reports know nothing of
/// it: they have a period, outcomes and reasons of their own, and say in their subtitle what they
/// leave out. All that is set must hold together.
struct DealNarrowing
{
    bool withoutManager = false; ///< Nobody answers for the deal.
    bool withoutSource = false;
    bool withoutRegion = false;
    std::optional<LossReasonId> lossReason; ///< As the facts count it, see countedReason().
    DealDay day = DealDay::Created; ///< Of which the period is.
    Period period; ///< A deal that has no such day is outside of any period but all time.
    bool withoutNextStep = false; ///< Open, with neither a next contact nor a task to do.

    friend bool operator==(const DealNarrowing &, const DealNarrowing &) = default;
};

} // namespace voronka
