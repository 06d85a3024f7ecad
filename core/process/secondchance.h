#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/storage/book.h"

#include <optional>

namespace voronka {

/// When to ask again about a lost deal; nothing: never. One undo step. Whoever does ask reopens the
/// deal. Refused for a deal that is not lost, and for an instant that has passed.
Result<> setSecondChance(Book &book, const Clock &clock, DealId deal, std::optional<Instant> at);

} // namespace voronka
