#include "core/storage/bookschema.h"

#include "core/storage/database.h"
#include "core/storage/files.h"

#include <QCoreApplication>
#include <QMap>

namespace voronka {

namespace {

struct BookSchemaText
{
    Q_DECLARE_TR_FUNCTIONS(BookSchemaText)
};

/// "type name" with the SQL text that made it.
using Schema = QMap<QString, QString>;

Result<Schema> readSchema(Database &database)
{
    // ANALYZE leaves sqlite_stat1 behind, which changes no meaning.
    Result<Statement> statement =
            database.prepare(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema "
                                            "WHERE name NOT LIKE 'sqlite!_stat%' ESCAPE '!'"));
    if (!statement)
        return std::unexpected(statement.error());
    Schema schema;
    Result<bool> row = statement->first();
    for (; row && *row; row = statement->next()) {
        const QString object = statement->text(0) + QLatin1Char(' ') + statement->text(1);
        schema.insert(object, statement->text(2) + QLatin1Char(' ') + statement->text(3));
    }
    if (!row)
        return std::unexpected(row.error());
    return schema;
}

Result<Schema> freshSchema(const std::vector<Migration> &migrations, int version)
{
    const Result<std::unique_ptr<Database>> database = Database::inMemory();
    if (!database)
        return std::unexpected(database.error());
    std::vector<Migration> upTo;
    for (const Migration &migration : migrations) {
        if (migration.version <= version)
            upTo.push_back({migration.version, migration.statements, {}});
    }
    if (const Result<> migrated = migrate(**database, upTo); !migrated)
        return std::unexpected(migrated.error());
    return readSchema(**database);
}

Result<> checkBy(Database &database, const QString &pragma)
{
    Result<Statement> statement = database.prepare(pragma);
    if (!statement)
        return std::unexpected(statement.error());
    const Result<bool> row = statement->first();
    if (!row)
        return std::unexpected(row.error());
    if (const QString answer = statement->text(0); answer != QLatin1String("ok")) {
        // The finding may have lines; the sentence has one.
        return failure(ErrorKind::DamagedBook,
                       BookSchemaText::tr("The book “%1” is damaged (%2); restore it from a "
                                          "backup.")
                               .arg(shownPath(database.path()), answer.simplified()));
    }
    return {};
}

} // namespace

Result<> checkSchema(Database &database, const std::vector<Migration> &migrations, int version)
{
    const Result<Schema> found = readSchema(database);
    if (!found)
        return std::unexpected(found.error());
    const Result<Schema> ours = freshSchema(migrations, version);
    if (!ours)
        return std::unexpected(ours.error());
    const QString file = shownPath(database.path());

    for (auto object = found->begin(); object != found->end(); ++object) {
        const auto expected = ours->constFind(object.key());
        if (expected == ours->constEnd()) {
            return failure(ErrorKind::ForeignSchema,
                           BookSchemaText::tr("The book “%1” holds “%2”, which Voronka did not "
                                              "put there, so it is not opened; restore a backup, "
                                              "or have that removed by whoever added it.")
                                   .arg(file, object.key()));
        }
        if (*expected != *object) {
            return failure(ErrorKind::ForeignSchema,
                           BookSchemaText::tr("In the book “%1” another program has altered “%2”, "
                                              "so it is not opened; restore a backup.")
                                   .arg(file, object.key()));
        }
    }
    for (auto object = ours->begin(); object != ours->end(); ++object) {
        if (!found->contains(object.key())) {
            return failure(ErrorKind::ForeignSchema,
                           BookSchemaText::tr("The book “%1” lacks “%2”, which another program "
                                              "must have removed, so it is not opened; restore a "
                                              "backup.")
                                   .arg(file, object.key()));
        }
    }
    return {};
}

Result<> checkQuickly(Database &database)
{
    return checkBy(database, QStringLiteral("PRAGMA quick_check(1)"));
}

Result<> checkIntegrity(Database &database)
{
    return checkBy(database, QStringLiteral("PRAGMA integrity_check(1)"));
}

} // namespace voronka
