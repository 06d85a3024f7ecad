#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/model/changes.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

class QVariant;

namespace voronka {

class Database;
class Statement;

/// Takes the rows of one change group back, the last first, inside an open transaction: a row that
/// was inserted is deleted, one that was deleted is inserted, one that was changed gets its old
/// values. The triggers log all this for the group of that transaction, which makes redo.
///
/// The values are parsed and bound; nothing of the log is ever run as SQL.
class Replay
{
public:
    /// What is taken back is added to `changes`.
    Replay(Database &database, Changes &changes) : m_database(database), m_changes(changes) { }

    /// ErrorKind::Refused when a row is not as the group left it, because another program wrote to
    /// the book; the caller then rolls everything back. `between` is called after each row and ends
    /// it by its Error.
    Result<> takeBack(ChangeGroupId group, const std::function<Result<>()> &between = {});

    /// The ids of rows by the names of their tables.
    using Owners = std::map<QString, std::set<qint64>>;

    /// Brings back, of what the group deleted, these rows with the rows that went because they
    /// belonged to them, and links to them again what the group unlinked and nobody has linked
    /// elsewhere. References to what is no longer in the book are left out. Refused like
    /// takeBack(), and when the group did not delete all of them. `between` as there.
    Result<> bringBack(ChangeGroupId group, const Owners &owners,
                       const std::function<Result<>()> &between = {});

    /// The refusal itself, for what only the commit finds.
    static Error changedOutside(const Database &database);

private:
    using Row = std::vector<std::optional<QVariant>>;

    /// A foreign key.
    struct Link
    {
        int column = 0;
        QString target; ///< Always to its id.
        bool cascades = false; ///< The row goes with what it refers to.
    };

    /// The statements for one table, and which columns are its key.
    struct Table
    {
        QString name;
        QStringList columns;
        std::vector<int> keyColumns; ///< In the order of the primary key.
        std::vector<bool> required; ///< Which columns may not be NULL.
        std::vector<Link> links; ///< Read by linkedTable().
        // The columns that name whom the row belongs to; -1 when there is none.
        int dealColumn = -1;
        int contactColumn = -1;
        int companyColumn = -1;
        /// Prepared once for each operation and number of values.
        std::map<std::pair<QChar, qsizetype>, Statement *> statements;
    };

    Result<Table *> table(const QString &name);
    Result<Table> readTable(const QString &name);
    Result<> takeRowBack(Table &table, const QString &operation, const QString &key,
                         const QString &old);
    Result<Table *> linkedTable(const QString &name);
    Result<bool> exists(const QString &table, const QVariant &id);
    Result<bool> bringLoggedBack(const QString &table, bool isDeletion, const QString &key,
                                 const QString &old, const Owners &owners);
    static bool refersTo(const Link &link, const Row &old, const Owners &owners);
    static bool belongsTo(const Table &table, const Row &old, const Owners &owners);
    Result<bool> loosen(const Table &table, Row &old);
    Result<> bringRowBack(Table &table, Row key, Row old, bool isOwner);
    Result<> linkAgain(const Table &table, const Row &key, const Row &old, const Owners &owners);
    Result<> removeRow(Table &table, const Row &key);
    Result<> insertRow(Table &table, const Row &old);
    Result<> restoreRow(Table &table, const Row &key, const Row &old);
    Result<Statement *> statement(Table &table, QChar operation, qsizetype values);
    static void findOwners(Table &table);
    Result<> noteOwnersOf(const Table &table, const Row &key);
    void note(const Table &table, const Row &key, const Row &old);

    Database &m_database;
    Changes &m_changes;
    QHash<QString, Table> m_tables;
};

} // namespace voronka
