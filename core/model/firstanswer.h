#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <optional>
#include <vector>

namespace voronka {

/// When a request came in and when somebody first called, met or wrote.
struct FirstAnswer
{
    struct Entry
    {
        StageId stage;
        Instant at;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    DealId deal;
    Instant createdAt;
    /// The stages with a limit that it entered within a day of its creation, in order, at least
    /// one: a request may be sorted before it is answered.
    std::vector<Entry> entries;
    std::optional<Instant> touchedAt;
    std::optional<Instant> closedAt = {}; ///< Of a deal that is won or lost.
    std::optional<Instant> deferredAt = {}; ///< The first time.

    friend bool operator==(const FirstAnswer &, const FirstAnswer &) = default;
};

} // namespace voronka
