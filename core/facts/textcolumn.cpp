#include "core/facts/textcolumn.h"

#include <algorithm>
#include <limits>

namespace voronka {

namespace {

/// So many rows are searched at a time, the newest first, until enough good ones were found.
constexpr size_t stretchRows = 4096;

bool isKeptInRows(qint64 id)
{
    return id >= 0 && id <= std::numeric_limits<quint32>::max();
}

bool isBetter(const TextMatch &one, const TextMatch &other)
{
    return std::pair(one.rank, -one.id) < std::pair(other.rank, -other.id);
}

/// The best matches among all that are offered, each once.
class BestMatches
{
public:
    explicit BestMatches(size_t limit) : m_limit(limit) { }

    /// Whether a match may be among the best.
    bool mayTake(const TextMatch &match) const
    {
        return !m_isFull || isBetter(match, m_matches[m_limit - 1]);
    }

    void offer(const TextMatch &match)
    {
        if (!mayTake(match))
            return;
        m_matches.push_back(match);
        if (m_matches.size() >= 4 * m_limit + 64)
            shrink();
    }

    /// Whether no row with an id below this one could be among the best.
    bool isFullOfBeginnings(qint64 id)
    {
        shrink();
        return m_isFull && m_matches.back().rank == TextRank::Beginning
                && m_matches.back().id >= id;
    }

    std::vector<TextMatch> take()
    {
        shrink();
        return std::move(m_matches);
    }

private:
    void shrink()
    {
        std::ranges::sort(m_matches, isBetter);
        const auto twice = std::ranges::unique(m_matches);
        m_matches.erase(twice.begin(), twice.end());
        m_isFull = m_matches.size() >= m_limit;
        m_matches.resize(std::min(m_matches.size(), m_limit));
    }

