#include "core/process/peopledesk.h"

#include "core/model/channelkey.h"
#include "core/process/listdesk.h"
#include "core/process/names.h"
#include "core/process/step.h"
#include "core/storage/distinctclients.h"

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

/// Source and tags, which people and companies have alike.
template<typename Person>
Result<> checkLists(Book &book, const Person &person)
{
    const Catalog &catalog = book.catalog();
    const auto isKnown = [](const auto &list, auto id) {
        return std::ranges::any_of(list, [id](const auto &entry) { return entry.id == id; });
    };
    if (person.source && !isKnown(catalog.sources, *person.source)) {
        return failure(ErrorKind::NotFound,
                       PeopleDeskText::tr("The source chosen for “%1” is not in the book. Choose "
                                          "another source.")
                               .arg(person.name));
    }
    for (const TagId tag : person.tags) {
        if (!isKnown(catalog.tags, tag)) {
            return failure(ErrorKind::NotFound,
                           PeopleDeskText::tr("A tag chosen for “%1” is not in the book. Choose "
                                              "another tag.")
                                   .arg(person.name));
        }
    }
    return {};
}

Result<> checkReferences(Book &book, const Company &company)
{
    return checkLists(book, company);
}

Result<> checkReferences(Book &book, const Contact &contact)
{
    if (contact.company && !book.people().company(*contact.company)) {
        return failure(ErrorKind::NotFound,
                       PeopleDeskText::tr("The company chosen for “%1” is not in the book. Choose "
                                          "another company.")
                               .arg(contact.name));
    }
    return checkLists(book, contact);
}

void sortTags(std::vector<TagId> &tags)
{
    std::ranges::sort(tags);
    const auto repeated = std::ranges::unique(tags);
    tags.erase(repeated.begin(), repeated.end());
}

/// Name, channels, tags and time as they are stored.
template<typename Person>
Result<Person> prepared(Person person, Instant now)
{
    const auto name = checkedName(person.name);
    if (!name)
        return std::unexpected(name.error());
    person.name = *name;
    person.channels = tidied(person.channels);
    sortTags(person.tags);
    if (person.createdAt == Instant())
        person.createdAt = now;
    return person;
}

Result<Contact> stored(Book &book, ContactId id)
{
    return book.people().contact(id);
}

Result<Company> stored(Book &book, CompanyId id)
{
    return book.people().company(id);
}

template<typename Person>
Result<decltype(Person::id)> addPerson(Transaction &transaction, const Person &person, Instant now)
{
    const auto ready = prepared(person, now);
    if (!ready)
        return std::unexpected(ready.error());
    if (const auto checked = checkReferences(transaction.book(), *ready); !checked)
        return std::unexpected(checked.error());
    return transaction.book().people().insert(transaction, *ready);
}

template<typename Person>
Result<> editPerson(Transaction &transaction, Person person)
{
    const auto present = stored(transaction.book(), person.id);
    if (!present)
        return std::unexpected(present.error());
    const auto ready = prepared(std::move(person), present->createdAt);
    if (!ready)
        return std::unexpected(ready.error());
    if (const auto checked = checkReferences(transaction.book(), *ready); !checked)
        return checked;
    return transaction.book().people().update(transaction, *ready);
}

auto distinctOf(Database &database, ContactId)
{
    return readDistinctContacts(database);
}

auto distinctOf(Database &database, CompanyId)
{
    return readDistinctCompanies(database);
}

/// Who was told apart from the one that goes is told apart from the one that stays.
template<typename IdType>
Result<> handOverDistinct(Transaction &transaction, IdType goes, IdType stays)
{
    const auto pairs = distinctOf(transaction.book().database(), goes);
    if (!pairs)
        return std::unexpected(pairs.error());
    for (const auto &[one, other] : *pairs) {
        if ((one != goes && other != goes) || one == stays || other == stays)
            continue;
        if (const auto set = setDistinct(transaction, one == goes ? other : one, stays); !set)
            return set;
    }
    return {};
}

template<typename Person>
Result<> mergePeople(Transaction &transaction, decltype(Person::id) other, Person result)
{
    Book &book = transaction.book();
    if (other == result.id) {
        return failure(ErrorKind::Refused,
                       PeopleDeskText::tr("“%1” cannot be merged with itself. Choose two clients.")
                               .arg(result.name));
    }
    const auto goes = stored(book, other);
    if (!goes)
        return std::unexpected(goes.error());
    result.tags.insert(result.tags.end(), goes->tags.begin(), goes->tags.end());
    if (const auto handed = book.people().handOver(transaction, other, result.id); !handed)
        return handed;
    if (const auto handed = handOverDistinct(transaction, other, result.id); !handed)
        return handed;
    if (const auto removed = book.people().remove(transaction, other); !removed)
        return removed;
    return editPerson(transaction, std::move(result));
}

