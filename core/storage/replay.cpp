#include "core/storage/replay.h"

#include "core/storage/changeareas.h"
#include "core/storage/database.h"
#include "core/storage/files.h"
#include "core/storage/history.h"

#include <QCoreApplication>
#include <QVariant>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

struct ReplayText
{
    Q_DECLARE_TR_FUNCTIONS(ReplayText)
};

std::unexpected<Error> damagedLog(const Database &database)
{
    return failure(ErrorKind::DamagedBook,
                   ReplayText::tr("The undo history of the book “%1” is damaged, so this step "
                                  "cannot be undone; nothing was changed.")
                           .arg(shownPath(database.path())));
}

void bindLiteral(Statement &statement, const std::optional<QVariant> &value)
{
    if (!value)
        statement.bindNull();
    else if (value->typeId() == QMetaType::LongLong)
        statement.bind(value->toLongLong());
    else if (value->typeId() == QMetaType::Double)
        statement.bind(value->toDouble());
    else
        statement.bind(value->toString());
}

QString condition(const QStringList &columns, const std::vector<int> &keyColumns)
{
    QStringList parts;
    for (const int column : keyColumns)
        parts << QStringLiteral("\"%1\" = ?").arg(columns[column]);
    return parts.join(QStringLiteral(" AND "));
}

QString quotedNames(const QStringList &columns)
{
    return QStringLiteral("\"%1\"").arg(columns.join(QStringLiteral("\", \"")));
}

bool isAmong(const Replay::Owners &owners, const QString &table, const std::optional<QVariant> &id)
{
    const auto known = owners.find(table);
    return id && known != owners.end() && known->second.contains(id->toLongLong());
}

/// A broken rule (a name that is needed, a key that exists) means the same as a missing row.
Result<> runOne(Database &database, Statement &statement)
{
    const Result<> result = statement.run();
    if (!result && result.error().kind == ErrorKind::Refused)
        return std::unexpected(Replay::changedOutside(database));
    if (result && statement.changedRows() != 1)
        return std::unexpected(Replay::changedOutside(database));
    return result;
}

} // namespace

Result<> Replay::takeBack(ChangeGroupId group, const std::function<Result<>()> &between)
{
    // Rows of one group come back in an order that breaks references for a moment.
    if (const Result<> deferred =
                m_database.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        !deferred)
        return deferred;
    Result<Statement> log = m_database.prepare(QStringLiteral(
            "SELECT tbl, op, key, old FROM change_log WHERE grp = ? ORDER BY id DESC"));
    if (!log)
        return std::unexpected(log.error());
    Result<bool> row = log->bind(group).first();
    for (; row && *row; row = log->next()) {
        const Result<Table *> where = table(log->text(0));
        if (!where)
            return std::unexpected(where.error());
        if (const Result<> done = takeRowBack(**where, log->text(1), log->text(2), log->text(3));
            !done)
            return done;
        if (between) {
            if (const Result<> on = between(); !on)
                return on;
        }
    }
    if (!row)
        return std::unexpected(row.error());
    return {};
}

Error Replay::changedOutside(const Database &database)
{
    return {ErrorKind::Refused,
            ReplayText::tr("This step cannot be undone, because another program has changed the "
                           "book “%1” since; nothing was changed.")
                    .arg(shownPath(database.path()))};
}

Result<Replay::Table *> Replay::table(const QString &name)
{
    auto known = m_tables.find(name);
    if (known == m_tables.end()) {
        Result<Table> read = readTable(name);
        if (!read)
            return std::unexpected(read.error());
        known = m_tables.insert(name, std::move(*read));
    }
    return &*known;
}

Result<Replay::Table> Replay::readTable(const QString &name)
{
    if (!areaOf(name))
        return damagedLog(m_database);
    Result<Statement> info = m_database.prepare(QStringLiteral("PRAGMA table_info(%1)").arg(name));
    if (!info)
        return std::unexpected(info.error());
    Table table;
    table.name = name;
    Result<bool> row = info->first();
    for (; row && *row; row = info->next()) {
        const int column = int(table.columns.size());
        table.columns << info->text(1);
        table.required.push_back(info->integer(3) != 0);
        if (const qint64 place = info->integer(5); place > 0) {
            table.keyColumns.resize(std::max(table.keyColumns.size(), size_t(place)));
            table.keyColumns[size_t(place) - 1] = column;
        }
    }
    if (!row)
        return std::unexpected(row.error());
    findOwners(table);
    return table;
}

