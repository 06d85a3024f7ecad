#include "core/storage/personeraser.h"

#include "core/storage/book.h"
#include "core/storage/historyeraser.h"
#include "core/storage/names.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

struct PersonEraserText
{
    Q_DECLARE_TR_FUNCTIONS(PersonEraserText)
};

/// Who was merged into the person and is no client any more. A merge changes the one that stays in
/// the same step in which the other is deleted.
Result<> addMerged(Database &database, std::vector<ContactId> &ids)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        const auto merged = readAll(
                database, QStringLiteral(R"(
SELECT DISTINCT CAST(gone.key AS INTEGER) FROM change_group
JOIN change_log AS stays ON stays.grp = change_group.id
    AND stays.tbl = 'contact' AND stays.op = 'U' AND stays.key = ?
JOIN change_log AS gone ON gone.grp = change_group.id AND gone.tbl = 'contact' AND gone.op = 'D'
WHERE change_group.title = 'contact.merge'
    AND NOT EXISTS (SELECT 1 FROM contact WHERE id = CAST(gone.key AS INTEGER)))"),
                [](const Statement &row) { return row.id<ContactId>(0); },
                QString::number(ids[i].value));
        if (!merged)
            return std::unexpected(merged.error());
        for (const ContactId id : *merged) {
            if (std::ranges::find(ids, id) == ids.end())
                ids.push_back(id);
        }
    }
    return {};
}

Result<> addPresent(Database &database, PersonTraces &traces)
{
    PeopleStore people(database);
    for (const ContactId id : traces.ids) {
        const auto contact = people.contact(id);
        if (!contact && contact.error().kind != ErrorKind::NotFound)
            return std::unexpected(contact.error());
        if (contact) {
            traces.names << contact->name;
            traces.channels.insert(traces.channels.end(), contact->channels.begin(),
                                   contact->channels.end());
        }
        const auto deals = people.deals(id);
        if (!deals)
            return std::unexpected(deals.error());
        for (const DealId deal : *deals)
            traces.deals.insert(deal.value);
        const auto channels = readAll(
                database, QStringLiteral("SELECT id FROM channel WHERE contact = ?"),
                [](const Statement &row) { return row.integer(0); }, id);
        if (!channels)
            return std::unexpected(channels.error());
        for (const qint64 channel : *channels)
            traces.channelIds.insert(channel);
    }
    return {};
}

/// A table with texts in it, and the column that names the deal whose texts they are.
struct TextTable
{
    const char *table;
    const char *deal; ///< Empty: of no deal.
    std::array<const char *, 2> columns;
};

constexpr std::array textTables{
        TextTable{"deal", "id", {"title", "note"}},
        TextTable{"activity", "deal", {"text", "outcome"}},
        TextTable{"task", "deal", {"title", nullptr}},
        TextTable{"attachment", "deal", {"path", "title"}},
        TextTable{"deal_review", "deal", {"text", nullptr}},
        TextTable{"contact", "", {"note", nullptr}},
        TextTable{"company", "", {"note", nullptr}},
        TextTable{"import_batch", "", {"file_name", nullptr}},
};

struct ChangedText
{
    qint64 row;
    QString text;
};

/// Makes the texts of one column neutral and returns how many were changed.
Result<int> eraseColumn(Database &database, const TextTable &table, const char *columnName,
                        const PersonTraces &traces, const TextErasure &texts)
{
    const QString name = QString::fromLatin1(table.table);
    const QString column = QString::fromLatin1(columnName);
    const QString deal = *table.deal ? QString::fromLatin1(table.deal) : QStringLiteral("NULL");
    Result<Statement> rows = database.prepare(
            QStringLiteral("SELECT rowid, %1, %2 FROM %3 WHERE %2 <> ''").arg(deal, column, name));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<ChangedText> changed;
    Result<bool> row = rows->first();
    for (; row && *row; row = rows->next()) {
        const QString text = rows->text(2);
        const bool own = !rows->isNull(1) && traces.deals.contains(rows->integer(1));
        const QString neutral =
                own ? texts.own(name, column, rows->integer(0), text) : texts.other(text);
        if (neutral != text)
            changed.push_back({rows->integer(0), neutral});
    }
    if (!row)
        return std::unexpected(row.error());
    const QString update = QStringLiteral("UPDATE %1 SET %2 = ? WHERE rowid = ?").arg(name, column);
    for (const ChangedText &text : changed) {
        if (const auto done = runCached(database, update, text.text, text.row); !done)
            return std::unexpected(done.error());
    }
    return int(changed.size());
}

