#pragma once

#include "core/facts/facts.h"

#include <span>
#include <utility>

namespace voronka {

/// The rows of one funnel as they would be if its deals had come this far: for what a report would
/// say after a change of the stages. `depths` is by deal; a deal that it lacks has come to the
/// first stage. Where a deal stands and its tags are left out, so that the view Now and filters by
/// tag mean nothing here.
Facts restagedFacts(const Facts &facts, FunnelId funnel,
                    std::span<const std::pair<DealId, int>> depths);

} // namespace voronka
