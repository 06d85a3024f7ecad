#include "core/facts/textorder.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>

namespace voronka {

namespace {

struct Name
{
    QByteArrayView text;
    qint64 id;
    size_t column;
    quint32 place = 0;
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

/// One of those that have a place.
struct Holder
{
    static constexpr quint32 nobody = std::numeric_limits<quint32>::max();

    qint64 id = 0;
    quint32 column = nobody;
};

std::vector<Holder> holdersOf(const std::vector<TextPlaces> &places)
{
    std::vector<Holder> holders;
    for (size_t column = 0; column < places.size(); ++column) {
        places[column].forEach([&](qint64 id, quint32 place) {
            if (place >= holders.size())
                holders.resize(place + size_t(1));
            holders[place] = {id, quint32(column)};
        });
    }
    return holders;
}

/// Those of the changed texts that are there, in order, each once.
std::vector<Name> changedNames(std::span<const TextColumn *const> columns,
                               std::span<const std::span<const qint64>> changed)
{
    std::vector<Name> names;
    for (size_t column = 0; column < columns.size(); ++column) {
        for (const qint64 id : changed[column]) {
            if (const QByteArrayView text = columns[column]->text(id); !text.isEmpty())
                names.push_back({nameIn(text), id, column, 0});
        }
    }
    std::ranges::sort(names, {}, &Name::text);
    return names;
}

} // namespace

void TextPlaces::set(qint64 id, quint32 place)
{
    if (id < 0 || id >= maxDense) {
        m_far.insert(id, place);
        return;
    }
    if (size_t(id) >= m_byId.size())
        m_byId.resize(size_t(id) + 1);
    m_byId[size_t(id)] = place;
}

void TextPlaces::renumber(const std::vector<quint32> &numbers)
{
    for (quint32 &place : m_byId)
        place = place == 0 ? 0 : numbers[place];
    for (quint32 &place : m_far)
        place = place == 0 ? 0 : numbers[place];
}

std::vector<TextPlaces> alphabeticalPlaces(std::span<const TextColumn *const> columns)
{
    std::vector<Name> names;
    for (size_t column = 0; column < columns.size(); ++column) {
        columns[column]->forEach([&](qint64 id, QByteArrayView text) {
            names.push_back({nameIn(text), id, column, 0});
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
        places[name.column].set(name.id, place);
        before = name.text;
    }
    return places;
}

void updatePlaces(std::vector<TextPlaces> &places, std::span<const TextColumn *const> columns,
                  std::span<const std::span<const qint64>> changed)
{
    for (size_t column = 0; column < columns.size(); ++column) {
        for (const qint64 id : changed[column])
            places[column].set(id, 0);
    }
    const std::vector<Holder> holders = holdersOf(places);
    std::vector<quint32> taken;
    for (quint32 place = 1; place < holders.size(); ++place) {
        if (holders[place].column != Holder::nobody)
            taken.push_back(place);
    }
    const auto textAt = [&](quint32 place) {
        return nameIn(columns[holders[place].column]->text(holders[place].id));
    };

    std::vector<Name> names = changedNames(columns, changed);
    std::vector<quint32> numbers(holders.size(), 0);
    quint32 last = 0;
    auto at = taken.begin();
    const auto numberUpTo = [&](auto end) {
        for (; at != end; ++at)
            numbers[*at] = ++last;
    };
    for (size_t i = 0; i < names.size(); ++i) {
        if (i > 0 && names[i - 1].text == names[i].text) {
            names[i].place = names[i - 1].place;
            continue;
        }
        const auto found = std::ranges::lower_bound(at, taken.end(), names[i].text, {}, textAt);
        numberUpTo(found);
        names[i].place = last + 1;
        if (found == taken.end() || textAt(*found) != names[i].text)
            ++last;
    }
    numberUpTo(taken.end());
    for (TextPlaces &column : places)
        column.renumber(numbers);
    for (const Name &name : names)
        places[name.column].set(name.id, name.place);
}

const std::vector<TextPlaces> &AlphabeticalOrder::of(std::span<const TextColumn *const> columns)
{
    std::vector<quint64> revisions;
    std::vector<std::span<const qint64>> changed;
    for (size_t column = 0; column < columns.size(); ++column) {
        revisions.push_back(columns[column]->revision());
        if (!m_revisions.empty())
            changed.push_back(columns[column]->changedSince(m_revisions[column]));
    }
    if (m_places.empty())
        m_places = alphabeticalPlaces(columns);
    else if (revisions != m_revisions)
        updatePlaces(m_places, columns, changed);
    m_revisions = std::move(revisions);
    return m_places;
}

} // namespace voronka
