#include "core/facts/postings.h"

#include "core/facts/varint.h"

#include <utility>

namespace voronka {

namespace {

/// A word in one of so many rows or more has a bit for each of them: that takes no more than twice
/// the room of the gaps and is read many times as fast.
constexpr size_t frequentGap = 16;

} // namespace

Postings::Postings(const std::vector<quint32> &occurrences, size_t rows)
    : m_bitsOfWord(bitsFor(rows))
{
    while (m_frequentWords < occurrences.size()
           && occurrences[m_frequentWords] >= rows / frequentGap)
        ++m_frequentWords;
    m_bits.resize(m_frequentWords * m_bitsOfWord);
    m_cursors.resize(occurrences.size() - m_frequentWords);
}

void Postings::measure(quint32 word, size_t row)
{
    if (word < m_frequentWords)
        return;
    Cursor &cursor = m_cursors[word - m_frequentWords];
    const auto next = quint32(row) + 1;
    if (cursor.lastRow == next)
        return;
    cursor.end += varintSize(next - cursor.lastRow);
    cursor.lastRow = next;
}

void Postings::endMeasuring()
{
    m_starts.reserve(m_cursors.size() + 1);
    quint32 start = 0;
    for (Cursor &cursor : m_cursors) {
        m_starts.push_back(start);
        start += std::exchange(cursor.end, start);
        cursor.lastRow = 0;
    }
    m_starts.push_back(start);
    m_gaps.resize(start);
}

void Postings::add(quint32 word, size_t row)
{
    if (word < m_frequentWords) {
        m_bits[word * m_bitsOfWord + row / rowsPerBits] |= quint64(1) << (row % rowsPerBits);
        return;
    }
    Cursor &cursor = m_cursors[word - m_frequentWords];
    const auto next = quint32(row) + 1;
    if (cursor.lastRow == next)
        return;
    cursor.end =
            quint32(writeVarint(m_gaps.data() + cursor.end, next - cursor.lastRow) - m_gaps.data());
    cursor.lastRow = next;
}

void Postings::endAdding()
{
    m_cursors = {};
}

void Postings::addRows(quint32 word, RowBits &rows) const
{
    if (word < m_frequentWords) {
        const quint64 *bits = m_bits.data() + word * m_bitsOfWord;
        for (size_t i = 0; i < m_bitsOfWord; ++i)
            rows[i] |= bits[i];
        return;
    }
    const char *gap = m_gaps.data() + m_starts[word - m_frequentWords];
    const char *end = m_gaps.data() + m_starts[word - m_frequentWords + 1];
    size_t next = 0;
    while (gap != end) {
        next += readVarint(gap);
        setBit(rows, next - 1);
    }
}

size_t Postings::memoryBytes() const
{
    return m_bits.capacity() * sizeof(quint64) + m_gaps.capacity()
            + m_starts.capacity() * sizeof(quint32);
}

} // namespace voronka
