#include "core/storage/migrations/logtriggers.h"
#include "core/storage/migrations/migrations.h"

namespace voronka {

namespace {

// Companies have a source and tags, as contacts have. The log of a company gets the new column at
// its end; rows logged before have a value less, which the replay knows.
const QStringList companies{
        QStringLiteral("ALTER TABLE company ADD COLUMN source INTEGER REFERENCES source (id)"),
        QStringLiteral("DROP TRIGGER company_log_insert"),
        QStringLiteral("DROP TRIGGER company_log_update"),
        QStringLiteral("DROP TRIGGER company_log_delete"),
        QStringLiteral(R"(
CREATE TABLE company_tag (
    company INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (company, tag)
) STRICT, WITHOUT ROWID)"),
};

// The history of one row, and the trash. Imports only insert, so the indexes cost them nothing but
// for tags, whose history is told by insertions too.
const QStringList indexes{
        QStringLiteral("CREATE INDEX change_log_by_row ON change_log (tbl, key) "
                       "WHERE op <> 'I' OR tbl = 'deal_tag'"),
        QStringLiteral("CREATE INDEX change_log_deleted ON change_log (id) "
                       "WHERE op = 'D' AND tbl IN ('deal', 'contact', 'company')"),
};

// SQLite gives the greatest id again after its row was deleted. Then the history of the new row
// would be mixed with that of the old one, which could not be brought back any more.
const QString greatestIds = QStringLiteral(R"(
CREATE TABLE change_id (
    tbl TEXT PRIMARY KEY NOT NULL,
    greatest INTEGER NOT NULL
) STRICT, WITHOUT ROWID)");

QStringList keepIds(const QString &table)
{
    return {
            QStringLiteral("INSERT INTO change_id (tbl, greatest) "
                           "SELECT '%1', coalesce(max(CAST(key AS INTEGER)), 0) FROM change_log "
                           "WHERE tbl = '%1' AND op <> 'I'")
                    .arg(table),
            QStringLiteral(R"(
CREATE TRIGGER %1_id_kept AFTER DELETE ON %1
BEGIN
    UPDATE change_id SET greatest = OLD.id WHERE tbl = '%1' AND greatest < OLD.id;
END)")
                    .arg(table),
    };
}

} // namespace

Migration schema2()
{
    const QString company = QStringLiteral("company");
    QStringList statements = companies;
    statements += logTriggers(
            {company, words(u"id"), words(u"id name note external_id created_at source")});
    statements += logTriggers(
            {QStringLiteral("company_tag"), words(u"company tag"), words(u"company tag")});
    statements += indexes;
    statements += greatestIds;
    for (const QString &table :
         words(u"funnel stage stage_requirement stage_task loss_reason manager source region tag "
               u"import_batch company contact channel deal activity task attachment"))
        statements += keepIds(table);
    return {2, statements, {}};
}

} // namespace voronka
