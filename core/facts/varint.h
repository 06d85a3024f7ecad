#pragma once

#include <QtGlobal>

namespace voronka {

// Numbers in as few bytes as they need: seven bits a byte, the lowest first, and the eighth bit
// says that another byte follows.

inline constexpr size_t maxVarint = 5; ///< Bytes of the greatest number.

/// Returns the place behind the number.
inline char *writeVarint(char *place, quint32 number)
{
    for (; number >= 0x80; number >>= 7)
        *place++ = char(number | 0x80);
    *place++ = char(number);
    return place;
}

/// Leaves `place` behind the number.
inline quint32 readVarint(const char *&place)
{
    quint32 number = quint8(*place++);
    if (number < 0x80)
        return number;
    number &= 0x7f;
    for (int shift = 7;; shift += 7) {
        const quint32 byte = quint8(*place++);
        number |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
}

inline quint32 varintSize(quint32 number)
{
    quint32 size = 1;
    for (; number >= 0x80; number >>= 7)
        ++size;
    return size;
}

} // namespace voronka
