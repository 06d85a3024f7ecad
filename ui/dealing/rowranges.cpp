#include "ui/dealing/rowranges.h"

#include <algorithm>

namespace voronka {

namespace {

/// Deals of which a list asks for each of its own: a bit each where their ids are dense enough.
class IdSet
{
public:
    explicit IdSet(std::span<const DealId> deals)
    {
        if (deals.empty())
            return;
        const auto [least, greatest] = std::ranges::minmax(deals);
        m_first = least.value;
        const auto room = quint64(greatest.value) - quint64(least.value);
        if (room / 64 <= deals.size()) {
            m_has.resize(size_t(room) + 1);
            for (const DealId id : deals)
                m_has[size_t(id.value - m_first)] = true;
        } else {
            m_sorted.assign(deals.begin(), deals.end());
            std::ranges::sort(m_sorted);
        }
    }

    bool contains(DealId id) const
    {
        const auto place = quint64(id.value) - quint64(m_first);
        return place < m_has.size() ? m_has[size_t(place)]
                                    : std::ranges::binary_search(m_sorted, id);
    }

private:
    qint64 m_first = 0;
    std::vector<bool> m_has;
    std::vector<DealId> m_sorted; ///< Where a foreign hand has made them sparse.
};

} // namespace

std::vector<RowRange> rowsOf(std::span<const DealId> list, std::span<const DealId> deals)
{
    const IdSet wanted(deals);
    std::vector<RowRange> rows;
    for (size_t row = 0; row < list.size(); ++row) {
        if (!wanted.contains(list[row]))
            continue;
        if (!rows.empty() && size_t(rows.back().last) + 1 == row)
            ++rows.back().last;
        else
            rows.push_back({int(row), int(row)});
    }
    return rows;
}

std::vector<RowRange> selectedRows(const QItemSelection &selection)
{
    std::vector<RowRange> rows;
    for (const QItemSelectionRange &range : selection)
        rows.push_back({range.top(), range.bottom()});
    std::ranges::sort(rows, {}, &RowRange::first);
    std::vector<RowRange> merged;
    for (const RowRange &range : rows) {
        if (!merged.empty() && range.first <= merged.back().last + 1)
            merged.back().last = std::max(merged.back().last, range.last);
        else
            merged.push_back(range);
    }
    return merged;
}

size_t rowCount(std::span<const RowRange> rows)
{
    size_t count = 0;
    for (const RowRange &range : rows)
        count += range.size();
    return count;
}

QItemSelection selectionOf(const QAbstractItemModel &model, std::span<const RowRange> rows)
{
    QItemSelection selection;
    for (const RowRange &range : rows)
        selection.select(model.index(range.first, 0),
                         model.index(range.last, model.columnCount() - 1));
    return selection;
}

} // namespace voronka
