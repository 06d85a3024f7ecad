#pragma once

#include "core/reports/funnelreport.h"

namespace voronka {

/// One cell of the loss matrix: the stage the deal stood in when lost, and the reason.
struct LossCell
{
    int position = 1; ///< Live position.
    LossReasonId reason;
    Tally lost;

    friend bool operator==(const LossCell &, const LossCell &) = default;
};

struct LossReport
{
    Question question;
    Tally lost;
    std::vector<LossReasonTally> reasons; ///< Most frequent first, then by id.
    std::vector<LossCell> matrix; ///< Non-empty cells by position, then in the order of `reasons`.

    friend bool operator==(const LossReport &, const LossReport &) = default;
};

/// Losses of the deals that match the question; with views Closed and Flow those lost in the
/// period, with Cohort those created in it. Of the deals open now none is lost. What counts is the
/// present outcome: a deal that was reopened is in no cell.
LossReport lossReport(const Facts &facts, const Question &question);

/// Exactly the deals in a cell; an absent position or reason means any.
std::vector<DealId> dealsLost(const Facts &facts, const Question &question,
                              std::optional<int> position, std::optional<LossReasonId> reason);

} // namespace voronka
