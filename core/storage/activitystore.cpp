#include "core/storage/activitystore.h"

#include "core/base/localdays.h"
#include "core/storage/activityrows.h"
#include "core/storage/names.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct ActivityStoreText
{
    Q_DECLARE_TR_FUNCTIONS(ActivityStoreText)
};

const QString selectActivity =
        QStringLiteral("SELECT %1 FROM activity WHERE ").arg(activityColumns());
const QString selectTask = QStringLiteral("SELECT %1 FROM task WHERE ").arg(taskColumns());
const QString selectAttachment =
        QStringLiteral("SELECT id, deal, path, title, added_at FROM attachment WHERE ");

Attachment readAttachment(const Statement &row)
{
    return {row.id<AttachmentId>(0), row.id<DealId>(1), row.text(2), row.text(3), row.instant(4)};
}

std::unexpected<Error> noSuchActivity()
{
    return failure(ErrorKind::NotFound,
                   ActivityStoreText::tr("This call, meeting, message or note is no longer in the "
                                         "book. Look at the list again."));
}

std::unexpected<Error> noSuchTask()
{
    return failure(ErrorKind::NotFound,
                   ActivityStoreText::tr("This task is no longer in the book. Look at the list "
                                         "again."));
}

std::unexpected<Error> noSuchAttachment()
{
    return failure(ErrorKind::NotFound,
                   ActivityStoreText::tr("This link to a file is no longer in the book. Look at "
                                         "the list again."));
}

template<typename Row>
Result<Row> present(Result<std::optional<Row>> found, std::unexpected<Error> (*missing)())
{
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return missing();
    return std::move(**found);
}

Result<> changedOne(const Result<Statement *> &done, std::unexpected<Error> (*missing)())
{
    if (!done)
        return std::unexpected(done.error());
    if ((*done)->changedRows() == 0)
        return missing();
    return {};
}

void note(Transaction &transaction, std::optional<DealId> deal, std::optional<ContactId> contact)
{
    Changes &changes = transaction.changes();
    if (deal)
        changes.deals.push_back(*deal);
    if (contact) {
        changes.contacts.push_back(*contact);
        changes.people = true;
    }
}

void note(Transaction &transaction, const Task &task)
{
    note(transaction, task.deal, task.contact);
    transaction.changes().tasks.push_back(task.id);
}

std::optional<QString> storedOrNothing(const std::optional<TaskRepeat> &repeat)
{
    return repeat ? std::optional(storedRepeat(*repeat)) : std::nullopt;
}

Instant dueInstant(const Task &task, const LocalDays &days)
{
    if (task.dueAt)
        return *task.dueAt;
    return task.dueOn ? days.startOfDay(task.dueOn->addDays(1)) : Instant();
}

} // namespace

bool isDueBefore(const Task &one, const Task &other, const LocalDays &days)
{
    const Instant due = dueInstant(one, days);
    const Instant otherDue = dueInstant(other, days);
    return due != otherDue ? due < otherDue : one.id < other.id;
}

Result<Activity> ActivityStore::activity(ActivityId id)
{
    return present(
            readFirst(m_database, selectActivity + QStringLiteral("id = ?"), readActivity, id),
            noSuchActivity);
}

Result<Task> ActivityStore::task(TaskId id)
{
    return present(readFirst(m_database, selectTask + QStringLiteral("id = ?"), readTask, id),
                   noSuchTask);
}

Result<Attachment> ActivityStore::attachment(AttachmentId id)
{
    return present(
            readFirst(m_database, selectAttachment + QStringLiteral("id = ?"), readAttachment, id),
            noSuchAttachment);
}

Result<std::vector<Activity>> ActivityStore::activities(DealId deal)
{
    return readAll(m_database,
                   selectActivity + QStringLiteral("deal = ? ORDER BY at DESC, id DESC"),
                   readActivity, deal);
}

Result<std::vector<Activity>> ActivityStore::activities(ContactId contact)
{
    return readAll(m_database,
                   selectActivity + QStringLiteral("contact = ? ORDER BY at DESC, id DESC"),
                   readActivity, contact);
}

Result<std::vector<Task>> ActivityStore::tasks(DealId deal)
{
    return readAll(m_database, selectTask + QStringLiteral("deal = ? ORDER BY id"), readTask, deal);
}

Result<std::vector<Task>> ActivityStore::tasks(ContactId contact)
{
    return readAll(m_database, selectTask + QStringLiteral("contact = ? ORDER BY id"), readTask,
                   contact);
}

