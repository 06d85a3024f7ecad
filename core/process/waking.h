#pragma once

#include "core/storage/book.h"
#include "core/storage/deferrals.h"

#include <optional>
#include <vector>

namespace voronka {

/// Those whose instant is not after `now`, by instant. Cheap: read by an index.
Result<std::vector<DueDeferral>> dueDeferrals(Book &book, Instant now);

/// When the next deferral will be due; nothing without any.
Result<std::optional<Instant>> nextWaking(Book &book);

/// Wakes them as one undo step: each is resumed as of the instant it was deferred until, however
/// long the laptop was off, and gets a task to contact the client, due at that instant. One that
/// somebody has woken or deferred anew meanwhile is left alone. Returns those that woke.
Result<std::vector<DealId>> wake(Book &book, const Clock &clock,
                                 const std::vector<DueDeferral> &deferrals);

} // namespace voronka
