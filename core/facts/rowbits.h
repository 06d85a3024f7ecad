#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace voronka {

/// A bit for every row, those of rows 0 to 63 in the first number, the lowest first.
using RowBits = std::vector<quint64>;

inline constexpr size_t rowsPerBits = 64;

/// How many numbers hold the bits of so many rows.
inline size_t bitsFor(size_t rows)
{
    return (rows + rowsPerBits - 1) / rowsPerBits;
}

inline void setBit(RowBits &bits, size_t row)
{
    bits[row / rowsPerBits] |= quint64(1) << (row % rowsPerBits);
}

inline size_t countRows(const RowBits &bits)
{
    size_t count = 0;
    for (const quint64 number : bits)
        count += size_t(std::popcount(number));
    return count;
}

/// Calls visit(row) for each row whose bit is set in `bits`, which are those from row `first` on;
/// ascending.
template<typename Visit>
void forEachRow(quint64 bits, size_t first, const Visit &visit)
{
    for (; bits != 0; bits &= bits - 1)
        visit(first + size_t(std::countr_zero(bits)));
}

} // namespace voronka
