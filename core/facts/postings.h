#pragma once

#include "core/facts/rowbits.h"

namespace voronka {

/// In which rows each of many words stands. A word is its number; the most frequent come first.
class Postings
{
public:
    Postings() = default;

    /// Room for words that occur so often each, in descending order, in so many rows.
    Postings(const std::vector<quint32> &occurrences, size_t rows);

    // To be called for every occurrence, in ascending order of rows: first all are measured, then,
    // after endMeasuring(), all are added.
    void measure(quint32 word, size_t row);
    void endMeasuring();
    void add(quint32 word, size_t row);
    void endAdding();

    /// Sets the bits of the rows that the word stands in.
    void addRows(quint32 word, RowBits &rows) const;

    size_t memoryBytes() const;

private:
    /// The row of a word where it stood last, and how far its postings reach.
    struct Cursor
    {
        quint32 lastRow = 0; ///< Plus 1; 0: none yet.
        quint32 end = 0;
    };

    size_t m_bitsOfWord = 0;
    quint32 m_frequentWords = 0;
    std::vector<quint64> m_bits; ///< Of the frequent words, one after another.
    std::vector<char> m_gaps; ///< Of the others: from row to row, as varints.
    std::vector<quint32> m_starts; ///< In m_gaps, of each of the others and the end of the last.
    std::vector<Cursor> m_cursors; ///< Only while they are made.
};

} // namespace voronka
