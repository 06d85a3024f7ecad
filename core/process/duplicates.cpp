#include "core/process/duplicates.h"

#include "core/model/channelkey.h"
#include "core/process/clientkeys.h"
#include "core/storage/book.h"
#include "core/storage/distinctclients.h"

#include <algorithm>
#include <array>

namespace voronka {

namespace {

/// How many of those who share most keys are read from the book and compared.
constexpr size_t mostCompared = 32;

/// Whether one letter more, less or another makes one of the other.
bool differsByOneLetter(QByteArrayView a, QByteArrayView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b || b.size() < 4)
        return false;
    const auto [first, second] = std::ranges::mismatch(a, b);
    const qsizetype same = first - a.begin();
    return a.size() == b.size() ? a.sliced(same + 1) == b.sliced(same + 1)
                                : a.sliced(same) == b.sliced(same + 1);
}

Agreement agreementBy(const Channel &channel)
{
    switch (channel.kind) {
    case ChannelKind::Email:
        return Agreement::Email;
    case ChannelKind::Phone:
    case ChannelKind::Viber:
    case ChannelKind::WhatsApp:
        return Agreement::Phone;
    default:
        return Agreement::Messenger;
    }
}

Agreements channelAgreement(const std::vector<Channel> &a, const std::vector<Channel> &b)
{
    Agreements agrees;
    for (const Channel &one : a) {
        for (const Channel &other : b) {
            if (isSameChannel(one, other))
                agrees |= agreementBy(one);
        }
    }
    return agrees;
}

/// A similar name means something only beside something else that is the same.
Agreements withName(Agreements agrees, const QString &a, const QString &b, bool sameSurroundings)
{
    const QByteArray one = comparedName(a);
    const QByteArray other = comparedName(b);
    if (!one.isEmpty() && one == other)
        agrees |= Agreement::Name;
    else if ((sameSurroundings || agrees) && differsByOneLetter(one, other))
        agrees |= Agreement::SimilarName;
    return agrees;
}

Result<Contact> read(Book &book, ContactId id)
{
    return book.people().contact(id);
}

Result<Company> read(Book &book, CompanyId id)
{
    return book.people().company(id);
}

template<typename Person>
Result<std::vector<Duplicate<decltype(Person::id)>>>
agreeingOf(Book &book, const Person &entry, std::span<const decltype(Person::id)> others,
           qsizetype most)
{
    std::vector<Duplicate<decltype(Person::id)>> found;
    for (const auto id : others) {
        const auto other = read(book, id);
        if (!other && other.error().kind == ErrorKind::NotFound)
            continue;
        if (!other)
            return std::unexpected(other.error());
        const Agreements agrees = agreementOf(entry, *other);
        if (!agrees)
            continue;
        const auto distinct = areDistinct(book.database(), entry.id, other->id);
        if (!distinct)
            return std::unexpected(distinct.error());
        if (!*distinct)
            found.push_back({other->id, other->name, agrees});
    }
    std::ranges::stable_sort(found, std::greater(),
                             [](const auto &duplicate) { return strength(duplicate.agrees); });
    if (qsizetype(found.size()) > most)
        found.resize(size_t(most));
    return found;
}

} // namespace

Result<std::vector<Duplicate<ContactId>>>
agreeing(Book &book, const Contact &entry, std::span<const ContactId> others, qsizetype most)
{
    return agreeingOf(book, entry, others, most);
}

Result<std::vector<Duplicate<CompanyId>>>
agreeing(Book &book, const Company &entry, std::span<const CompanyId> others, qsizetype most)
{
    return agreeingOf(book, entry, others, most);
}

Agreements agreementOf(const Contact &a, const Contact &b)
{
    const bool sameSurroundings =
            (a.company && a.company == b.company) || (a.birthday && a.birthday == b.birthday);
    return withName(channelAgreement(a.channels, b.channels), a.name, b.name, sameSurroundings);
}

Agreements agreementOf(const Company &a, const Company &b)
{
    return withName(channelAgreement(a.channels, b.channels), a.name, b.name, false);
}

