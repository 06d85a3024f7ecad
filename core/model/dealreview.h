#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace voronka {

/// What the client said about the work after a sale.
struct DealReview
{
    DealId deal;
    std::optional<Instant> askedAt;
    std::optional<Instant> receivedAt;
    QString text; ///< Her words, or where they stand; may be empty.

    friend bool operator==(const DealReview &, const DealReview &) = default;
};

} // namespace voronka
