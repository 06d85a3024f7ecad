#include "core/facts/facts.h"

#include "core/model/funnel.h"

#include <algorithm>
#include <atomic>
#include <limits>

namespace voronka {

namespace {

template<typename IdType>
quint16 numberOf(Dictionary<IdType> &dictionary, std::optional<IdType> id)
{
    return id ? dictionary.add(*id) : Dictionary<IdType>::absent;
}

constexpr Facts::Block emptyBlock{
        .firstCreated = std::numeric_limits<qint32>::max(),
        .lastCreated = std::numeric_limits<qint32>::min(),
        .firstClosed = std::numeric_limits<qint32>::max(),
        .lastClosed = std::numeric_limits<qint32>::min(),
};

void widen(Facts::Block &block, qint32 createdDay, qint32 closedDay)
{
    block.firstCreated = std::min(block.firstCreated, createdDay);
    block.lastCreated = std::max(block.lastCreated, createdDay);
    if (closedDay != 0) {
        block.firstClosed = std::min(block.firstClosed, closedDay);
        block.lastClosed = std::max(block.lastClosed, closedDay);
    }
}

template<typename IdType>
quint32 narrowId(std::optional<IdType> id)
{
    return id && id->value > 0 && id->value <= Facts::maxClientId ? quint32(id->value) : 0;
}

template<typename IdType>
std::optional<IdType> wideId(quint32 id)
{
    return id == 0 ? std::nullopt : std::optional(IdType(id));
}

quint64 nextRevision()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

quint16 narrowExpected(qint32 day)
{
    constexpr qint32 last = std::numeric_limits<quint16>::max();
    return day == 0 ? 0 : quint16(std::clamp(day - Facts::firstExpectedDay + 1, 1, last));
}

qint32 wideExpected(quint16 day)
{
    return day == 0 ? 0 : Facts::firstExpectedDay + day - 1;
}

quint8 narrowPosition(int position)
{
    return quint8(std::clamp(position, 1, maxLiveStages));
}

} // namespace

template<typename Self, typename Action>
void Facts::forEachColumn(Self &self, const Action &action)
{
    const auto each = [&action](auto &...columns) { (action(columns), ...); };
    each(self.m_deal, self.m_amount, self.m_createdDay, self.m_closedDay, self.m_expectedDay,
         self.m_funnel, self.m_lossReason, self.m_manager, self.m_source, self.m_region,
         self.m_contact, self.m_company, self.m_stageSince, self.m_nextContact, self.m_hasTask,
         self.m_furthest, self.m_position, self.m_outcome, self.m_kind);
}

const std::vector<quint32> &Facts::rowsWithTag(TagId tag) const
{
    static const std::vector<quint32> none;
    const auto it = m_tagRows.constFind(tag);
    return it == m_tagRows.constEnd() ? none : *it;
}

FactRow Facts::row(size_t index) const
{
    FactRow row;
    row.deal = DealId(m_deal[index]);
    row.funnel = *m_funnels.id(m_funnel[index]);
    row.amount = Money{m_amount[index]};
    row.createdDay = m_createdDay[index];
    row.closedDay = m_closedDay[index];
    row.expectedDay = wideExpected(m_expectedDay[index]);
    row.outcome = m_outcome[index];
    row.furthest = m_furthest[index];
    row.position = m_position[index];
    row.lossReason = m_lossReasons.id(m_lossReason[index]);
    row.manager = m_managers.id(m_manager[index]);
    row.source = m_sources.id(m_source[index]);
    row.region = m_regions.id(m_region[index]);
    row.contact = wideId<ContactId>(m_contact[index]);
    row.company = wideId<CompanyId>(m_company[index]);
    row.stageSince = m_stageSince[index];
    row.nextContact = m_nextContact[index];
    row.hasTask = m_hasTask[index] != 0;
    row.kind = m_kind[index];
    for (auto it = m_tagRows.constBegin(); it != m_tagRows.constEnd(); ++it) {
        if (std::binary_search(it->begin(), it->end(), quint32(index)))
            row.tags.push_back(it.key());
    }
    std::sort(row.tags.begin(), row.tags.end());
    return row;
}

void Facts::reserve(size_t rows)
{
    forEachColumn(*this, [rows](auto &column) { column.reserve(rows); });
    m_blocks.reserve(rows / blockRows + 1);
}

size_t Facts::memoryBytes() const
{
    size_t bytes = m_blocks.capacity() * sizeof(Block);
    forEachColumn(*this, [&bytes](const auto &column) {
        bytes += column.capacity() * sizeof(column.front());
    });
    return bytes;
}

void Facts::append(const FactRow &row)
{
    m_revision = nextRevision();
    const size_t index = size();
    Q_ASSERT(index == 0 || m_deal.back() < row.deal.value
             || (m_deal.back() == row.deal.value
                 && m_funnels.id(m_funnel.back()) < std::optional(row.funnel)));
    forEachColumn(*this, [](auto &column) { column.emplace_back(); });
    write(index, row);
    if (index % blockRows == 0)
        m_blocks.push_back(emptyBlock);
    widen(m_blocks.back(), row.createdDay, row.closedDay);
}

void Facts::replace(DealId deal, const std::vector<FactRow> &rows)
{
    m_revision = nextRevision();
    const auto [first, last] = std::equal_range(m_deal.begin(), m_deal.end(), deal.value);
    const auto begin = size_t(first - m_deal.begin());
    const auto before = size_t(last - first);

    if (begin == size()) {
        for (const FactRow &row : rows)
            append(row);
        return;
    }
    for (size_t i = before; i > rows.size(); --i)
        eraseAt(begin + i - 1);
    for (size_t i = before; i < rows.size(); ++i)
        insertAt(begin + i);
    for (size_t i = 0; i < rows.size(); ++i) {
        removeTags(begin + i);
        write(begin + i, rows[i]);
    }
    if (before == 0 && rows.empty())
        return;
    const size_t firstBlock = begin / blockRows;
    if (before == rows.size())
        rebuildBlocks(firstBlock, (begin + before - 1) / blockRows + 1);
    else
        rebuildBlocks(firstBlock, (size() + blockRows - 1) / blockRows);
}

void Facts::write(size_t index, const FactRow &row)
{
    m_deal[index] = row.deal.value;
    m_amount[index] = row.amount.minor;
    m_createdDay[index] = row.createdDay;
    m_closedDay[index] = row.closedDay;
    m_expectedDay[index] = narrowExpected(row.expectedDay);
    m_funnel[index] = m_funnels.add(row.funnel);
    // Reports take any reason but "absent" as the mark of a loss and need not look at the outcome.
    m_lossReason[index] = row.outcome == Outcome::Lost ? numberOf(m_lossReasons, row.lossReason)
                                                       : Dictionary<LossReasonId>::absent;
    m_manager[index] = numberOf(m_managers, row.manager);
    m_source[index] = numberOf(m_sources, row.source);
    m_region[index] = numberOf(m_regions, row.region);
    m_contact[index] = narrowId(row.contact);
    m_company[index] = narrowId(row.company);
    m_stageSince[index] = row.stageSince;
    m_nextContact[index] = row.nextContact;
    m_hasTask[index] = row.hasTask ? 1 : 0;
    m_furthest[index] = narrowPosition(row.furthest);
    m_position[index] = narrowPosition(row.position);
    m_outcome[index] = row.outcome;
    m_kind[index] = row.kind;
    for (const TagId tag : row.tags) {
        std::vector<quint32> &tagged = m_tagRows[tag];
        const auto place = std::lower_bound(tagged.begin(), tagged.end(), quint32(index));
        if (place == tagged.end() || *place != index)
            tagged.insert(place, quint32(index));
    }
}

void Facts::removeTags(size_t index)
{
    for (std::vector<quint32> &tagged : m_tagRows) {
        const auto place = std::lower_bound(tagged.begin(), tagged.end(), quint32(index));
        if (place != tagged.end() && *place == index)
            tagged.erase(place);
    }
}

void Facts::insertAt(size_t index)
{
    forEachColumn(*this,
                  [index](auto &column) { column.emplace(column.begin() + qptrdiff(index)); });
    for (std::vector<quint32> &tagged : m_tagRows) {
        auto moved = std::lower_bound(tagged.begin(), tagged.end(), quint32(index));
        std::for_each(moved, tagged.end(), [](quint32 &row) { ++row; });
    }
}

void Facts::eraseAt(size_t index)
{
    forEachColumn(*this, [index](auto &column) { column.erase(column.begin() + qptrdiff(index)); });
    removeTags(index);
    for (std::vector<quint32> &tagged : m_tagRows) {
        auto moved = std::lower_bound(tagged.begin(), tagged.end(), quint32(index));
        std::for_each(moved, tagged.end(), [](quint32 &row) { --row; });
    }
}

void Facts::rebuildBlocks(size_t first, size_t last)
{
    m_blocks.resize((size() + blockRows - 1) / blockRows);
    for (size_t block = first; block < last; ++block) {
        m_blocks[block] = emptyBlock;
        const size_t end = std::min(size(), (block + 1) * blockRows);
        for (size_t row = block * blockRows; row < end; ++row)
            widen(m_blocks[block], m_createdDay[row], m_closedDay[row]);
    }
}

} // namespace voronka
