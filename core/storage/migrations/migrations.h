#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace voronka {

class Database;

/// One step from a schema version to the next.
struct Migration
{
    int version; ///< user_version after it.
    QStringList statements; ///< Run one by one; QtSql runs nothing when given several at once.
    std::function<Result<>(Database &)> backfill; ///< What SQL alone cannot fill; may be empty.
};

/// "Vrnk" as a big-endian number, at offset 68 of every book.
inline constexpr int bookApplicationId = 0x56726e6b;

/// All migrations, by version from 1. The last one's version is the schema this program writes.
const std::vector<Migration> &allMigrations();

int currentSchemaVersion();

/// Brings a database to the version of the last migration: those above its user_version, in one
/// transaction, with foreign_key_check before the commit. On failure the file is as it was.
Result<> migrate(Database &database, const std::vector<Migration> &migrations);

/// Version 1: the tables, their checks and their triggers.
Migration schema1();

/// Version 2: the history of one row, ids that are never given twice, companies with a source and
/// tags.
Migration schema2();

/// Version 3: who does the tasks of a stage, cold calls, reviews, and the indexes that the day is
/// read by.
Migration schema3();

/// Version 4: where a repeating task that was put off would have been due, clients who are not the
/// same, and the index by which the time asleep is found.
Migration schema4();

} // namespace voronka
