#include "core/reports/restaged.h"

#include <algorithm>

namespace voronka {

namespace {

/// Without the tags, which take a search through every tag to find.
FactRow rowOf(const Facts &facts, size_t index, FunnelId funnel)
{
    FactRow row;
    row.deal = DealId(facts.deal()[index]);
    row.funnel = funnel;
    row.amount = Money{facts.amount()[index]};
    row.createdDay = facts.createdDay()[index];
    row.closedDay = facts.closedDay()[index];
    row.outcome = facts.outcome()[index];
    row.lossReason = facts.lossReasons().id(facts.lossReason()[index]);
    row.manager = facts.managers().id(facts.manager()[index]);
    row.source = facts.sources().id(facts.source()[index]);
    row.region = facts.regions().id(facts.region()[index]);
    row.kind = facts.kind()[index];
    return row;
}

} // namespace

Facts restagedFacts(const Facts &facts, FunnelId funnel,
                    std::span<const std::pair<DealId, int>> depths)
{
    Facts restaged;
    const quint16 number = facts.funnels().find(funnel);
    if (number == Dictionary<FunnelId>::absent)
        return restaged;
    // Both are by deal: one walk along the two.
    auto depth = depths.begin();
    for (size_t i = 0; i < facts.size(); ++i) {
        if (facts.funnel()[i] != number)
            continue;
        FactRow row = rowOf(facts, i, funnel);
        while (depth != depths.end() && depth->first < row.deal)
            ++depth;
        if (depth != depths.end() && depth->first == row.deal)
            row.furthest = depth->second;
        restaged.append(row);
    }
    return restaged;
}

} // namespace voronka
