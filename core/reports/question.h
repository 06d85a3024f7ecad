#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/period.h"
#include "core/facts/facts.h"
#include "core/model/deal.h"

#include <optional>
#include <vector>

namespace voronka {

/// Which deals a report counts. Absent means any.
struct DealFilter
{
    std::optional<ManagerId> manager;
    std::optional<SourceId> source;
    std::optional<RegionId> region;
    std::optional<DealKind> kind;
    std::optional<TagId> tag;
    std::optional<Money> amountFrom; ///< Inclusive.
    std::optional<Money> amountTo; ///< Inclusive.

    friend bool operator==(const DealFilter &, const DealFilter &) = default;
};

/// The four views of one process (design section 3). They are never mixed.
enum class FunnelView {
    Cohort, ///< Deals created in the period.
    Closed, ///< Deals won or lost in the period.
    Flow, ///< First-time entries of each stage inside the period; counts only.
    Now, ///< Where open deals stand today; no funnel, the period is ignored.
};

/// What a report is asked. `stageCount` is the number of live stages of the funnel today.
struct Question
{
    FunnelId funnel;
    int stageCount = 1;
    FunnelView view = FunnelView::Cohort;
    Period period;
    DealFilter filter;

    friend bool operator==(const Question &, const Question &) = default;
};

/// The rows of the facts that belong to a question, ascending.
/// For Cohort by createdDay; for Closed won and lost rows by closedDay; for Now open and deferred;
/// for Flow all rows of the funnel that pass the filter: its period applies to the entries.
/// Blocks that the zone map rules out are skipped.
std::vector<quint32> matchingRows(const Facts &facts, const Question &question);

} // namespace voronka
