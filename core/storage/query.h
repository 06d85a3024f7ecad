#pragma once

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <optional>
#include <utility>
#include <vector>

namespace voronka {

/// What bind() takes for a text that the book keeps as NULL while it is empty.
inline std::optional<QString> nullWhenEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// In place of the question mark of an id: that id, or for 0 the next that no row of the table
/// ever had. SQLite alone would give the greatest again after its row was deleted.
inline QString idFor(const QString &table)
{
    return QStringLiteral("coalesce(nullif(?, 0), 1 + max("
                          "coalesce((SELECT max(id) FROM %1), 0), "
                          "(SELECT greatest FROM change_id WHERE tbl = '%1')))")
            .arg(table);
}

// The three shapes that nearly every function of a store has. Each keeps its statement prepared
// for the next call, and so must not be used where rows are read while the same SQL runs again.

/// Runs a statement with these values in place of its question marks.
template<typename... Values>
Result<Statement *> runCached(Database &database, const QString &sql, const Values &...values)
{
    const Result<Statement *> statement = database.cached(sql);
    if (!statement)
        return statement;
    ((*statement)->bind(values), ...);
    if (const Result<> done = (*statement)->run(); !done)
        return std::unexpected(done.error());
    return statement;
}

/// The first row as `read` makes it from the statement; nothing when there is none.
template<typename Read, typename... Values>
auto readFirst(Database &database, const QString &sql, Read read, const Values &...values)
        -> Result<std::optional<decltype(read(std::declval<const Statement &>()))>>
{
    using Row = decltype(read(std::declval<const Statement &>()));
    const Result<Statement *> statement = runCached(database, sql, values...);
    if (!statement)
        return std::unexpected(statement.error());
    const Result<bool> found = (*statement)->next();
    if (!found)
        return std::unexpected(found.error());
    std::optional<Row> row;
    if (*found)
        row = read(std::as_const(**statement));
    (*statement)->finish();
    return row;
}

/// All rows as `read` makes them, in the statement's order.
template<typename Read, typename... Values>
auto readAll(Database &database, const QString &sql, Read read, const Values &...values)
        -> Result<std::vector<decltype(read(std::declval<const Statement &>()))>>
{
    using Row = decltype(read(std::declval<const Statement &>()));
    const Result<Statement *> statement = runCached(database, sql, values...);
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<Row> rows;
    Result<bool> more = (*statement)->next();
    for (; more && *more; more = (*statement)->next())
        rows.push_back(read(std::as_const(**statement)));
    (*statement)->finish();
    if (!more)
        return std::unexpected(more.error());
    return rows;
}

} // namespace voronka
