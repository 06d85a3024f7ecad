#pragma once

#include "core/base/id.h"

#include <QItemSelection>

#include <span>
#include <vector>

namespace voronka {

/// A selection of more pieces than these, as chosen deals fall into in another order, could not be
/// painted in time.
inline constexpr size_t mostSelectedPieces = 2'000;

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

/// The whole rows, to select them in a view.
QItemSelection selectionOf(const QAbstractItemModel &model, std::span<const RowRange> rows);

} // namespace voronka
