#pragma once

#include "core/facts/foldedtext.h"
#include "core/facts/textindexer.h"
#include "core/facts/wordrows.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace voronka {

/// A row that a search found.
struct TextMatch
{
    qint64 id = 0;
    TextRank rank = TextRank::Inside;

    friend bool operator==(const TextMatch &, const TextMatch &) = default;
};

/// Folded texts by id. All are indexed when they are loaded; those changed later stand beside the
/// index until there are enough of them to make it anew.
class TextColumn
{
public:
    /// What is longer is cut; nobody looks for the thousandth letter of a title.
    static constexpr qsizetype maxText = TextIndex::maxText;
    static constexpr size_t searchedMatches = 20'000;

    void reserve(size_t rows) { m_ids.reserve(rows); }

    /// Adds a text after all others, while the column is loaded: ids ascend.
    void append(qint64 id, QByteArrayView folded);

    /// Makes the index of what was appended, before anything is asked or changed.
    void endLoading();

    /// Puts a text in place of the one before; an empty one removes it. O(1) amortised.
    void set(qint64 id, QByteArrayView folded);

    /// Empty when there is none.
    QByteArray text(qint64 id) const;

    /// How many rows were ever appended or set, the removed ones included until all is written
    /// anew.
    size_t size() const { return m_ids.size() + m_aside.size(); }
    size_t memoryBytes() const;

    /// How many changes there were; appending is none.
    quint64 revision() const { return m_changed.size(); }

    /// Whose texts changed after a revision, in turn; now and then one twice.
    std::span<const qint64> changedSince(quint64 revision) const
    {
        return std::span(m_changed).subspan(size_t(revision));
    }

    /// The best matches: by rank, then the greatest id, which is the newest, first. Where very many
    /// rows match, the best of the newest `searchedMatches`: whoever types on finds the others.
    std::vector<TextMatch> find(const SearchQuery &query, size_t limit) const;

    /// Calls `visit` with the id of each text that has this word, ascending but for those changed
    /// lately, which come last.
    template<typename Visit>
    void forEachWithWord(const SearchQuery::Word &word, const Visit &visit) const
    {
        const RowBits rows = rowsWith(word);
        for (size_t i = 0; i < rows.size(); ++i)
            forEachRow(rows[i], i * rowsPerBits, [&](size_t row) { visit(qint64(m_ids[row])); });
        const SearchQuery query(word);
        for (const auto &[id, text] : m_aside) {
            if (query.matches(text))
                visit(id);
        }
    }

    /// Calls `visit` for every text, by id.
    void forEach(const std::function<void(qint64 id, QByteArrayView text)> &visit) const;

private:
    /// So many changed texts are looked through one by one in no time.
    static constexpr size_t leastAside = 1024;

    size_t rowOf(qint64 id) const; ///< m_ids.size() where there is none.
    bool isGone(size_t row) const
    {
        return !m_gone.empty() && (m_gone[row / rowsPerBits] >> (row % rowsPerBits) & 1) != 0;
    }
    void dropGone(std::span<quint64> rows, size_t first) const;
    RowBits rowsWith(const SearchQuery::Word &word) const;
    TextRank bestRankPossible(size_t row, const SearchQuery &query) const;
    void writeAnew();

    TextIndex m_index;
    std::vector<quint32> m_ids; ///< Of its rows, ascending; greater ones stand aside for ever.
    RowBits m_gone; ///< Rows that stand aside or were removed; empty while there are none.
    std::map<qint64, QByteArray> m_aside;
    size_t m_mostAside = leastAside; ///< With more of them all is written anew.
    std::vector<qint64> m_changed; ///< One id a change.
    std::optional<TextIndexer> m_loading;
};

} // namespace voronka
