#include "core/storage/liststore.h"

#include "core/storage/book.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct ListStoreText
{
    Q_DECLARE_TR_FUNCTIONS(ListStoreText)
};

std::unexpected<Error> noSuchEntry(const QString &name)
{
    return failure(ErrorKind::NotFound,
                   ListStoreText::tr("The entry “%1” is no longer in this book. Open the list "
                                     "again.")
                           .arg(name));
}

Result<> noteLists(Transaction &transaction)
{
    transaction.changes().lists = true;
    return transaction.book().reloadCatalog();
}

// The four plain lists are four tables of the same shape; %1 is the table.
template<typename Item>
const QString table;
template<>
const QString table<Manager> = QStringLiteral("manager");
template<>
const QString table<Source> = QStringLiteral("source");
template<>
const QString table<Region> = QStringLiteral("region");
template<>
const QString table<Tag> = QStringLiteral("tag");

template<typename Item>
Result<std::vector<Item>> readItems(Database &database)
{
    return readAll(database,
                   QStringLiteral("SELECT id, name, position, archived FROM %1 "
                                  "ORDER BY position, id")
                           .arg(table<Item>),
                   [](const Statement &row) {
                       return Item{row.id<decltype(Item::id)>(0), row.text(1), int(row.integer(2)),
                                   row.integer(3) != 0};
                   });
}

template<typename Item>
auto insertItem(Database &database, Transaction &transaction, const Item &item)
        -> Result<decltype(Item::id)>
{
    const auto inserted = runCached(database,
                                    QStringLiteral("INSERT INTO %1 (id, name, position, archived) "
                                                   "VALUES (%2, ?, ?, ?)")
                                            .arg(table<Item>, idFor(table<Item>)),
                                    item.id, item.name, item.position, int(item.archived));
    if (!inserted)
        return std::unexpected(inserted.error());
    const decltype(Item::id) id((*inserted)->insertedId());
    if (const Result<> noted = noteLists(transaction); !noted)
        return std::unexpected(noted.error());
    return id;
}

template<typename Item>
Result<> updateItem(Database &database, Transaction &transaction, const Item &item)
{
    const auto updated = runCached(
            database,
            QStringLiteral("UPDATE %1 SET name = ?, position = ?, archived = ? WHERE id = ?")
                    .arg(table<Item>),
            item.name, item.position, int(item.archived), item.id);
    if (!updated)
        return std::unexpected(updated.error());
    if ((*updated)->changedRows() == 0)
        return noSuchEntry(item.name);
    return noteLists(transaction);
}

/// Whether a SELECT that asks for at most one 1 finds it.
template<typename... Values>
Result<bool> exists(Database &database, const QString &sql, const Values &...values)
{
    const auto found = readFirst(
            database, sql, [](const Statement &row) { return row.integer(0); }, values...);
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(0) != 0;
}

const QString currencyKey = QStringLiteral("currency");
const QString timeZoneKey = QStringLiteral("time_zone");
const QString languageKey = QStringLiteral("language");
const QString weekKey = QStringLiteral("work.week");
const QString holidaysKey = QStringLiteral("work.holidays");
const QString nextSaleKey = QStringLiteral("nextSale.afterDays");

} // namespace

Result<std::vector<Manager>> ListStore::managers()
{
    return readItems<Manager>(m_database);
}

Result<std::vector<Source>> ListStore::sources()
{
    return readItems<Source>(m_database);
}

Result<std::vector<Region>> ListStore::regions()
{
    return readItems<Region>(m_database);
}

Result<std::vector<Tag>> ListStore::tags()
{
    return readItems<Tag>(m_database);
}

Result<std::vector<LossReason>> ListStore::lossReasons()
{
    return readAll(m_database, QStringLiteral(R"(
SELECT id, name, position, archived, revisit_after_days, merged_into
FROM loss_reason ORDER BY position, id)"),
                   [](const Statement &row) {
                       LossReason reason{row.id<LossReasonId>(0), row.text(1), int(row.integer(2)),
                                         row.integer(3) != 0,     {},          {}};
                       if (!row.isNull(4))
                           reason.revisitAfterDays = int(row.integer(4));
                       reason.mergedInto = row.optionalId<LossReasonId>(5);
                       return reason;
                   });
}

Result<ManagerId> ListStore::insert(Transaction &transaction, const Manager &item)
{
    return insertItem(m_database, transaction, item);
}

Result<SourceId> ListStore::insert(Transaction &transaction, const Source &item)
{
    return insertItem(m_database, transaction, item);
}

Result<RegionId> ListStore::insert(Transaction &transaction, const Region &item)
{
    return insertItem(m_database, transaction, item);
}

Result<TagId> ListStore::insert(Transaction &transaction, const Tag &item)
{
    return insertItem(m_database, transaction, item);
}

Result<LossReasonId> ListStore::insert(Transaction &transaction, const LossReason &reason)
{
    const auto inserted = runCached(m_database,
                                    QStringLiteral(R"(
INSERT INTO loss_reason (id, name, position, archived, revisit_after_days, merged_into)
VALUES (%1, ?, ?, ?, ?, ?))")
                                            .arg(idFor(QStringLiteral("loss_reason"))),
                                    reason.id, reason.name, reason.position, int(reason.archived),
                                    reason.revisitAfterDays, reason.mergedInto);
    if (!inserted)
        return std::unexpected(inserted.error());
    const LossReasonId id((*inserted)->insertedId());
    if (const Result<> noted = noteLists(transaction); !noted)
        return std::unexpected(noted.error());
    return id;
}

