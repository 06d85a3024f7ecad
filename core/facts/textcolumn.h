#pragma once

#include "core/facts/bytescan.h"
#include "core/facts/foldedtext.h"

#include <array>
#include <functional>
#include <map>
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

/// Folded texts by id, in one run of bytes that a search passes over from front to back. Texts
/// changed after loading that do not fit into their old place stand beside it until there are
/// enough of them to write all anew.
class TextColumn
{
public:
    /// What is longer is cut; nobody looks for the thousandth letter of a title.
    static constexpr qsizetype maxText = 1000;
    static constexpr size_t searchedMatches = 20'000;

    void reserve(size_t rows, size_t bytes);

    /// Adds a text after all others: ids ascend.
    void append(qint64 id, QByteArrayView folded);

    /// Puts a text in place of the one before; an empty one removes it. O(1) amortised.
    void set(qint64 id, QByteArrayView folded);

    /// Empty when there is none. Good until the next change.
    QByteArrayView text(qint64 id) const;

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

    /// Gives back what reserve() and growing took too much, for when all is loaded.
    void squeeze();

    /// The best matches: by rank, then the greatest id, which is the newest, first. Where very many
    /// rows match, the best of the newest `searchedMatches`: whoever types on finds the others.
    std::vector<TextMatch> find(const SearchQuery &query, size_t limit) const;

    /// Calls `visit` with the id of each text that has this word, ascending but for those changed
    /// lately, which come last; now and then twice for a word of several forms.
    template<typename Visit>
    void forEachWithWord(const SearchQuery::Word &word, const Visit &visit) const
    {
        for (const QByteArray &form : word)
            forEachRowWith(form, 0, m_ids.size(), [&](size_t row) { visit(qint64(m_ids[row])); });
        const SearchQuery query(word);
        for (const auto &[id, text] : m_aside) {
            if (query.matches(text))
                visit(id);
        }
    }

    /// Calls `visit` for every text, by id.
    void forEach(const std::function<void(qint64 id, QByteArrayView text)> &visit) const;

private:
    QByteArrayView rowText(size_t row) const;
    size_t rowOf(qint64 id) const; ///< m_ids.size() where there is none.
    size_t end(size_t row) const ///< Where the next row begins.
    {
        return row + 1 < m_starts.size() ? m_starts[row + 1] : m_bytes.size();
    }
    void overwrite(size_t row, QByteArrayView folded);
    void writeAnew();
    /// Calls visit(row) for the rows from `first` to before `last` that have this form.
    template<typename Visit>
    void forEachRowWith(const QByteArray &form, size_t first, size_t last, const Visit &visit) const
    {
        if (first >= last)
            return;
        const size_t begin = m_starts[first];
        const QByteArrayView stretch(m_bytes.data() + begin, qsizetype(end(last - 1) - begin));
        size_t row = first;
        scanBytes(stretch, form, m_frequency, [&](size_t place) {
            while (end(row) <= begin + place)
                ++row;
            visit(row);
            return end(row) - begin;
        });
    }

    std::vector<char> m_bytes; ///< Each text followed by at least one foldedEnd.
    std::vector<quint32> m_starts; ///< Of every row in m_bytes.
    std::vector<quint32> m_ids; ///< Ascending; greater ones stand aside for ever.
    std::map<qint64, QByteArray> m_aside;
    std::vector<qint64> m_changed; ///< One id a change.
    std::array<quint64, 256> m_frequency{}; ///< How often each byte was written, for the scan.
};

} // namespace voronka
