#pragma once

#include "core/base/id.h"
#include "core/model/deal.h"
#include "core/model/lists.h"

#include <QHash>

#include <limits>
#include <optional>
#include <vector>

namespace voronka {

/// How a deal ended, or not yet, in one funnel. The first four equal DealStatus.
enum class Outcome : quint8 { Open = 0, Deferred = 1, Won = 2, Lost = 3, Transferred = 4 };

/// Ids of one list as small numbers: 0 means absent, n + 1 the n-th id seen.
template<typename IdType>
class Dictionary
{
public:
    static constexpr quint16 absent = 0;

    /// The number of an id; gives it the next one when it is new. A list holds at most 60,000
    /// names (see maxListNames); the loader refuses longer ones before they come here.
    quint16 add(IdType id)
    {
        if (const quint16 known = find(id))
            return known;
        Q_ASSERT(m_ids.size() < std::numeric_limits<quint16>::max());
        m_ids.push_back(id);
        m_numbers.insert(id, quint16(m_ids.size()));
        return quint16(m_ids.size());
    }
    /// The number of an id, or `absent` when no row has it.
    quint16 find(IdType id) const { return m_numbers.value(id, absent); }
    quint16 find(std::optional<IdType> id) const { return id ? find(*id) : absent; }
    std::optional<IdType> id(quint16 number) const
    {
        return number == absent ? std::nullopt : std::optional(m_ids[number - 1]);
    }
    size_t size() const { return m_ids.size(); }

private:
    std::vector<IdType> m_ids;
    QHash<IdType, quint16> m_numbers;
};

/// One row of the facts: what a deal is to one funnel. A deal that was transferred has a row with
/// Outcome::Transferred in every funnel it left, and one in the funnel where it is.
struct FactRow
{
    DealId deal;
    FunnelId funnel;
    Money amount;
    qint32 createdDay = 0; ///< Julian day.
    qint32 closedDay = 0; ///< Julian day of winning, losing or leaving; 0 while neither.
    qint32 expectedDay = 0; ///< Julian day, see Facts::firstExpectedDay; 0: none.
    Outcome outcome = Outcome::Open;
    int furthest = 1; ///< Greatest live position it ever entered here, from 1.
    int position = 1; ///< Live position where it stands, or stood at its outcome.
    std::optional<LossReasonId> lossReason; ///< Kept for Outcome::Lost; merged reasons resolved.
    std::optional<ManagerId> manager;
    std::optional<SourceId> source;
    std::optional<RegionId> region;
    std::optional<ContactId> contact; ///< Not kept beyond maxClientId; likewise the company.
    std::optional<CompanyId> company;
    /// Minutes since the epoch; of an open deal later by the time it was asleep since, so that it
    /// has waited from here until now.
    qint32 stageSince = 0;
    qint32 nextContact = 0; ///< Minutes since the epoch; 0: none is planned.
    bool hasTask = false; ///< Something is still to do.
    DealKind kind = DealKind::New;
    std::vector<TagId> tags; ///< In any order; Facts::row() gives them ascending.

    friend bool operator==(const FactRow &, const FactRow &) = default;
};

/// The columns of all deals that reports and lists are computed from: parallel arrays in ascending
/// order of (deal, funnel). Built by storage, patched by storage after every commit, and read by
/// everything else. Days are Julian day numbers in the book's time zone.
class Facts
{
public:
    /// Rows per block of the zone map.
    static constexpr size_t blockRows = 4096;
    /// The greatest id of a contact or company that is kept, so that a set of them may be a bitmap.
    /// SQLite counts them up from 1; only a foreign hand gives greater ones.
    static constexpr quint32 maxClientId = (1U << 28) - 1;
    /// The 1st of January 1950: expected days from here to the year 2129 are kept in 16 bits, those
    /// that a slip of the hand put outside stay at the ends.
    static constexpr qint32 firstExpectedDay = 2'433'283;

    struct Block
    {
        qint32 firstCreated; ///< Smallest and greatest createdDay in the block, and of the
        qint32 lastCreated; ///< closedDay that are not 0 (first > last when there is none).
        qint32 firstClosed;
        qint32 lastClosed;
    };

    size_t size() const { return m_deal.size(); }

    /// Another number after every change, and never that of other facts.
    quint64 revision() const { return m_revision; }

