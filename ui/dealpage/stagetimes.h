#pragma once

#include "core/base/instant.h"
#include "core/model/dealmove.h"

#include <QHash>

#include <vector>

namespace voronka {

/// How many minutes the deal of these moves stood awake in each stage, over all its stays; the one
/// that goes on counts up to `now`. The first stay of an imported deal is left out: nothing says
/// how long it had stood there.
QHash<StageId, int> minutesInStages(const std::vector<DealMove> &moves, bool wasImported,
                                    Instant now);

} // namespace voronka
