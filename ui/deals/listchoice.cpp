#include "ui/deals/listchoice.h"

#include "ui/deals/deallister.h"
#include "ui/deals/dealtablemodel.h"
#include "ui/session/booksession.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace voronka {

std::vector<RowRange> ListChoice::rows() const
{
    return m_kept.empty() ? selectedRows(m_selection.selection()) : m_kept;
}

void ListChoice::keep(std::vector<RowRange> rows)
{
    m_kept = std::move(rows);
}

bool ListChoice::release()
{
    return !std::exchange(m_kept, {}).empty();
}

bool ListChoice::isKept(int row) const
{
    const auto after = std::ranges::upper_bound(m_kept, row, {}, &RowRange::first);
    return after != m_kept.begin() && row <= (after - 1)->last;
}

// False while the facts are read again before the whole order was there.
bool ListChoice::isListed() const
{
    if (!m_model.isComplete())
        m_lister.finish();
    return m_model.isComplete();
}

size_t ListChoice::count() const
{
    return rowCount(rows());
}

std::vector<DealId> ListChoice::ids() const
{
    std::vector<DealId> ids;
    if (!isListed())
        return ids;
    for (const RowRange &range : rows()) {
        const auto first = m_model.deals().begin() + range.first;
        ids.insert(ids.end(), first, first + qsizetype(range.size()));
    }
    return ids;
}

std::optional<DealsTogether> ListChoice::together() const
{
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    if (!facts || !isListed())
        return {};
    if (!m_sums)
        m_sums.emplace(*facts, m_model.deals());
    return m_sums->together(rows());
}

std::optional<DealLine> ListChoice::only() const
{
    const std::vector<RowRange> chosen = rows();
    return rowCount(chosen) == 1 ? m_model.line(chosen.front().first) : std::nullopt;
}

bool ListChoice::areUnfinished() const
{
    if (const auto line = only())
        return line->deal.status == DealStatus::Open || line->deal.status == DealStatus::Deferred;
    const auto all = together();
    return all && all->areUnfinished;
}

std::optional<FunnelId> ListChoice::funnel() const
{
    if (const auto line = only())
        return line->deal.funnel;
    const auto all = together();
    return all ? all->funnel : std::nullopt;
}

} // namespace voronka
