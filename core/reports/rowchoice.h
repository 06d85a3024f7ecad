#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <vector>

namespace voronka {

/// A row of the facts and the number it is ordered by.
struct KeyedRow
{
    quint64 key;
    quint32 row;
    quint32 turn; ///< Counts the offers, so that equal keys keep their order.
};

/// Keeps the rows with the smallest keys of all that are offered; of equal keys those offered
/// first. Many more than wanted are gathered before the worse ones are dropped, so that a row costs
/// the same whatever order they come in, which a heap does not promise.
class RowChoice
{
public:
    explicit RowChoice(size_t limit)
        : m_limit(limit), m_bound(limit == 0 ? 0 : std::numeric_limits<quint64>::max())
    {
        m_rows.reserve(4 * limit + 1024);
    }

    /// Only keys below this one are worth offering.
    quint64 bound() const { return m_bound; }

    void offer(quint64 key, size_t row)
    {
        m_rows.push_back({key, quint32(row), m_turn++});
        if (m_rows.size() == m_rows.capacity())
            shrink();
    }

    /// The rows, the smallest key first.
    std::vector<KeyedRow> take()
    {
        shrink();
        std::sort(m_rows.begin(), m_rows.end(), isBefore);
        return std::move(m_rows);
    }

private:
    static bool isBefore(const KeyedRow &one, const KeyedRow &other)
    {
        return one.key != other.key ? one.key < other.key : one.turn < other.turn;
    }

    void shrink()
    {
        if (m_rows.size() <= m_limit)
            return;
        const auto last = m_rows.begin() + qptrdiff(m_limit);
        std::nth_element(m_rows.begin(), last - 1, m_rows.end(), isBefore);
        m_rows.erase(last, m_rows.end());
        m_bound = m_rows.back().key;
    }

    size_t m_limit;
    quint64 m_bound;
    quint32 m_turn = 0;
    std::vector<KeyedRow> m_rows;
};

} // namespace voronka
