#pragma once

#include "core/facts/bytescan.h"
#include "core/facts/postings.h"
#include "core/facts/rowbytes.h"

#include <QByteArray>

namespace voronka {

/// Folded texts by row, taken apart into words. A word that stands in several places is kept once,
/// with the rows where it stands; to look for a part of it means to scan the list of these words.
/// The other words, such as numbers of phones, stay where they are: there to list them would take
/// as long as to scan them. Never changes; a TextIndexer makes it.
class TextIndex
{
public:
    /// A text is no longer than that.
    static constexpr qsizetype maxText = 1000;
    using Buffer = std::array<char, maxText>;

    size_t rows() const { return m_rows; }

    /// The text of a row, as it was but for separators at its ends.
    QByteArray text(size_t row) const;
    /// The same, written into a buffer that is used again and again.
    QByteArrayView readText(size_t row, Buffer &buffer) const;

    /// The word that a text begins with; empty where it begins with a foldedBreak.
    QByteArrayView firstWord(size_t row) const;

    /// Sets the bits of the rows where a listed word contains `part`, which is in no two words.
    void addRowsWithListed(QByteArrayView part, RowBits &rows) const;

    /// Calls visit(row) for the rows from `first` to before `last` where one of the other words
    /// contains `part`, ascending.
    template<typename Visit>
    void forEachRowWithOther(QByteArrayView part, size_t first, size_t last,
                             const Visit &visit) const;

    size_t memoryBytes() const;

private:
    friend class TextIndexer;

    /// What the row of a text consists of: these and the numbers of listed words.
    enum Token : quint32 {
        Break, ///< A foldedBreak. Between two words without one is a foldedSpace.
        Other, ///< The next one of the row's other words.
        FirstListed,
    };

    QByteArrayView listed(quint32 word) const
    {
        const size_t begin = m_starts[word];
        return {m_words.data() + begin, qsizetype(m_starts[word + 1] - begin - 1)};
    }

    size_t m_rows = 0;
    std::vector<char> m_words; ///< The listed ones, each followed by a foldedEnd.
    std::vector<quint32> m_starts; ///< Of each in m_words, and the end of the last.
    ByteCounts m_listedBytes{};
    Postings m_postings;
    RowBytes m_tokens; ///< As varints.
    RowBytes m_others; ///< The other words of each row, each followed by a foldedEnd.
    ByteCounts m_otherBytes{};
};

template<typename Visit>
void TextIndex::forEachRowWithOther(QByteArrayView part, size_t first, size_t last,
                                    const Visit &visit) const
{
    if (first >= last || !mayContain(m_otherBytes, part))
        return;
    const size_t begin = m_others.begin(first);
    const QByteArrayView stretch(m_others.data() + begin, qsizetype(m_others.begin(last) - begin));
    size_t row = first;
    size_t end = m_others.begin(row + 1);
    scanBytes(stretch, part, m_otherBytes, [&](size_t place) {
        while (end <= begin + place)
            end = m_others.begin(++row + 1);
        visit(row);
        return end - begin;
    });
}

} // namespace voronka
