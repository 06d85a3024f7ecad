#include "core/storage/migrations/migrations.h"

#include "core/storage/database.h"
#include "core/storage/files.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct MigrationText
{
    Q_DECLARE_TR_FUNCTIONS(MigrationText)
};

Result<> runOne(Database &database, const Migration &migration)
{
    for (const QString &statement : migration.statements) {
        if (const Result<> result = database.execute(statement); !result)
            return result;
    }
    if (migration.backfill) {
        if (const Result<> result = migration.backfill(database); !result)
            return result;
    }
    return database.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
}

Result<> checkForeignKeys(Database &database)
{
    Result<Statement> statement = database.prepare(QStringLiteral("PRAGMA foreign_key_check"));
    if (!statement)
        return std::unexpected(statement.error());
    const Result<bool> broken = statement->first();
    if (!broken)
        return std::unexpected(broken.error());
    if (*broken) {
        return failure(ErrorKind::DamagedBook,
                       MigrationText::tr("The book “%1” cannot be brought up to date, because a "
                                         "row of “%2” refers to something that does not exist; "
                                         "restore it from a backup.")
                               .arg(shownPath(database.path()), statement->text(0)));
    }
    return {};
}

Result<> runAll(Database &database, const std::vector<Migration> &migrations)
{
    if (const Result<> begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    // Read inside the transaction: another program may have been quicker.
    const Result<qint64> from = database.integer(QStringLiteral("PRAGMA user_version"));
    if (!from)
        return std::unexpected(from.error());
    for (const Migration &migration : migrations) {
        if (migration.version <= *from)
            continue;
        if (const Result<> result = runOne(database, migration); !result)
            return result;
    }
    const Result<> marked =
            database.execute(QStringLiteral("PRAGMA application_id = %1").arg(bookApplicationId));
    if (!marked)
        return marked;
    if (const Result<> sound = checkForeignKeys(database); !sound)
        return sound;
    return database.execute(QStringLiteral("COMMIT"));
}

} // namespace

const std::vector<Migration> &allMigrations()
{
    static const std::vector<Migration> migrations{schema1(), schema2(), schema3(), schema4()};
    return migrations;
}

int currentSchemaVersion()
{
    return allMigrations().back().version;
}

Result<> migrate(Database &database, const std::vector<Migration> &migrations)
{
    // A migration that rebuilds a table drops the old one, which must not cascade. The switch is
    // ignored inside a transaction.
    if (const Result<> off = database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    const Result<> result = runAll(database, migrations);
    if (!result)
        (void)database.execute(QStringLiteral("ROLLBACK"));
    const Result<> on = database.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    return result ? on : result;
}

} // namespace voronka
