#include "core/storage/transaction.h"

#include "core/storage/book.h"
#include "core/storage/files.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace voronka {

namespace {

struct TransactionText
{
    Q_DECLARE_TR_FUNCTIONS(TransactionText)
};

/// Beyond this many rows reading everything again is faster than patching.
constexpr std::size_t manyRows = 1000;

template<typename IdType>
bool areMany(std::vector<IdType> &ids)
{
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    return ids.size() > manyRows;
}

void tidy(Changes &changes)
{
    const bool deals = areMany(changes.deals);
    const bool contacts = areMany(changes.contacts);
    const bool companies = areMany(changes.companies);
    const bool tasks = areMany(changes.tasks);
    changes.everything = changes.everything || deals || contacts || companies || tasks;
}

/// Between a subject and its target. No keyboard types it.
constexpr QChar unitSeparator(0x1f);

} // namespace

QString storedSubject(const ChangeTitle &title)
{
    return title.target.isEmpty() ? title.subject : title.subject + unitSeparator + title.target;
}

ChangeTitle titleFromStored(const QString &title, const QString &subject)
{
    const qsizetype end = subject.indexOf(unitSeparator);
    if (end < 0)
        return {title, subject};
    return {title, subject.first(end), subject.sliced(end + 1)};
}

Result<Transaction> Transaction::begin(Book &book, const ChangeTitle &title, Instant now)
{
    return beginStep(book, title, now, QStringLiteral("do"), {});
}

Result<Transaction> Transaction::beginUnlogged(Book &book)
{
    if (!book.isWritable())
        return failure(ErrorKind::ReadOnlyBook, book.readOnlyReason());
    if (book.m_inTransaction) {
        return failure(ErrorKind::Refused,
                       TransactionText::tr("The book “%1” is busy with another change; wait until "
                                           "it is done, then try again.")
                               .arg(shownPath(book.path())));
    }
    if (const Result<> sound = book.verify(); !sound)
        return std::unexpected(sound.error());
    if (const Result<> begun = book.database().execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return std::unexpected(begun.error());
    book.m_inTransaction = true;
    return Transaction(book);
}

Result<Transaction> Transaction::beginStep(Book &book, const ChangeTitle &title, Instant now,
                                           const QString &kind,
                                           std::optional<ChangeGroupId> reverts)
{
    Result<Transaction> transaction = beginUnlogged(book);
    if (!transaction)
        return transaction;
    if (const Result<> opened = transaction->openStep(title, now, kind, reverts); !opened)
        return std::unexpected(opened.error());
    return transaction;
}

Result<> Transaction::openStep(const ChangeTitle &title, Instant now, const QString &kind,
                               std::optional<ChangeGroupId> reverts)
{
    Database &database = m_book->database();
    const Result<Statement *> group = database.cached(QStringLiteral(
            "INSERT INTO change_group (at, kind, title, subject, reverts) VALUES (?, ?, ?, ?, ?)"));
    if (!group)
        return std::unexpected(group.error());
    (*group)->bind(now).bind(kind).bind(title.title).bind(storedSubject(title)).bind(reverts);
    if (const Result<> result = (*group)->run(); !result)
        return result;
    m_group = (*group)->insertedId();

    const Result<Statement *> state =
            database.cached(QStringLiteral("UPDATE change_state SET grp = ? WHERE id = 1"));
    if (!state)
        return std::unexpected(state.error());
    return (*state)->bind(m_group).run();
}

Result<> Transaction::turnTo(const ChangeTitle &title, Instant now, const QString &kind,
                             std::optional<ChangeGroupId> reverts)
{
    const Result<bool> changed = closeStep();
    if (!changed)
        return std::unexpected(changed.error());
    return openStep(title, now, kind, reverts);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_book(std::exchange(other.m_book, nullptr)), m_changes(std::move(other.m_changes)),
      m_group(other.m_group)
{
}

Transaction::~Transaction()
{
    if (m_book)
        rollBack();
}

Result<bool> Transaction::closeStep()
{
    Database &database = m_book->database();
    const Result<Statement *> logged = database.cached(
            QStringLiteral("SELECT EXISTS (SELECT 1 FROM change_log WHERE grp = ?)"));
    if (!logged)
        return std::unexpected(logged.error());
    const Result<bool> row = (*logged)->bind(m_group).first();
    if (!row)
        return std::unexpected(row.error());
    const bool changed = (*logged)->integer(0) != 0;
    (*logged)->finish();
    if (!changed)
        return false;
    const Result<> closed =
            database.execute(QStringLiteral("UPDATE change_state SET grp = NULL WHERE id = 1"));
    if (!closed)
        return std::unexpected(closed.error());
    return true;
}

Result<> Transaction::commit()
{
    Q_ASSERT_X(m_book, "voronka::Transaction", "committed twice, or moved from");
    if (m_group != 0) {
        const Result<bool> changed = closeStep();
        if (!changed || !*changed) {
            rollBack();
            return changed ? Result<>() : std::unexpected(changed.error());
        }
    }
    if (const Result<> committed = m_book->database().execute(QStringLiteral("COMMIT"));
        !committed) {
        rollBack();
        return committed;
    }
    Book &book = *std::exchange(m_book, nullptr);
    book.m_inTransaction = false;
    book.m_catalogBefore.reset();
    tidy(m_changes);
    if (!m_changes.isEmpty())
        book.committed(m_changes);
    return {};
}

void Transaction::rollBack()
{
    Book &book = *std::exchange(m_book, nullptr);
    // An Error here means that SQLite has rolled back by itself, as it does when the disk is full.
    (void)book.database().execute(QStringLiteral("ROLLBACK"));
    book.m_inTransaction = false;
    if (book.m_catalogBefore)
        book.m_catalog = std::move(*book.m_catalogBefore);
    book.m_catalogBefore.reset();
}

} // namespace voronka
