#include "core/storage/savepoint.h"

#include "core/storage/book.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <utility>

namespace voronka {

namespace {

Result<> run(Transaction &transaction, const QString &sql)
{
    const auto done = runCached(transaction.book().database(), sql);
    return done ? Result<>() : std::unexpected(done.error());
}

} // namespace

Savepoint::Savepoint(Transaction &transaction, bool listsChanged)
    : m_transaction(&transaction), m_listsChanged(listsChanged)
{
}

Savepoint::Savepoint(Savepoint &&other) noexcept
    : m_transaction(std::exchange(other.m_transaction, nullptr)),
      m_listsChanged(other.m_listsChanged)
{
}

Savepoint::~Savepoint()
{
    if (m_transaction)
        static_cast<void>(takeBack());
}

Result<Savepoint> Savepoint::begin(Transaction &transaction)
{
    if (const auto begun = run(transaction, QStringLiteral("SAVEPOINT part")); !begun)
        return std::unexpected(begun.error());
    // Set again by whoever changes a list meanwhile: only then are the lists read again.
    return Savepoint(transaction, std::exchange(transaction.changes().lists, false));
}

Result<> Savepoint::keep()
{
    Transaction &transaction = *std::exchange(m_transaction, nullptr);
    transaction.changes().lists |= m_listsChanged;
    return run(transaction, QStringLiteral("RELEASE part"));
}

Result<> Savepoint::takeBack()
{
    Transaction &transaction = *std::exchange(m_transaction, nullptr);
    const bool changesLists = transaction.changes().lists;
    transaction.changes().lists |= m_listsChanged;
    if (const auto undone = run(transaction, QStringLiteral("ROLLBACK TO part")); !undone)
        return undone;
    if (const auto ended = run(transaction, QStringLiteral("RELEASE part")); !ended)
        return ended;
    return changesLists ? transaction.book().reloadCatalog() : Result<>();
}

} // namespace voronka
