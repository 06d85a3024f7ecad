#pragma once

#include "core/facts/stays.h"
#include "core/reports/question.h"

#include <array>
#include <optional>
#include <vector>

namespace voronka {

/// A number of deals and the sum of their amounts.
struct Tally
{
    qint64 count = 0;
    Money amount;

    void add(Money value)
    {
        ++count;
        amount += value;
    }
    Tally &operator+=(const Tally &other)
    {
        count += other.count;
        amount += other.amount;
        return *this;
    }
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// A share that always remembers what it is a share of, so that it can be shown as
/// "33 % (4 of 12)".
struct Share
{
    qint64 part = 0;
    qint64 whole = 0;

    /// part / whole, or nothing for a whole of 0. Above 1 where a later stage saw more (flow).
    std::optional<double> value() const
    {
        return whole == 0 ? std::nullopt : std::optional(double(part) / double(whole));
    }
    friend bool operator==(const Share &, const Share &) = default;
};

struct LossReasonTally
{
    LossReasonId reason;
    Tally lost;

    friend bool operator==(const LossReasonTally &, const LossReasonTally &) = default;
};

/// One stage of the funnel. depth(d) is the greatest live position deal d ever entered, n + 1 when
/// won. reached = {d : depth(d) >= position}, and always
/// reached = advanced + lost + open + deferred + transferred, each of the latter four with depth
/// equal to the position.
/// Flow fills in `reached` only, by count: the first entries of the stage.
/// Now counts where deals stand: `reached` and `open` are both the open deals standing there,
/// `deferred` those asleep there, which are not in `reached`; the rest is 0.
struct FunnelStage
{
    int position = 1; ///< Live position, from 1.
    Tally reached;
    Tally advanced; ///< Depth greater than this position.
    Tally lost;
    Tally open;
    Tally deferred;
    Tally transferred;
    std::vector<LossReasonTally> reasons; ///< Of `lost`, most frequent first, then by id.

    friend bool operator==(const FunnelStage &, const FunnelStage &) = default;
};

struct FunnelReport
{
    Question question;
    qint64 deals = 0; ///< N: all deals counted; for Flow those with an entry in the period.
    std::vector<FunnelStage> stages; ///< Element i has position i + 1; at least one.
    Tally won;
    Tally lost;
    Tally open;
    Tally deferred;
    Tally transferred;

    /// How many deals reached a position; stageCount + 1: won. 0 for positions out of range.
    qint64 reached(int position) const;
    /// reached(i) / reached(i - 1) by count; nothing to compare for the first stage. `position` may
    /// be stageCount + 1: won.
    Share fromPrevious(int position) const;
    /// reached(i) / reached(1).
    Share fromFirst(int position) const;
    /// Where the final conversion must end up: [won / N, (won + open + deferred) / N]. Cohort only.
    std::optional<std::pair<double, double>> range() const;
    /// won / (won + lost).
    Share winRate() const { return {won.count, won.count + lost.count}; }

    friend bool operator==(const FunnelReport &, const FunnelReport &) = default;
};

/// One pass over the facts. For Flow the first entries come from `stays` (counts only, no amounts);
/// for the other views `stays` may be null. Positions beyond stageCount count as stageCount, except
/// those of entries, which are left out.
FunnelReport funnelReport(const Facts &facts, const Question &question,
                          const Stays *stays = nullptr);

/// Which part of a bar was clicked.
enum class BarPart { Reached, Advanced, Lost, Open, Deferred, Transferred };

/// Exactly the deals that a bar counts, by id. `position` may be stageCount + 1: won, part Reached.
/// None for a part that the view does not fill in (see FunnelStage) and for other positions.
std::vector<DealId> dealsBehind(const Facts &facts, const Question &question, int position,
                                BarPart part, const Stays *stays = nullptr);

} // namespace voronka
