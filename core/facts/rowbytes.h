#pragma once

#include <QByteArrayView>

#include <vector>

namespace voronka {

/// Some bytes for every row, one row after another. To say where each begins takes little more than
/// two bytes.
class RowBytes
{
public:
    /// A row may be so long at most.
    static constexpr size_t maxRow = 4095;

    void reserve(size_t rows) { m_offsets.reserve(rows + 1); }

    /// Adds to the row after all others, which then ends.
    void add(char byte) { m_bytes.push_back(byte); }
    void add(QByteArrayView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    void endRow()
    {
        Q_ASSERT(m_bytes.size() - begin(m_rows) <= maxRow);
        ++m_rows;
        if (m_rows % blockRows == 0)
            m_blocks.push_back(quint32(m_bytes.size()));
        m_offsets.push_back(quint16(m_bytes.size() - m_blocks.back()));
    }

    /// Where a row begins among all bytes; that behind the last one is where they end.
    size_t begin(size_t row) const { return m_blocks[row / blockRows] + m_offsets[row]; }

    QByteArrayView row(size_t row) const
    {
        const size_t first = begin(row);
        return {m_bytes.data() + first, qsizetype(begin(row + 1) - first)};
    }

    const char *data() const { return m_bytes.data(); }
    size_t size() const { return m_bytes.size(); }

    void squeeze()
    {
        m_bytes.shrink_to_fit();
        m_blocks.shrink_to_fit();
        m_offsets.shrink_to_fit();
    }

    size_t memoryBytes() const
    {
        return m_bytes.capacity() + m_blocks.capacity() * sizeof(quint32)
                + m_offsets.capacity() * sizeof(quint16);
    }

private:
    /// So few that 16 bits reach from where the first begins to the last.
    static constexpr size_t blockRows = 16;

    size_t m_rows = 0;
    std::vector<char> m_bytes;
    std::vector<quint32> m_blocks{0}; ///< Where every sixteenth row begins.
    std::vector<quint16> m_offsets{0}; ///< From there to each row.
};

} // namespace voronka
