#include "core/facts/searchtexts.h"

#include <algorithm>
#include <functional>

namespace voronka {

namespace {

/// Clients by id; never contains 0, "none".
class IdSet
{
public:
    void add(qint64 id)
    {
        if (id <= 0 || id > Facts::maxClientId)
            return;
        if (size_t(id) >= m_has.size())
            m_has.resize(std::max(size_t(id) + 1, m_has.size() * 2));
        m_has[size_t(id)] = 1;
    }
    bool contains(quint32 id) const { return id < m_has.size() && m_has[id] != 0; }
    bool isEmpty() const { return m_has.empty(); }

private:
    std::vector<quint8> m_has;
};

IdSet idsWith(const TextColumn &texts, const SearchQuery::Word &word)
{
    IdSet ids;
    texts.forEachWithWord(word, [&ids](qint64 id) { ids.add(id); });
    return ids;
}

/// Marks the rows of the facts that have every word so far: a row that has the first `n` words
/// counts n.
class RowMarker
{
public:
    explicit RowMarker(const Facts &facts) : m_facts(facts), m_words(facts.size(), 0) { }

    /// The rows that have all words up to this one; false when there are none.
    bool add(const SearchTexts &texts, const SearchQuery::Word &word)
    {
        m_found = false;
        m_row = 0;
        texts.deals.forEachWithWord(word, [this](qint64 deal) { markDeal(deal); });
        markClients(idsWith(texts.contacts, word), idsWith(texts.companies, word));
        ++m_count;
        return m_found;
    }

    std::vector<quint8> take()
    {
        for (quint8 &words : m_words)
            words = words == m_count ? 1 : 0;
        return std::move(m_words);
    }

private:
    void mark(size_t row)
    {
        const bool isNext = m_words[row] == m_count;
        m_words[row] = quint8(m_words[row] + (isNext ? 1 : 0));
        m_found |= isNext;
    }

    // Deals come in ascending order but for a few: the next is mostly near, else looked for in ever
    // longer steps.
    void markDeal(qint64 deal)
    {
        const std::vector<qint64> &deals = m_facts.deal();
        if (m_row > 0 && deals[m_row - 1] >= deal)
            m_row = 0;
        constexpr size_t near = 8;
        for (size_t i = 0; i < near && m_row < deals.size() && deals[m_row] < deal; ++i)
            ++m_row;
        size_t step = 1;
        while (m_row + step < deals.size() && deals[m_row + step] < deal)
            step *= 2;
        const size_t end = std::min(m_row + step + 1, deals.size());
        m_row = size_t(std::lower_bound(deals.begin() + qptrdiff(m_row),
                                        deals.begin() + qptrdiff(end), deal)
                       - deals.begin());
        for (; m_row < deals.size() && deals[m_row] == deal; ++m_row)
            mark(m_row);
    }

    void markClients(const IdSet &contacts, const IdSet &companies)
    {
        if (contacts.isEmpty() && companies.isEmpty())
            return;
        const quint32 *contact = m_facts.contact().data();
        const quint32 *company = m_facts.company().data();
        for (size_t row = 0; row < m_words.size(); ++row) {
            if (m_words[row] == m_count
                && (contacts.contains(contact[row]) || companies.contains(company[row])))
                mark(row);
        }
    }

    const Facts &m_facts;
    std::vector<quint8> m_words;
    quint8 m_count = 0;
    bool m_found = false;
    size_t m_row = 0; ///< After the last deal marked.
};

// A loop without branches, which the compiler turns into vector instructions.
void addEqual(std::vector<quint8> &mask, const quint32 *column, qint64 id)
{
    if (id <= 0 || id > Facts::maxClientId)
        return;
    const auto wanted = quint32(id);
    for (size_t i = 0; i < mask.size(); ++i)
        mask[i] |= quint8(column[i] == wanted);
}

} // namespace

std::vector<quint8> dealRowsWithText(const Facts &facts, const SearchTexts &texts,
                                     const SearchQuery &query)
{
    if (query.isEmpty())
        return std::vector<quint8>(facts.size(), 1);
    // The longest first: where it is nowhere, the others need not be looked for.
    std::vector<SearchQuery::Word> words = query.words();
    std::ranges::stable_sort(words, std::ranges::greater(),
                             [](const SearchQuery::Word &word) { return word.front().size(); });
    RowMarker marker(facts);
    for (const SearchQuery::Word &word : words) {
        if (!marker.add(texts, word))
            return {};
    }
    return marker.take();
}

std::vector<DealId> newestDealsOf(const Facts &facts, std::span<const ContactId> contacts,
                                  std::span<const CompanyId> companies, size_t limit)
{
    std::vector<DealId> deals;
    std::vector<quint8> isWanted;
    for (size_t end = facts.size(); end > 0 && deals.size() < limit;) {
        const size_t begin = (end - 1) / Facts::blockRows * Facts::blockRows;
        isWanted.assign(end - begin, 0);
        for (const ContactId id : contacts)
            addEqual(isWanted, facts.contact().data() + begin, id.value);
        for (const CompanyId id : companies)
            addEqual(isWanted, facts.company().data() + begin, id.value);
        for (size_t row = end; row-- > begin && deals.size() < limit;) {
            if (isWanted[row - begin] && facts.outcome()[row] != Outcome::Transferred)
                deals.push_back(DealId(facts.deal()[row]));
        }
        end = begin;
    }
    return deals;
}

void SearchTexts::squeeze()
{
    for (TextColumn *column : {&deals, &contacts, &companies, &tasks})
        column->squeeze();
}

size_t SearchTexts::memoryBytes() const
{
    return deals.memoryBytes() + contacts.memoryBytes() + companies.memoryBytes()
            + tasks.memoryBytes();
}

const TextPlaces &SearchTexts::titlePlaces() const
{
    if (m_titles.empty() || m_titlesRevision != deals.revision()) {
        const TextColumn *columns[]{&deals};
        m_titles = alphabeticalPlaces(columns);
        m_titlesRevision = deals.revision();
    }
    return m_titles.front();
}

void SearchTexts::orderClients() const
{
    const quint64 revision = contacts.revision() + companies.revision();
    if (!m_clients.empty() && m_clientsRevision == revision)
        return;
    const TextColumn *columns[]{&contacts, &companies};
    m_clients = alphabeticalPlaces(columns);
    m_clientsRevision = revision;
}

const TextPlaces &SearchTexts::contactPlaces() const
{
    orderClients();
    return m_clients[0];
}

const TextPlaces &SearchTexts::companyPlaces() const
{
    orderClients();
    return m_clients[1];
}

} // namespace voronka
