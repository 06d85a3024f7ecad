#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/storage/transaction.h"

#include <QStringView>
#include <QVariant>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace voronka {

class Book;
class Database;

/// Whether a step was done by the owner, took another back, or did one again.
enum class StepKind : quint8 { Do = 0, Undo = 1, Redo = 2 };

/// One step of the undo list as shown to the owner.
struct HistoryStep
{
    ChangeGroupId id;
    Instant at;
    ChangeTitle title;
    bool canUndo = false;
    bool canRedo = false;
    StepKind kind = StepKind::Do;
};

/// How undoing a great deal is watched from outside: told now and then the share that is done,
/// 0..1, and asked to stop. What was stopped has changed nothing.
struct UndoCourse
{
    std::stop_token stop = {};
    std::function<void(double)> progress = {};
};

/// What is called after each of so many rows: it tells how far it is and ends what shall be stopped
/// by ErrorKind::Cancelled. Empty when nobody watches.
std::function<Result<>()> watchRows(const UndoCourse &course, qint64 rows);

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

    /// Takes back all steps from the last down to this one (its id as in steps()), one by one in
    /// that order, all or none. How many they were. Refused when the step does not stand.
    Result<int> undoTo(Book &book, ChangeGroupId step, Instant now, const UndoCourse &course = {});
    /// Does all undone steps up to this one again, all or none. Refused when it cannot be redone.
    Result<int> redoTo(Book &book, ChangeGroupId step, Instant now, const UndoCourse &course = {});
    /// How many rows that touches, at least; counted up to `limit`. To know what takes long.
    Result<qint64> rowsSince(ChangeGroupId step, qint64 limit);

    /// What was written after that group, undoing and redoing as steps of their own, the oldest
    /// first; at most `limit`. For whoever tells of what just happened.
    Result<std::vector<HistoryStep>> since(ChangeGroupId group, int limit);
    /// The group written last; 0 in a book without a history.
    Result<ChangeGroupId> lastGroup();

private:
    Result<> revert(Book &book, const HistoryStep &step, StepKind kind, Instant now);
    Result<> takeBack(Transaction &transaction, const HistoryStep &step,
                      const std::function<Result<>()> &between = {});
    Result<> commit(Transaction &transaction);
    Result<int> repeat(Book &book, ChangeGroupId last, StepKind kind, Instant now,
                       const std::function<Result<>()> &between);
    Result<std::function<Result<>()>> watched(ChangeGroupId step, const UndoCourse &course);
    Result<std::optional<ChangeGroupId>> lastOf(ChangeGroupId step, const QString &condition);

    Database &m_database;
};

/// Splits a row of quote()d values, as change_log keeps them, into its literals. Refuses
/// anything that is not NULL, a number, or a text in quotes: a log is data and never executed.
Result<std::vector<std::optional<QVariant>>> parseQuotedRow(QStringView row);

} // namespace voronka
