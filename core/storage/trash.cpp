#include "core/storage/trash.h"

#include "core/storage/book.h"
#include "core/storage/names.h"
#include "core/storage/query.h"

#include <algorithm>
#include <set>

namespace voronka {

namespace {

using Row = std::vector<std::optional<QVariant>>;

/// With the place in the log, by which what two queries found is put in one order.
struct LoggedItem
{
    TrashItem item;
    qint64 place = 0;
};

/// A value of the row as it was; empty where the row was logged before there was such a column.
QString textAt(const Row &row, size_t column)
{
    return column < row.size() && row[column] ? row[column]->toString() : QString();
}

template<typename IdType>
std::optional<IdType> idAt(const Row &row, size_t column)
{
    if (column >= row.size() || !row[column])
        return {};
    return IdType(row[column]->toLongLong());
}

// Where the columns stand in a row of the log, which are those of the tables.
void readTask(TrashItem &item, const Row &row)
{
    item.kind = TrashKind::Task;
    item.name = textAt(row, 1);
    item.activity = fromStoredName<ActivityKind>(textAt(row, 2));
    item.deal = idAt<DealId>(row, 5);
    item.contact = idAt<ContactId>(row, 6);
}

void readActivity(TrashItem &item, const Row &row)
{
    item.activity = fromStoredName<ActivityKind>(textAt(row, 3));
    item.kind = item.activity == ActivityKind::Note ? TrashKind::Note : TrashKind::Touch;
    const QString text = textAt(row, 8);
    item.name = text.isEmpty() ? textAt(row, 9) : text;
    item.deal = idAt<DealId>(row, 1);
    item.contact = idAt<ContactId>(row, 2);
}

void readAttachment(TrashItem &item, const Row &row)
{
    item.kind = TrashKind::File;
    const QString title = textAt(row, 3);
    item.name = title.isEmpty() ? textAt(row, 2) : title;
    item.deal = idAt<DealId>(row, 1);
}

void readRecord(TrashItem &item, const QString &table, const Row &row)
{
    constexpr size_t titleOfDeal = 5;
    constexpr size_t nameOfClient = 1;
    if (table == QLatin1String("task")) {
        readTask(item, row);
    } else if (table == QLatin1String("activity")) {
        readActivity(item, row);
    } else if (table == QLatin1String("attachment")) {
        readAttachment(item, row);
    } else if (table == QLatin1String("deal")) {
        item.kind = TrashKind::Deal;
        item.name = textAt(row, titleOfDeal);
    } else {
        item.kind = table == QLatin1String("contact") ? TrashKind::Contact : TrashKind::Company;
        item.name = textAt(row, nameOfClient);
    }
}

/// From the columns tbl, id, old, grp, at and the place in the log.
Result<LoggedItem> readItem(const Statement &row)
{
    const auto old = parseQuotedRow(row.text(2));
    if (!old)
        return std::unexpected(old.error());
    LoggedItem logged;
    logged.place = row.integer(5);
    TrashItem &item = logged.item;
    item.id = row.integer(1);
    item.step = row.id<ChangeGroupId>(3);
    item.deletedAt = row.instant(4);
    readRecord(item, row.text(0), *old);
    return logged;
}

// What the index change_log_deleted holds, word by word, or it would not be used.
QString deletedRecords()
{
    return QStringLiteral(R"(
SELECT tbl, CAST(key AS INTEGER), old, grp, at, change_log.id
FROM change_log JOIN change_group ON change_group.id = grp
WHERE op = 'D' AND tbl IN ('deal', 'contact', 'company')
    AND kind <> 'undo' AND reverted = 0 AND title GLOB '*.remove'
    AND CASE tbl
        WHEN 'deal' THEN NOT EXISTS (SELECT 1 FROM deal WHERE id = CAST(key AS INTEGER))
        WHEN 'contact' THEN NOT EXISTS (SELECT 1 FROM contact WHERE id = CAST(key AS INTEGER))
        ELSE NOT EXISTS (SELECT 1 FROM company WHERE id = CAST(key AS INTEGER)) END
ORDER BY change_log.id DESC)");
}

// By their steps, of which there are as many as the owner took by hand: whole books of rows went
// with their deals, and the log of these would have to be read.
QString deletedEntries()
{
    return QStringLiteral(R"(
SELECT tbl, CAST(key AS INTEGER), old, grp, at, change_log.id
FROM change_group CROSS JOIN change_log ON grp = change_group.id
WHERE title IN ('task.remove', 'activity.remove', 'note.remove', 'attachment.remove')
    AND kind <> 'undo' AND reverted = 0
    AND op = 'D' AND tbl IN ('task', 'activity', 'attachment')
    AND CASE tbl
        WHEN 'task' THEN NOT EXISTS (SELECT 1 FROM task WHERE id = CAST(key AS INTEGER))
        WHEN 'activity' THEN NOT EXISTS (SELECT 1 FROM activity WHERE id = CAST(key AS INTEGER))
        ELSE NOT EXISTS (SELECT 1 FROM attachment WHERE id = CAST(key AS INTEGER)) END
ORDER BY change_group.id DESC, change_log.id DESC)");
}

/// What is of nobody any more was of a person who was erased.
bool isTrash(const TrashItem &item)
{
    const bool isOfSomebody = item.kind == TrashKind::Touch || item.kind == TrashKind::Note
            || item.kind == TrashKind::File;
    return !isOfSomebody || item.deal || item.contact;
}

Result<> readInto(std::vector<LoggedItem> &items, Database &database, const QString &sql,
                  size_t limit, std::optional<TrashKind> only)
{
    Result<Statement> log = database.prepare(sql);
    if (!log)
        return std::unexpected(log.error());
    std::set<std::pair<QString, qint64>> seen;
    const size_t most = items.size() + limit;
    Result<bool> row = log->first();
    for (; row && *row && items.size() < most; row = log->next()) {
        // Deleted, restored and deleted again: the last time counts.
        if (!seen.emplace(log->text(0), log->integer(1)).second)
            continue;
        auto item = readItem(*log);
        if (!item)
            return std::unexpected(item.error());
        if (isTrash(item->item) && (!only || item->item.kind == *only))
            items.push_back(std::move(*item));
    }
    return row ? Result<>() : std::unexpected(row.error());
}

Result<QString> nameNow(Database &database, const TrashItem &item)
{
    const QString sql = item.deal ? QStringLiteral("SELECT title FROM deal WHERE id = ?")
                                  : QStringLiteral("SELECT name FROM contact WHERE id = ?");
    const auto found = readFirst(
            database, sql, [](const Statement &row) { return row.text(0); },
            item.deal ? item.deal->value : item.contact->value);
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(QString());
}

} // namespace

Result<std::vector<TrashItem>> readTrash(Book &book, int limit, std::optional<TrashKind> only)
{
    Database &database = book.database();
    std::vector<LoggedItem> logged;
    for (const QString &sql : {deletedRecords(), deletedEntries()}) {
        if (const Result<> read = readInto(logged, database, sql, size_t(limit), only); !read)
            return std::unexpected(read.error());
    }
    std::ranges::sort(logged, std::ranges::greater(), &LoggedItem::place);
    logged.resize(std::min(logged.size(), size_t(limit)));
    std::vector<TrashItem> items;
    for (LoggedItem &one : logged) {
        if (one.item.deal || one.item.contact) {
            auto name = nameNow(database, one.item);
            if (!name)
                return std::unexpected(name.error());
            one.item.about = std::move(*name);
        }
        items.push_back(std::move(one.item));
    }
    return items;
}

} // namespace voronka
