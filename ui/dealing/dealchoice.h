#pragma once

#include "core/storage/dealstore.h"

#include <functional>
#include <optional>
#include <vector>

namespace voronka {

/// The deals that are chosen on a page: what the actions must know of them. A list may have a
/// million chosen, so that nothing of this reads each deal.
class DealChoice
{
public:
    virtual ~DealChoice() = default;

    virtual size_t count() const = 0;
    virtual std::vector<DealId> ids() const = 0;
    /// None of them is won or lost.
    virtual bool areUnfinished() const = 0;
    /// The one that all of them are in.
    virtual std::optional<FunnelId> funnel() const = 0;
    /// The deal, when it is exactly one.
    virtual std::optional<DealLine> only() const = 0;
};

/// For pages where a few deals are chosen at most.
class LinesChoice : public DealChoice
{
public:
    explicit LinesChoice(std::function<std::vector<DealLine>()> lines) : m_lines(std::move(lines))
    {
    }

    size_t count() const override { return m_lines().size(); }
    std::vector<DealId> ids() const override;
    bool areUnfinished() const override;
    std::optional<FunnelId> funnel() const override;
    std::optional<DealLine> only() const override;

private:
    std::function<std::vector<DealLine>()> m_lines;
};

} // namespace voronka
