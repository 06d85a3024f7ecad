#pragma once

#include "core/model/catalog.h"
#include "core/reports/dealnarrowing.h"
#include "ui/filters/periodchoice.h"

#include <QStringList>

namespace voronka {

/// What lists and boards are filtered by beside a DealFilter, as it was chosen. Other than a
/// DealNarrowing it names its period, so that "this month" goes on meaning that.
struct FurtherFilter
{
    bool withoutManager = false;
    bool withoutSource = false;
    bool withoutRegion = false;
    std::optional<LossReasonId> lossReason;
    DealDay day = DealDay::Created;
    ChosenPeriod period;
    bool withoutNextStep = false;

    friend bool operator==(const FurtherFilter &, const FurtherFilter &) = default;
};

DealNarrowing narrowingOf(const FurtherFilter &filter, const Catalog &catalog, QDate today);

/// How many of its conditions are set.
int countOf(const FurtherFilter &filter);

/// One phrase a condition that is set: "No manager", "Created: March 2026".
QStringList filterPhrases(const FurtherFilter &filter, const Catalog &catalog, QDate today,
                          Language language);

} // namespace voronka
