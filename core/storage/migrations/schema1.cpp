#include "core/storage/migrations/logtriggers.h"
#include "core/storage/migrations/migrations.h"

namespace voronka {

// The tables are explained in docs/file-format.md. Text is the owner's text as typed; instants are
// UTC milliseconds (INTEGER); days are YYYY-MM-DD (TEXT); sums are minor units (INTEGER).
//
// What must hold whoever writes to the file stands in the schema: CHECK for one row, and triggers
// where sqlite3 run by hand has foreign keys switched off.
namespace {

const QStringList tables{
        QStringLiteral(R"(
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE funnel (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    funnel INTEGER NOT NULL REFERENCES funnel (id),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    colour TEXT NOT NULL DEFAULT '',
    limit_minutes INTEGER CHECK (limit_minutes > 0),
    win_probability REAL CHECK (win_probability BETWEEN 0 AND 1)
) STRICT)"),
        QStringLiteral("CREATE INDEX stage_by_funnel ON stage (funnel, position)"),
        QStringLiteral(R"(
CREATE TABLE stage_requirement (
    id INTEGER PRIMARY KEY,
    stage INTEGER NOT NULL REFERENCES stage (id),
    field TEXT,
    text TEXT,
    position INTEGER NOT NULL,
    CHECK ((field IS NULL) <> (text IS NULL))
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE stage_task (
    id INTEGER PRIMARY KEY,
    stage INTEGER NOT NULL REFERENCES stage (id),
    kind TEXT NOT NULL CHECK (kind IN ('call', 'meeting', 'message', 'email', 'note')),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    due_after_minutes INTEGER NOT NULL CHECK (due_after_minutes >= 0),
    position INTEGER NOT NULL
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE loss_reason (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    revisit_after_days INTEGER CHECK (revisit_after_days > 0),
    merged_into INTEGER REFERENCES loss_reason (id) CHECK (merged_into <> id)
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE manager (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE region (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE source_cost (
    source INTEGER NOT NULL REFERENCES source (id),
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    amount INTEGER NOT NULL,
    PRIMARY KEY (source, month)
) STRICT, WITHOUT ROWID)"),
        QStringLiteral(R"(
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    imported INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    rejected INTEGER NOT NULL
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE company (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    note TEXT NOT NULL DEFAULT '',
    external_id TEXT,
    created_at INTEGER NOT NULL
) STRICT)"),
        QStringLiteral("CREATE INDEX company_by_name ON company (name)"),
        QStringLiteral(R"(
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    company INTEGER REFERENCES company (id),
    birthday TEXT CHECK (birthday GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    source INTEGER REFERENCES source (id),
    note TEXT NOT NULL DEFAULT '',
    external_id TEXT,
    created_at INTEGER NOT NULL
) STRICT)"),
        QStringLiteral("CREATE INDEX contact_by_name ON contact (name)"),
        QStringLiteral("CREATE INDEX contact_by_company ON contact (company) "
                       "WHERE company IS NOT NULL"),
        QStringLiteral(R"(
CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    contact INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    company INTEGER REFERENCES company (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('phone', 'email', 'telegram', 'viber', 'whatsapp', 'other')),
    value TEXT NOT NULL CHECK (trim(value) <> ''),
    position INTEGER NOT NULL,
    CHECK ((contact IS NULL) <> (company IS NULL))
) STRICT)"),
        QStringLiteral(
                "CREATE INDEX channel_by_contact ON channel (contact) WHERE contact IS NOT NULL"),
        QStringLiteral(
                "CREATE INDEX channel_by_company ON channel (company) WHERE company IS NOT NULL"),
        QStringLiteral(R"(
CREATE TABLE contact_tag (
    contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (contact, tag)
) STRICT, WITHOUT ROWID)"),
        QStringLiteral(R"(
CREATE TABLE deal (
    id INTEGER PRIMARY KEY,
    funnel INTEGER NOT NULL REFERENCES funnel (id),
    stage INTEGER NOT NULL REFERENCES stage (id),
    status TEXT NOT NULL CHECK (status IN ('open', 'deferred', 'won', 'lost')),
    loss_reason INTEGER REFERENCES loss_reason (id),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    amount INTEGER NOT NULL DEFAULT 0
        CHECK (amount BETWEEN -1000000000000000 AND 1000000000000000),
    contact INTEGER REFERENCES contact (id),
    company INTEGER REFERENCES company (id),
    manager INTEGER REFERENCES manager (id),
    source INTEGER REFERENCES source (id),
    region INTEGER REFERENCES region (id),
    kind TEXT NOT NULL DEFAULT 'new' CHECK (kind IN ('new', 'repeat', 'referral')),
    parent_deal INTEGER REFERENCES deal (id) ON DELETE SET NULL CHECK (parent_deal <> id),
    created_at INTEGER NOT NULL,
    expected_on TEXT CHECK (expected_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    closed_at INTEGER,
    next_contact_at INTEGER,
    stage_since INTEGER NOT NULL,
    furthest_position INTEGER NOT NULL CHECK (furthest_position >= 1),
    note TEXT NOT NULL DEFAULT '',
    external_id TEXT,
    import_batch INTEGER REFERENCES import_batch (id),
    CONSTRAINT a_lost_deal_has_a_reason CHECK ((status = 'lost') = (loss_reason IS NOT NULL)),
    CONSTRAINT a_deferred_deal_has_a_next_contact
        CHECK (status <> 'deferred' OR next_contact_at IS NOT NULL),
    CONSTRAINT closed_at_is_set_for_won_and_lost
        CHECK ((status IN ('won', 'lost')) = (closed_at IS NOT NULL))
) STRICT)"),
        QStringLiteral("CREATE INDEX deal_open_by_stage ON deal (stage, stage_since) "
                       "WHERE status = 'open'"),
        QStringLiteral("CREATE INDEX deal_by_external_id ON deal (external_id) "
                       "WHERE external_id IS NOT NULL"),
        QStringLiteral("CREATE INDEX deal_by_contact ON deal (contact) WHERE contact IS NOT NULL"),
        QStringLiteral("CREATE INDEX deal_by_company ON deal (company) WHERE company IS NOT NULL"),
        QStringLiteral(
                "CREATE INDEX deal_by_parent ON deal (parent_deal) WHERE parent_deal IS NOT NULL"),
        QStringLiteral(R"(
CREATE TABLE deal_move (
    deal INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL CHECK (seq >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('created', 'moved', 'won', 'lost', 'deferred', 'resumed',
                                       'reopened', 'transferred')),
    at INTEGER NOT NULL,
    by_manager INTEGER REFERENCES manager (id),
    from_stage INTEGER REFERENCES stage (id),
    to_stage INTEGER NOT NULL REFERENCES stage (id),
    reason INTEGER REFERENCES loss_reason (id),
    until INTEGER,
    comment TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (deal, seq),
    CHECK ((kind = 'created') = (seq = 1)),
    CHECK ((kind = 'created') = (from_stage IS NULL)),
    CONSTRAINT a_loss_has_a_reason CHECK ((kind = 'lost') = (reason IS NOT NULL)),
    CHECK ((kind = 'deferred') = (until IS NOT NULL))
) STRICT, WITHOUT ROWID)"),
        QStringLiteral(R"(
CREATE TABLE deal_passage (
    deal INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    funnel INTEGER NOT NULL REFERENCES funnel (id),
    stage INTEGER NOT NULL REFERENCES stage (id),
    furthest_position INTEGER NOT NULL CHECK (furthest_position >= 1),
    left_at INTEGER NOT NULL,
    PRIMARY KEY (deal, funnel)
) STRICT, WITHOUT ROWID)"),
        QStringLiteral(R"(
CREATE TABLE deal_tag (
    deal INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (deal, tag)
) STRICT, WITHOUT ROWID)"),
        QStringLiteral("CREATE INDEX deal_tag_by_tag ON deal_tag (tag)"),
        QStringLiteral(R"(
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    deal INTEGER REFERENCES deal (id) ON DELETE CASCADE,
    contact INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('call', 'meeting', 'message', 'email', 'note')),
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    at INTEGER NOT NULL,
    duration_minutes INTEGER CHECK (duration_minutes >= 0),
    manager INTEGER REFERENCES manager (id),
    text TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT ''
) STRICT)"),
        QStringLiteral("CREATE INDEX activity_by_deal ON activity (deal) WHERE deal IS NOT NULL"),
        QStringLiteral("CREATE INDEX activity_by_contact ON activity (contact) "
                       "WHERE contact IS NOT NULL"),
        QStringLiteral(R"(
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('call', 'meeting', 'message', 'email', 'note')),
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    due_at INTEGER,
    deal INTEGER REFERENCES deal (id) ON DELETE CASCADE,
    contact INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    manager INTEGER REFERENCES manager (id),
    repeat_rule TEXT,
    done_at INTEGER,
    stage_task INTEGER REFERENCES stage_task (id),
    move_seq INTEGER,
    CHECK ((due_on IS NULL) <> (due_at IS NULL))
) STRICT)"),
        QStringLiteral("CREATE INDEX task_by_deal ON task (deal) WHERE deal IS NOT NULL"),
        QStringLiteral("CREATE INDEX task_by_contact ON task (contact) WHERE contact IS NOT NULL"),
        QStringLiteral("CREATE INDEX task_to_do ON task (due_at, due_on) WHERE done_at IS NULL"),
        QStringLiteral(R"(
CREATE TABLE check_mark (
    deal INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    requirement INTEGER NOT NULL REFERENCES stage_requirement (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    PRIMARY KEY (deal, requirement)
) STRICT, WITHOUT ROWID)"),
        QStringLiteral(R"(
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    deal INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    path TEXT NOT NULL CHECK (path <> ''),
    title TEXT NOT NULL DEFAULT '',
    added_at INTEGER NOT NULL
) STRICT)"),
        QStringLiteral("CREATE INDEX attachment_by_deal ON attachment (deal)"),
};

// change_group is one user action; change_log holds what each row was before it, as quote()d
// values in the order of the table's columns, under the key that the row has after it. change_state
// has one row: the open group of a transaction that is going on. An outside program that writes has
// no open group; its writes are not logged, and it cannot take moves back.
const QStringList historyTables{
        QStringLiteral(R"(
CREATE TABLE change_group (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    title TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    reverts INTEGER REFERENCES change_group (id) ON DELETE SET NULL,
    reverted INTEGER NOT NULL DEFAULT 0 CHECK (reverted IN (0, 1))
) STRICT)"),
        QStringLiteral("CREATE INDEX change_group_by_reverts ON change_group (reverts) "
                       "WHERE reverts IS NOT NULL"),
        // Only the triggers below write here, once or more a row of every import: a check and a
        // foreign key would be paid for each time, and what undoes reads the log with suspicion
        // anyway.
        QStringLiteral(R"(
CREATE TABLE change_log (
    id INTEGER PRIMARY KEY,
    grp INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    op TEXT NOT NULL,
    key TEXT NOT NULL,
    old TEXT
) STRICT)"),
        QStringLiteral("CREATE INDEX change_log_by_group ON change_log (grp)"),
        QStringLiteral(R"(
CREATE TABLE change_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    grp INTEGER
) STRICT)"),
        QStringLiteral("INSERT INTO change_state (id) VALUES (1)"),
};

// CHECK constraints and foreign keys can be switched off by whoever writes; triggers cannot.
const QStringList guards{
        QStringLiteral(R"(
CREATE TRIGGER deal_insert_guard BEFORE INSERT ON deal
WHEN NEW.status NOT IN ('open', 'deferred', 'won') AND (NEW.status <> 'lost'
    OR NOT EXISTS (SELECT 1 FROM loss_reason WHERE id = NEW.loss_reason))
BEGIN SELECT RAISE(ABORT, 'a lost deal needs a loss reason of this book'); END)"),
        QStringLiteral(R"(
CREATE TRIGGER deal_update_guard BEFORE UPDATE ON deal
WHEN NEW.status NOT IN ('open', 'deferred', 'won') AND (NEW.status <> 'lost'
    OR NOT EXISTS (SELECT 1 FROM loss_reason WHERE id = NEW.loss_reason))
BEGIN SELECT RAISE(ABORT, 'a lost deal needs a loss reason of this book'); END)"),
        QStringLiteral(R"(
CREATE TRIGGER loss_reason_insert_guard BEFORE INSERT ON loss_reason
WHEN trim(NEW.name) = ''
BEGIN SELECT RAISE(ABORT, 'a loss reason needs a name'); END)"),
        QStringLiteral(R"(
CREATE TRIGGER loss_reason_update_guard BEFORE UPDATE ON loss_reason
WHEN trim(NEW.name) = '' OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'a loss reason keeps its number and has a name'); END)"),
        QStringLiteral(R"(
CREATE TRIGGER loss_reason_delete_guard BEFORE DELETE ON loss_reason
WHEN EXISTS (SELECT 1 FROM deal WHERE loss_reason = OLD.id)
    OR EXISTS (SELECT 1 FROM deal_move WHERE reason = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a loss reason in use is retired, not deleted'); END)"),
        QStringLiteral(R"(
CREATE TRIGGER deal_move_insert_guard BEFORE INSERT ON deal_move
WHEN (NEW.kind = 'lost' AND NOT EXISTS (SELECT 1 FROM loss_reason WHERE id = NEW.reason))
    OR EXISTS (SELECT 1 FROM deal_move WHERE deal = NEW.deal AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'what happened to a deal is added once, and a loss with its reason'); END)"),
        QStringLiteral(R"(
CREATE TRIGGER deal_move_update_guard BEFORE UPDATE ON deal_move
BEGIN SELECT RAISE(ABORT, 'what happened to a deal is not rewritten'); END)"),
        QStringLiteral(R"(
CREATE TRIGGER deal_move_delete_guard BEFORE DELETE ON deal_move
WHEN (SELECT grp FROM change_state) IS NULL
BEGIN SELECT RAISE(ABORT, 'what happened to a deal is not deleted'); END)"),
};

std::vector<LoggedTable> loggedTables()
{
    const QStringList id{QStringLiteral("id")};
    const QStringList list = words(u"id name position archived");
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    return {
            {name("setting"), words(u"key"), words(u"key value")},
            {name("funnel"), id, list},
            {name("stage"), id,
             words(u"id funnel name position archived colour limit_minutes win_probability")},
            {name("stage_requirement"), id, words(u"id stage field text position")},
            {name("stage_task"), id, words(u"id stage kind title due_after_minutes position")},
            {name("loss_reason"), id,
             words(u"id name position archived revisit_after_days merged_into")},
            {name("manager"), id, list},
            {name("source"), id, list},
            {name("region"), id, list},
            {name("tag"), id, list},
            {name("source_cost"), words(u"source month"), words(u"source month amount")},
            {name("import_batch"), id, words(u"id at file_name imported updated rejected")},
            {name("company"), id, words(u"id name note external_id created_at")},
            {name("contact"), id,
             words(u"id name company birthday source note external_id created_at")},
            {name("channel"), id, words(u"id contact company kind value position")},
            {name("contact_tag"), words(u"contact tag"), words(u"contact tag")},
            {name("deal"), id,
             words(u"id funnel stage status loss_reason title amount contact company manager "
                   u"source "
                   "region kind parent_deal created_at expected_on closed_at next_contact_at "
                   "stage_since furthest_position note external_id import_batch")},
            {name("deal_move"), words(u"deal seq"),
             words(u"deal seq kind at by_manager from_stage to_stage reason until comment")},
            {name("deal_passage"), words(u"deal funnel"),
             words(u"deal funnel stage furthest_position left_at")},
            {name("deal_tag"), words(u"deal tag"), words(u"deal tag")},
            {name("activity"), id,
             words(u"id deal contact kind done at duration_minutes manager text outcome")},
            {name("task"), id,
             words(u"id title kind due_on due_at deal contact manager repeat_rule done_at "
                   "stage_task "
                   "move_seq")},
            {name("check_mark"), words(u"deal requirement"), words(u"deal requirement at")},
            {name("attachment"), id, words(u"id deal path title added_at")},
    };
}

} // namespace

Migration schema1()
{
    QStringList statements = tables + historyTables + guards;
    for (const LoggedTable &table : loggedTables())
        statements += logTriggers(table);
    return {1, statements, {}};
}

} // namespace voronka
