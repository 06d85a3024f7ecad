#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/storage/transaction.h"

#include <QStringView>
#include <QVariant>

#include <optional>
#include <vector>

namespace voronka {

class Book;
class Database;

/// One step of the undo list as shown to the owner.
struct HistoryStep
{
    ChangeGroupId id;
    Instant at;
    ChangeTitle title;
    bool canUndo = false;
    bool canRedo = false;
};

/// Undo and redo over everything, kept in the book itself (change_group, change_log), so that
/// both survive a restart. Undoing is a change like any other: it is logged, and redo undoes it.
class History
{
public:
    explicit History(Database &database) : m_database(database) { }

    /// What the next undo or redo would take back; nothing when there is none. A new change makes
    /// everything that could be redone not redoable.
    Result<std::optional<HistoryStep>> nextUndo();
    Result<std::optional<HistoryStep>> nextRedo();

    /// Takes the last step back, or does it again. Refused with ErrorKind::NotFound when there is
    /// none. What was undone comes back to the caller; the Changes go to Book's listeners.
    Result<HistoryStep> undo(Book &book, Instant now);
    Result<HistoryStep> redo(Book &book, Instant now);

    /// What the owner did, the latest first; canUndo tells that the step stands, canRedo that it
    /// is undone and nothing new was done since.
    Result<std::vector<HistoryStep>> steps(int limit);

private:
    Result<> revert(Book &book, const HistoryStep &step, const QString &kind, Instant now);

    Database &m_database;
};

/// Splits a row of quote()d values, as change_log keeps them, into its literals. Refuses
/// anything that is not NULL, a number, or a text in quotes: a log is data and never executed.
Result<std::vector<std::optional<QVariant>>> parseQuotedRow(QStringView row);

} // namespace voronka
