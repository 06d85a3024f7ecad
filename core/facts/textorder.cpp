#include "core/facts/textorder.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>

namespace voronka {

namespace {

QByteArrayView nameIn(QByteArrayView text)
{
    const qsizetype channels = text.indexOf(foldedBreak);
    return channels < 0 ? text : text.first(channels);
}

/// The names of several columns, one after another.
class Names
{
public:
    struct Name
    {
        qint64 id;
        size_t begin;
        quint16 length;
        quint16 column;
    };

    void add(qint64 id, size_t column, QByteArrayView text)
    {
        const QByteArrayView name = nameIn(text);
        m_names.push_back({id, m_letters.size(), quint16(name.size()), quint16(column)});
        m_letters.insert(m_letters.end(), name.begin(), name.end());
    }
    size_t size() const { return m_names.size(); }
    const Name &operator[](size_t number) const { return m_names[number]; }
    QByteArrayView text(size_t number) const
    {
        const Name &name = m_names[number];
        return {m_letters.data() + name.begin, name.length};
    }

private:
    std::vector<char> m_letters;
    std::vector<Name> m_names;
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
void sortFrom(std::span<Entry> entries, const Names &names, qsizetype offset)
{
    for (Entry &entry : entries)
        entry.letters = lettersAt(names.text(entry.name), offset);
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

struct ChangedName
{
    QByteArray text;
    qint64 id;
    size_t column;
    quint32 place = 0;
};

/// Those of the changed texts that are there, in order.
std::vector<ChangedName> changedNames(std::span<const TextColumn *const> columns,
                                      std::span<const std::span<const qint64>> changed)
{
    std::vector<ChangedName> names;
    for (size_t column = 0; column < columns.size(); ++column) {
        for (const qint64 id : changed[column]) {
            if (const QByteArray text = columns[column]->text(id); !text.isEmpty())
                names.push_back({nameIn(text).toByteArray(), id, column, 0});
        }
    }
    std::ranges::sort(names, {}, &ChangedName::text);
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
    Names names;
    for (size_t column = 0; column < columns.size(); ++column) {
        columns[column]->forEach(
                [&](qint64 id, QByteArrayView text) { names.add(id, column, text); });
    }
    std::vector<Entry> order(names.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i].name = quint32(i);
    sortFrom(order, names, 0);

    std::vector<TextPlaces> places(columns.size());
    quint32 place = 0;
    QByteArrayView before;
    for (const Entry &entry : order) {
        const QByteArrayView text = names.text(entry.name);
        if (place == 0 || text != before)
            ++place;
        places[names[entry.name].column].set(names[entry.name].id, place);
        before = text;
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
        const QByteArray text = columns[holders[place].column]->text(holders[place].id);
        return nameIn(text).toByteArray();
    };

    std::vector<ChangedName> names = changedNames(columns, changed);
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
    for (const ChangedName &name : names)
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
