#include "core/storage/migrations/logtriggers.h"
#include "core/storage/migrations/migrations.h"

namespace voronka {

namespace {

// New columns come at the end: rows logged before have a value less, which the replay knows.
const QStringList columns{
        QStringLiteral("ALTER TABLE task ADD COLUMN series_on TEXT "
                       "CHECK (series_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')"),
        QStringLiteral("ALTER TABLE task ADD COLUMN series_at INTEGER"),
        // No reference: the first task of a series may be deleted.
        QStringLiteral("ALTER TABLE task ADD COLUMN series INTEGER"),
};

QStringList distinctClients(const QString &table, const QString &client)
{
    return {QStringLiteral(R"(
CREATE TABLE %1 (
    %2 INTEGER NOT NULL REFERENCES %2 (id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES %2 (id) ON DELETE CASCADE,
    PRIMARY KEY (%2, other),
    CHECK (%2 < other)
) STRICT, WITHOUT ROWID)")
                    .arg(table, client),
            QStringLiteral("CREATE INDEX %1_by_other ON %1 (other)").arg(table)};
}

// The first was never used; by the second the time asleep is found without reading all moves.
const QStringList indexes{
        QStringLiteral("DROP INDEX deal_move_reopened"),
        QStringLiteral("CREATE INDEX deal_move_resumed ON deal_move (deal) WHERE kind = 'resumed'"),
};

} // namespace

Migration schema4()
{
    const QString task = QStringLiteral("task");
    QStringList statements = withoutLogTriggers(task) + columns;
    statements += logTriggers(
            {task, words(u"id"),
             words(u"id title kind due_on due_at deal contact manager repeat_rule done_at "
                   "stage_task move_seq series_on series_at series")});
    for (const QString &client : words(u"contact company")) {
        const QString table = client + QStringLiteral("_distinct");
        const QStringList key{client, QStringLiteral("other")};
        statements += distinctClients(table, client);
        statements += logTriggers({table, key, key});
    }
    statements += indexes;
    return {4, statements, {}};
}

} // namespace voronka
