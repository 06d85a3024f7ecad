#pragma once

#include "core/base/error.h"
#include "core/model/deal.h"
#include "core/model/dealmove.h"
#include "core/storage/transaction.h"

#include <optional>

// What the actions of dealactions.h share; no other folder includes it.

namespace voronka {

struct Catalog;

/// The title without space around it. Refused when nothing is left.
Result<QString> checkedTitle(const QString &title);

/// Refused below 0 and beyond maxDealAmount.
Result<> checkAmount(const Catalog &catalog, const QString &dealTitle, Money amount);

/// Where a deal may go: a live stage of a live funnel.
struct Place
{
    FunnelId funnel;
    StageId stage;
};

/// Fills in what is absent: the funnel of the stage, else the first live funnel; the funnel's first
/// live stage. Refused for archived ones and for a stage of another funnel.
Result<Place> checkedPlace(const Catalog &catalog, const QString &dealTitle,
                           std::optional<FunnelId> funnel, std::optional<StageId> stage);

/// Refused when the reason is not in the book, retired or merged.
Result<> checkLossReason(const Catalog &catalog, const QString &dealTitle, LossReasonId reason);

/// The deal's stage while it is live, else the nearest live one before it (or the first).
StageId nearestLiveStage(const Catalog &catalog, const Deal &deal);

/// The greatest live position that the deal ever entered in this funnel, at least 1.
int furthestPosition(const Catalog &catalog, const std::vector<DealMove> &moves, FunnelId funnel);

/// What was wrong with a deal that the book's foreign keys did not take, as a sentence: which entry
/// is missing. The keys are asked first and this only afterwards, because an import must not search
/// the lists for every row. Returns `error` when every entry is there.
Error explainedRefusal(Book &book, const Deal &deal, const Error &error);

} // namespace voronka
