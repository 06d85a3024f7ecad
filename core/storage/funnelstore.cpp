#include "core/storage/funnelstore.h"

#include "core/storage/book.h"
#include "core/storage/names.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct FunnelStoreText
{
    Q_DECLARE_TR_FUNCTIONS(FunnelStoreText)
};

Result<> noteFunnels(Transaction &transaction)
{
    transaction.changes().funnels = true;
    return transaction.book().reloadCatalog();
}

std::optional<QString> storedField(const StageRequirement &requirement)
{
    return requirement.field ? std::optional(storedName(*requirement.field)) : std::nullopt;
}

std::optional<QString> storedText(const StageRequirement &requirement)
{
    return requirement.field ? std::nullopt : std::optional(requirement.text);
}

} // namespace

Result<std::vector<Funnel>> FunnelStore::funnels()
{
    return readAll(m_database,
                   QStringLiteral("SELECT id, name, position, archived FROM funnel "
                                  "ORDER BY position, id"),
                   [](const Statement &row) {
                       return Funnel{row.id<FunnelId>(0), row.text(1), int(row.integer(2)),
                                     row.integer(3) != 0};
                   });
}

Result<std::vector<Stage>> FunnelStore::stages()
{
    return readAll(
            m_database, QStringLiteral(R"(
SELECT id, funnel, name, position, archived, colour, limit_minutes, win_probability
FROM stage ORDER BY funnel, position, id)"),
            [](const Statement &row) {
                Stage stage{
                        row.id<StageId>(0),  row.id<FunnelId>(1), row.text(2), int(row.integer(3)),
                        row.integer(4) != 0, row.text(5),         {},          {}};
                if (!row.isNull(6))
                    stage.limitMinutes = int(row.integer(6));
                if (!row.isNull(7))
                    stage.winProbability = row.real(7);
                return stage;
            });
}

Result<std::vector<StageRequirement>> FunnelStore::requirements()
{
    return readAll(m_database,
                   QStringLiteral("SELECT id, stage, field, text, position "
                                  "FROM stage_requirement ORDER BY stage, position, id"),
                   [](const Statement &row) {
                       StageRequirement item{row.id<RequirementId>(0),
                                             row.id<StageId>(1),
                                             {},
                                             row.text(3),
                                             int(row.integer(4))};
                       if (!row.isNull(2))
                           item.field = fromStoredName<RequiredField>(row.text(2));
                       return item;
                   });
}

Result<std::vector<StageTask>> FunnelStore::stageTasks()
{
    return readAll(m_database,
                   QStringLiteral("SELECT id, stage, kind, title, due_after_minutes, manager, "
                                  "position FROM stage_task ORDER BY stage, position, id"),
                   [](const Statement &row) {
                       return StageTask{row.id<StageTaskId>(0),
                                        row.id<StageId>(1),
                                        fromStoredName<ActivityKind>(row.text(2)),
                                        row.text(3),
                                        int(row.integer(4)),
                                        row.optionalId<ManagerId>(5),
                                        int(row.integer(6))};
                   });
}

Result<FunnelId> FunnelStore::insert(Transaction &transaction, const Funnel &funnel)
{
    const auto inserted = runCached(m_database,
                                    QStringLiteral("INSERT INTO funnel (id, name, position, "
                                                   "archived) VALUES (%1, ?, ?, ?)")
                                            .arg(idFor(QStringLiteral("funnel"))),
                                    funnel.id, funnel.name, funnel.position, int(funnel.archived));
    if (!inserted)
        return std::unexpected(inserted.error());
    const FunnelId id((*inserted)->insertedId());
    if (const Result<> noted = noteFunnels(transaction); !noted)
        return std::unexpected(noted.error());
    return id;
}

Result<> FunnelStore::update(Transaction &transaction, const Funnel &funnel)
{
    const auto updated = runCached(
            m_database,
            QStringLiteral("UPDATE funnel SET name = ?, position = ?, archived = ? WHERE id = ?"),
            funnel.name, funnel.position, int(funnel.archived), funnel.id);
    if (!updated)
        return std::unexpected(updated.error());
    if ((*updated)->changedRows() == 0) {
        return failure(ErrorKind::NotFound,
                       FunnelStoreText::tr("The funnel “%1” is no longer in this book. Open the "
                                           "list of funnels again.")
                               .arg(funnel.name));
    }
    return noteFunnels(transaction);
}

