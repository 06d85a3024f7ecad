#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/model/changes.h"

#include <QString>

#include <optional>

namespace voronka {

class Book;

/// What an undo step is called. `title` names the kind of action, one of a fixed set that the
/// program translates when it shows it ("deal.move"); `subject` is the owner's own text, and so is
/// `target`: where it went, to whom, why. A target is only told besides a subject.
struct ChangeTitle
{
    QString title;
    QString subject;
    QString target = {};

    friend bool operator==(const ChangeTitle &, const ChangeTitle &) = default;
};

/// Both texts as the book keeps them in one column, and back.
QString storedSubject(const ChangeTitle &title);
ChangeTitle titleFromStored(const QString &title, const QString &subject);

/// The only way to write: BEGIN IMMEDIATE, an undo step that collects what changes, COMMIT.
/// Rolled back when it goes out of scope without commit(), together with the Book's lists.
/// There is one at a time in a book.
class Transaction
{
public:
    /// Refused when the book is read-only, damaged, locked by another program (after the busy
    /// timeout), or has an open transaction already.
    static Result<Transaction> begin(Book &book, const ChangeTitle &title, Instant now);

    /// Without an undo step: for making a new book and for bulk generation. What it writes cannot
    /// be undone, so no rule of the process offers it to the owner.
    static Result<Transaction> beginUnlogged(Book &book);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Book &book() const { return *m_book; }

    /// What this transaction has changed so far; the stores add to it.
    Changes &changes() { return m_changes; }

    /// Writes it to the disk. On failure the book is as it was before begin(). A transaction that
    /// changed no row leaves no undo step.
    Result<> commit();

private:
    explicit Transaction(Book &book) : m_book(&book) { }
    friend class History;

    static Result<Transaction> beginStep(Book &book, const ChangeTitle &title, Instant now,
                                         const QString &kind, std::optional<ChangeGroupId> reverts);
    Result<> openStep(const ChangeTitle &title, Instant now, const QString &kind,
                      std::optional<ChangeGroupId> reverts);
    /// The same transaction goes on under another step.
    Result<> turnTo(const ChangeTitle &title, Instant now, const QString &kind,
                    std::optional<ChangeGroupId> reverts);
    Result<bool> closeStep();
    void rollBack();

    Book *m_book; ///< Nothing after commit() and in a transaction moved from.
    Changes m_changes;
    qint64 m_group = 0; ///< 0 when unlogged.
};

} // namespace voronka