/// A deal names its client and a contact its company, but they belong to themselves.
void Replay::findOwners(Table &table)
{
    const std::array owners{std::pair(QLatin1String("deal"), &table.dealColumn),
                            std::pair(QLatin1String("contact"), &table.contactColumn),
                            std::pair(QLatin1String("company"), &table.companyColumn)};
    for (const auto &[name, column] : owners) {
        if (table.name == name) {
            *column = 0;
            return;
        }
    }
    for (const auto &[name, column] : owners)
        *column = int(table.columns.indexOf(name));
}

Result<> Replay::takeRowBack(Table &table, const QString &operation, const QString &key,
                             const QString &old)
{
    const Result<Row> keyValues = parseQuotedRow(key);
    if (!keyValues)
        return std::unexpected(keyValues.error());
    if (keyValues->size() != table.keyColumns.size())
        return damagedLog(m_database);
    if (operation == QLatin1String("I")) {
        if (const Result<> noted = noteOwnersOf(table, *keyValues); !noted)
            return noted;
        note(table, *keyValues, {});
        return removeRow(table, *keyValues);
    }

    const Result<Row> oldValues = parseQuotedRow(old);
    if (!oldValues)
        return std::unexpected(oldValues.error());
    // Fewer values than columns: logged before a migration added the last ones.
    if (oldValues->empty() || oldValues->size() > size_t(table.columns.size()))
        return damagedLog(m_database);
    note(table, *keyValues, *oldValues);
    return operation == QLatin1String("D") ? insertRow(table, *oldValues)
                                           : restoreRow(table, *keyValues, *oldValues);
}

/// The first `values` columns of a table: all of them, except in rows that were logged before a
/// migration added the last ones.
Result<Statement *> Replay::statement(Table &table, QChar operation, qsizetype values)
{
    const auto known = table.statements.find({operation, values});
    if (known != table.statements.end())
        return known->second;
    const QStringList columns = table.columns.first(values);
    const QString where = condition(table.columns, table.keyColumns);
    QString sql;
    if (operation == u'I') {
        sql = QStringLiteral("DELETE FROM \"%1\" WHERE %2").arg(table.name, where);
    } else if (operation == u'D') {
        QStringList places;
        places.fill(QStringLiteral("?"), values);
        sql = QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3)")
                      .arg(table.name, quotedNames(columns), places.join(QStringLiteral(", ")));
    } else {
        sql = QStringLiteral("UPDATE \"%1\" SET \"%2\" = ? WHERE %3")
                      .arg(table.name, columns.join(QStringLiteral("\" = ?, \"")), where);
    }
    const Result<Statement *> prepared = m_database.cached(sql);
    if (prepared)
        table.statements.emplace(std::pair(operation, values), *prepared);
    return prepared;
}

Result<> Replay::removeRow(Table &table, const Row &key)
{
    const Result<Statement *> remove = statement(table, u'I', 0);
    if (!remove)
        return std::unexpected(remove.error());
    for (const auto &value : key)
        bindLiteral(**remove, value);
    return runOne(m_database, **remove);
}

Result<> Replay::insertRow(Table &table, const Row &old)
{
    const Result<Statement *> insert = statement(table, u'D', qsizetype(old.size()));
    if (!insert)
        return std::unexpected(insert.error());
    for (const auto &value : old)
        bindLiteral(**insert, value);
    return runOne(m_database, **insert);
}

Result<> Replay::restoreRow(Table &table, const Row &key, const Row &old)
{
    const Result<Statement *> restore = statement(table, u'U', qsizetype(old.size()));
    if (!restore)
        return std::unexpected(restore.error());
    for (const auto &value : old)
        bindLiteral(**restore, value);
    for (const auto &value : key)
        bindLiteral(**restore, value);
    return runOne(m_database, **restore);
}