Result<DuplicateIndex> DuplicateIndex::load(Database &database, std::stop_token stop)
{
    DuplicateIndex index;
    PeopleStore people(database);
    const auto contacts = people.forEachContact([&](const Contact &contact) -> Result<> {
        if (stop.stop_requested())
            return duplicateSearchStopped();
        index.add(clientKeys(contact), contact.id.value);
        return {};
    });
    if (!contacts)
        return std::unexpected(contacts.error());
    const auto companies = people.forEachCompany([&](const Company &company) -> Result<> {
        if (stop.stop_requested())
            return duplicateSearchStopped();
        index.add(clientKeys(company), -company.id.value);
        return {};
    });
    if (!companies)
        return std::unexpected(companies.error());
    index.sort();
    index.m_keys.shrink_to_fit();
    return index;
}

Result<> DuplicateIndex::patch(Database &database, const Changes &changes)
{
    if (changes.contacts.empty() && changes.companies.empty())
        return {};
    std::vector<qint64> clients;
    for (const ContactId id : changes.contacts)
        clients.push_back(id.value);
    for (const CompanyId id : changes.companies)
        clients.push_back(-id.value);
    std::ranges::sort(clients);
    remove(clients);
    PeopleStore people(database);
    const auto addAgain = [this](const auto &person, qint64 client) -> Result<> {
        if (person)
            add(clientKeys(*person), client);
        else if (person.error().kind != ErrorKind::NotFound)
            return std::unexpected(person.error());
        return {};
    };
    for (const qint64 client : clients) {
        const auto added = client > 0 ? addAgain(people.contact(ContactId(client)), client)
                                      : addAgain(people.company(CompanyId(-client)), client);
        if (!added)
            return added;
    }
    sort();
    return {};
}

Result<std::vector<Duplicate<ContactId>>>
DuplicateIndex::candidates(Book &book, const Contact &entry, qsizetype most) const
{
    return alike(book, entry, most);
}

Result<std::vector<Duplicate<CompanyId>>>
DuplicateIndex::candidates(Book &book, const Company &entry, qsizetype most) const
{
    return alike(book, entry, most);
}

void DuplicateIndex::add(std::span<const quint64> hashes, qint64 client)
{
    for (const quint64 hash : hashes)
        m_keys.push_back({hash, client});
}

void DuplicateIndex::remove(std::span<const qint64> clients)
{
    std::erase_if(m_keys,
                  [&](const Key &key) { return std::ranges::binary_search(clients, key.client); });
}

void DuplicateIndex::sort()
{
    // After a patch nearly everything is in order already, which costs one pass.
    const auto ordered = std::ranges::is_sorted_until(m_keys);
    std::sort(ordered, m_keys.end());
    std::inplace_merge(m_keys.begin(), ordered, m_keys.end());
}

std::vector<qint64> DuplicateIndex::sharing(std::span<const quint64> hashes, bool companies,
                                            qint64 self) const
{
    std::vector<qint64> found;
    for (const quint64 hash : hashes) {
        const auto range = std::ranges::equal_range(m_keys, hash, {}, &Key::hash);
        if (range.size() > mostSharing)
            continue;
        for (const Key &key : range) {
            if ((key.client < 0) == companies && key.client != self)
                found.push_back(key.client);
        }
    }
    std::ranges::sort(found);
    std::vector<std::pair<qsizetype, qint64>> counted;
    for (auto client = found.begin(); client != found.end();) {
        const auto next = std::find_if(client, found.end(),
                                       [client](qint64 other) { return other != *client; });
        counted.emplace_back(-(next - client), *client);
        client = next;
    }
    std::ranges::sort(counted);
    counted.resize(std::min(counted.size(), mostCompared));
    std::vector<qint64> clients;
    for (const auto &[count, client] : counted)
        clients.push_back(client);
    return clients;
}

template<typename Person>
Result<std::vector<Duplicate<decltype(Person::id)>>>
DuplicateIndex::alike(Book &book, const Person &entry, qsizetype most) const
{
    using IdType = decltype(Person::id);
    constexpr bool companies = std::is_same_v<IdType, CompanyId>;
    const qint64 sign = companies ? -1 : 1;
    std::vector<IdType> ids;
    for (const qint64 client : sharing(clientKeys(entry), companies, sign * entry.id.value))
        ids.emplace_back(sign * client);
    return agreeing(book, entry, ids, most);
}

} // namespace voronka
