#pragma once

#include "core/facts/stays.h"
#include "core/model/catalog.h"
#include "core/reports/question.h"

#include <optional>
#include <vector>

namespace voronka {

/// Awake time of completed stays in one stage.
struct StayTime
{
    int position = 1;
    qint64 completed = 0;
    qint64 running = 0; ///< Deals that stand there now; not part of the quartiles.
    std::optional<int> medianMinutes; ///< Lower median; nothing without a completed stay.
    std::optional<int> lowerQuartileMinutes;
    std::optional<int> upperQuartileMinutes;

    friend bool operator==(const StayTime &, const StayTime &) = default;
};

/// Median and quartiles of time in stage for the deals of a question, by live position. Quantile q
/// of m sorted values is the one with index floor(q * (m - 1)).
std::vector<StayTime> stayTimes(const Facts &facts, const Stays &stays, const Catalog &catalog,
                                const Question &question);

} // namespace voronka
