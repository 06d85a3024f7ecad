#include "ui/deals/dealsums.h"

#include <algorithm>
#include <limits>

namespace voronka {

namespace {

constexpr quint32 noRow = std::numeric_limits<quint32>::max();

/// Where the facts have the deals of a list. Ids are nearly dense, so that a table by id finds each
/// at once; where a foreign hand has made them sparse, they are searched.
class RowFinder
{
public:
    explicit RowFinder(const Facts &facts) : m_facts(facts)
    {
        const std::vector<qint64> &deals = facts.deal();
        if (deals.empty() || deals.front() < 0 || quint64(deals.back()) > 4 * deals.size() + 1000)
            return;
        m_rows.assign(size_t(deals.back()) + 1, noRow);
        for (size_t row = 0; row < deals.size(); ++row) {
            if (facts.outcome()[row] != Outcome::Transferred)
                m_rows[size_t(deals[row])] = quint32(row);
        }
    }

    quint32 row(DealId id) const
    {
        if (!m_rows.empty())
            return id.value >= 0 && quint64(id.value) < m_rows.size() ? m_rows[size_t(id.value)]
                                                                      : noRow;
        const std::vector<qint64> &deals = m_facts.deal();
        auto it = std::ranges::lower_bound(deals, id.value);
        for (; it != deals.end() && *it == id.value; ++it) {
            const size_t row = size_t(it - deals.begin());
            if (m_facts.outcome()[row] != Outcome::Transferred)
                return quint32(row);
        }
        return noRow;
    }

private:
    const Facts &m_facts;
    std::vector<quint32> m_rows;
};

bool isUnfinished(Outcome outcome)
{
    return outcome == Outcome::Open || outcome == Outcome::Deferred;
}

} // namespace

DealSums::DealSums(const Facts &facts, std::span<const DealId> deals)
    : m_amount(deals.size() + 1), m_finished(deals.size() + 1), m_funnelChanges(deals.size() + 1),
      m_funnel(deals.size())
{
    const RowFinder finder(facts);
    for (size_t i = 0; i < deals.size(); ++i) {
        const quint32 row = finder.row(deals[i]);
        const bool isThere = row != noRow;
        m_funnel[i] = isThere ? *facts.funnels().id(facts.funnel()[row]) : FunnelId();
        const bool isOther = i > 0 && m_funnel[i] != m_funnel[i - 1];
        const bool finished = !isThere || !isUnfinished(facts.outcome()[row]);
        m_amount[i + 1] = m_amount[i] + (isThere ? facts.amount()[row] : 0);
        m_finished[i + 1] = m_finished[i] + (finished ? 1 : 0);
        m_funnelChanges[i + 1] = m_funnelChanges[i] + (isOther ? 1 : 0);
    }
}

DealsTogether DealSums::together(std::span<const RowRange> rows) const
{
    DealsTogether together;
    bool isOneFunnel = !rows.empty();
    for (const RowRange &range : rows) {
        const size_t first = size_t(range.first);
        const size_t end = size_t(range.last) + 1;
        together.amount.minor += m_amount[end] - m_amount[first];
        together.areUnfinished &= m_finished[end] == m_finished[first];
        isOneFunnel &= m_funnelChanges[end] == m_funnelChanges[first + 1]
                && m_funnel[first] == m_funnel[size_t(rows.front().first)];
    }
    if (isOneFunnel)
        together.funnel = m_funnel[size_t(rows.front().first)];
    return together;
}

} // namespace voronka