/// A client that is not there is named by nothing; the action itself refuses it.
template<typename IdType>
ChangeTitle titleOf(Book &book, const QString &kind, IdType id)
{
    const auto person = stored(book, id);
    return {kind, person ? person->name : QString()};
}

template<typename IdType>
Result<> setPeopleDistinct(Book &book, const Clock &clock, const QString &kind,
                           std::span<const IdType> clients)
{
    if (clients.size() < 2) {
        return failure(
                ErrorKind::Refused,
                PeopleDeskText::tr("One client alone has no duplicate. Choose two clients."));
    }
    return runStep(book, clock, titleOf(book, kind, clients.front()),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       for (size_t one = 0; one < clients.size(); ++one) {
                           if (const auto there = stored(book, clients[one]); !there)
                               return std::unexpected(there.error());
                           for (size_t other = 0; other < one; ++other) {
                               const auto set = voronka::setDistinct(transaction, clients[other],
                                                                     clients[one]);
                               if (!set)
                                   return set;
                           }
                       }
                       return {};
                   });
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
    addChannels(all, tidied(channels));
    if (all == contact->channels)
        return id;
    contact->channels = all;
    if (const auto updated = people.update(transaction, *contact); !updated)
        return std::unexpected(updated.error());
    return id;
}

} // namespace

Result<ContactId> PeopleDesk::add(const Contact &contact)
{
    return runStep(m_book, m_clock, {QStringLiteral("contact.add"), contact.name.trimmed()},
                   [&](Transaction &transaction, Instant now) {
                       return addPerson(transaction, contact, now);
                   });
}

Result<> PeopleDesk::edit(const Contact &contact)
{
    return runStep(
            m_book, m_clock, titleOf(m_book, QStringLiteral("contact.edit"), contact.id),
            [&](Transaction &transaction, Instant) { return editPerson(transaction, contact); });
}

Result<> PeopleDesk::remove(ContactId id)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("contact.remove"), id),
                   [&](Transaction &transaction, Instant) {
                       return m_book.people().remove(transaction, id);
                   });
}

Result<> PeopleDesk::merge(ContactId other, const Contact &result)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("contact.merge"), other),
                   [&](Transaction &transaction, Instant) {
                       return mergePeople(transaction, other, result);
                   });
}

Result<CompanyId> PeopleDesk::add(const Company &company)
{
    return runStep(m_book, m_clock, {QStringLiteral("company.add"), company.name.trimmed()},
                   [&](Transaction &transaction, Instant now) {
                       return addPerson(transaction, company, now);
                   });
}

Result<> PeopleDesk::edit(const Company &company)
{
    return runStep(
            m_book, m_clock, titleOf(m_book, QStringLiteral("company.edit"), company.id),
            [&](Transaction &transaction, Instant) { return editPerson(transaction, company); });
}

Result<> PeopleDesk::remove(CompanyId id)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("company.remove"), id),
                   [&](Transaction &transaction, Instant) {
                       return m_book.people().remove(transaction, id);
                   });
}

Result<> PeopleDesk::merge(CompanyId other, const Company &result)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("company.merge"), other),
                   [&](Transaction &transaction, Instant) {
                       return mergePeople(transaction, other, result);
                   });
}

Result<> PeopleDesk::setDistinct(std::span<const ContactId> contacts)
{
    return setPeopleDistinct(m_book, m_clock, QStringLiteral("contact.distinct"), contacts);
}

Result<> PeopleDesk::setDistinct(std::span<const CompanyId> companies)
{
    return setPeopleDistinct(m_book, m_clock, QStringLiteral("company.distinct"), companies);
}

Result<ContactId> addContact(Transaction &transaction, const Contact &contact, Instant now)
{
    return addPerson(transaction, contact, now);
}

Result<CompanyId> addCompany(Transaction &transaction, const Company &company, Instant now)
{
    return addPerson(transaction, company, now);
}

Result<> editContact(Transaction &transaction, const Contact &contact)
{
    return editPerson(transaction, contact);
}

Result<> editCompany(Transaction &transaction, const Company &company)
{
    return editPerson(transaction, company);
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
