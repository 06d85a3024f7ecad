#include "core/storage/textloader.h"

#include "core/storage/alongside.h"
#include "core/storage/loading.h"
#include "core/storage/query.h"

namespace voronka {

namespace {

const QString selectTitle = QStringLiteral("SELECT id, title FROM deal ");
const QString selectTask = QStringLiteral("SELECT id, title FROM task WHERE done_at IS NULL ");

/// The two tables of clients are alike.
struct ClientSql
{
    QString name;
    QString channel;
    QString orderName;
    QString orderChannel;
};
const ClientSql contactSql{
        QStringLiteral("SELECT id, name FROM contact "),
        QStringLiteral("SELECT contact, value FROM channel WHERE contact IS NOT NULL "),
        QStringLiteral("ORDER BY id"),
        QStringLiteral("ORDER BY contact, position"),
};
const ClientSql companySql{
        QStringLiteral("SELECT id, name FROM company "),
        QStringLiteral("SELECT company, value FROM channel WHERE company IS NOT NULL "),
        QStringLiteral("ORDER BY id"),
        QStringLiteral("ORDER BY company, position"),
};

void addChannel(QByteArray &text, const QString &channel)
{
    const QByteArray folded = foldChannel(channel);
    if (folded.isEmpty())
        return;
    text += foldedBreak;
    text += folded;
}

Result<> loadTitles(Database &database, const QString &sql, Loading &loading, TextColumn &column)
{
    auto rows = database.prepare(sql + QStringLiteral("ORDER BY id"));
    if (!rows)
        return std::unexpected(rows.error());
    Result<bool> more = rows->first();
    for (; more && *more; more = rows->next()) {
        const qint64 id = rows->integer(0);
        column.append(id, foldText(rows->text(1)));
        if (const Result<> going = loading.reached(id); !going)
            return going;
    }
    return more ? Result<>() : std::unexpected(more.error());
}

Result<> loadClients(Database &database, const ClientSql &sql, Loading &loading, TextColumn &column)
{
    auto rows = database.prepare(sql.name + sql.orderName);
    if (!rows)
        return std::unexpected(rows.error());
    Result<bool> more = rows->first();
    auto channels = Alongside::start(database, sql.channel + sql.orderChannel);
    if (!channels)
        return std::unexpected(channels.error());
    for (; more && *more; more = rows->next()) {
        const qint64 id = rows->integer(0);
        QByteArray text = foldText(rows->text(1));
        const Result<> read = channels->rowsOf(
                id, [&text](const Statement &row) { addChannel(text, row.text(1)); });
        if (!read)
            return read;
        column.append(id, text);
        if (const Result<> going = loading.reached(id); !going)
            return going;
    }
    return more ? Result<>() : std::unexpected(more.error());
}

template<typename IdType>
Result<> patchTitles(Database &database, const QString &sql, std::span<const IdType> ids,
                     TextColumn &column)
{
    for (const IdType id : ids) {
        const auto title =
                readFirst(database, sql, [](const Statement &row) { return row.text(1); }, id);
        if (!title)
            return std::unexpected(title.error());
        column.set(id.value, *title ? foldText(**title) : QByteArray());
    }
    return {};
}

template<typename IdType>
Result<> patchClients(Database &database, const ClientSql &sql, std::span<const IdType> ids,
                      const QString &channelSql, TextColumn &column)
{
    for (const IdType id : ids) {
        const auto name = readFirst(
                database, sql.name + QStringLiteral("WHERE id = ?"),
                [](const Statement &row) { return row.text(1); }, id);
        if (!name)
            return std::unexpected(name.error());
        QByteArray text;
        if (*name) {
            text = foldText(**name);
            const auto channels = readAll(
                    database, channelSql, [](const Statement &row) { return row.text(1); }, id);
            if (!channels)
                return std::unexpected(channels.error());
            for (const QString &channel : *channels)
                addChannel(text, channel);
        }
        column.set(id.value, text);
    }
    return {};
}

} // namespace

Result<SearchTexts> loadTexts(Database &database, std::stop_token stop, const Progress &progress)
{
    auto loading = Loading::start(database, stop, progress);
    if (!loading)
        return std::unexpected(loading.error());
    SearchTexts texts;
    texts.deals.reserve(loading->expectedDeals());
    if (const Result<> read = loadTitles(database, selectTitle, *loading, texts.deals); !read)
        return std::unexpected(read.error());
    if (const Result<> read = loadClients(database, contactSql, *loading, texts.contacts); !read)
        return std::unexpected(read.error());
    if (const Result<> read = loadClients(database, companySql, *loading, texts.companies); !read)
        return std::unexpected(read.error());
    if (const Result<> read = loadTitles(database, selectTask, *loading, texts.tasks); !read)
        return std::unexpected(read.error());
    texts.endLoading();
    // Nobody waits for this thread, and the window must not when it sorts by a name.
    (void)texts.titlePlaces();
    (void)texts.contactPlaces();
    return texts;
}

Result<> patchTexts(Database &database, SearchTexts &texts, const Changes &changes)
{
    const auto deals = patchTitles(database, selectTitle + QStringLiteral("WHERE id = ?"),
                                   std::span(changes.deals), texts.deals);
    if (!deals)
        return deals;
    const auto contacts =
            patchClients(database, contactSql, std::span(changes.contacts),
                         contactSql.channel + QStringLiteral("AND contact = ? ORDER BY position"),
                         texts.contacts);
    if (!contacts)
        return contacts;
    const auto companies =
            patchClients(database, companySql, std::span(changes.companies),
                         companySql.channel + QStringLiteral("AND company = ? ORDER BY position"),
                         texts.companies);
    if (!companies)
        return companies;
    return patchTitles(database, selectTask + QStringLiteral("AND id = ?"),
                       std::span(changes.tasks), texts.tasks);
}

} // namespace voronka
