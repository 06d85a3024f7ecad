#pragma once

#include "core/facts/facts.h"
#include "ui/dealing/rowranges.h"

#include <optional>
#include <span>
#include <vector>

namespace voronka {

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
