#include "core/storage/historyeraser.h"

#include "core/storage/history.h"
#include "core/storage/names.h"
#include "core/storage/query.h"

#include <QHash>
#include <QVariant>

#include <algorithm>
#include <array>
#include <map>

namespace voronka {

namespace {

using Row = std::vector<std::optional<QVariant>>;

/// The columns of the tables that may tell of a person, in the order in which change_log has their
/// values. Older rows lack the last ones.
const std::map<QString, QStringList> &loggedColumns()
{
    static const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(u' ');
    };
    static const std::map<QString, QStringList> columns{
            {QStringLiteral("contact"),
             words("id name company birthday source note external_id created_at")},
            {QStringLiteral("company"), words("id name note external_id created_at source")},
            {QStringLiteral("channel"), words("id contact company kind value position")},
            {QStringLiteral("contact_tag"), words("contact tag")},
            {QStringLiteral("contact_distinct"), words("contact other")},
            {QStringLiteral("deal"),
             words("id funnel stage status loss_reason title amount contact company manager source "
                   "region kind parent_deal created_at expected_on closed_at next_contact_at "
                   "stage_since furthest_position note external_id import_batch")},
            {QStringLiteral("deal_move"),
             words("deal seq kind at by_manager from_stage to_stage reason until comment")},
            {QStringLiteral("activity"),
             words("id deal contact kind done at duration_minutes manager text outcome cold")},
            {QStringLiteral("task"),
             words("id title kind due_on due_at deal contact manager "
                   "repeat_rule done_at stage_task move_seq series_on series_at series")},
            {QStringLiteral("attachment"), words("id deal path title added_at")},
            {QStringLiteral("deal_review"), words("deal asked_at received_at text")},
            {QStringLiteral("import_batch"), words("id at file_name imported updated rejected")},
            {QStringLiteral("setting"), words("key value")},
    };
    return columns;
}

/// Where people write; other texts are the program's own words.
bool isFreeText(const QString &column)
{
    static const QStringList free{QStringLiteral("title"),    QStringLiteral("note"),
                                  QStringLiteral("comment"),  QStringLiteral("text"),
                                  QStringLiteral("outcome"),  QStringLiteral("path"),
                                  QStringLiteral("file_name")};
    return free.contains(column);
}

/// A row of change_log, its values by the names of their columns.
class LoggedRow
{
public:
    static Result<LoggedRow> parse(const Statement &statement)
    {
        LoggedRow row;
        row.id = statement.integer(0);
        row.group = statement.integer(1);
        row.table = statement.text(2);
        const auto key = parseQuotedRow(statement.text(3));
        if (!key)
            return std::unexpected(key.error());
        if (!key->empty() && key->front())
            row.key = key->front()->toLongLong();
        if (key->size() > 1 && key->back())
            row.otherKey = key->back()->toLongLong();
        if (!statement.isNull(4)) {
            auto old = parseQuotedRow(statement.text(4));
            if (!old)
                return std::unexpected(old.error());
            row.old = std::move(*old);
        }
        row.m_columns = &loggedColumns().at(row.table);
        return row;
    }

    qint64 integer(const char *column) const
    {
        const qsizetype place = placeOf(column);
        return place < 0 || !old[size_t(place)] ? 0 : old[size_t(place)]->toLongLong();
    }
    QString text(const char *column) const
    {
        const qsizetype place = placeOf(column);
        return place < 0 || !old[size_t(place)] ? QString() : old[size_t(place)]->toString();
    }
    bool set(const char *column, std::optional<QVariant> value)
    {
        const qsizetype place = placeOf(column);
        if (place < 0 || old[size_t(place)] == value)
            return false;
        old[size_t(place)] = std::move(value);
        return true;
    }
    const QStringList &columns() const { return *m_columns; }

    /// As quote() writes it.
    QString quoted() const
    {
        QStringList values;
        for (const auto &value : old) {
            if (!value)
                values << QStringLiteral("NULL");
            else if (value->typeId() == QMetaType::LongLong)
                values << QString::number(value->toLongLong());
            else if (value->typeId() == QMetaType::Double)
                values << QString::number(value->toDouble(), 'g', 17);
            else
                values << u'\'' + value->toString().replace(u'\'', QStringLiteral("''")) + u'\'';
        }
        return values.join(u',');
    }

    qint64 id = 0;
    qint64 group = 0;
    QString table;
    qint64 key = 0; ///< The first value of the key.
    qint64 otherKey = 0; ///< The last one of a key of several.
    Row old; ///< Empty for an insertion.

private:
    qsizetype placeOf(const char *column) const
    {
        const qsizetype place = m_columns->indexOf(QLatin1String(column));
        return place < qsizetype(old.size()) ? place : -1;
    }

