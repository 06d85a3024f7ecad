#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/instant.h"

#include <optional>
#include <vector>

namespace voronka {

class Database;

/// A deferral whose time has come.
struct DueDeferral
{
    DealId deal;
    Instant until;
    int move = 0; ///< The number of the event of the deal that put it to sleep.

    friend bool operator==(const DueDeferral &, const DueDeferral &) = default;
};

// Both are read by an index, however many deals there are.

/// Deferred deals whose instant is not after `now`, by instant.
Result<std::vector<DueDeferral>> readDueDeferrals(Database &database, Instant now);

/// The earliest instant until which a deal is deferred; nothing without any.
Result<std::optional<Instant>> readNextWaking(Database &database);

} // namespace voronka