Result<std::vector<Task>> ActivityStore::tasksOfNobody()
{
    return readAll(m_database,
                   selectTask
                           + QStringLiteral("deal IS NULL AND contact IS NULL AND done_at IS NULL "
                                            "ORDER BY id"),
                   readTask);
}

Result<std::vector<Attachment>> ActivityStore::attachments(DealId deal)
{
    return readAll(m_database, selectAttachment + QStringLiteral("deal = ? ORDER BY added_at, id"),
                   readAttachment, deal);
}

Result<> ActivityStore::forEachActivity(
        const std::function<Result<>(const Activity &, const QString &, const QString &)> &visit)
{
    Result<Statement> statement = m_database.prepare(
            QStringLiteral("SELECT %1, (SELECT title FROM deal WHERE deal.id = activity.deal), "
                           "(SELECT name FROM contact WHERE contact.id = activity.contact) "
                           "FROM activity ORDER BY at, id")
                    .arg(activityColumns()));
    if (!statement)
        return std::unexpected(statement.error());
    Result<bool> row = statement->first();
    for (; row && *row; row = statement->next()) {
        const Result<> visited =
                visit(readActivity(*statement), statement->text(activityColumnCount),
                      statement->text(activityColumnCount + 1));
        if (!visited)
            return visited;
    }
    return row ? Result<>() : std::unexpected(row.error());
}