    size_t m_limit;
    bool m_isFull = false; ///< The first `m_limit` matches are sorted and no worse one counts.
    std::vector<TextMatch> m_matches;
};

/// The longest words first: the fewest texts have them.
std::vector<WordRows> rowsOfWords(const TextIndex &index, const SearchQuery &query)
{
    std::vector<SearchQuery::Word> words = query.words();
    std::ranges::stable_sort(words, std::ranges::greater(), [](const SearchQuery::Word &word) {
        return std::ranges::min(word, {}, &QByteArray::size).size();
    });
    std::vector<WordRows> rows;
    rows.reserve(words.size());
    for (const SearchQuery::Word &word : words)
        rows.emplace_back(index, word);
    return rows;
}

/// Leaves the bits of those rows from `first` on that have every word.
void keepRowsWithAll(std::span<quint64> rows, size_t first, const std::vector<WordRows> &words)
{
    for (const WordRows &word : words) {
        word.keepIn(rows, first);
        if (std::ranges::all_of(rows, [](quint64 bits) { return bits == 0; }))
            return;
    }
}

/// Without what nobody can look for at its end.
QByteArrayView cut(QByteArrayView text)
{
    text = text.first(std::min(text.size(), TextColumn::maxText));
    while (text.endsWith(foldedSpace) || text.endsWith(foldedBreak))
        text.chop(1);
    return text;
}

} // namespace

void TextColumn::append(qint64 id, QByteArrayView folded)
{
    Q_ASSERT(m_index.rows() == 0);
    if (!isKeptInRows(id)) {
        m_aside[id] = cut(folded).toByteArray();
        return;
    }
    Q_ASSERT(m_ids.empty() || m_ids.back() < id);
    if (!m_loading)
        m_loading.emplace();
    m_loading->add(cut(folded));
    m_ids.push_back(quint32(id));
}

void TextColumn::endLoading()
{
    if (m_loading)
        m_index = m_loading->finish();
    m_loading.reset();
    m_ids.shrink_to_fit();
    m_mostAside = m_aside.size() + leastAside + m_ids.size() / 64;
}

// Ids mostly follow one another without a gap: then the difference to the first is the row.
size_t TextColumn::rowOf(qint64 id) const
{
    if (m_ids.empty() || id < m_ids.front() || id > m_ids.back())
        return m_ids.size();
    const auto guess = std::min(size_t(id - m_ids.front()), m_ids.size() - 1);
    if (m_ids[guess] == id)
        return guess;
    const auto last = m_ids.begin() + qptrdiff(guess);
    const auto row = std::lower_bound(m_ids.begin(), last, quint32(id));
    return *row == id ? size_t(row - m_ids.begin()) : m_ids.size();
}

QByteArray TextColumn::text(qint64 id) const
{
    Q_ASSERT(!m_loading);
    if (!m_aside.empty()) {
        if (const auto aside = m_aside.find(id); aside != m_aside.end())
            return aside->second;
    }
    const size_t row = rowOf(id);
    return row < m_ids.size() && !isGone(row) ? m_index.text(row) : QByteArray();
}

void TextColumn::set(qint64 id, QByteArrayView folded)
{
    Q_ASSERT(!m_loading);
    const QByteArrayView text = cut(folded);
    if (text == this->text(id))
        return;
    if (const size_t row = rowOf(id); row < m_ids.size()) {
        m_gone.resize(bitsFor(m_ids.size()));
        setBit(m_gone, row);
    }
    if (text.isEmpty())
        m_aside.erase(id);
    else
        m_aside[id] = text.toByteArray();
    m_changed.push_back(id);
    if (m_aside.size() > m_mostAside)
        writeAnew();
}

void TextColumn::writeAnew()
{
    TextColumn anew;
    anew.reserve(m_ids.size() + m_aside.size());
    forEach([&anew](qint64 id, QByteArrayView text) { anew.append(id, text); });
    anew.endLoading();
    anew.m_changed = std::move(m_changed);
    *this = std::move(anew);
}

void TextColumn::dropGone(std::span<quint64> rows, size_t first) const
{
    for (size_t i = 0; i < rows.size() && !m_gone.empty(); ++i)
        rows[i] &= ~m_gone[first / rowsPerBits + i];
}

RowBits TextColumn::rowsWith(const SearchQuery::Word &word) const
{
    Q_ASSERT(!m_loading);
    RowBits rows(bitsFor(m_ids.size()), ~quint64(0));
    WordRows(m_index, word).keepIn(rows, 0);
    dropGone(rows, 0);
    return rows;
}

void TextColumn::forEach(const std::function<void(qint64, QByteArrayView)> &visit) const
{
    auto aside = m_aside.begin();
    TextIndex::Buffer buffer;
    for (size_t row = 0; row < m_ids.size(); ++row) {
        for (; aside != m_aside.end() && aside->first <= m_ids[row]; ++aside)
            visit(aside->first, aside->second);
        if (isGone(row))
            continue;
        if (const QByteArrayView text = m_index.readText(row, buffer); !text.isEmpty())
            visit(m_ids[row], text);
    }
    for (; aside != m_aside.end(); ++aside)
        visit(aside->first, aside->second);
}

// Told from the first letters alone.
TextRank TextColumn::bestRankPossible(size_t row, const SearchQuery &query) const
{
    const QByteArrayView first = m_index.firstWord(row);
    for (const SearchQuery::Word &word : query.words()) {
        if (std::ranges::any_of(word, [first](const QByteArray &form) {
                return first.startsWith(form) || form.contains(foldedSpace);
            }))
            return TextRank::Beginning;
    }
    return TextRank::WordBeginning;
}

std::vector<TextMatch> TextColumn::find(const SearchQuery &query, size_t limit) const
{
    Q_ASSERT(!m_loading);
    if (query.isEmpty() || limit == 0)
        return {};
    BestMatches best(limit);
    for (const auto &[id, text] : m_aside) {
        if (query.matches(text))
            best.offer({id, rankOf(text, query)});
    }
    const std::vector<WordRows> words = rowsOfWords(m_index, query);
    TextIndex::Buffer buffer;
    size_t matches = 0;
    for (size_t last = m_ids.size(); last > 0 && matches < searchedMatches;) {
        const size_t first = (last - 1) / stretchRows * stretchRows;
        RowBits found(bitsFor(last - first), ~quint64(0));
        dropGone(found, first);
        keepRowsWithAll(found, first, words);
        for (size_t i = found.size(); i-- > 0;) {
            matches += size_t(std::popcount(found[i]));
            forEachRow(found[i], first + i * rowsPerBits, [&](size_t row) {
                const qint64 id = m_ids[row];
                if (best.mayTake({id, bestRankPossible(row, query)}))
                    best.offer({id, rankOf(m_index.readText(row, buffer), query)});
            });
        }
        // Older rows could not be better than these.
        if (best.isFullOfBeginnings(m_ids[first]))
            break;
        last = first;
    }
    return best.take();
}

size_t TextColumn::memoryBytes() const
{
    size_t bytes = m_index.memoryBytes() + m_ids.capacity() * sizeof(quint32)
            + m_gone.capacity() * sizeof(quint64) + m_changed.capacity() * sizeof(qint64);
    for (const auto &[id, text] : m_aside)
        bytes += size_t(text.capacity()) + 64;
    return bytes;
}

} // namespace voronka
