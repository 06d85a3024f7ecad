#include "core/facts/searchtexts.h"

#include <algorithm>
#include <functional>

namespace voronka {

namespace {

/// Clients by id, a bit each; never contains 0, "none".
class IdSet
{
public:
    void add(qint64 id)
    {
        if (id <= 0 || id > Facts::maxClientId)
            return;
        if (bitsFor(size_t(id) + 1) >= m_bits.size())
            m_bits.resize(std::max(bitsFor(size_t(id) + 1) + 1, m_bits.size() * 2));
        setBit(m_bits, size_t(id));
    }
    bool isEmpty() const { return m_bits.size() == 1; }
    quint64 has(quint32 id) const
    {
        // The last number is 0 and stands for all ids beyond.
        const size_t place = std::min(size_t(id) / rowsPerBits, m_bits.size() - 1);
        return m_bits[place] >> (id % rowsPerBits) & 1;
    }

    /// Those of 64 rows whose client is in the set.
    // Without a branch that nobody could foresee.
    quint64 bitsOf(const quint32 *clients) const
    {
        if (isEmpty())
            return 0;
        const quint64 *bits = m_bits.data();
        const size_t last = m_bits.size() - 1;
        quint64 found = 0;
        for (size_t row = 0; row < rowsPerBits; ++row) {
            const quint32 id = clients[row];
            const quint64 set = bits[std::min(size_t(id) / rowsPerBits, last)];
            found |= (set >> (id % rowsPerBits) & 1) << row;
        }
        return found;
    }

private:
    RowBits m_bits{0};
};

IdSet idsWith(const TextColumn &texts, const SearchQuery::Word &word)
{
    IdSet ids;
    texts.forEachWithWord(word, [&ids](qint64 id) { ids.add(id); });
    return ids;
}

/// Narrows the rows of the facts down to those that have every word.
class RowMarker
{
public:
    RowMarker(const Facts &facts, const SearchTexts &texts)
        : m_facts(facts), m_texts(texts), m_left(bitsFor(facts.size()), ~quint64(0)),
          m_leftCount(facts.size())
    {
        if (const size_t rest = facts.size() % rowsPerBits; rest != 0)
            m_left.back() = (quint64(1) << rest) - 1;
    }

    /// Begins with some of the rows only.
    void restrictTo(const RowBits &rows)
    {
        m_left = rows;
        m_leftCount = countRows(rows);
    }

    /// False when no row has all words up to this one.
    bool add(const SearchQuery::Word &word)
    {
        // To read the texts of one row takes as long as to find those of so many.
        constexpr size_t found = 512;
        if (m_leftCount < m_facts.size() / found)
            keepEachWith(SearchQuery(word));
        else
            keepAllWith(word);
        m_leftCount = countRows(m_left);
        return m_leftCount > 0;
    }

    RowBits take() { return std::move(m_left); }

private:
    void keepEachWith(const SearchQuery &word)
    {
        for (size_t i = 0; i < m_left.size(); ++i) {
            forEachRow(m_left[i], 0, [&](size_t bit) {
                const size_t row = i * rowsPerBits + bit;
                if (!word.matches(m_texts.deals.text(m_facts.deal()[row]))
                    && !word.matches(m_texts.contacts.text(m_facts.contact()[row]))
                    && !word.matches(m_texts.companies.text(m_facts.company()[row])))
                    m_left[i] &= ~(quint64(1) << bit);
            });
        }
    }

    void keepAllWith(const SearchQuery::Word &word)
    {
        RowBits rows(m_left.size());
        markDeals(rows, word);
        markClients(rows, idsWith(m_texts.contacts, word), idsWith(m_texts.companies, word));
        for (size_t i = 0; i < rows.size(); ++i)
            m_left[i] &= rows[i];
    }

    // Where ids follow one another without a gap, so do the rows.
    void markDeals(RowBits &rows, const SearchQuery::Word &word) const
    {
        const std::vector<qint64> &deals = m_facts.deal();
        size_t row = 0;
        qint64 last = 0;
        m_texts.deals.forEachWithWord(word, [&](qint64 deal) {
            const quint64 guess = row + quint64(deal - last);
            if (guess >= deals.size() || deals[guess] != deal
                || (guess > 0 && deals[guess - 1] == deal))
                row = size_t(std::ranges::lower_bound(deals, deal) - deals.begin());
            else
                row = guess;
            last = deal;
            for (size_t same = row; same < deals.size() && deals[same] == deal; ++same)
                setBit(rows, same);
        });
    }

