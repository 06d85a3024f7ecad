#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <array>
#include <bit>
#include <cstring>

namespace voronka {

/// Where two bytes of what is looked for stand in it: the rarest, so that few places need a closer
/// look.
struct ByteProbe
{
    size_t first = 0;
    size_t second = 0;
};

inline ByteProbe rarestBytes(QByteArrayView needle, const std::array<quint64, 256> &frequency)
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
/// text[i]. Written as plain loops that every compiler turns into vector instructions.
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

/// Calls visit(place) for the places where `needle` begins in `text`, ascending; `visit` returns
/// from where to look on, at least place + 1. `frequency` says how common each byte is in there.
template<typename Visit>
void scanBytes(QByteArrayView text, QByteArrayView needle,
               const std::array<quint64, 256> &frequency, Visit visit)
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
    const auto isThere = [&](size_t place) {
        return length <= 2 || std::memcmp(bytes + place, needle.data(), length) == 0;
    };

    size_t from = 0;
    size_t begin = 0;
    for (; begin + block <= places; begin += block) {
        quint64 bits = from >= begin + block ? 0 : candidates(bytes + begin, probe, first, second);
        for (; bits != 0; bits &= bits - 1) {
            const size_t place = begin + size_t(std::countr_zero(bits));
            if (place >= from && isThere(place))
                from = visit(place);
        }
    }
    for (size_t place = std::max(begin, from); place < places; ++place) {
        if (std::memcmp(bytes + place, needle.data(), length) == 0)
            place = std::max(place, visit(place) - 1);
    }
}

} // namespace voronka
