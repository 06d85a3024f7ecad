#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <optional>

namespace voronka {

/// When a deal was created and when somebody first called, met or wrote.
struct FirstAnswer
{
    DealId deal;
    StageId stage; ///< In which it was created.
    Instant createdAt;
    std::optional<Instant> touchedAt;
    std::optional<Instant> closedAt = {}; ///< Of a deal that is won or lost.

    friend bool operator==(const FirstAnswer &, const FirstAnswer &) = default;
};

} // namespace voronka
