#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace voronka {

/// What happened to a deal. Stored in the book as text, the names in lower case.
enum class MoveKind : quint8 {
    Created = 0,
    Moved = 1,
    Won = 2,
    Lost = 3,
    Deferred = 4,
    Resumed = 5,
    Reopened = 6,
    Transferred = 7, ///< To another funnel: `to` is the stage there.
};

/// One event in the life of a deal: append-only, ordered by `seq` and not by the clock, because
/// clocks are set back and imports bring old dates.
struct DealMove
{
    DealId deal;
    int seq = 1; ///< 1 is always Created.
    MoveKind kind = MoveKind::Created;
    Instant at;
    std::optional<ManagerId> by;
    std::optional<StageId> from; ///< Nothing for Created.
    StageId to; ///< The stage it stands in afterwards; for an outcome, the one it stood in.
    std::optional<LossReasonId> reason; ///< Exactly for Lost.
    std::optional<Instant> until; ///< Exactly for Deferred: the next contact.
    QString comment;

    friend bool operator==(const DealMove &, const DealMove &) = default;
};

} // namespace voronka
