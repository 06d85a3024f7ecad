#include "core/storage/peoplestore.h"

#include "core/storage/names.h"
#include "core/storage/peoplerows.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

#include <array>

namespace voronka {

namespace {

struct PeopleStoreText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleStoreText)
};

std::unexpected<Error> noSuch(ContactId id)
{
    return failure(ErrorKind::NotFound,
                   PeopleStoreText::tr("There is no contact %1 in this book. Look it up in the "
                                       "list of contacts.")
                           .arg(id.value));
}

std::unexpected<Error> noSuch(CompanyId id)
{
    return failure(ErrorKind::NotFound,
                   PeopleStoreText::tr("There is no company %1 in this book. Look it up in the "
                                       "list of companies.")
                           .arg(id.value));
}

void noteChange(Changes &changes, ContactId id)
{
    changes.people = true;
    changes.contacts.push_back(id);
}

void noteChange(Changes &changes, CompanyId id)
{
    changes.people = true;
    changes.companies.push_back(id);
}

template<typename IdType>
Result<std::vector<Channel>> readChannels(Database &database, IdType id)
{
    return readAll(
            database,
            QStringLiteral("SELECT kind, value FROM channel WHERE %1 = ? ORDER BY position")
                    .arg(columnOf(id)),
            [](const Statement &row) {
                return Channel{fromStoredName<ChannelKind>(row.text(0)), row.text(1)};
            },
            id);
}

template<typename IdType>
Result<std::vector<TagId>> readTags(Database &database, IdType id)
{
    return readAll(
            database,
            QStringLiteral("SELECT tag FROM %1_tag WHERE %1 = ? ORDER BY tag").arg(columnOf(id)),
            [](const Statement &row) { return row.id<TagId>(0); }, id);
}

template<typename IdType>
Result<> insertChannels(Database &database, IdType id, const std::vector<Channel> &channels)
{
    const QString sql = QStringLiteral("INSERT INTO channel (id, %1, kind, value, position) "
                                       "VALUES (%2, ?, ?, ?, ?)")
                                .arg(columnOf(id), idFor(QStringLiteral("channel")));
    int position = 0;
    for (const Channel &channel : channels) {
        const auto inserted = runCached(database, sql, 0, id, storedName(channel.kind),
                                        channel.value, ++position);
        if (!inserted)
            return std::unexpected(inserted.error());
    }
    return {};
}

template<typename IdType>
Result<> replaceChannels(Database &database, IdType id, const std::vector<Channel> &wanted)
{
    const auto present = readChannels(database, id);
    if (!present)
        return std::unexpected(present.error());
    if (*present == wanted)
        return {};
    const auto removed = runCached(
            database, QStringLiteral("DELETE FROM channel WHERE %1 = ?").arg(columnOf(id)), id);
    if (!removed)
        return std::unexpected(removed.error());
    return insertChannels(database, id, wanted);
}

template<typename IdType>
Result<> replaceTags(Database &database, IdType id, const std::vector<TagId> &wanted)
{
    const auto present = readTags(database, id);
    if (!present)
        return std::unexpected(present.error());
    const auto change = [&](const QString &sql, const std::vector<TagId> &tags,
                            const std::vector<TagId> &except) -> Result<> {
        for (const TagId tag : tags) {
            if (std::ranges::find(except, tag) != except.end())
                continue;
            if (const auto done = runCached(database, sql.arg(columnOf(id)), id, tag); !done)
                return std::unexpected(done.error());
        }
        return {};
    };
    if (const auto removed = change(QStringLiteral("DELETE FROM %1_tag WHERE %1 = ? AND tag = ?"),
                                    *present, wanted);
        !removed)
        return removed;
    return change(QStringLiteral("INSERT INTO %1_tag (%1, tag) VALUES (?, ?)"), wanted, *present);
}

template<typename Person>
Result<Person> complete(Database &database, Result<std::optional<Person>> found,
                        decltype(Person::id) id)
{
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return noSuch(id);
    auto channels = readChannels(database, id);
    if (!channels)
        return std::unexpected(channels.error());
    (*found)->channels = std::move(*channels);
    auto tags = readTags(database, id);
    if (!tags)
        return std::unexpected(tags.error());
    (*found)->tags = std::move(*tags);
    return std::move(**found);
}

/// The deals that name the client are shown with its name, and so change with it.
template<typename IdType>
Result<> noteDeals(Database &database, Transaction &transaction, IdType id)
{
    const auto deals = readAll(
            database, QStringLiteral("SELECT id FROM deal WHERE %1 = ?").arg(columnOf(id)),
            [](const Statement &row) { return row.id<DealId>(0); }, id);
    if (!deals)
        return std::unexpected(deals.error());
    std::vector<DealId> &changed = transaction.changes().deals;
    changed.insert(changed.end(), deals->begin(), deals->end());
    return {};
}

