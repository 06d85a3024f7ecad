#pragma once

#include "core/facts/textcolumn.h"

#include <QHash>

#include <span>
#include <vector>

namespace voronka {

/// The places of the texts of a column in the alphabet, by id.
class TextPlaces
{
public:
    /// 0, before all others, where there is no text.
    quint32 of(qint64 id) const
    {
        if (size_t(id) < m_byId.size())
            return m_byId[size_t(id)];
        return m_far.isEmpty() ? 0 : m_far.value(id);
    }

    void add(qint64 id, quint32 place);

private:
    /// SQLite counts ids up from 1; only a foreign hand makes ones so great that a vector of them
    /// would be mostly empty.
    static constexpr qint64 maxDense = 1 << 26;

    std::vector<quint32> m_byId;
    QHash<qint64, quint32> m_far;
};

/// The places of the names (what stands before the channels) of several columns in one alphabet,
/// column by column. Equal names share a place.
std::vector<TextPlaces> alphabeticalPlaces(std::span<const TextColumn *const> columns);

} // namespace voronka