    // The columns. All have size() elements.
    const std::vector<qint64> &deal() const { return m_deal; }
    const std::vector<qint64> &amount() const { return m_amount; }
    const std::vector<qint32> &createdDay() const { return m_createdDay; }
    const std::vector<qint32> &closedDay() const { return m_closedDay; }
    /// Days, from 1 for firstExpectedDay; 0: none.
    const std::vector<quint16> &expectedDay() const { return m_expectedDay; }
    const std::vector<quint16> &funnel() const { return m_funnel; }
    const std::vector<quint16> &lossReason() const { return m_lossReason; }
    const std::vector<quint16> &manager() const { return m_manager; }
    const std::vector<quint16> &source() const { return m_source; }
    const std::vector<quint16> &region() const { return m_region; }
    const std::vector<quint32> &contact() const { return m_contact; } ///< The id; 0: none.
    const std::vector<quint32> &company() const { return m_company; } ///< The id; 0: none.
    const std::vector<qint32> &stageSince() const { return m_stageSince; }
    const std::vector<qint32> &nextContact() const { return m_nextContact; }
    const std::vector<quint8> &hasTask() const { return m_hasTask; } ///< 1 or 0.
    const std::vector<quint8> &furthest() const { return m_furthest; }
    const std::vector<quint8> &position() const { return m_position; }
    const std::vector<Outcome> &outcome() const { return m_outcome; }
    const std::vector<DealKind> &kind() const { return m_kind; }

    const std::vector<Block> &blocks() const { return m_blocks; }

    const Dictionary<FunnelId> &funnels() const { return m_funnels; }
    const Dictionary<LossReasonId> &lossReasons() const { return m_lossReasons; }
    const Dictionary<ManagerId> &managers() const { return m_managers; }
    const Dictionary<SourceId> &sources() const { return m_sources; }
    const Dictionary<RegionId> &regions() const { return m_regions; }

    /// Rows that carry a tag, ascending; empty when none does.
    const std::vector<quint32> &rowsWithTag(TagId tag) const;

    /// The tags that any row carries or carried, in no order.
    QList<TagId> tags() const { return m_tagRows.keys(); }

    /// The row as values, for tests and for rows shown one by one.
    FactRow row(size_t index) const;

    void reserve(size_t rows);

    /// What the columns take, without the tags.
    size_t memoryBytes() const;

    /// Adds a row after the last one; (deal, funnel) must be greater than that of the last.
    void append(const FactRow &row);

    /// Replaces all rows of a deal, given in ascending order of funnel: none removes it. In O(1)
    /// for as many rows as before and for a deal newer than all; O(size) otherwise.
    void replace(DealId deal, const std::vector<FactRow> &rows);

private:
    void write(size_t index, const FactRow &row);
    void removeTags(size_t index);
    template<typename Self, typename Action>
    static void forEachColumn(Self &self, const Action &action);
    void insertAt(size_t index);
    void eraseAt(size_t index);
    void rebuildBlocks(size_t first, size_t last);

    quint64 m_revision = 0;
    std::vector<qint64> m_deal;
    std::vector<qint64> m_amount;
    std::vector<qint32> m_createdDay;
    std::vector<qint32> m_closedDay;
    std::vector<quint16> m_expectedDay;
    std::vector<quint16> m_funnel;
    std::vector<quint16> m_lossReason;
    std::vector<quint16> m_manager;
    std::vector<quint16> m_source;
    std::vector<quint16> m_region;
    std::vector<quint32> m_contact;
    std::vector<quint32> m_company;
    std::vector<qint32> m_stageSince;
    std::vector<qint32> m_nextContact;
    std::vector<quint8> m_hasTask;
    std::vector<quint8> m_furthest;
    std::vector<quint8> m_position;
    std::vector<Outcome> m_outcome;
    std::vector<DealKind> m_kind;
    std::vector<Block> m_blocks;
    Dictionary<FunnelId> m_funnels;
    Dictionary<LossReasonId> m_lossReasons;
    Dictionary<ManagerId> m_managers;
    Dictionary<SourceId> m_sources;
    Dictionary<RegionId> m_regions;
    QHash<TagId, std::vector<quint32>> m_tagRows;
};

} // namespace voronka
