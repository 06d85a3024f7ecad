#pragma once

#include "core/base/error.h"
#include "core/storage/migrations/migrations.h"

#include <vector>

namespace voronka {

class Database;

/// Compares every table, index, trigger and view with those of a fresh book of this version.
/// ForeignSchema, naming the first that is not ours, is missing or was altered: what is read from
/// such a file would mean something else, and a foreign trigger would run with our writes.
Result<> checkSchema(Database &database, const std::vector<Migration> &migrations, int version);

/// quick_check: pages, rows and CHECK constraints, without comparing the indexes. DamagedBook.
Result<> checkQuickly(Database &database);

/// integrity_check, which compares the indexes too. DamagedBook with SQLite's first finding.
Result<> checkIntegrity(Database &database);

} // namespace voronka
