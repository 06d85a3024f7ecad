#pragma once

#include "core/process/stageplan.h"
#include "core/reports/funnelreport.h"

namespace voronka {

/// What a plan does to the numbers of a funnel: of all its deals ever, how many reached each stage,
/// now and afterwards.
struct StageOutlook
{
    Catalog planned; ///< New stages have ids below 0.
    FunnelReport before;
    FunnelReport after;
};

/// Reads the whole book: for a thread and a connection of its own.
Result<StageOutlook> stageOutlook(Book &book, const StagePlan &plan, std::stop_token stop);

/// Of all deals of the funnel ever.
Question allDealsOf(const Catalog &catalog, FunnelId funnel);

} // namespace voronka