    const QStringList *m_columns = nullptr;
};

Result<> forEachLogged(Database &database, const QString &tables,
                       const std::function<Result<>(LoggedRow &)> &visit)
{
    Result<Statement> rows = database.prepare(
            QStringLiteral("SELECT id, grp, tbl, key, old FROM change_log WHERE tbl IN (%1)")
                    .arg(tables));
    if (!rows)
        return std::unexpected(rows.error());
    Result<bool> more = rows->first();
    for (; more && *more; more = rows->next()) {
        auto row = LoggedRow::parse(*rows);
        if (!row)
            return std::unexpected(row.error());
        if (const auto visited = visit(*row); !visited)
            return visited;
    }
    return more ? Result<>() : std::unexpected(more.error());
}

QString allTables()
{
    QStringList names;
    for (const auto &[table, columns] : loggedColumns())
        names << u'\'' + table + u'\'';
    return names.join(u',');
}

class PastEraser
{
public:
    PastEraser(Database &database, const PersonTraces &traces, const TextErasure &texts)
        : m_database(database), m_traces(traces), m_texts(texts)
    {
    }

    Result<int> run()
    {
        const auto looked =
                forEachLogged(m_database, allTables(), [this](LoggedRow &row) -> Result<> {
                    look(row);
                    return {};
                });
        if (!looked)
            return std::unexpected(looked.error());
        if (const auto read = readTitles(); !read)
            return std::unexpected(read.error());
        if (const auto written = writeRows(); !written)
            return std::unexpected(written.error());
        if (const auto written = eraseSubjects(); !written)
            return std::unexpected(written.error());
        return endUndo();
    }

private:
    bool isPerson(qint64 contact) const
    {
        return std::ranges::find(m_traces.ids, ContactId(contact)) != m_traces.ids.end();
    }

    bool goes(const LoggedRow &row) const
    {
        if (row.table == u"contact" || row.table == u"contact_tag")
            return isPerson(row.key);
        if (row.table == u"contact_distinct")
            return isPerson(row.key) || isPerson(row.otherKey);
        if (row.table == u"channel")
            return m_traces.channelIds.contains(row.key) || isPerson(row.integer("contact"));
        if (row.table != u"activity" && row.table != u"task")
            return false;
        // Those of a deal stay with the deal.
        const QSet<qint64> &gone = row.table == u"task" ? m_tasks : m_activities;
        return gone.contains(row.key)
                || (isPerson(row.integer("contact")) && row.integer("deal") == 0);
    }

    void look(LoggedRow &row)
    {
        if (m_tasks.isEmpty() && m_activities.isEmpty())
            findLoose();
        if (goes(row)) {
            m_removed.push_back(row.id);
            m_lastLost = std::max(m_lastLost, row.group);
            m_groups.insert(row.group);
            return;
        }
        if (row.old.empty())
            return;
        if (makeNeutral(row))
            m_changed.emplace_back(row.id, row.quoted());
    }

    /// Touches and tasks with the person and without a deal, which will be deleted.
    void findLoose()
    {
        m_tasks.insert(0);
        m_activities.insert(0);
        for (const ContactId id : m_traces.ids) {
            for (const auto &[table, ids] : {std::pair(QStringLiteral("activity"), &m_activities),
                                             std::pair(QStringLiteral("task"), &m_tasks)}) {
                const auto loose = readAll(
                        m_database,
                        QStringLiteral("SELECT id FROM %1 WHERE contact = ? AND deal IS NULL")
                                .arg(table),
                        [](const Statement &row) { return row.integer(0); }, id);
                if (loose)
                    ids->unite(QSet<qint64>(loose->begin(), loose->end()));
            }
        }
    }

    bool makeNeutral(LoggedRow &row)
    {
        const bool withPerson = row.table != u"channel" && isPerson(row.integer("contact"));
        bool changed = withPerson && row.set("contact", std::nullopt);
        const qint64 deal = row.table == u"deal" ? row.key : row.integer("deal");
        const bool own = m_traces.deals.contains(deal);
        if (own || withPerson)
            m_groups.insert(row.group);
        if (own && row.table == u"deal")
            m_titles.insert(row.text("title"));
        for (const QString &column : row.columns()) {
            if (!isFreeText(column) && !(row.table == u"setting" && column == u"value"))
                continue;
            const QByteArray name = column.toLatin1();
            const QString text = row.text(name.constData());
            if (text.isEmpty())
                continue;
            QString neutral =
                    own ? m_texts.own(row.table, column, row.key, text) : m_texts.other(text);
            if (withPerson && row.table == u"task")
                neutral = m_texts.task;
            else if (withPerson && row.table == u"activity")
                neutral.clear();
            changed = row.set(name.constData(), QVariant(neutral)) || changed;
        }
        return changed;
    }

