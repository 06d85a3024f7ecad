#include "core/facts/textorder.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace voronka {

namespace {

struct Name
{
    QByteArrayView text;
    qint64 id;
    size_t column;
};

/// A name in the order that is being made, by eight of its letters as a number.
struct Entry
{
    quint64 letters;
    quint32 name;
};

quint64 lettersAt(QByteArrayView text, qsizetype offset)
{
    std::array<char, sizeof(quint64)> letters{};
    if (offset < text.size()) {
        const auto length = std::min(size_t(text.size() - offset), letters.size());
        std::memcpy(letters.data(), text.data() + offset, length);
    }
    return qFromBigEndian<quint64>(letters.data());
}

// Eight letters at a time: comparing numbers that stand side by side is much quicker than texts
// that stand anywhere.
void sortFrom(std::span<Entry> entries, const std::vector<Name> &names, qsizetype offset)
{
    for (Entry &entry : entries)
        entry.letters = lettersAt(names[entry.name].text, offset);
    std::ranges::sort(entries, {}, &Entry::letters);
    for (size_t begin = 0; begin < entries.size();) {
        const quint64 letters = entries[begin].letters;
        size_t end = begin + 1;
        while (end < entries.size() && entries[end].letters == letters)
            ++end;
        const bool goesOn = (letters & 0xff) != foldedEnd;
        if (end - begin > 1 && goesOn)
            sortFrom(entries.subspan(begin, end - begin), names,
                     offset + qsizetype(sizeof letters));
        begin = end;
    }
}

QByteArrayView nameIn(QByteArrayView text)
{
    const qsizetype channels = text.indexOf(foldedBreak);
    return channels < 0 ? text : text.first(channels);
}

} // namespace

void TextPlaces::add(qint64 id, quint32 place)
{
    if (id < 0 || id >= maxDense) {
        m_far.insert(id, place);
        return;
    }
    if (size_t(id) >= m_byId.size())
        m_byId.resize(size_t(id) + 1);
    m_byId[size_t(id)] = place;
}

std::vector<TextPlaces> alphabeticalPlaces(std::span<const TextColumn *const> columns)
{
    std::vector<Name> names;
    for (size_t column = 0; column < columns.size(); ++column) {
        columns[column]->forEach([&](qint64 id, QByteArrayView text) {
            names.push_back({nameIn(text), id, column});
        });
    }
    std::vector<Entry> order(names.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i].name = quint32(i);
    sortFrom(order, names, 0);

    std::vector<TextPlaces> places(columns.size());
    quint32 place = 0;
    QByteArrayView before;
    for (const Entry &entry : order) {
        const Name &name = names[entry.name];
        if (place == 0 || name.text != before)
            ++place;
        places[name.column].add(name.id, place);
        before = name.text;
    }
    return places;
}

} // namespace voronka
