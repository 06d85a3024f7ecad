#include "core/facts/textorder.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace voronka {

namespace {

struct Name
{
    quint64 beginning; ///< The first eight bytes, which tell most names apart.
    QByteArrayView text;
    qint64 id;
    size_t column;
};

quint64 beginningOf(QByteArrayView text)
{
    std::array<char, sizeof(quint64)> bytes{};
    std::memcpy(bytes.data(), text.data(), std::min(size_t(text.size()), bytes.size()));
    return qFromBigEndian<quint64>(bytes.data());
}

QByteArrayView nameIn(QByteArrayView text)
{
    const qsizetype channels = text.indexOf(foldedBreak);
    return channels < 0 ? text : text.first(channels);
}

bool isBefore(const Name &one, const Name &other)
{
    return one.beginning != other.beginning ? one.beginning < other.beginning
                                            : one.text.compare(other.text) < 0;
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
            const QByteArrayView name = nameIn(text);
            names.push_back({beginningOf(name), name, id, column});
        });
    }
    std::sort(names.begin(), names.end(), isBefore);

    std::vector<TextPlaces> places(columns.size());
    quint32 place = 0;
    for (size_t i = 0; i < names.size(); ++i) {
        if (i == 0 || isBefore(names[i - 1], names[i]))
            ++place;
        places[names[i].column].add(names[i].id, place);
    }
    return places;
}

} // namespace voronka