    Result<> readTitles()
    {
        for (const qint64 deal : m_traces.deals) {
            const auto title = readFirst(
                    m_database, QStringLiteral("SELECT title FROM deal WHERE id = ?"),
                    [](const Statement &row) { return row.text(0); }, deal);
            if (!title)
                return std::unexpected(title.error());
            if (*title)
                m_titles.insert(**title);
        }
        return {};
    }

    Result<> writeRows()
    {
        for (const qint64 id : m_removed) {
            const auto done = runCached(m_database,
                                        QStringLiteral("DELETE FROM change_log WHERE id = ?"), id);
            if (!done)
                return std::unexpected(done.error());
        }
        for (const auto &[id, old] : m_changed) {
            const auto done = runCached(
                    m_database, QStringLiteral("UPDATE change_log SET old = ? WHERE id = ?"), old,
                    id);
            if (!done)
                return std::unexpected(done.error());
        }
        return {};
    }

    /// What a step is called holds a name or the title of a deal.
    Result<> eraseSubjects()
    {
        const auto groups = readAll(
                m_database,
                QStringLiteral("SELECT id, title, subject FROM change_group WHERE subject <> ''"),
                [](const Statement &row) {
                    return std::tuple(row.integer(0), row.text(1), row.text(2));
                });
        if (!groups)
            return std::unexpected(groups.error());
        for (const auto &[id, title, subject] : *groups) {
            const bool own = m_groups.contains(id) || m_titles.contains(subject);
            const QString neutral = own
                    ? m_texts.own(QStringLiteral("change_group"), title, id, subject)
                    : m_texts.other(subject);
            if (neutral == subject)
                continue;
            const auto done = runCached(
                    m_database, QStringLiteral("UPDATE change_group SET subject = ? WHERE id = ?"),
                    neutral, id);
            if (!done)
                return std::unexpected(done.error());
        }
        return {};
    }

    /// A step that lost rows cannot be taken back whole, nor can those before it, on which it
    /// stands. What is undone cannot be done again either.
    Result<int> endUndo()
    {
        const auto standing = readFirst(
                m_database,
                QStringLiteral("SELECT count(*) FROM change_group WHERE kind IN ('do', 'redo') "
                               "AND reverted = 0 AND id <= ?"),
                [](const Statement &row) { return int(row.integer(0)); }, m_lastLost);
        if (!standing)
            return std::unexpected(standing.error());
        const auto ended =
                runCached(m_database,
                          QStringLiteral("UPDATE change_group SET reverted = 1 WHERE reverted = 0 "
                                         "AND (id <= ? OR (kind = 'undo' AND ? > 0))"),
                          m_lastLost, m_lastLost);
        if (!ended)
            return std::unexpected(ended.error());
        return standing->value_or(0);
    }

    Database &m_database;
    const PersonTraces &m_traces;
    const TextErasure &m_texts;
    QSet<qint64> m_activities;
    QSet<qint64> m_tasks;
    QSet<qint64> m_groups; ///< That tell of the person or of its deals.
    QSet<QString> m_titles; ///< That its deals have and had.
    std::vector<qint64> m_removed;
    std::vector<std::pair<qint64, QString>> m_changed;
    qint64 m_lastLost = 0;
};

} // namespace

Result<> addPastTraces(Database &database, PersonTraces &traces)
{
    const auto isPerson = [&traces](qint64 contact) {
        return std::ranges::find(traces.ids, ContactId(contact)) != traces.ids.end();
    };
    return forEachLogged(
            database, QStringLiteral("'contact','channel','deal'"),
            [&](LoggedRow &row) -> Result<> {
                if (row.old.empty())
                    return {};
                if (row.table == u"contact" && isPerson(row.key)) {
                    traces.names << row.text("name");
                } else if (row.table == u"deal" && isPerson(row.integer("contact"))) {
                    traces.deals.insert(row.key);
                } else if (row.table == u"channel" && isPerson(row.integer("contact"))) {
                    traces.channelIds.insert(row.key);
                    traces.channels.push_back(
                            {fromStoredName<ChannelKind>(row.text("kind")), row.text("value")});
                }
                return {};
            });
}

Result<int> erasePast(Database &database, const PersonTraces &traces, const TextErasure &texts)
{
    return PastEraser(database, traces, texts).run();
}

} // namespace voronka
