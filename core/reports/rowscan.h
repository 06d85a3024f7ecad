#pragma once

#include "core/facts/rowbits.h"
#include "core/reports/dealnarrowing.h"
#include "core/reports/question.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace voronka {

/// Julian days, both ends included.
struct DayRange
{
    qint32 first = std::numeric_limits<qint32>::min();
    qint32 last = std::numeric_limits<qint32>::max();

    bool contains(qint32 day) const { return day >= first && day <= last; }
};

DayRange dayRange(const Period &period);

/// A funnel without a live stage counts its deals as standing in one.
inline int stageCountOf(const Question &question)
{
    return std::max(1, question.stageCount);
}

/// Outcomes from `first` to `last` in the order of their values; every set that a report or a list
/// needs is such a range.
struct OutcomeRange
{
    Outcome first = Outcome::Open;
    Outcome last = Outcome::Transferred;
};

/// What makes a row of the facts count.
struct RowConditions
{
    std::optional<FunnelId> funnel;
    DealFilter deals;
    OutcomeRange outcomes;
    std::optional<int> position;
    std::optional<DayRange> created;
    std::optional<DayRange> closed; ///< Rows that are not closed are outside of any range.
    std::optional<ContactId> contact;
    std::optional<CompanyId> company;
    DealNarrowing narrowing; ///< Set by narrow(), for its period is among the days above.
    std::optional<DayRange> expected; ///< Rows without such a day are outside of any range.
    /// The rows that may count; empty: all may.
    std::span<const quint64> only;
};

/// The conditions of a question, see matchingRows(). For Flow the funnel and the filter only: its
/// period applies to the days of the entries.
RowConditions conditionsOf(const Question &question);

/// Adds what a list or a board leaves out beside its filter.
void narrow(RowConditions &conditions, const DealNarrowing &narrowing);

/// One pass over the facts, block by block, without those that the zone map rules out. Each
/// condition is a loop without branches over one column, which the compiler turns into vector
/// instructions; what it costs does not depend on how many rows match.
class RowScan
{
public:
    RowScan(const Facts &facts, const RowConditions &conditions);

    /// Calls visit(begin, mask) for each block: mask[i] is 1 if row begin + i counts, else 0.
    template<typename Visit>
    void forEachBlock(const Visit &visit)
    {
        for (size_t block = 0; block < m_facts.blocks().size(); ++block) {
            if (!mayMatch(block))
                continue;
            const size_t begin = block * Facts::blockRows;
            const size_t length = std::min(Facts::blockRows, m_facts.size() - begin);
            visit(begin, fillMask(begin, length));
        }
    }

    /// The same from the last block to the first.
    template<typename Visit>
    void forEachBlockBackwards(const Visit &visit)
    {
        for (size_t block = m_facts.blocks().size(); block-- > 0;) {
            if (!mayMatch(block))
                continue;
            const size_t begin = block * Facts::blockRows;
            const size_t length = std::min(Facts::blockRows, m_facts.size() - begin);
            visit(begin, fillMask(begin, length));
        }
    }

    /// All rows that count, ascending.
    std::vector<quint32> rows();

private:
    /// A list entry as the facts number it; absent means any.
    using Wanted = std::optional<quint16>;

    template<typename IdType>
    Wanted wanted(const Dictionary<IdType> &dictionary, std::optional<IdType> id);
    bool mayMatch(size_t block) const;
    std::span<const quint8> fillMask(size_t begin, size_t length);
    void keepClients(std::span<quint8> mask, size_t begin) const;
    void keepTagged(std::span<quint8> mask, size_t begin) const;
    void keepOnly(std::span<quint8> mask, size_t begin) const;
    void keepNarrowed(std::span<quint8> mask, size_t begin) const;

    const Facts &m_facts;
    RowConditions m_conditions;
    bool m_impossible = false; ///< A name is asked for that no row has.
    Wanted m_funnel;
    Wanted m_manager;
    Wanted m_source;
    Wanted m_region;
    Wanted m_lossReason;
    std::array<quint8, Facts::blockRows> m_mask;
};

} // namespace voronka
