#pragma once

#include "core/reports/funnelreport.h"
#include "core/reports/rowscan.h"

#include <array>
#include <vector>

namespace voronka {

/// By which number of a deal its stage is told.
enum class StageOf {
    Depth, ///< The furthest position; stageCount + 1 when won.
    Position, ///< Where it stands, or stood at its outcome.
};

/// What was counted in one stage.
struct StageTally
{
    std::array<Tally, 5> outcomes; ///< By Outcome.
    std::vector<LossReasonTally> reasons; ///< Of the lost, most frequent first, then by id.

    const Tally &of(Outcome outcome) const { return outcomes[size_t(outcome)]; }
};

/// Counts the rows that meet the conditions by stage, outcome and reason in one pass. Element i
/// has stage i + 1; there are stageCount + 1 of them, and greater positions count as stageCount.
std::vector<StageTally> tallyStages(const Facts &facts, const RowConditions &conditions,
                                    StageOf stageOf, int stageCount);

/// Most frequent first, then by id.
void sortByFrequency(std::vector<LossReasonTally> &reasons);

} // namespace voronka
