#pragma once

#include "core/storage/personeraser.h"

// A person in the history of changes; only core/storage includes it.

namespace voronka {

/// Adds what the history tells of the person: former names, channels and deals.
Result<> addPastTraces(Database &database, PersonTraces &traces);

/// Erases the person from change_log and change_group. How many steps that could be undone cannot
/// any more.
Result<int> erasePast(Database &database, const PersonTraces &traces, const TextErasure &texts);

} // namespace voronka
