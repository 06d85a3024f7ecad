#include "core/model/channelkey.h"
#include "core/process/clientkeys.h"
#include "core/process/duplicates.h"
#include "core/storage/distinctclients.h"
#include "core/storage/peoplestore.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace voronka {

namespace {

/// Reads all contacts or companies; there is one function for each.
template<typename Person>
Result<> forEach(PeopleStore &people, const std::function<Result<>(const Person &)> &visit)
{
    if constexpr (std::is_same_v<Person, Contact>)
        return people.forEachContact(visit);
    else
        return people.forEachCompany(visit);
}

/// Finds the groups in two passes: the keys of everyone, then those whole who share one.
template<typename Person>
class GroupSearch
{
public:
    using IdType = decltype(Person::id);

    GroupSearch(Database &database, std::stop_token stop, const Progress &progress)
        : m_database(database), m_people(database), m_stop(std::move(stop)), m_progress(progress)
    {
    }

    Result<std::vector<DuplicateGroup<IdType>>> run()
    {
        if (const auto read = readDistinct(); !read)
            return std::unexpected(read.error());
        if (const auto done = readKeys(); !done)
            return std::unexpected(done.error());
        tell(0.4);
        if (const auto done = readShared(); !done)
            return std::unexpected(done.error());
        tell(0.8);
        for (auto run = m_keys.cbegin(); run != m_keys.cend();) {
            const auto end = endOfRun(run);
            if (m_stop.stop_requested())
                return duplicateSearchStopped();
            if (isShared(run, end))
                compare(run, end);
            run = end;
        }
        tell(1);
        return sortedGroups();
    }

private:
    using Key = std::pair<quint64, IdType>;
    using Iterator = typename std::vector<Key>::const_iterator;

    void tell(double share) const
    {
        if (m_progress)
            m_progress(share);
    }

    Result<> readDistinct()
    {
        Result<std::vector<std::pair<IdType, IdType>>> pairs;
        if constexpr (std::is_same_v<Person, Contact>)
            pairs = readDistinctContacts(m_database);
        else
            pairs = readDistinctCompanies(m_database);
        if (!pairs)
            return std::unexpected(pairs.error());
        m_distinct = std::move(*pairs);
        return {};
    }

    bool areDistinct(IdType one, IdType other) const
    {
        return std::ranges::binary_search(m_distinct,
                                          std::pair(std::min(one, other), std::max(one, other)));
    }

    Result<> readKeys()
    {
        const auto done = forEach<Person>(m_people, [this](const Person &person) -> Result<> {
            for (const quint64 hash : clientKeys(person))
                m_keys.emplace_back(hash, person.id);
            return m_stop.stop_requested() ? duplicateSearchStopped() : Result<>();
        });
        std::ranges::sort(m_keys);
        return done;
    }

    Iterator endOfRun(Iterator run) const
    {
        return std::find_if(run, m_keys.cend(),
                            [run](const Key &key) { return key.first != run->first; });
    }

    static bool isShared(Iterator begin, Iterator end)
    {
        return end - begin > 1 && end - begin <= qsizetype(mostSharing);
    }

    Result<> readShared()
    {
        std::vector<IdType> wanted;
        for (auto run = m_keys.cbegin(); run != m_keys.cend();) {
            const auto end = endOfRun(run);
            if (isShared(run, end))
                std::ranges::transform(run, end, std::back_inserter(wanted), &Key::second);
            run = end;
        }
        std::ranges::sort(wanted);
        return forEach<Person>(m_people, [&](const Person &person) -> Result<> {
            if (std::ranges::binary_search(wanted, person.id))
                m_shared.insert(person.id, person);
            return m_stop.stop_requested() ? duplicateSearchStopped() : Result<>();
        });
    }

    /// Those of the run who agree with the first of them are a group, and so on with the rest.
    void compare(Iterator begin, Iterator end)
    {
        std::vector<IdType> rest;
        std::ranges::transform(begin, end, std::back_inserter(rest), &Key::second);
        while (rest.size() > 1) {
            const Person &first = *m_shared.constFind(rest.front());
            DuplicateGroup<IdType> group{{first.id}, ~Agreements()};
            std::vector<IdType> others;
            for (size_t i = 1; i < rest.size(); ++i) {
                const Agreements agrees = agreementOf(first, *m_shared.constFind(rest[i]));
                const bool isApart = std::ranges::any_of(
                        group.ids, [&](IdType id) { return areDistinct(id, rest[i]); });
                if (agrees && !isApart) {
                    group.ids.push_back(rest[i]);
                    group.agrees &= agrees;
                } else {
                    others.push_back(rest[i]);
                }
            }
            if (group.ids.size() > 1)
                m_groups[group.ids] |= group.agrees;
            rest = std::move(others);
        }
    }

    std::vector<DuplicateGroup<IdType>> sortedGroups() const
    {
        std::vector<DuplicateGroup<IdType>> groups;
        for (const auto &[ids, agrees] : m_groups)
            groups.push_back({ids, agrees});
        std::ranges::stable_sort(groups, std::greater(),
                                 [](const auto &group) { return strength(group.agrees); });
        return groups;
    }

    Database &m_database;
    PeopleStore m_people;
    std::stop_token m_stop;
    const Progress &m_progress;
    std::vector<std::pair<IdType, IdType>> m_distinct; ///< Ascending, as they are stored.
    std::vector<Key> m_keys;
    QHash<IdType, Person> m_shared;
    std::map<std::vector<IdType>, Agreements> m_groups;
};

template<typename IdType>
void unite(std::vector<IdType> &into, const std::vector<IdType> &from)
{
    into.insert(into.end(), from.begin(), from.end());
    std::ranges::sort(into);
    const auto repeated = std::ranges::unique(into);
    into.erase(repeated.begin(), repeated.end());
}

/// What contacts and companies have alike.
template<typename Person>
Person proposal(const Person &stays, const Person &goes)
{
    Person result = stays;
    addChannels(result.channels, goes.channels);
    if (!result.source)
        result.source = goes.source;
    if (result.externalId.isEmpty())
        result.externalId = goes.externalId;
    if (result.note.isEmpty())
        result.note = goes.note;
    else if (!goes.note.isEmpty() && !result.note.contains(goes.note))
        result.note += u'\n' + goes.note;
    result.createdAt = std::min(stays.createdAt, goes.createdAt);
    unite(result.tags, goes.tags);
    return result;
}

} // namespace

Result<std::vector<DuplicateGroup<ContactId>>>
findDuplicateContacts(Database &database, std::stop_token stop, const Progress &progress)
{
    return GroupSearch<Contact>(database, std::move(stop), progress).run();
}

Result<std::vector<DuplicateGroup<CompanyId>>>
findDuplicateCompanies(Database &database, std::stop_token stop, const Progress &progress)
{
    return GroupSearch<Company>(database, std::move(stop), progress).run();
}

Contact mergedProposal(const Contact &stays, const Contact &goes)
{
    Contact result = proposal(stays, goes);
    if (!result.company)
        result.company = goes.company;
    if (!result.birthday)
        result.birthday = goes.birthday;
    return result;
}

Company mergedProposal(const Company &stays, const Company &goes)
{
    return proposal(stays, goes);
}

} // namespace voronka
