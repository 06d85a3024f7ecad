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

    void set(qint64 id, quint32 place);

    /// Calls visit(id, place) for each text that has a place, in no order.
    template<typename Visit>
    void forEach(const Visit &visit) const
    {
        for (size_t id = 0; id < m_byId.size(); ++id) {
            if (m_byId[id] != 0)
                visit(qint64(id), m_byId[id]);
        }
        for (auto it = m_far.constBegin(); it != m_far.constEnd(); ++it) {
            if (*it != 0)
                visit(it.key(), *it);
        }
    }

    /// Gives each place the number that stands at it in `numbers`; 0 stays 0.
    void renumber(const std::vector<quint32> &numbers);

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

/// Brings such places up to date after the texts of these ids of each column changed: only those
/// are compared again, the others move up or down.
void updatePlaces(std::vector<TextPlaces> &places, std::span<const TextColumn *const> columns,
                  std::span<const std::span<const qint64>> changed);

/// The places of the names of the same columns, made when first asked for and kept in step with
/// them. To be asked by one thread at a time.
class AlphabeticalOrder
{
public:
    const std::vector<TextPlaces> &of(std::span<const TextColumn *const> columns);

private:
    std::vector<TextPlaces> m_places; ///< One a column, or none yet.
    std::vector<quint64> m_revisions; ///< Of each column, when the places were right.
};

} // namespace voronka
