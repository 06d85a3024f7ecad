#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <functional>
#include <stop_token>

namespace voronka {

class Database;

/// Calls `visit` for every stage of this funnel that a deal ever entered, as often as it entered
/// it, by deal. Reads all moves of the book; Cancelled when `stop` asks for it.
Result<> forEachStageEntry(Database &database, FunnelId funnel, std::stop_token stop,
                           const std::function<void(DealId, StageId)> &visit);

} // namespace voronka
