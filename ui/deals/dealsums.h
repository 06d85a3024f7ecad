#pragma once

#include "core/facts/facts.h"

#include <QItemSelection>

#include <optional>
#include <span>
#include <vector>

namespace voronka {

/// Rows of a table, both ends included.
struct RowRange
{
    int first = 0;
    int last = 0;

    size_t size() const { return size_t(last - first) + 1; }
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// The selected rows as ascending ranges that do not touch: a million rows are one range.
std::vector<RowRange> selectedRows(const QItemSelection &selection);

size_t rowCount(std::span<const RowRange> rows);

/// Where some deals stand in a list, as such ranges; those that are not in it are left out.
std::vector<RowRange> rowsOf(std::span<const DealId> list, std::span<const DealId> deals);

/// What some rows of a list are together, as far as the facts know it.
struct DealsTogether
{
    Money amount;
    bool areUnfinished = true; ///< None of them is won, lost or gone.
    std::optional<FunnelId> funnel; ///< The one that all of them are in.

    friend bool operator==(const DealsTogether &, const DealsTogether &) = default;
};

/// Sums over every beginning of a list of deals, so that what a range of rows is worth takes two
/// look-ups, however long it is.
class DealSums
{
public:
    DealSums(const Facts &facts, std::span<const DealId> deals);

    DealsTogether together(std::span<const RowRange> rows) const;

private:
    // Element i is about the rows before row i.
    std::vector<qint64> m_amount;
    std::vector<quint32> m_finished;
    std::vector<quint32> m_funnelChanges; ///< Rows in another funnel than the row before them.
    std::vector<FunnelId> m_funnel; ///< Of each row.
};

} // namespace voronka