Result<StageId> FunnelStore::insert(Transaction &transaction, const Stage &stage)
{
    const auto inserted =
            runCached(m_database,
                      QStringLiteral(R"(
INSERT INTO stage (id, funnel, name, position, archived, colour, limit_minutes, win_probability)
VALUES (%1, ?, ?, ?, ?, ?, ?, ?))")
                              .arg(idFor(QStringLiteral("stage"))),
                      stage.id, stage.funnel, stage.name, stage.position, int(stage.archived),
                      stage.colour, stage.limitMinutes, stage.winProbability);
    if (!inserted)
        return std::unexpected(inserted.error());
    const StageId id((*inserted)->insertedId());
    if (const Result<> noted = noteFunnels(transaction); !noted)
        return std::unexpected(noted.error());
    return id;
}

Result<> FunnelStore::update(Transaction &transaction, const Stage &stage)
{
    const auto updated =
            runCached(m_database, QStringLiteral(R"(
UPDATE stage SET funnel = ?, name = ?, position = ?, archived = ?, colour = ?, limit_minutes = ?,
    win_probability = ?
WHERE id = ?)"),
                      stage.funnel, stage.name, stage.position, int(stage.archived), stage.colour,
                      stage.limitMinutes, stage.winProbability, stage.id);
    if (!updated)
        return std::unexpected(updated.error());
    if ((*updated)->changedRows() == 0) {
        return failure(ErrorKind::NotFound,
                       FunnelStoreText::tr("The stage “%1” is no longer in this book. Open the "
                                           "list of stages again.")
                               .arg(stage.name));
    }
    return noteFunnels(transaction);
}

Result<RequirementId> FunnelStore::insert(Transaction &transaction,
                                          const StageRequirement &requirement)
{
    const auto inserted = runCached(m_database,
                                    QStringLiteral("INSERT INTO stage_requirement "
                                                   "(id, stage, field, text, position) "
                                                   "VALUES (%1, ?, ?, ?, ?)")
                                            .arg(idFor(QStringLiteral("stage_requirement"))),
                                    requirement.id, requirement.stage, storedField(requirement),
                                    storedText(requirement), requirement.position);
    if (!inserted)
        return std::unexpected(inserted.error());
    const RequirementId id((*inserted)->insertedId());
    if (const Result<> noted = noteFunnels(transaction); !noted)
        return std::unexpected(noted.error());
    return id;
}

Result<> FunnelStore::update(Transaction &transaction, const StageRequirement &requirement)
{
    const auto updated = runCached(m_database,
                                   QStringLiteral("UPDATE stage_requirement SET stage = ?, "
                                                  "field = ?, text = ?, position = ? WHERE id = ?"),
                                   requirement.stage, storedField(requirement),
                                   storedText(requirement), requirement.position, requirement.id);
    return updated ? noteFunnels(transaction) : std::unexpected(updated.error());
}

Result<> FunnelStore::remove(Transaction &transaction, RequirementId id)
{
    const auto removed =
            runCached(m_database, QStringLiteral("DELETE FROM stage_requirement WHERE id = ?"), id);
    return removed ? noteFunnels(transaction) : std::unexpected(removed.error());
}

Result<StageTaskId> FunnelStore::insert(Transaction &transaction, const StageTask &task)
{
    const auto inserted =
            runCached(m_database,
                      QStringLiteral("INSERT INTO stage_task (id, stage, kind, title, "
                                     "due_after_minutes, manager, position) "
                                     "VALUES (%1, ?, ?, ?, ?, ?, ?)")
                              .arg(idFor(QStringLiteral("stage_task"))),
                      task.id, task.stage, storedName(task.kind), task.title, task.dueAfterMinutes,
                      task.manager, task.position);
    if (!inserted)
        return std::unexpected(inserted.error());
    const StageTaskId id((*inserted)->insertedId());
    if (const Result<> noted = noteFunnels(transaction); !noted)
        return std::unexpected(noted.error());
    return id;
}

Result<> FunnelStore::update(Transaction &transaction, const StageTask &task)
{
    const auto updated =
            runCached(m_database,
                      QStringLiteral("UPDATE stage_task SET stage = ?, kind = ?, title = ?, "
                                     "due_after_minutes = ?, manager = ?, position = ? "
                                     "WHERE id = ?"),
                      task.stage, storedName(task.kind), task.title, task.dueAfterMinutes,
                      task.manager, task.position, task.id);
    return updated ? noteFunnels(transaction) : std::unexpected(updated.error());
}

Result<> FunnelStore::remove(Transaction &transaction, StageTaskId id)
{
    const auto freed =
            runCached(m_database,
                      QStringLiteral("UPDATE task SET stage_task = NULL, move_seq = NULL "
                                     "WHERE stage_task = ?"),
                      id);
    if (!freed)
        return std::unexpected(freed.error());
    const auto removed =
            runCached(m_database, QStringLiteral("DELETE FROM stage_task WHERE id = ?"), id);
    return removed ? noteFunnels(transaction) : std::unexpected(removed.error());
}

} // namespace voronka
