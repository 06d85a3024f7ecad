#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

// Every 64-bit PC has it; its instructions for comparing bytes halve the time of a search.
#if defined(__SSE2__) || defined(_M_X64)
#define VORONKA_HAS_SSE2
#include <emmintrin.h>
#endif

namespace voronka {

/// How often each byte stands in a run.
using ByteCounts = std::array<quint64, 256>;

inline void countBytes(ByteCounts &counts, QByteArrayView bytes)
{
    for (const char byte : bytes)
        ++counts[quint8(byte)];
}

/// False when a byte of the needle stands nowhere in the run.
inline bool mayContain(const ByteCounts &counts, QByteArrayView needle)
{
    return std::ranges::all_of(needle, [&](char byte) { return counts[quint8(byte)] > 0; });
}

/// Where two bytes of what is looked for stand in it: the rarest, so that few places need a closer
/// look.
struct ByteProbe
{
    size_t first = 0;
    size_t second = 0;
};

inline ByteProbe rarestBytes(QByteArrayView needle, const ByteCounts &frequency)
{
    const auto rarity = [&](size_t place) { return frequency[quint8(needle[qsizetype(place)])]; };
    const auto size = size_t(needle.size());
    ByteProbe probe;
    for (size_t place = 1; place < size; ++place) {
        if (rarity(place) < rarity(probe.first))
            probe.first = place;
    }
    probe.second = probe.first == 0 ? size - 1 : 0;
    for (size_t place = 0; place < size; ++place) {
        if (place != probe.first && rarity(place) < rarity(probe.second))
            probe.second = place;
    }
    return probe;
}

/// Bit i is set if the two probed bytes of the needle stand where they would if it began at
/// text[i].
#ifdef VORONKA_HAS_SSE2
inline quint64 candidates(const char *text, ByteProbe probe, char first, char second)
{
    constexpr size_t width = sizeof(__m128i);
    const auto read = [](const char *from) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
    };
    const __m128i firsts = _mm_set1_epi8(first);
    const __m128i seconds = _mm_set1_epi8(second);
    quint64 bits = 0;
    for (size_t i = 0; i < 64; i += width) {
        const __m128i hits = _mm_and_si128(_mm_cmpeq_epi8(read(text + i + probe.first), firsts),
                                           _mm_cmpeq_epi8(read(text + i + probe.second), seconds));
        bits |= quint64(quint32(_mm_movemask_epi8(hits))) << i;
    }
    return bits;
}
#else
// Plain loops that compilers turn into the vector instructions of other processors.
inline quint64 candidates(const char *text, ByteProbe probe, char first, char second)
{
    std::array<quint8, 64> hits;
    for (size_t i = 0; i < hits.size(); ++i)
        hits[i] = quint8(quint8(text[i + probe.first] == first)
                         & quint8(text[i + probe.second] == second));
    std::array<quint64, 8> words;
    std::memcpy(words.data(), hits.data(), hits.size());
    quint64 any = 0;
    for (const quint64 word : words)
        any |= word;
    if (any == 0)
        return 0;
    quint64 bits = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        // Multiplying gathers the lowest bits of eight bytes in the highest byte.
        constexpr quint64 gather = 0x0102040810204080;
        bits |= (qFromLittleEndian(words[i]) * gather >> 56) << (8 * i);
    }
    return bits;
}
#endif

/// Compares what is looked for with what stands somewhere: its first eight bytes as one number,
/// which is all that most words need.
class ByteMatch
{
public:
    static constexpr size_t readBytes = sizeof(quint64); ///< So many must be readable.

    explicit ByteMatch(QByteArrayView needle) : m_needle(needle)
    {
        const size_t length = std::min(size_t(needle.size()), readBytes);
        std::memset(&m_mask, 0xff, length);
        std::memcpy(&m_beginning, needle.data(), length);
    }

    bool isAt(const char *place) const
    {
        quint64 bytes = 0;
        std::memcpy(&bytes, place, readBytes);
        return ((bytes ^ m_beginning) & m_mask) == 0
                && (size_t(m_needle.size()) <= readBytes
                    || std::memcmp(place, m_needle.data(), size_t(m_needle.size())) == 0);
    }

private:
    QByteArrayView m_needle;
    quint64 m_mask = 0;
    quint64 m_beginning = 0;
};

/// Calls visit(place) for the places where `needle` begins in `text`, ascending; `visit` returns
/// from where to look on, at least place + 1. `frequency` says how common each byte is in there.
template<typename Visit>
void scanBytes(QByteArrayView text, QByteArrayView needle, const ByteCounts &frequency, Visit visit)
{
    if (needle.isEmpty() || text.size() < needle.size())
        return;
    constexpr size_t block = 64;
    const char *bytes = text.data();
    const auto length = size_t(needle.size());
    const size_t places = size_t(text.size()) - length + 1;
    const ByteProbe probe = rarestBytes(needle, frequency);
    const char first = needle[qsizetype(probe.first)];
    const char second = needle[qsizetype(probe.second)];
    const ByteMatch match(needle);
    const size_t readable =
            std::max(size_t(text.size()), ByteMatch::readBytes - 1) - (ByteMatch::readBytes - 1);

    size_t from = 0;
    size_t begin = 0;
    for (; begin + block <= std::min(places, readable); begin += block) {
        quint64 bits = from >= begin + block ? 0 : candidates(bytes + begin, probe, first, second);
        for (; bits != 0; bits &= bits - 1) {
            const size_t place = begin + size_t(std::countr_zero(bits));
            if (place >= from && match.isAt(bytes + place))
                from = visit(place);
        }
    }
    for (size_t place = std::max(begin, from); place < places; ++place) {
        if (std::memcmp(bytes + place, needle.data(), length) == 0)
            place = std::max(place, visit(place) - 1);
    }
}

} // namespace voronka
