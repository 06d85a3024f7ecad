#include "core/process/peopledesk.h"

#include "core/process/listdesk.h"
#include "core/process/names.h"
#include "core/process/step.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct PeopleDeskText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleDeskText)
};

/// Without space around the values; empty and repeated ones are left out.
std::vector<Channel> tidied(const std::vector<Channel> &channels)
{
    std::vector<Channel> tidy;
    for (Channel channel : channels) {
        channel.value = channel.value.trimmed();
        if (!channel.value.isEmpty() && std::ranges::find(tidy, channel) == tidy.end())
            tidy.push_back(std::move(channel));
    }
    return tidy;
}

Result<> checkReferences(Book &book, const Contact &contact)
{
    if (contact.company && !book.people().company(*contact.company)) {
        return failure(ErrorKind::NotFound,
                       PeopleDeskText::tr("The company chosen for “%1” is not in the book. Choose "
                                          "another company.")
                               .arg(contact.name));
    }
    const std::vector<Source> &sources = book.catalog().sources;
    if (contact.source
        && std::ranges::find(sources, *contact.source, &Source::id) == sources.end()) {
        return failure(ErrorKind::NotFound,
                       PeopleDeskText::tr("The source chosen for “%1” is not in the book. Choose "
                                          "another source.")
                               .arg(contact.name));
    }
    return {};
}

/// Name, channels and time as they are stored.
template<typename Person>
Result<Person> prepared(Person person, Instant now)
{
    const auto name = checkedName(person.name);
    if (!name)
        return std::unexpected(name.error());
    person.name = *name;
    person.channels = tidied(person.channels);
    if (person.createdAt == Instant())
        person.createdAt = now;
    return person;
}

/// Adds what the known contact lacks, so that a second row of an import loses no telephone number.
Result<ContactId> withChannels(Transaction &transaction, ContactId id,
                               const std::vector<Channel> &channels)
{
    if (channels.empty())
        return id;
    PeopleStore &people = transaction.book().people();
    auto contact = people.contact(id);
    if (!contact)
        return std::unexpected(contact.error());
    std::vector<Channel> all = contact->channels;
    all.insert(all.end(), channels.begin(), channels.end());
    all = tidied(all);
    if (all == contact->channels)
        return id;
    contact->channels = all;
    if (const auto updated = people.update(transaction, *contact); !updated)
        return std::unexpected(updated.error());
    return id;
}

} // namespace

Result<CompanyId> PeopleDesk::add(const Company &company)
{
    return runStep(m_book, m_clock, {QStringLiteral("company.add"), company.name.trimmed()},
                   [&](Transaction &transaction, Instant now) -> Result<CompanyId> {
                       const auto ready = prepared(company, now);
                       if (!ready)
                           return std::unexpected(ready.error());
                       return m_book.people().insert(transaction, *ready);
                   });
}

Result<ContactId> PeopleDesk::add(const Contact &contact)
{
    return runStep(m_book, m_clock, {QStringLiteral("contact.add"), contact.name.trimmed()},
                   [&](Transaction &transaction, Instant now) -> Result<ContactId> {
                       const auto ready = prepared(contact, now);
                       if (!ready)
                           return std::unexpected(ready.error());
                       if (const auto checked = checkReferences(m_book, *ready); !checked)
                           return std::unexpected(checked.error());
                       return m_book.people().insert(transaction, *ready);
                   });
}

Result<CompanyId> companyNamed(Transaction &transaction, const QString &name, Instant now)
{
    PeopleStore &people = transaction.book().people();
    Company company;
    company.name = name;
    const auto ready = prepared(company, now);
    if (!ready)
        return std::unexpected(ready.error());
    const auto found = people.findCompany(ready->name);
    if (!found)
        return std::unexpected(found.error());
    return *found ? Result<CompanyId>(**found) : people.insert(transaction, *ready);
}

Result<ContactId> contactNamed(Transaction &transaction, const QString &name,
                               std::optional<CompanyId> company,
                               const std::vector<Channel> &channels, Instant now)
{
    PeopleStore &people = transaction.book().people();
    Contact contact;
    contact.name = name;
    contact.company = company;
    contact.channels = channels;
    const auto ready = prepared(contact, now);
    if (!ready)
        return std::unexpected(ready.error());
    const auto found = people.findContact(ready->name, company);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return withChannels(transaction, **found, ready->channels);
    return people.insert(transaction, *ready);
}

} // namespace voronka