/// Runs each statement with these values; the first Error ends it.
template<size_t Count, typename... Values>
Result<> runEach(Database &database, const std::array<QString, Count> &statements,
                 const Values &...values)
{
    for (const QString &sql : statements) {
        if (const auto done = runCached(database, sql, values...); !done)
            return std::unexpected(done.error());
    }
    return {};
}

template<typename Person>
Result<> finishWrite(Database &database, Transaction &transaction, const Person &person,
                     decltype(Person::id) id)
{
    noteChange(transaction.changes(), id);
    if (const Result<> done = replaceChannels(database, id, person.channels); !done)
        return done;
    return replaceTags(database, id, person.tags);
}

} // namespace

Result<Contact> PeopleStore::contact(ContactId id)
{
    return complete<Contact>(
            m_database,
            readFirst(m_database, contactColumns + QStringLiteral(" WHERE id = ?"), contactRow, id),
            id);
}

Result<Company> PeopleStore::company(CompanyId id)
{
    return complete<Company>(
            m_database,
            readFirst(m_database, companyColumns + QStringLiteral(" WHERE id = ?"), companyRow, id),
            id);
}

Result<std::vector<std::pair<ContactId, QString>>> PeopleStore::contactNames()
{
    return readAll(
            m_database, QStringLiteral("SELECT id, name FROM contact ORDER BY name, id"),
            [](const Statement &row) { return std::pair(row.id<ContactId>(0), row.text(1)); });
}

Result<std::vector<std::pair<CompanyId, QString>>> PeopleStore::companyNames()
{
    return readAll(
            m_database, QStringLiteral("SELECT id, name FROM company ORDER BY name, id"),
            [](const Statement &row) { return std::pair(row.id<CompanyId>(0), row.text(1)); });
}

Result<std::optional<CompanyId>> PeopleStore::findCompany(const QString &name)
{
    return readFirst(
            m_database, QStringLiteral("SELECT id FROM company WHERE name = ? ORDER BY id LIMIT 1"),
            [](const Statement &row) { return row.id<CompanyId>(0); }, name);
}

Result<std::optional<ContactId>> PeopleStore::findContact(const QString &name,
                                                          std::optional<CompanyId> company)
{
    const auto readId = [](const Statement &row) { return row.id<ContactId>(0); };
    if (!company) {
        return readFirst(
                m_database,
                QStringLiteral("SELECT id FROM contact WHERE name = ? ORDER BY id LIMIT 1"), readId,
                name);
    }
    return readFirst(m_database,
                     QStringLiteral("SELECT id FROM contact WHERE name = ? AND company = ? "
                                    "ORDER BY id LIMIT 1"),
                     readId, name, *company);
}

Result<ContactId> PeopleStore::insert(Transaction &transaction, const Contact &contact)
{
    static const QString sql = QStringLiteral(R"(
INSERT INTO contact (id, name, company, birthday, source, note, external_id, created_at)
VALUES (%1, ?, ?, ?, ?, ?, ?, ?))")
                                       .arg(idFor(QStringLiteral("contact")));
    const auto inserted = runCached(m_database, sql, contact.id, contact.name, contact.company,
                                    contact.birthday, contact.source, contact.note,
                                    nullWhenEmpty(contact.externalId), contact.createdAt);
    if (!inserted)
        return std::unexpected(inserted.error());
    const ContactId id((*inserted)->insertedId());
    if (const Result<> done = finishWrite(m_database, transaction, contact, id); !done)
        return std::unexpected(done.error());
    return id;
}

Result<CompanyId> PeopleStore::insert(Transaction &transaction, const Company &company)
{
    static const QString sql = QStringLiteral(R"(
INSERT INTO company (id, name, note, external_id, created_at, source)
VALUES (%1, ?, ?, ?, ?, ?))")
                                       .arg(idFor(QStringLiteral("company")));
    const auto inserted =
            runCached(m_database, sql, company.id, company.name, company.note,
                      nullWhenEmpty(company.externalId), company.createdAt, company.source);
    if (!inserted)
        return std::unexpected(inserted.error());
    const CompanyId id((*inserted)->insertedId());
    if (const Result<> done = finishWrite(m_database, transaction, company, id); !done)
        return std::unexpected(done.error());
    return id;
}

Result<> PeopleStore::update(Transaction &transaction, const Contact &changed)
{
    const auto present = contact(changed.id);
    if (!present)
        return std::unexpected(present.error());
    if (*present == changed)
        return {};
    if (present->name != changed.name) {
        if (const Result<> noted = noteDeals(m_database, transaction, changed.id); !noted)
            return noted;
    }
    const auto updated =
            runCached(m_database, QStringLiteral(R"(
UPDATE contact SET name = ?, company = ?, birthday = ?, source = ?, note = ?, external_id = ?,
    created_at = ?
WHERE id = ?)"),
                      changed.name, changed.company, changed.birthday, changed.source, changed.note,
                      nullWhenEmpty(changed.externalId), changed.createdAt, changed.id);
    if (!updated)
        return std::unexpected(updated.error());
    return finishWrite(m_database, transaction, changed, changed.id);
}

