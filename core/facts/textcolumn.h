#pragma once

#include "core/facts/foldedtext.h"

#include <array>
#include <functional>
#include <map>
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

    /// Another number after every change.
    quint64 revision() const { return m_revision; }

    /// The best matches: by rank, then the greatest id, which is the newest, first.
    std::vector<TextMatch> find(const SearchQuery &query, size_t limit) const;

    /// Calls `visit` with the id of each text that has this word, ascending but for those changed
    /// lately, which come last; now and then twice for a word of several forms.
    void forEachWithWord(const SearchQuery::Word &word,
                         const std::function<void(qint64 id)> &visit) const;

    /// Calls `visit` for every text, by id.
    void forEach(const std::function<void(qint64 id, QByteArrayView text)> &visit) const;

private:
    QByteArrayView rowText(size_t row) const;
    size_t end(size_t row) const; ///< Where the next row begins.
    void overwrite(size_t row, QByteArrayView folded);
    void writeAnew();
    template<typename Visit>
    void forEachRowWith(const QByteArray &form, size_t first, size_t last,
                        const Visit &visit) const;

    std::vector<char> m_bytes; ///< Each text followed by at least one foldedEnd.
    std::vector<quint32> m_starts; ///< Of every row in m_bytes.
    std::vector<quint32> m_ids; ///< Ascending; greater ones stand aside for ever.
    std::map<qint64, QByteArray> m_aside;
    quint64 m_revision = 0;
    std::array<quint64, 256> m_frequency{}; ///< How often each byte was written, for the scan.
};

} // namespace voronka
