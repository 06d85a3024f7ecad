#include "core/storage/history.h"

#include "core/storage/book.h"
#include "core/storage/query.h"
#include "core/storage/replay.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

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

constexpr std::array kindNames{QLatin1String("do"), QLatin1String("undo"), QLatin1String("redo")};

QString storedName(StepKind kind)
{
    return kindNames[size_t(kind)];
}

StepKind kindFromStored(const QString &text)
{
    const auto found = std::ranges::find(kindNames, text);
    return found == kindNames.end() ? StepKind::Do : StepKind(found - kindNames.begin());
}

/// From the columns id, at, title, subject, kind.
HistoryStep readStep(const Statement &statement)
{
    HistoryStep step;
    step.id = statement.id<ChangeGroupId>(0);
    step.at = statement.instant(1);
    step.title = titleFromStored(statement.text(2), statement.text(3));
    step.kind = kindFromStored(statement.text(4));
    return step;
}

Result<std::optional<HistoryStep>> latest(Database &database, const QString &condition)
{
    Result<Statement> statement = database.prepare(
            QStringLiteral("SELECT id, at, title, subject, kind FROM change_group WHERE %1 "
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
    if (const Result<> done = revert(book, **step, StepKind::Undo, now); !done)
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
    if (const Result<> done = revert(book, **step, StepKind::Redo, now); !done)
        return std::unexpected(done.error());
    return **step;
}

Result<> History::revert(Book &book, const HistoryStep &step, StepKind kind, Instant now)
{
    Result<Transaction> transaction =
            Transaction::beginStep(book, step.title, now, storedName(kind), step.id);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Result<> taken = takeBack(*transaction, step); !taken)
        return taken;
    return commit(*transaction);
}

/// Inside a transaction that is already about the step.
Result<> History::takeBack(Transaction &transaction, const HistoryStep &step,
                           const std::function<Result<>()> &between)
{
    if (const Result<> marked = markReverted(m_database, step.id); !marked)
        return marked;
    Changes &changes = transaction.changes();
    if (const Result<> back = Replay(m_database, changes).takeBack(step.id, between); !back)
        return back;
    if (changes.lists || changes.funnels || changes.settings)
        return transaction.book().reloadCatalog();
    return {};
}

Result<> History::commit(Transaction &transaction)
{
    const Result<> committed = transaction.commit();
    if (!committed && committed.error().kind == ErrorKind::Refused)
        return std::unexpected(Replay::changedOutside(m_database));
    return committed;
}

/// Undoes or redoes again and again, in one transaction, until the group `last` was the one.
Result<int> History::repeat(Book &book, ChangeGroupId last, StepKind kind, Instant now,
                            const std::function<Result<>()> &between)
{
    std::optional<Transaction> transaction;
    for (int count = 1;; ++count) {
        const Result<std::optional<HistoryStep>> step =
                kind == StepKind::Undo ? nextUndo() : nextRedo();
        if (!step)
            return std::unexpected(step.error());
        if (!*step)
            return std::unexpected(Replay::changedOutside(m_database));
        const ChangeTitle &title = (*step)->title;
        if (transaction) {
            if (const auto on = transaction->turnTo(title, now, storedName(kind), (*step)->id); !on)
                return std::unexpected(on.error());
        } else {
            auto begun = Transaction::beginStep(book, title, now, storedName(kind), (*step)->id);
            if (!begun)
                return std::unexpected(begun.error());
            transaction.emplace(std::move(*begun));
        }
        if (const Result<> taken = takeBack(*transaction, **step, between); !taken)
            return std::unexpected(taken.error());
        if ((*step)->id != last)
            continue;
        if (const Result<> committed = commit(*transaction); !committed)
            return std::unexpected(committed.error());
        return count;
    }
}

/// The group that tells how a step stands: it, or what undid it, or what redid that. Nothing when
/// that is not so any more.
Result<std::optional<ChangeGroupId>> History::lastOf(ChangeGroupId step, const QString &condition)
{
    return readFirst(
            m_database,
            QStringLiteral("WITH RECURSIVE chain (last) AS ("
                           "  VALUES (?) UNION ALL SELECT change_group.id FROM chain "
                           "  JOIN change_group ON change_group.reverts = chain.last) "
                           "SELECT id FROM change_group "
                           "WHERE id = (SELECT max(last) FROM chain) AND %1")
                    .arg(condition),
            [](const Statement &row) { return row.id<ChangeGroupId>(0); }, step);
}

Result<qint64> History::rowsSince(ChangeGroupId step, qint64 limit)
{
    const Result<Statement *> statement = m_database.cached(QStringLiteral(
            "SELECT count(*) FROM (SELECT 1 FROM change_log WHERE grp >= ? LIMIT ?)"));
    if (!statement)
        return std::unexpected(statement.error());
    const Result<bool> row = (*statement)->bind(step).bind(limit).first();
    if (!row)
        return std::unexpected(row.error());
    const qint64 rows = (*statement)->integer(0);
    (*statement)->finish();
    return rows;
}

std::function<Result<>()> watchRows(const UndoCourse &course, qint64 rows)
{
    if (!course.progress && !course.stop.stop_possible())
        return nullptr;
    return [course, rows, done = qint64(0)]() mutable -> Result<> {
        constexpr qint64 rowsBetweenLooks = 256;
        if (++done % rowsBetweenLooks != 0)
            return {};
        if (course.stop.stop_requested()) {
            return failure(ErrorKind::Cancelled,
                           HistoryText::tr("It was stopped. Nothing was changed."));
        }
        if (course.progress)
            course.progress(std::min(1.0, double(done) / double(rows)));
        return {};
    };
}

Result<std::function<Result<>()>> History::watched(ChangeGroupId step, const UndoCourse &course)
{
    if (!course.progress && !course.stop.stop_possible())
        return nullptr;
    const Result<qint64> all = rowsSince(step, std::numeric_limits<qint64>::max());
    if (!all)
        return std::unexpected(all.error());
    return watchRows(course, *all);
}

Result<int> History::undoTo(Book &book, ChangeGroupId step, Instant now, const UndoCourse &course)
{
    const auto last = lastOf(step, undoable);
    if (!last)
        return std::unexpected(last.error());
    if (!*last) {
        return failure(
                ErrorKind::Refused,
                HistoryText::tr(
                        "That step has already been undone. Look at the list of steps again."));
    }
    const auto between = watched(step, course);
    return between ? repeat(book, **last, StepKind::Undo, now, *between)
                   : std::unexpected(between.error());
}

Result<int> History::redoTo(Book &book, ChangeGroupId step, Instant now, const UndoCourse &course)
{
    const auto last = lastOf(step, redoable);
    if (!last)
        return std::unexpected(last.error());
    if (!*last) {
        return failure(ErrorKind::Refused,
                       HistoryText::tr("That step can no longer be redone, because something else "
                                       "was done after it. Do it again by hand."));
    }
    const auto between = watched(step, course);
    return between ? repeat(book, **last, StepKind::Redo, now, *between)
                   : std::unexpected(between.error());
}

Result<std::vector<HistoryStep>> History::since(ChangeGroupId group, int limit)
{
    return readAll(m_database,
                   QStringLiteral("SELECT id, at, title, subject, kind FROM change_group "
                                  "WHERE id > ? ORDER BY id LIMIT ?"),
                   readStep, group, limit);
}

Result<ChangeGroupId> History::lastGroup()
{
    const Result<qint64> last =
            m_database.integer(QStringLiteral("SELECT coalesce(max(id), 0) FROM change_group"));
    if (!last)
        return std::unexpected(last.error());
    return ChangeGroupId(*last);
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
                           "SELECT step.id, step.at, step.title, step.subject, step.kind, "
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
        step.canUndo = statement->integer(5) != 0;
        step.canRedo = statement->integer(6) != 0;
        steps.push_back(std::move(step));
    }
    if (!row)
        return std::unexpected(row.error());
    return steps;
}

} // namespace voronka
