#include "core/storage/history.h"

#include "core/storage/book.h"
#include "core/storage/replay.h"

#include <QCoreApplication>

namespace voronka {

// Groups form one growing line. A step that stands is a 'do' or 'redo' group that is not reverted;
// the latest of them is undone next, by an 'undo' group that reverts it. The latest 'undo' group
// that is not reverted is redone next, unless a 'do' came after it.
namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

const QString undoable = QStringLiteral("kind IN ('do', 'redo') AND reverted = 0");
const QString redoable = QStringLiteral(
        "kind = 'undo' AND reverted = 0 "
        "AND id > (SELECT coalesce(max(id), 0) FROM change_group WHERE kind = 'do')");

HistoryStep readStep(const Statement &statement)
{
    HistoryStep step;
    step.id = statement.id<ChangeGroupId>(0);
    step.at = statement.instant(1);
    step.title = {statement.text(2), statement.text(3)};
    return step;
}

Result<std::optional<HistoryStep>> latest(Database &database, const QString &condition)
{
    Result<Statement> statement = database.prepare(
            QStringLiteral("SELECT id, at, title, subject FROM change_group WHERE %1 "
                           "ORDER BY id DESC LIMIT 1")
                    .arg(condition));
    if (!statement)
        return std::unexpected(statement.error());
    const Result<bool> row = statement->first();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(readStep(*statement)) : std::nullopt;
}

/// Refused when the step was taken back meanwhile: another program has the book open too.
Result<> markReverted(Database &database, ChangeGroupId group)
{
    const Result<Statement *> statement = database.cached(
            QStringLiteral("UPDATE change_group SET reverted = 1 WHERE id = ? AND reverted = 0"));
    if (!statement)
        return std::unexpected(statement.error());
    if (const Result<> marked = (*statement)->bind(group).run(); !marked)
        return marked;
    if ((*statement)->changedRows() != 1)
        return std::unexpected(Replay::changedOutside(database));
    return {};
}

} // namespace

Result<std::optional<HistoryStep>> History::nextUndo()
{
    Result<std::optional<HistoryStep>> step = latest(m_database, undoable);
    if (step && *step)
        (*step)->canUndo = true;
    return step;
}

Result<std::optional<HistoryStep>> History::nextRedo()
{
    Result<std::optional<HistoryStep>> step = latest(m_database, redoable);
    if (step && *step)
        (*step)->canRedo = true;
    return step;
}

Result<HistoryStep> History::undo(Book &book, Instant now)
{
    const Result<std::optional<HistoryStep>> step = nextUndo();
    if (!step)
        return std::unexpected(step.error());
    if (!*step)
        return failure(ErrorKind::NotFound, HistoryText::tr("There is nothing to undo."));
    if (const Result<> done = revert(book, **step, QStringLiteral("undo"), now); !done)
        return std::unexpected(done.error());
    return **step;
}

Result<HistoryStep> History::redo(Book &book, Instant now)
{
    const Result<std::optional<HistoryStep>> step = nextRedo();
    if (!step)
        return std::unexpected(step.error());
    if (!*step)
        return failure(ErrorKind::NotFound, HistoryText::tr("There is nothing to redo."));
    if (const Result<> done = revert(book, **step, QStringLiteral("redo"), now); !done)
        return std::unexpected(done.error());
    return **step;
}

Result<> History::revert(Book &book, const HistoryStep &step, const QString &kind, Instant now)
{
    Result<Transaction> transaction = Transaction::beginStep(book, step.title, now, kind, step.id);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Result<> marked = markReverted(m_database, step.id); !marked)
        return marked;
    Changes &changes = transaction->changes();
    if (const Result<> back = Replay(m_database, changes).takeBack(step.id); !back)
        return back;
    if (changes.lists || changes.funnels || changes.settings) {
        if (const Result<> read = book.reloadCatalog(); !read)
            return read;
    }
    const Result<> committed = transaction->commit();
    if (!committed && committed.error().kind == ErrorKind::Refused)
        return std::unexpected(Replay::changedOutside(m_database));
    return committed;
}

Result<std::vector<HistoryStep>> History::steps(int limit)
{
    // Each step is followed through what undid it, what redid it, and so on: the last tells.
    Result<Statement> statement = m_database.prepare(
            QStringLiteral("WITH RECURSIVE chain (step, last) AS ("
                           "  SELECT * FROM (SELECT id, id FROM change_group WHERE kind = 'do' "
                           "                 ORDER BY id DESC LIMIT ?)"
                           "  UNION ALL SELECT chain.step, change_group.id FROM chain "
                           "  JOIN change_group ON change_group.reverts = chain.last) "
                           "SELECT step.id, step.at, step.title, step.subject, "
                           "(SELECT %1 FROM change_group WHERE id = ends.last), "
                           "(SELECT %2 FROM change_group WHERE id = ends.last) "
                           "FROM (SELECT step, max(last) AS last FROM chain GROUP BY step) AS ends "
                           "JOIN change_group AS step ON step.id = ends.step "
                           "ORDER BY step.id DESC")
                    .arg(undoable, redoable));
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<HistoryStep> steps;
    Result<bool> row = statement->bind(limit).first();
    for (; row && *row; row = statement->next()) {
        HistoryStep step = readStep(*statement);
        step.canUndo = statement->integer(4) != 0;
        step.canRedo = statement->integer(5) != 0;
        steps.push_back(std::move(step));
    }
    if (!row)
        return std::unexpected(row.error());
    return steps;
}

} // namespace voronka
