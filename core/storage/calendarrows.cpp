#include "core/storage/calendarrows.h"

#include "core/storage/activityrows.h"
#include "core/storage/agendasql.h"
#include "core/storage/query.h"

namespace voronka {

namespace {

AgendaTask readTaskRow(const Statement &row)
{
    return {readTask(row), row.text(taskColumnCount), row.text(taskColumnCount + 1)};
}

AgendaActivity readActivityRow(const Statement &row)
{
    return {readActivity(row), row.text(activityColumnCount), row.text(activityColumnCount + 1)};
}

} // namespace

Result<std::vector<AgendaTask>> readCalendarTasks(Database &database, std::optional<TaskId> one)
{
    const QString select =
            QStringLiteral("SELECT ") + taskColumns() + agendasql::withTitles("task");
    if (one)
        return readAll(database, select + QStringLiteral("task.id = ?"), readTaskRow, *one);
    return readAll(database, select + agendasql::openTasks() + QStringLiteral(" ORDER BY task.id"),
                   readTaskRow);
}

Result<std::vector<AgendaActivity>> readCalendarActivities(Database &database,
                                                           std::optional<ActivityId> one)
{
    const QString select =
            QStringLiteral("SELECT ") + activityColumns() + agendasql::withTitles("activity");
    if (one) {
        return readAll(database, select + QStringLiteral("activity.id = ?"), readActivityRow, *one);
    }
    return readAll(database,
                   select
                           + QStringLiteral("activity.done = 0 AND activity.kind <> 'note' "
                                            "AND (deal.status IS NULL OR deal.status <> 'lost') "
                                            "ORDER BY activity.id"),
                   readActivityRow);
}

Result<QString> readBookId(Database &database)
{
    const auto id =
            readFirst(database, QStringLiteral("SELECT value FROM setting WHERE key = 'book.id'"),
                      [](const Statement &row) { return row.text(0); });
    if (!id)
        return std::unexpected(id.error());
    return id->value_or(QStringLiteral("book"));
}

} // namespace voronka
