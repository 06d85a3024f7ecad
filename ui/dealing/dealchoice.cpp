#include "ui/dealing/dealchoice.h"

#include <algorithm>

namespace voronka {

std::vector<DealId> LinesChoice::ids() const
{
    std::vector<DealId> ids;
    for (const DealLine &line : m_lines())
        ids.push_back(line.deal.id);
    return ids;
}

bool LinesChoice::areUnfinished() const
{
    return std::ranges::all_of(m_lines(), [](const DealLine &line) {
        return line.deal.status == DealStatus::Open || line.deal.status == DealStatus::Deferred;
    });
}

std::optional<FunnelId> LinesChoice::funnel() const
{
    const std::vector<DealLine> lines = m_lines();
    const bool isOne = !lines.empty() && std::ranges::all_of(lines, [&](const DealLine &line) {
        return line.deal.funnel == lines.front().deal.funnel;
    });
    return isOne ? std::optional(lines.front().deal.funnel) : std::nullopt;
}

std::optional<DealLine> LinesChoice::only() const
{
    std::vector<DealLine> lines = m_lines();
    return lines.size() == 1 ? std::optional(std::move(lines.front())) : std::nullopt;
}

} // namespace voronka
