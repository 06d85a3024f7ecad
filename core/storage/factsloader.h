#pragma once

#include "core/base/error.h"
#include "core/facts/facts.h"
#include "core/facts/stays.h"
#include "core/model/catalog.h"

#include <functional>
#include <span>
#include <stop_token>

namespace voronka {

class Database;

/// Told now and then how far loading is, 0..1.
using Progress = std::function<void(double)>;

/// Reads the facts of the whole book. Positions and merged reasons are resolved by the catalog,
/// which must be that of the same moment. Cancelled when `stop` asks for it. Refuses a book whose
/// lists exceed maxListNames or a funnel beyond maxLiveStages, naming it.
Result<Facts> loadFacts(Database &database, const Catalog &catalog, std::stop_token stop = {},
                        const Progress &progress = {});

/// Brings the facts of these deals up to date: changed, new and deleted ones.
Result<> patchFacts(Database &database, const Catalog &catalog, Facts &facts,
                    std::span<const DealId> deals);

/// Reads time in stage and first entries from the moves of the whole book. `now` ends the running
/// stays.
Result<Stays> loadStays(Database &database, const Catalog &catalog, Instant now,
                        std::stop_token stop = {}, const Progress &progress = {});

} // namespace voronka
