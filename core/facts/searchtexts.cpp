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
        const auto word = size_t(id) / bits;
        if (word + 1 >= m_words.size())
            m_words.resize(std::max(word + 2, m_words.size() * 2));
        m_words[word] |= quint64(1) << (size_t(id) % bits);
    }
    bool isEmpty() const { return m_words.size() == 1; }

    /// Counts one more in `words` for each row that counts `count` and whose client is in the set.
    // Neither a branch that nobody can foresee nor, because bytes may be anything's, a member in
    // the loop.
    void mark(std::vector<quint8> &words, quint8 count, const std::vector<quint32> &clients) const
    {
        const quint64 *sets = m_words.data();
        const size_t last = m_words.size() - 1; // It is 0 and stands for all ids beyond.
        const quint32 *client = clients.data();
        quint8 *word = words.data();
        const size_t size = words.size();
        for (size_t row = 0; row < size; ++row) {
            const quint64 set = sets[std::min(client[row] / bits, last)];
            word[row] += quint8(set >> (client[row] % bits) & 1) & quint8(word[row] == count);
        }
    }

private:
    static constexpr size_t bits = 64;

    std::vector<quint64> m_words{0};
};

IdSet idsWith(const TextColumn &texts, const SearchQuery::Word &word)
{
    IdSet ids;
    texts.forEachWithWord(word, [&ids](qint64 id) { ids.add(id); });
    return ids;
}

/// Narrows the rows of the facts down to those that have every word: a row that has the first `n`
/// of them counts n, one that is out of it never counts again.
class RowMarker
{
public:
    RowMarker(const Facts &facts, const SearchTexts &texts)
        : m_facts(facts), m_texts(texts), m_words(facts.size(), 0), m_left(facts.size())
    {
    }

    /// Begins with some of the rows only.
    void restrictTo(const std::vector<quint8> &rows)
    {
        m_left = 0;
        for (size_t row = 0; row < m_words.size(); ++row) {
            m_words[row] = rows[row] ? 0 : out;
            m_left += rows[row];
        }
    }

    /// False when no row has all words up to this one.
    bool add(const SearchQuery::Word &word)
    {
        // To look up the texts of one row takes as long as to pass over those of so many.
        constexpr size_t passedOver = 48;
        if (m_left < m_words.size() / passedOver)
            markEach(word);
        else
            markAll(word);
        ++m_count;
        m_left = size_t(std::ranges::count(m_words, m_count));
        return m_left > 0;
    }

    std::vector<quint8> take()
    {
        for (quint8 &words : m_words)
            words = words == m_count ? 1 : 0;
        return std::move(m_words);
    }

private:
    static constexpr quint8 out = 255;

    void markAll(const SearchQuery::Word &word)
    {
        m_row = 0;
        m_deal = 0;
        m_texts.deals.forEachWithWord(word, [this](qint64 deal) { markDeal(deal); });
        if (const IdSet contacts = idsWith(m_texts.contacts, word); !contacts.isEmpty())
            contacts.mark(m_words, m_count, m_facts.contact());
        if (const IdSet companies = idsWith(m_texts.companies, word); !companies.isEmpty())
            companies.mark(m_words, m_count, m_facts.company());
    }

    void markEach(const SearchQuery::Word &word)
    {
        const SearchQuery query(word);
        for (size_t row = 0; row < m_words.size(); ++row) {
            if (m_words[row] != m_count)
                continue;
            if (query.matches(m_texts.deals.text(m_facts.deal()[row]))
                || query.matches(m_texts.contacts.text(m_facts.contact()[row]))
                || query.matches(m_texts.companies.text(m_facts.company()[row])))
                ++m_words[row];
        }
    }

    // Where ids follow one another without a gap, so do the rows.
    void markDeal(qint64 deal)
    {
        const std::vector<qint64> &deals = m_facts.deal();
        const quint64 guess = m_row + quint64(deal - m_deal);
        if (guess >= deals.size() || deals[guess] != deal
            || (guess > 0 && deals[guess - 1] == deal))
            m_row = size_t(std::ranges::lower_bound(deals, deal) - deals.begin());
        else
            m_row = guess;
        m_deal = deal;
        for (size_t row = m_row; row < deals.size() && deals[row] == deal; ++row)
            m_words[row] += quint8(m_words[row] == m_count);
    }

    const Facts &m_facts;
    const SearchTexts &m_texts;
    std::vector<quint8> m_words;
    quint8 m_count = 0;
    size_t m_left; ///< Rows that count m_count.
    size_t m_row = 0; ///< Of the deal marked last.
    qint64 m_deal = 0;
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
    return std::make_shared<const std::vector<quint8>>(marker.take());
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
