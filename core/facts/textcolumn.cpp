#include "core/facts/textcolumn.h"

#include <algorithm>
#include <cstring>
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

/// What rankOf() cannot better, told from the first letters alone.
TextRank bestRankPossible(QByteArrayView text, const SearchQuery &query)
{
    for (const SearchQuery::Word &word : query.words()) {
        if (std::ranges::any_of(word,
                                [text](const QByteArray &form) { return text.startsWith(form); }))
            return TextRank::Beginning;
    }
    return TextRank::WordBeginning;
}

/// The word whose forms are longest: the fewest texts have it.
const SearchQuery::Word &rarestWord(const SearchQuery &query)
{
    const auto length = [](const SearchQuery::Word &word) {
        return std::ranges::min(word, {}, &QByteArray::size).size();
    };
    return *std::ranges::max_element(query.words(), {}, length);
}

} // namespace

void TextColumn::reserve(size_t rows, size_t bytes)
{
    m_bytes.reserve(bytes);
    m_starts.reserve(rows);
    m_ids.reserve(rows);
}

void TextColumn::append(qint64 id, QByteArrayView folded)
{
    const QByteArrayView text = folded.first(std::min(folded.size(), maxText));
    if (!isKeptInRows(id)
        || m_bytes.size() + size_t(text.size()) >= std::numeric_limits<quint32>::max()) {
        m_aside[id] = text.toByteArray();
        return;
    }
    Q_ASSERT(m_ids.empty() || m_ids.back() < id);
    m_starts.push_back(quint32(m_bytes.size()));
    m_ids.push_back(quint32(id));
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_bytes.push_back(foldedEnd);
    for (const char byte : text)
        ++m_frequency[quint8(byte)];
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

QByteArrayView TextColumn::rowText(size_t row) const
{
    const char *begin = m_bytes.data() + m_starts[row];
    return {begin, qsizetype(std::strlen(begin))};
}

QByteArrayView TextColumn::text(qint64 id) const
{
    if (!m_aside.empty()) {
        if (const auto aside = m_aside.find(id); aside != m_aside.end())
            return aside->second;
    }
    const size_t row = rowOf(id);
    return row < m_ids.size() ? rowText(row) : QByteArrayView();
}

void TextColumn::overwrite(size_t row, QByteArrayView folded)
{
    const auto begin = m_bytes.begin() + m_starts[row];
    const auto rest = std::copy(folded.begin(), folded.end(), begin);
    std::fill(rest, m_bytes.begin() + qptrdiff(end(row)), foldedEnd);
}

void TextColumn::set(qint64 id, QByteArrayView folded)
{
    const QByteArrayView text = folded.first(std::min(folded.size(), maxText));
    if (text == this->text(id))
        return;
    const size_t row = rowOf(id);
    const bool hasRow = row < m_ids.size();
    const bool isNewest = m_ids.empty() || id > m_ids.back();
    m_aside.erase(id);
    if (hasRow && size_t(text.size()) < end(row) - m_starts[row]) {
        overwrite(row, text);
    } else if (isKeptInRows(id) && isNewest && (m_aside.empty() || m_aside.rbegin()->first < id)) {
        append(id, text);
    } else {
        if (hasRow)
            overwrite(row, {});
        if (!text.isEmpty())
            m_aside[id] = text.toByteArray();
    }
    m_changed.push_back(id);
    if (m_aside.size() > 1024 + m_ids.size() / 64)
        writeAnew();
}

void TextColumn::writeAnew()
{
    TextColumn anew;
    anew.reserve(m_ids.size() + m_aside.size(), m_bytes.size() + m_bytes.size() / 16);
    forEach([&anew](qint64 id, QByteArrayView text) { anew.append(id, text); });
    anew.m_changed = std::move(m_changed);
    *this = std::move(anew);
}

void TextColumn::forEach(const std::function<void(qint64, QByteArrayView)> &visit) const
{
    auto aside = m_aside.begin();
    for (size_t row = 0; row < m_ids.size(); ++row) {
        for (; aside != m_aside.end() && aside->first <= m_ids[row]; ++aside)
            visit(aside->first, aside->second);
        // Blank: it stands aside or is gone.
        if (const QByteArrayView text = rowText(row); !text.isEmpty())
            visit(m_ids[row], text);
    }
    for (; aside != m_aside.end(); ++aside)
        visit(aside->first, aside->second);
}

std::vector<TextMatch> TextColumn::find(const SearchQuery &query, size_t limit) const
{
    if (query.isEmpty() || limit == 0)
        return {};
    BestMatches best(limit);
    for (const auto &[id, text] : m_aside) {
        if (query.matches(text))
            best.offer({id, rankOf(text, query)});
    }
    const SearchQuery::Word &word = rarestWord(query);
    const bool isOneWord = query.words().size() == 1;
    size_t matches = 0;
    for (size_t last = m_ids.size(); last > 0 && matches < searchedMatches;) {
        const size_t first = last - std::min(last, stretchRows);
        for (const QByteArray &form : word) {
            forEachRowWith(form, first, last, [&](size_t row) {
                const QByteArrayView text = rowText(row);
                const qint64 id = m_ids[row];
                matches += isOneWord ? 1 : 0;
                if (!best.mayTake({id, bestRankPossible(text, query)}))
                    return;
                if (!isOneWord && !query.matches(text))
                    return;
                matches += isOneWord ? 0 : 1;
                best.offer({id, rankOf(text, query)});
            });
        }
        // Older rows could not be better than these.
        if (best.isFullOfBeginnings(m_ids[first]))
            break;
        last = first;
    }
    return best.take();
}

void TextColumn::squeeze()
{
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
    m_ids.shrink_to_fit();
}

size_t TextColumn::memoryBytes() const
{
    size_t bytes = m_bytes.capacity() + m_starts.capacity() * sizeof(quint32)
            + m_ids.capacity() * sizeof(quint32) + m_changed.capacity() * sizeof(qint64);
    for (const auto &[id, text] : m_aside)
        bytes += size_t(text.capacity()) + 64;
    return bytes;
}

} // namespace voronka