Result<> PeopleStore::update(Transaction &transaction, const Company &changed)
{
    const auto present = company(changed.id);
    if (!present)
        return std::unexpected(present.error());
    if (*present == changed)
        return {};
    if (present->name != changed.name) {
        if (const Result<> noted = noteDeals(m_database, transaction, changed.id); !noted)
            return noted;
    }
    const auto updated = runCached(m_database, QStringLiteral(R"(
UPDATE company SET name = ?, note = ?, external_id = ?, created_at = ?, source = ? WHERE id = ?)"),
                                   changed.name, changed.note, nullWhenEmpty(changed.externalId),
                                   changed.createdAt, changed.source, changed.id);
    if (!updated)
        return std::unexpected(updated.error());
    return finishWrite(m_database, transaction, changed, changed.id);
}

Result<> PeopleStore::remove(Transaction &transaction, ContactId id)
{
    if (const Result<> noted = noteDeals(m_database, transaction, id); !noted)
        return noted;
    static const std::array detach{
            QStringLiteral("UPDATE deal SET contact = NULL WHERE contact = ?"),
            QStringLiteral("UPDATE activity SET contact = NULL "
                           "WHERE contact = ? AND deal IS NOT NULL"),
            QStringLiteral("UPDATE task SET contact = NULL WHERE contact = ? AND deal IS NOT NULL"),
    };
    if (const Result<> detached = runEach(m_database, detach, id); !detached)
        return detached;
    const auto removed =
            runCached(m_database, QStringLiteral("DELETE FROM contact WHERE id = ?"), id);
    if (!removed)
        return std::unexpected(removed.error());
    if ((*removed)->changedRows() == 0)
        return noSuch(id);
    noteChange(transaction.changes(), id);
    return {};
}

Result<> PeopleStore::remove(Transaction &transaction, CompanyId id)
{
    if (const Result<> noted = noteDeals(m_database, transaction, id); !noted)
        return noted;
    static const std::array detach{
            QStringLiteral("UPDATE deal SET company = NULL WHERE company = ?"),
            QStringLiteral("UPDATE contact SET company = NULL WHERE company = ?"),
    };
    const auto people = contactsOf(id);
    if (!people)
        return std::unexpected(people.error());
    for (const ContactId person : *people)
        noteChange(transaction.changes(), person);
    if (const Result<> detached = runEach(m_database, detach, id); !detached)
        return detached;
    const auto removed =
            runCached(m_database, QStringLiteral("DELETE FROM company WHERE id = ?"), id);
    if (!removed)
        return std::unexpected(removed.error());
    if ((*removed)->changedRows() == 0)
        return noSuch(id);
    noteChange(transaction.changes(), id);
    return {};
}

Result<> PeopleStore::handOver(Transaction &transaction, ContactId from, ContactId to)
{
    if (const Result<> noted = noteDeals(m_database, transaction, from); !noted)
        return noted;
    noteChange(transaction.changes(), from);
    noteChange(transaction.changes(), to);
    // Changes nothing, and so lets the history tell into whom the other went: erasing a person has
    // to find everybody whom it once was.
    const auto marked = runCached(
            m_database, QStringLiteral("UPDATE contact SET name = name WHERE id = ?"), to);
    if (!marked)
        return std::unexpected(marked.error());
    static const std::array moves{
            QStringLiteral("UPDATE deal SET contact = ? WHERE contact = ?"),
            QStringLiteral("UPDATE activity SET contact = ? WHERE contact = ?"),
            QStringLiteral("UPDATE task SET contact = ? WHERE contact = ?"),
    };
    return runEach(m_database, moves, to, from);
}

Result<> PeopleStore::handOver(Transaction &transaction, CompanyId from, CompanyId to)
{
    if (const Result<> noted = noteDeals(m_database, transaction, from); !noted)
        return noted;
    const auto people = contactsOf(from);
    if (!people)
        return std::unexpected(people.error());
    for (const ContactId person : *people)
        noteChange(transaction.changes(), person);
    noteChange(transaction.changes(), from);
    noteChange(transaction.changes(), to);
    static const std::array moves{
            QStringLiteral("UPDATE deal SET company = ? WHERE company = ?"),
            QStringLiteral("UPDATE contact SET company = ? WHERE company = ?"),
    };
    return runEach(m_database, moves, to, from);
}

} // namespace voronka
