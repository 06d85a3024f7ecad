#include "core/storage/distinctclients.h"

#include "core/storage/book.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace voronka {

namespace {

QString tableOf(ContactId)
{
    return QStringLiteral("contact");
}

QString tableOf(CompanyId)
{
    return QStringLiteral("company");
}

void noteChange(Changes &changes, ContactId id)
{
    changes.people = true;
    changes.contacts.push_back(id);
}

void noteChange(Changes &changes, CompanyId id)
{
    changes.people = true;
    changes.companies.push_back(id);
}

template<typename IdType>
Result<std::vector<std::pair<IdType, IdType>>> readPairs(Database &database)
{
    return readAll(
            database,
            QStringLiteral("SELECT %1, other FROM %1_distinct ORDER BY %1, other")
                    .arg(tableOf(IdType())),
            [](const Statement &row) { return std::pair(row.id<IdType>(0), row.id<IdType>(1)); });
}

template<typename IdType>
Result<bool> hasPair(Database &database, IdType one, IdType other)
{
    const auto found = readFirst(
            database,
            QStringLiteral("SELECT 1 FROM %1_distinct WHERE %1 = ? AND other = ?")
                    .arg(tableOf(one)),
            [](const Statement &) { return true; }, std::min(one, other), std::max(one, other));
    return found ? Result<bool>(found->has_value()) : std::unexpected(found.error());
}

template<typename IdType>
Result<> addPair(Transaction &transaction, IdType one, IdType other)
{
    Q_ASSERT(one != other);
    const auto known = areDistinct(transaction.book().database(), one, other);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return {};
    const auto added = runCached(
            transaction.book().database(),
            QStringLiteral("INSERT INTO %1_distinct (%1, other) VALUES (?, ?)").arg(tableOf(one)),
            std::min(one, other), std::max(one, other));
    if (!added)
        return std::unexpected(added.error());
    noteChange(transaction.changes(), one);
    noteChange(transaction.changes(), other);
    return {};
}

} // namespace

Result<std::vector<std::pair<ContactId, ContactId>>> readDistinctContacts(Database &database)
{
    return readPairs<ContactId>(database);
}

Result<std::vector<std::pair<CompanyId, CompanyId>>> readDistinctCompanies(Database &database)
{
    return readPairs<CompanyId>(database);
}

Result<bool> areDistinct(Database &database, ContactId one, ContactId other)
{
    return hasPair(database, one, other);
}

Result<bool> areDistinct(Database &database, CompanyId one, CompanyId other)
{
    return hasPair(database, one, other);
}

Result<> setDistinct(Transaction &transaction, ContactId one, ContactId other)
{
    return addPair(transaction, one, other);
}

Result<> setDistinct(Transaction &transaction, CompanyId one, CompanyId other)
{
    return addPair(transaction, one, other);
}

} // namespace voronka