    void markClients(RowBits &rows, const IdSet &contacts, const IdSet &companies) const
    {
        if (contacts.isEmpty() && companies.isEmpty())
            return;
        // So few rows are asked about one by one in less time than all 64.
        constexpr int few = 24;
        const quint32 *contact = m_facts.contact().data();
        const quint32 *company = m_facts.company().data();
        const size_t whole = m_facts.size() / rowsPerBits;
        for (size_t i = 0; i < rows.size(); ++i) {
            const size_t first = i * rowsPerBits;
            const quint64 asked = m_left[i] & ~rows[i];
            if (i < whole && std::popcount(asked) > few) {
                rows[i] |= contacts.bitsOf(contact + first) | companies.bitsOf(company + first);
                continue;
            }
            forEachRow(asked, 0, [&](size_t bit) {
                rows[i] |=
                        (contacts.has(contact[first + bit]) | companies.has(company[first + bit]))
                        << bit;
            });
        }
    }

    const Facts &m_facts;
    const SearchTexts &m_texts;
    RowBits m_left;
    size_t m_leftCount;
};

bool isPartOf(const SearchQuery::Word &part, const SearchQuery::Word &word)
{
    return part == word
            || (part.size() == 1 && word.size() == 1 && word.front().contains(part.front()));
}

/// Whether whatever has the words of `query` has those of `before` too, as after typing on.
bool narrows(const SearchQuery &query, const SearchQuery &before)
{
    return std::ranges::all_of(before.words(), [&query](const SearchQuery::Word &part) {
        return std::ranges::any_of(query.words(), [&part](const SearchQuery::Word &word) {
            return isPartOf(part, word);
        });
    });
}

/// Those of the words that were not looked for before, the longest first: where it is nowhere, the
/// others need not be looked for.
std::vector<SearchQuery::Word> newWords(const SearchQuery &query, const SearchQuery &before)
{
    std::vector<SearchQuery::Word> words = query.words();
    std::erase_if(words, [&before](const SearchQuery::Word &word) {
        return std::ranges::find(before.words(), word) != before.words().end();
    });
    std::ranges::stable_sort(words, std::ranges::greater(),
                             [](const SearchQuery::Word &word) { return word.front().size(); });
    return words;
}

DealRows findRows(RowMarker marker, const std::vector<SearchQuery::Word> &words)
{
    for (const SearchQuery::Word &word : words) {
        if (!marker.add(word))
            return nullptr;
    }
    return std::make_shared<const RowBits>(marker.take());
}

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

DealRows dealRowsWithText(const Facts &facts, const SearchTexts &texts, const SearchQuery &query)
{
    auto &found = texts.m_found;
    if (found && (found->facts != facts.revision() || found->texts != texts.dealTextsRevision()))
        found.reset();
    if (found && found->query == query)
        return found->rows;
    const bool goesOn = found && narrows(query, found->query);
    DealRows rows;
    if (!goesOn || found->rows) {
        RowMarker marker(facts, texts);
        if (goesOn)
            marker.restrictTo(*found->rows);
        rows = findRows(std::move(marker), newWords(query, goesOn ? found->query : SearchQuery()));
    }
    found = {query, facts.revision(), texts.dealTextsRevision(), rows};
    return rows;
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

void SearchTexts::endLoading()
{
    for (TextColumn *column : {&deals, &contacts, &companies, &tasks})
        column->endLoading();
}

size_t SearchTexts::memoryBytes() const
{
    return deals.memoryBytes() + contacts.memoryBytes() + companies.memoryBytes()
            + tasks.memoryBytes();
}

quint64 SearchTexts::dealTextsRevision() const
{
    return deals.revision() + contacts.revision() + companies.revision();
}

const TextPlaces &SearchTexts::titlePlaces() const
{
    const TextColumn *columns[]{&deals};
    return m_titles.of(columns).front();
}

const std::vector<TextPlaces> &SearchTexts::clientPlaces() const
{
    const TextColumn *columns[]{&contacts, &companies};
    return m_clients.of(columns);
}

const TextPlaces &SearchTexts::contactPlaces() const
{
    return clientPlaces()[0];
}

const TextPlaces &SearchTexts::companyPlaces() const
{
    return clientPlaces()[1];
}

} // namespace voronka
