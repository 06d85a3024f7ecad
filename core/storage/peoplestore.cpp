#include "core/storage/peoplestore.h"

#include "core/storage/names.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct PeopleStoreText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleStoreText)
};

std::unexpected<Error> noSuchContact(ContactId id)
{
    return failure(ErrorKind::NotFound,
                   PeopleStoreText::tr("There is no contact %1 in this book. Look it up in the "
                                       "list of contacts.")
                           .arg(id.value));
}

std::unexpected<Error> noSuchCompany(CompanyId id)
{
    return failure(ErrorKind::NotFound,
                   PeopleStoreText::tr("There is no company %1 in this book. Look it up in the "
                                       "list of companies.")
                           .arg(id.value));
}

Channel readChannel(const Statement &row)
{
    return {fromStoredName<ChannelKind>(row.text(0)), row.text(1)};
}

Result<std::vector<Channel>> channels(Database &database, ContactId id)
{
    return readAll(database,
                   QStringLiteral("SELECT kind, value FROM channel WHERE contact = ? "
                                  "ORDER BY position"),
                   readChannel, id);
}

Result<std::vector<Channel>> channels(Database &database, CompanyId id)
{
    return readAll(database,
                   QStringLiteral("SELECT kind, value FROM channel WHERE company = ? "
                                  "ORDER BY position"),
                   readChannel, id);
}

Result<> insertChannels(Database &database, std::optional<ContactId> contact,
                        std::optional<CompanyId> company, const std::vector<Channel> &channels)
{
    int position = 0;
    for (const Channel &channel : channels) {
        const auto inserted =
                runCached(database,
                          QStringLiteral(R"(
INSERT INTO channel (id, contact, company, kind, value, position) VALUES (%1, ?, ?, ?, ?, ?))")
                                  .arg(idFor(QStringLiteral("channel"))),
                          0, contact, company, storedName(channel.kind), channel.value, ++position);
        if (!inserted)
            return std::unexpected(inserted.error());
    }
    return {};
}

Result<> replaceChannels(Database &database, ContactId id, const std::vector<Channel> &wanted)
{
    const auto present = channels(database, id);
    if (!present)
        return std::unexpected(present.error());
    if (*present == wanted)
        return {};
    const auto removed =
            runCached(database, QStringLiteral("DELETE FROM channel WHERE contact = ?"), id);
    if (!removed)
        return std::unexpected(removed.error());
    return insertChannels(database, id, {}, wanted);
}

Result<> replaceChannels(Database &database, CompanyId id, const std::vector<Channel> &wanted)
{
    const auto present = channels(database, id);
    if (!present)
        return std::unexpected(present.error());
    if (*present == wanted)
        return {};
    const auto removed =
            runCached(database, QStringLiteral("DELETE FROM channel WHERE company = ?"), id);
    if (!removed)
        return std::unexpected(removed.error());
    return insertChannels(database, {}, id, wanted);
}

} // namespace

Result<Contact> PeopleStore::contact(ContactId id)
{
    auto found = readFirst(
            m_database, QStringLiteral(R"(
SELECT id, name, company, birthday, source, note, external_id, created_at
FROM contact WHERE id = ?)"),
            [](const Statement &row) {
                return Contact{row.id<ContactId>(0),
                               row.text(1),
                               row.optionalId<CompanyId>(2),
                               {},
                               row.optionalDate(3),
                               row.optionalId<SourceId>(4),
                               row.text(5),
                               row.text(6),
                               row.instant(7)};
            },
            id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return noSuchContact(id);
    auto ways = channels(m_database, id);
    if (!ways)
        return std::unexpected(ways.error());
    (*found)->channels = std::move(*ways);
    return std::move(**found);
}

Result<Company> PeopleStore::company(CompanyId id)
{
    auto found = readFirst(
            m_database, QStringLiteral(R"(
SELECT id, name, note, external_id, created_at FROM company WHERE id = ?)"),
            [](const Statement &row) {
                return Company{row.id<CompanyId>(0), row.text(1), {},
                               row.text(2),          row.text(3), row.instant(4)};
            },
            id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return noSuchCompany(id);
    auto ways = channels(m_database, id);
    if (!ways)
        return std::unexpected(ways.error());
    (*found)->channels = std::move(*ways);
    return std::move(**found);
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
    const auto inserted =
            runCached(m_database,
                      QStringLiteral(R"(
INSERT INTO contact (id, name, company, birthday, source, note, external_id, created_at)
VALUES (%1, ?, ?, ?, ?, ?, ?, ?))")
                              .arg(idFor(QStringLiteral("contact"))),
                      contact.id, contact.name, contact.company, contact.birthday, contact.source,
                      contact.note, nullWhenEmpty(contact.externalId), contact.createdAt);
    if (!inserted)
        return std::unexpected(inserted.error());
    const ContactId id((*inserted)->insertedId());
    transaction.changes().people = true;
    if (const Result<> done = insertChannels(m_database, id, {}, contact.channels); !done)
        return std::unexpected(done.error());
    return id;
}

Result<CompanyId> PeopleStore::insert(Transaction &transaction, const Company &company)
{
    const auto inserted = runCached(m_database,
                                    QStringLiteral(R"(
INSERT INTO company (id, name, note, external_id, created_at)
VALUES (%1, ?, ?, ?, ?))")
                                            .arg(idFor(QStringLiteral("company"))),
                                    company.id, company.name, company.note,
                                    nullWhenEmpty(company.externalId), company.createdAt);
    if (!inserted)
        return std::unexpected(inserted.error());
    const CompanyId id((*inserted)->insertedId());
    transaction.changes().people = true;
    if (const Result<> done = insertChannels(m_database, {}, id, company.channels); !done)
        return std::unexpected(done.error());
    return id;
}

Result<> PeopleStore::update(Transaction &transaction, const Contact &contact)
{
    const auto updated =
            runCached(m_database, QStringLiteral(R"(
UPDATE contact SET name = ?, company = ?, birthday = ?, source = ?, note = ?, external_id = ?,
    created_at = ?
WHERE id = ?)"),
                      contact.name, contact.company, contact.birthday, contact.source, contact.note,
                      nullWhenEmpty(contact.externalId), contact.createdAt, contact.id);
    if (!updated)
        return std::unexpected(updated.error());
    if ((*updated)->changedRows() == 0)
        return noSuchContact(contact.id);
    transaction.changes().people = true;
    return replaceChannels(m_database, contact.id, contact.channels);
}

Result<> PeopleStore::update(Transaction &transaction, const Company &company)
{
    const auto updated = runCached(m_database, QStringLiteral(R"(
UPDATE company SET name = ?, note = ?, external_id = ?, created_at = ? WHERE id = ?)"),
                                   company.name, company.note, nullWhenEmpty(company.externalId),
                                   company.createdAt, company.id);
    if (!updated)
        return std::unexpected(updated.error());
    if ((*updated)->changedRows() == 0)
        return noSuchCompany(company.id);
    transaction.changes().people = true;
    return replaceChannels(m_database, company.id, company.channels);
}

} // namespace voronka
