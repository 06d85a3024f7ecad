#include "core/storage/migrations/logtriggers.h"
#include "core/storage/migrations/migrations.h"

namespace voronka {

namespace {

// New columns come at the end: rows logged before have a value less, which the replay knows.
const QStringList columns{
        QStringLiteral("ALTER TABLE stage_task ADD COLUMN manager INTEGER REFERENCES manager (id)"),
        QStringLiteral("ALTER TABLE activity ADD COLUMN cold INTEGER NOT NULL DEFAULT 0 "
                       "CHECK (cold IN (0, 1))"),
};

const QString review = QStringLiteral(R"(
CREATE TABLE deal_review (
    deal INTEGER PRIMARY KEY REFERENCES deal (id) ON DELETE CASCADE,
    asked_at INTEGER,
    received_at INTEGER,
    text TEXT NOT NULL DEFAULT ''
) STRICT)");

// What the day is made of is found without reading the deals. Imports of finished deals pay for
// none of them.
const QStringList indexes{
        QStringLiteral("CREATE INDEX activity_planned ON activity (at) WHERE done = 0"),
        QStringLiteral("CREATE INDEX activity_done ON activity (at) WHERE done = 1"),
        QStringLiteral("CREATE INDEX task_done ON task (due_at, due_on) WHERE done_at IS NOT NULL"),
        QStringLiteral("CREATE INDEX deal_by_next_contact ON deal (status, next_contact_at) "
                       "WHERE next_contact_at IS NOT NULL"),
        QStringLiteral("CREATE INDEX contact_by_birthday ON contact (substr(birthday, 6)) "
                       "WHERE birthday IS NOT NULL"),
        QStringLiteral("CREATE INDEX deal_move_reopened ON deal_move (deal) "
                       "WHERE kind = 'reopened'"),
};

// By which what is exported from this book is told from what comes from another one.
const QString bookId = QStringLiteral("INSERT OR IGNORE INTO setting (key, value) "
                                      "VALUES ('book.id', lower(hex(randomblob(8))))");

} // namespace

Migration schema3()
{
    const QString stageTask = QStringLiteral("stage_task");
    const QString activity = QStringLiteral("activity");
    QStringList statements = withoutLogTriggers(stageTask) + withoutLogTriggers(activity) + columns;
    statements += logTriggers({stageTask, words(u"id"),
                               words(u"id stage kind title due_after_minutes position manager")});
    statements += logTriggers(
            {activity, words(u"id"),
             words(u"id deal contact kind done at duration_minutes manager text outcome cold")});
    statements += review;
    statements += logTriggers({QStringLiteral("deal_review"), words(u"deal"),
                               words(u"deal asked_at received_at text")});
    statements += indexes;
    statements += bookId;
    return {3, statements, {}};
}

} // namespace voronka