/// Whom a row belongs to that is about to be removed, where the key does not tell it.
Result<> Replay::noteOwnersOf(const Table &table, const Row &key)
{
    const bool hasOwner =
            table.dealColumn >= 0 || table.contactColumn >= 0 || table.companyColumn >= 0;
    // The key of a table without an id of its own names the owner.
    if (!hasOwner || table.columns[table.keyColumns.front()] != QLatin1String("id"))
        return {};
    const Result<Statement *> statement =
            m_database.cached(QStringLiteral("SELECT * FROM \"%1\" WHERE %2")
                                      .arg(table.name, condition(table.columns, table.keyColumns)));
    if (!statement)
        return std::unexpected(statement.error());
    for (const auto &value : key)
        bindLiteral(**statement, value);
    const Result<bool> row = (*statement)->first();
    if (!row)
        return std::unexpected(row.error());
    const auto noteColumn = [&](auto &ids, int column) {
        using IdType = typename std::remove_reference_t<decltype(ids)>::value_type;
        if (column >= 0 && !(*statement)->isNull(column))
            ids.push_back((*statement)->id<IdType>(column));
    };
    if (*row) {
        noteColumn(m_changes.deals, table.dealColumn);
        noteColumn(m_changes.contacts, table.contactColumn);
        noteColumn(m_changes.companies, table.companyColumn);
    }
    (*statement)->finish();
    return {};
}

void Replay::note(const Table &table, const Row &key, const Row &old)
{
    if (const auto flag = areaOf(table.name)->flag)
        m_changes.*flag = true;
    if (table.name == QLatin1String("task") && key.front())
        m_changes.tasks.push_back(TaskId(key.front()->toLongLong()));
    const auto noteColumn = [&](auto &ids, int column) {
        using IdType = typename std::remove_reference_t<decltype(ids)>::value_type;
        const auto inKey = std::ranges::find(table.keyColumns, column);
        std::optional<QVariant> owner;
        if (inKey != table.keyColumns.end())
            owner = key[size_t(inKey - table.keyColumns.begin())];
        else if (column >= 0 && size_t(column) < old.size())
            owner = old[size_t(column)];
        if (owner)
            ids.push_back(IdType(owner->toLongLong()));
    };
    noteColumn(m_changes.deals, table.dealColumn);
    noteColumn(m_changes.contacts, table.contactColumn);
    noteColumn(m_changes.companies, table.companyColumn);
}

/// The same with its foreign keys, which undo needs not know.
Result<Replay::Table *> Replay::linkedTable(const QString &name)
{
    const Result<Table *> known = table(name);
    if (!known || !(*known)->links.empty())
        return known;
    Result<Statement> info =
            m_database.prepare(QStringLiteral("PRAGMA foreign_key_list(%1)").arg(name));
    if (!info)
        return std::unexpected(info.error());
    Result<bool> row = info->first();
    for (; row && *row; row = info->next()) {
        const int column = int((*known)->columns.indexOf(info->text(3)));
        (*known)->links.push_back(
                {column, info->text(2), info->text(6) == QLatin1String("CASCADE")});
    }
    if (!row)
        return std::unexpected(row.error());
    return known;
}

Result<bool> Replay::exists(const QString &table, const QVariant &id)
{
    const Result<Statement *> statement =
            m_database.cached(QStringLiteral("SELECT 1 FROM \"%1\" WHERE id = ?").arg(table));
    if (!statement)
        return std::unexpected(statement.error());
    const Result<bool> found = (*statement)->bind(id.toLongLong()).first();
    (*statement)->finish();
    return found;
}

/// Empties the references to what is gone; false when the row cannot be without one of them.
Result<bool> Replay::loosen(const Table &table, Row &old)
{
    for (const Link &link : table.links) {
        if (size_t(link.column) >= old.size() || !old[size_t(link.column)])
            continue;
        const Result<bool> there = exists(link.target, *old[size_t(link.column)]);
        if (!there)
            return there;
        if (*there)
            continue;
        if (table.required[size_t(link.column)])
            return false;
        old[size_t(link.column)].reset();
    }
    return true;
}