Result<> ListStore::update(Transaction &transaction, const Manager &item)
{
    return updateItem(m_database, transaction, item);
}

Result<> ListStore::update(Transaction &transaction, const Source &item)
{
    return updateItem(m_database, transaction, item);
}

Result<> ListStore::update(Transaction &transaction, const Region &item)
{
    return updateItem(m_database, transaction, item);
}

Result<> ListStore::update(Transaction &transaction, const Tag &item)
{
    return updateItem(m_database, transaction, item);
}

Result<> ListStore::update(Transaction &transaction, const LossReason &reason)
{
    const auto updated = runCached(m_database, QStringLiteral(R"(
UPDATE loss_reason SET name = ?, position = ?, archived = ?, revisit_after_days = ?,
    merged_into = ?
WHERE id = ?)"),
                                   reason.name, reason.position, int(reason.archived),
                                   reason.revisitAfterDays, reason.mergedInto, reason.id);
    if (!updated)
        return std::unexpected(updated.error());
    if ((*updated)->changedRows() == 0)
        return noSuchEntry(reason.name);
    return noteLists(transaction);
}

Result<BookSettings> ListStore::settings()
{
    const auto rows =
            readAll(m_database, QStringLiteral("SELECT key, value FROM setting"),
                    [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return std::unexpected(rows.error());
    std::optional<Currency> currency;
    BookSettings settings{{}, QTimeZone::utc(), Language::English};
    QString week;
    QString holidays;
    for (const auto &[key, value] : *rows) {
        if (key == weekKey)
            week = value;
        else if (key == holidaysKey)
            holidays = value;
        else if (key == nextSaleKey && value.toInt() > 0)
            settings.nextSaleAfterDays = value.toInt();
        else if (key == currencyKey)
            currency = currencyFromCode(value);
        else if (key == timeZoneKey && QTimeZone::isTimeZoneIdAvailable(value.toLatin1()))
            settings.timeZone = QTimeZone(value.toLatin1());
        else if (key == languageKey)
            settings.language = languageFromCode(value).value_or(Language::English);
    }
    // Without it no sum can be read: a wrong guess of its minor digits would be off a hundredfold.
    if (!currency) {
        return failure(ErrorKind::DamagedBook,
                       ListStoreText::tr("The book “%1” does not say in which currency it is kept. "
                                         "Restore it from a backup.")
                               .arg(m_database.path()));
    }
    settings.currency = *currency;
    settings.workingHours = workingHoursFromStored(week, holidays);
    return settings;
}

Result<> ListStore::setSettings(Transaction &transaction, const BookSettings &settings)
{
    const std::pair<QString, QString> entries[]{
            {currencyKey, settings.currency.code},
            {timeZoneKey, QString::fromLatin1(settings.timeZone.id())},
            {languageKey, languageCode(settings.language)},
            {weekKey, storedWeek(settings.workingHours)},
            {holidaysKey, storedHolidays(settings.workingHours)},
            {nextSaleKey, QString::number(settings.nextSaleAfterDays.value_or(0))},
    };
    for (const auto &[key, value] : entries) {
        const auto stored = runCached(m_database, QStringLiteral(R"(
INSERT INTO setting (key, value) VALUES (?, ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value)"),
                                      key, value);
        if (!stored)
            return std::unexpected(stored.error());
    }
    transaction.changes().settings = true;
    return transaction.book().reloadCatalog();
}

Result<bool> ListStore::hasAmounts()
{
    return exists(m_database, QStringLiteral(R"(
SELECT EXISTS (SELECT 1 FROM deal WHERE amount <> 0)
    OR EXISTS (SELECT 1 FROM source_cost WHERE amount <> 0))"));
}

Result<bool> ListStore::isUsed(ManagerId id)
{
    return exists(m_database, QStringLiteral(R"(
SELECT EXISTS (SELECT 1 FROM deal WHERE manager = ?)
    OR EXISTS (SELECT 1 FROM deal_move WHERE by_manager = ?)
    OR EXISTS (SELECT 1 FROM activity WHERE manager = ?)
    OR EXISTS (SELECT 1 FROM task WHERE manager = ?))"),
                  id, id, id, id);
}

Result<bool> ListStore::isUsed(SourceId id)
{
    return exists(m_database, QStringLiteral(R"(
SELECT EXISTS (SELECT 1 FROM deal WHERE source = ?)
    OR EXISTS (SELECT 1 FROM contact WHERE source = ?)
    OR EXISTS (SELECT 1 FROM source_cost WHERE source = ?))"),
                  id, id, id);
}

Result<bool> ListStore::isUsed(RegionId id)
{
    return exists(m_database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM deal WHERE region = ?)"),
                  id);
}

Result<bool> ListStore::isUsed(TagId id)
{
    return exists(m_database, QStringLiteral(R"(
SELECT EXISTS (SELECT 1 FROM deal_tag WHERE tag = ?)
    OR EXISTS (SELECT 1 FROM contact_tag WHERE tag = ?))"),
                  id, id);
}

Result<bool> ListStore::isUsed(LossReasonId id)
{
    return exists(m_database, QStringLiteral(R"(
SELECT EXISTS (SELECT 1 FROM deal WHERE loss_reason = ?)
    OR EXISTS (SELECT 1 FROM deal_move WHERE reason = ?)
    OR EXISTS (SELECT 1 FROM loss_reason WHERE merged_into = ?))"),
                  id, id, id);
}

} // namespace voronka