Result<int> eraseTexts(Database &database, const PersonTraces &traces, const TextErasure &texts)
{
    int titles = 0;
    for (const TextTable &table : textTables) {
        for (const char *column : table.columns) {
            if (!column)
                continue;
            const auto changed = eraseColumn(database, table, column, traces, texts);
            if (!changed)
                return changed;
            if (std::string_view(table.table) == "deal" && std::string_view(column) == "title")
                titles += *changed;
        }
    }
    return titles;
}

/// Filters and drafts hold what somebody typed.
Result<> eraseSettings(Database &database, const TextErasure &texts)
{
    const auto settings =
            readAll(database, QStringLiteral("SELECT key, value FROM setting"),
                    [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!settings)
        return std::unexpected(settings.error());
    for (const auto &[key, value] : *settings) {
        const QString neutral = texts.other(value);
        if (neutral == value)
            continue;
        const auto done =
                runCached(database, QStringLiteral("UPDATE setting SET value = ? WHERE key = ?"),
                          neutral, key);
        if (!done)
            return std::unexpected(done.error());
    }
    return {};
}

/// The file does not let what happened to a deal be rewritten, only be taken back within a step:
/// the move goes and comes again, in a step of its own that leaves no trace.
Result<> rewriteComment(Database &database, qint64 deal, qint64 seq, const QString &comment)
{
    const QString where =
            QStringLiteral("deal_move WHERE deal = %1 AND seq = %2").arg(deal).arg(seq);
    const std::array statements{
            QStringLiteral("CREATE TEMP TABLE erased_move AS SELECT * FROM ") + where,
            QStringLiteral("UPDATE change_state SET grp = -1 WHERE id = 1"),
            QStringLiteral("DELETE FROM ") + where,
            QStringLiteral("UPDATE change_state SET grp = NULL WHERE id = 1"),
            QStringLiteral("DELETE FROM change_log WHERE grp = -1"),
    };
    for (const QString &sql : statements) {
        if (const auto done = database.execute(sql); !done)
            return done;
    }
    Result<Statement> insert = database.prepare(QStringLiteral(R"(
INSERT INTO deal_move (deal, seq, kind, at, by_manager, from_stage, to_stage, reason, until, comment)
SELECT deal, seq, kind, at, by_manager, from_stage, to_stage, reason, until, ? FROM erased_move)"));
    if (!insert)
        return std::unexpected(insert.error());
    if (const auto done = insert->bind(comment).run(); !done)
        return done;
    insert->finish();
    return database.execute(QStringLiteral("DROP TABLE temp.erased_move"));
}

Result<> eraseComments(Database &database, const PersonTraces &traces, const TextErasure &texts)
{
    struct Comment
    {
        qint64 deal;
        qint64 seq;
        QString text;
    };
    const auto comments =
            readAll(database,
                    QStringLiteral("SELECT deal, seq, comment FROM deal_move WHERE comment <> ''"),
                    [](const Statement &row) {
                        return Comment{row.integer(0), row.integer(1), row.text(2)};
                    });
    if (!comments)
        return std::unexpected(comments.error());
    for (const Comment &comment : *comments) {
        const QString neutral = traces.deals.contains(comment.deal)
                ? texts.own(QStringLiteral("deal_move"), QStringLiteral("comment"), comment.deal,
                            comment.text)
                : texts.other(comment.text);
        if (neutral == comment.text)
            continue;
        if (const auto done = rewriteComment(database, comment.deal, comment.seq, neutral); !done)
            return done;
    }
    return {};
}

Result<int> changedBy(Database &database, const QString &sql, ContactId id)
{
    const auto done = runCached(database, sql, id);
    return done ? Result<int>((*done)->changedRows()) : std::unexpected(done.error());
}

/// The rows of the person itself. What belongs to a deal stays with it, without a text.
Result<ErasedCounts> eraseRows(Database &database, ContactId id, const QString &taskTitle)
{
    ErasedCounts counts;
    const std::array steps{
            std::pair(&counts.touches,
                      QStringLiteral("UPDATE activity SET text = '', outcome = '', contact = NULL "
                                     "WHERE contact = ? AND deal IS NOT NULL")),
            std::pair(&counts.touches, QStringLiteral("DELETE FROM activity WHERE contact = ?")),
            std::pair(&counts.tasks,
                      QStringLiteral("UPDATE task SET contact = NULL, title = '%1' "
                                     "WHERE contact = ? AND deal IS NOT NULL")
                              .arg(QString(taskTitle).replace(u'\'', u'’'))),
            std::pair(&counts.tasks, QStringLiteral("DELETE FROM task WHERE contact = ?")),
            std::pair(&counts.deals,
                      QStringLiteral("UPDATE deal SET contact = NULL WHERE contact = ?")),
    };
    for (const auto &[count, sql] : steps) {
        const auto changed = changedBy(database, sql, id);
        if (!changed)
            return std::unexpected(changed.error());
        *count += *changed;
    }
    const auto removed =
            changedBy(database, QStringLiteral("DELETE FROM contact WHERE id = ?"), id);
    if (!removed)
        return std::unexpected(removed.error());
    return counts;
}

} // namespace

Result<PersonTraces> findTraces(Database &database, ContactId id)
{
    PersonTraces traces;
    traces.ids = {id};
    if (const auto merged = addMerged(database, traces.ids); !merged)
        return std::unexpected(merged.error());
    if (const auto present = addPresent(database, traces); !present)
        return std::unexpected(present.error());
    if (const auto past = addPastTraces(database, traces); !past)
        return std::unexpected(past.error());
    traces.names.removeDuplicates();
    if (traces.names.isEmpty())
        return failure(ErrorKind::NotFound,
                       PersonEraserText::tr("This person is no longer in the book."));
    return traces;
}

Result<ErasedCounts> erasePersonRows(Transaction &transaction, const PersonTraces &traces,
                                     const TextErasure &texts, Instant now)
{
    Database &database = transaction.book().database();
    ErasedCounts counts;
    // The history first: it tells what was whose by the ids that go.
    const auto steps = erasePast(database, traces, texts);
    if (!steps)
        return std::unexpected(steps.error());
    counts.steps = *steps;
    for (const ContactId id : traces.ids) {
        const auto erased = eraseRows(database, id, texts.task);
        if (!erased)
            return erased;
        counts.deals += erased->deals;
        counts.touches += erased->touches;
        counts.tasks += erased->tasks;
    }
    const auto titles = eraseTexts(database, traces, texts);
    if (!titles)
        return std::unexpected(titles.error());
    counts.neutralTitles = *titles;
    if (const auto done = eraseSettings(database, texts); !done)
        return std::unexpected(done.error());
    if (const auto done = eraseComments(database, traces, texts); !done)
        return std::unexpected(done.error());
    const auto noted =
            runCached(database,
                      QStringLiteral("INSERT INTO change_group (at, kind, title, reverted) "
                                     "VALUES (?, 'do', 'contact.erase', 1)"),
                      now);
    if (!noted)
        return std::unexpected(noted.error());
    transaction.changes().everything = true;
    return counts;
}

} // namespace voronka