Result<> Replay::bringRowBack(Table &table, Row key, Row old, bool isOwner)
{
    const Result<bool> whole = loosen(table, old);
    if (!whole)
        return std::unexpected(whole.error());
    // A tag that is gone is no loss; a deal without its stage or its past would be.
    if (!*whole && !isOwner && table.name != QLatin1String("deal_move"))
        return {};
    if (!*whole)
        return std::unexpected(changedOutside(m_database));
    note(table, key, old);
    return insertRow(table, old);
}

/// Only where nothing was put in its place.
Result<> Replay::linkAgain(const Table &table, const Row &key, const Row &old, const Owners &owners)
{
    for (const Link &link : table.links) {
        if (!refersTo(link, old, owners))
            continue;
        const Result<Statement *> update =
                m_database.cached(QStringLiteral("UPDATE \"%1\" SET \"%2\" = ? "
                                                 "WHERE %3 AND \"%2\" IS NULL")
                                          .arg(table.name, table.columns[link.column],
                                               condition(table.columns, table.keyColumns)));
        if (!update)
            return std::unexpected(update.error());
        bindLiteral(**update, old[size_t(link.column)]);
        for (const auto &value : key)
            bindLiteral(**update, value);
        if (const Result<> done = (*update)->run(); !done)
            return done;
        if ((*update)->changedRows() == 1)
            note(table, key, old);
    }
    return {};
}

Result<> Replay::bringBack(ChangeGroupId group, const Owners &owners,
                           const std::function<Result<>()> &between)
{
    if (const Result<> deferred =
                m_database.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        !deferred)
        return deferred;
    Result<Statement> log =
            m_database.prepare(QStringLiteral("SELECT tbl, op, key, old FROM change_log "
                                              "WHERE grp = ? AND op <> 'I' ORDER BY id DESC"));
    if (!log)
        return std::unexpected(log.error());
    size_t wanted = 0;
    for (const auto &[table, ids] : owners)
        wanted += ids.size();
    Result<bool> row = log->bind(group).first();
    for (; row && *row; row = log->next()) {
        const Result<bool> isOwner =
                bringLoggedBack(log->text(0), log->text(1) == QLatin1String("D"), log->text(2),
                                log->text(3), owners);
        if (!isOwner)
            return std::unexpected(isOwner.error());
        wanted -= *isOwner ? 1 : 0;
        if (between) {
            if (const Result<> on = between(); !on)
                return on;
        }
    }
    if (!row)
        return std::unexpected(row.error());
    return wanted == 0 ? Result<>() : std::unexpected(changedOutside(m_database));
}

/// Whether it was one of the owners itself.
Result<bool> Replay::bringLoggedBack(const QString &tableName, bool isDeletion,
                                     const QString &keyText, const QString &oldText,
                                     const Owners &owners)
{
    const Result<Table *> table = linkedTable(tableName);
    if (!table)
        return std::unexpected(table.error());
    const Result<Row> key = parseQuotedRow(keyText);
    const Result<Row> old = parseQuotedRow(oldText);
    if (!key || !old || key->size() != (*table)->keyColumns.size()
        || old->size() > size_t((*table)->columns.size()))
        return damagedLog(m_database);
    const bool isOwner = isDeletion && isAmong(owners, tableName, key->front());
    Result<> done;
    if (isOwner || (isDeletion && belongsTo(**table, *old, owners)))
        done = bringRowBack(**table, *key, *old, isOwner);
    else if (!isDeletion)
        done = linkAgain(**table, *key, *old, owners);
    if (!done)
        return std::unexpected(done.error());
    return isOwner;
}

bool Replay::refersTo(const Link &link, const Row &old, const Owners &owners)
{
    return size_t(link.column) < old.size()
            && isAmong(owners, link.target, old[size_t(link.column)]);
}

/// Whether a row went because what it refers to did.
bool Replay::belongsTo(const Table &table, const Row &old, const Owners &owners)
{
    return std::ranges::any_of(table.links, [&](const Link &link) {
        return link.cascades && refersTo(link, old, owners);
    });
}

} // namespace voronka