Result<ActivityId> ActivityStore::insert(Transaction &transaction, const Activity &activity)
{
    static const QString sql = QStringLiteral(R"(
INSERT INTO activity (id, deal, contact, kind, done, at, duration_minutes, manager, text, outcome,
    cold)
VALUES (%1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
                                       .arg(idFor(QStringLiteral("activity")));
    const auto inserted = runCached(m_database, sql, activity.id, activity.deal, activity.contact,
                                    storedName(activity.kind), int(activity.done), activity.at,
                                    activity.durationMinutes, activity.manager, activity.text,
                                    activity.outcome, int(activity.isCold));
    if (!inserted)
        return std::unexpected(inserted.error());
    note(transaction, activity.deal, activity.contact);
    return ActivityId((*inserted)->insertedId());
}

Result<TaskId> ActivityStore::insert(Transaction &transaction, const Task &task)
{
    static const QString sql = QStringLiteral(R"(
INSERT INTO task (id, title, kind, due_on, due_at, deal, contact, manager, done_at, repeat_rule,
    stage_task, move_seq, series_on, series_at, series)
VALUES (%1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
                                       .arg(idFor(QStringLiteral("task")));
    const auto inserted = runCached(m_database, sql, task.id, task.title, storedName(task.kind),
                                    task.dueOn, task.dueAt, task.deal, task.contact, task.manager,
                                    task.doneAt, storedOrNothing(task.repeat), task.stageTask,
                                    task.moveSeq, task.seriesOn, task.seriesAt, task.series);
    if (!inserted)
        return std::unexpected(inserted.error());
    const TaskId id((*inserted)->insertedId());
    note(transaction, task.deal, task.contact);
    transaction.changes().tasks.push_back(id);
    return id;
}

Result<AttachmentId> ActivityStore::insert(Transaction &transaction, const Attachment &attachment)
{
    static const QString sql = QStringLiteral(R"(
INSERT INTO attachment (id, deal, path, title, added_at) VALUES (%1, ?, ?, ?, ?))")
                                       .arg(idFor(QStringLiteral("attachment")));
    const auto inserted = runCached(m_database, sql, attachment.id, attachment.deal,
                                    attachment.path, attachment.title, attachment.addedAt);
    if (!inserted)
        return std::unexpected(inserted.error());
    note(transaction, attachment.deal, {});
    return AttachmentId((*inserted)->insertedId());
}

// Whoever shows the deal or the contact where it was before must hear of it too.
Result<> ActivityStore::update(Transaction &transaction, const Activity &activity)
{
    const Result<Activity> before = this->activity(activity.id);
    if (!before)
        return std::unexpected(before.error());
    const auto updated =
            runCached(m_database, QStringLiteral(R"(
UPDATE activity SET deal = ?, contact = ?, kind = ?, done = ?, at = ?, duration_minutes = ?,
    manager = ?, text = ?, outcome = ?, cold = ?
WHERE id = ?)"),
                      activity.deal, activity.contact, storedName(activity.kind),
                      int(activity.done), activity.at, activity.durationMinutes, activity.manager,
                      activity.text, activity.outcome, int(activity.isCold), activity.id);
    if (const Result<> done = changedOne(updated, noSuchActivity); !done)
        return done;
    note(transaction, before->deal, before->contact);
    note(transaction, activity.deal, activity.contact);
    return {};
}

Result<> ActivityStore::update(Transaction &transaction, const Task &task)
{
    const Result<Task> before = this->task(task.id);
    if (!before)
        return std::unexpected(before.error());
    const auto updated = runCached(m_database, QStringLiteral(R"(
UPDATE task SET title = ?, kind = ?, due_on = ?, due_at = ?, deal = ?, contact = ?, manager = ?,
    done_at = ?, repeat_rule = ?, stage_task = ?, move_seq = ?, series_on = ?, series_at = ?,
    series = ?
WHERE id = ?)"),
                                   task.title, storedName(task.kind), task.dueOn, task.dueAt,
                                   task.deal, task.contact, task.manager, task.doneAt,
                                   storedOrNothing(task.repeat), task.stageTask, task.moveSeq,
                                   task.seriesOn, task.seriesAt, task.series, task.id);
    if (const Result<> done = changedOne(updated, noSuchTask); !done)
        return done;
    note(transaction, *before);
    note(transaction, task);
    return {};
}

Result<> ActivityStore::remove(Transaction &transaction, ActivityId id)
{
    const Result<Activity> before = activity(id);
    if (!before)
        return std::unexpected(before.error());
    note(transaction, before->deal, before->contact);
    return changedOne(
            runCached(m_database, QStringLiteral("DELETE FROM activity WHERE id = ?"), id),
            noSuchActivity);
}

Result<> ActivityStore::remove(Transaction &transaction, TaskId id)
{
    const Result<Task> before = task(id);
    if (!before)
        return std::unexpected(before.error());
    note(transaction, *before);
    return changedOne(runCached(m_database, QStringLiteral("DELETE FROM task WHERE id = ?"), id),
                      noSuchTask);
}

Result<> ActivityStore::remove(Transaction &transaction, AttachmentId id)
{
    const Result<Attachment> before = attachment(id);
    if (!before)
        return std::unexpected(before.error());
    note(transaction, before->deal, {});
    return changedOne(
            runCached(m_database, QStringLiteral("DELETE FROM attachment WHERE id = ?"), id),
            noSuchAttachment);
}

Result<std::vector<RequirementId>> ActivityStore::confirmed(DealId deal)
{
    return readAll(
            m_database,
            QStringLiteral(
                    "SELECT requirement FROM check_mark WHERE deal = ? ORDER BY requirement"),
            [](const Statement &row) { return row.id<RequirementId>(0); }, deal);
}

Result<DealReview> ActivityStore::review(DealId deal)
{
    const auto found = readFirst(
            m_database,
            QStringLiteral("SELECT asked_at, received_at, text FROM deal_review WHERE deal = ?"),
            [deal](const Statement &row) {
                return DealReview{deal, row.optionalInstant(0), row.optionalInstant(1),
                                  row.text(2)};
            },
            deal);
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(DealReview{deal, {}, {}, {}});
}

Result<> ActivityStore::confirm(Transaction &transaction, DealId deal, RequirementId requirement,
                                Instant at)
{
    const auto marked = runCached(m_database, QStringLiteral(R"(
INSERT INTO check_mark (deal, requirement, at) VALUES (?, ?, ?)
ON CONFLICT (deal, requirement) DO NOTHING)"),
                                  deal, requirement, at);
    if (!marked)
        return std::unexpected(marked.error());
    note(transaction, deal, {});
    return {};
}

Result<> ActivityStore::setReview(Transaction &transaction, const DealReview &review)
{
    const bool isEmpty = !review.askedAt && !review.receivedAt && review.text.isEmpty();
    const auto written = isEmpty
            ? runCached(m_database, QStringLiteral("DELETE FROM deal_review WHERE deal = ?"),
                        review.deal)
            : runCached(m_database, QStringLiteral(R"(
INSERT INTO deal_review (deal, asked_at, received_at, text) VALUES (?, ?, ?, ?)
ON CONFLICT (deal) DO UPDATE SET asked_at = excluded.asked_at,
    received_at = excluded.received_at, text = excluded.text)"),
                        review.deal, review.askedAt, review.receivedAt, review.text);
    if (!written)
        return std::unexpected(written.error());
    note(transaction, review.deal, {});
    return {};
}

} // namespace voronka
