#include "core/reports/rowscan.h"

#include <QtEndian>

#include <bit>

namespace voronka {

namespace {

template<typename Value, typename Test>
void keep(std::span<quint8> mask, const std::vector<Value> &column, size_t begin, Test test)
{
    const Value *values = column.data() + begin;
    for (size_t i = 0; i < mask.size(); ++i)
        mask[i] &= quint8(test(values[i]));
}

template<typename Value>
void keepEqual(std::span<quint8> mask, const std::vector<Value> &column, size_t begin,
               std::optional<Value> wanted)
{
    if (wanted)
        keep(mask, column, begin, [value = *wanted](Value other) { return other == value; });
}

// A range is asked with & and not &&: both comparisons always run, so that there is no branch.
template<typename Value>
void keepBetween(std::span<quint8> mask, const std::vector<Value> &column, size_t begin,
                 Value first, Value last)
{
    keep(mask, column, begin,
         [first, last](Value value) { return (value >= first) & (value <= last); });
}

// As the facts keep expected days. A range before the first of them holds none.
std::pair<quint16, quint16> expectedDays(const DayRange &days)
{
    const auto kept = [](qint32 day, qint64 least) {
        return quint16(std::clamp<qint64>(qint64(day) - Facts::firstExpectedDay + 1, least,
                                          std::numeric_limits<quint16>::max()));
    };
    return {kept(days.first, 1), kept(days.last, 0)};
}

qint32 julianDay(QDate date)
{
    return qint32(std::clamp<qint64>(date.toJulianDay(), std::numeric_limits<qint32>::min(),
                                     std::numeric_limits<qint32>::max()));
}

} // namespace

DayRange dayRange(const Period &period)
{
    DayRange range;
    if (period.from)
        range.first = julianDay(*period.from);
    if (period.to)
        range.last = julianDay(*period.to);
    return range;
}

RowConditions conditionsOf(const Question &question)
{
    RowConditions conditions;
    conditions.funnel = question.funnel;
    conditions.deals = question.filter;
    switch (question.view) {
    case FunnelView::Cohort:
        if (!question.period.isAll())
            conditions.created = dayRange(question.period);
        break;
    case FunnelView::Closed:
        conditions.outcomes = {Outcome::Won, Outcome::Lost};
        if (!question.period.isAll())
            conditions.closed = dayRange(question.period);
        break;
    case FunnelView::Flow:
        break;
    case FunnelView::Now:
        conditions.outcomes = {Outcome::Open, Outcome::Deferred};
        break;
    }
    return conditions;
}

void narrow(RowConditions &conditions, const DealNarrowing &narrowing)
{
    conditions.narrowing = narrowing;
    if (narrowing.period.isAll())
        return;
    const DayRange days = dayRange(narrowing.period);
    switch (narrowing.day) {
    case DealDay::Created:
        conditions.created = days;
        return;
    case DealDay::Closed:
        conditions.closed = days;
        return;
    case DealDay::Expected:
        conditions.expected = days;
        return;
    }
    Q_UNREACHABLE();
}

RowScan::RowScan(const Facts &facts, const RowConditions &conditions)
    : m_facts(facts), m_conditions(conditions),
      m_funnel(wanted(facts.funnels(), conditions.funnel)),
      m_manager(wanted(facts.managers(), conditions.deals.manager)),
      m_source(wanted(facts.sources(), conditions.deals.source)),
      m_region(wanted(facts.regions(), conditions.deals.region)),
      m_lossReason(wanted(facts.lossReasons(), conditions.narrowing.lossReason))
{
    // Day 0 of the facts stands for "not closed", which an open-ended period must not contain.
    if (m_conditions.closed)
        m_conditions.closed->first = std::max(m_conditions.closed->first, 1);
}

template<typename IdType>
RowScan::Wanted RowScan::wanted(const Dictionary<IdType> &dictionary, std::optional<IdType> id)
{
    if (!id)
        return std::nullopt;
    const quint16 number = dictionary.find(*id);
    if (number == Dictionary<IdType>::absent)
        m_impossible = true;
    return number;
}

bool RowScan::mayMatch(size_t number) const
{
    static_assert(Facts::blockRows % rowsPerBits == 0);
    const Facts::Block &block = m_facts.blocks()[number];
    const auto overlaps = [](const std::optional<DayRange> &range, qint32 first, qint32 last) {
        return !range || (first <= range->last && last >= range->first);
    };
    if (!m_conditions.only.empty()) {
        constexpr size_t length = Facts::blockRows / rowsPerBits;
        const auto rest = m_conditions.only.subspan(number * length);
        if (std::ranges::all_of(rest.first(std::min(length, rest.size())),
                                [](quint64 bits) { return bits == 0; }))
            return false;
    }
    return !m_impossible && overlaps(m_conditions.created, block.firstCreated, block.lastCreated)
            && overlaps(m_conditions.closed, block.firstClosed, block.lastClosed);
}

std::span<const quint8> RowScan::fillMask(size_t begin, size_t length)
{
    const std::span<quint8> mask(m_mask.data(), length);
    std::fill(mask.begin(), mask.end(), quint8(1));

    keepEqual(mask, m_facts.funnel(), begin, m_funnel);
    if (const auto &days = m_conditions.created)
        keepBetween(mask, m_facts.createdDay(), begin, days->first, days->last);
    if (const auto &days = m_conditions.closed)
        keepBetween(mask, m_facts.closedDay(), begin, days->first, days->last);
    if (const OutcomeRange range = m_conditions.outcomes;
        range.first != Outcome::Open || range.last != Outcome::Transferred)
        keepBetween(mask, m_facts.outcome(), begin, range.first, range.last);
    if (const auto position = m_conditions.position)
        keep(mask, m_facts.position(), begin,
             [wanted = *position](quint8 value) { return value == wanted; });

    const DealFilter &deals = m_conditions.deals;
    keepEqual(mask, m_facts.manager(), begin, m_manager);
    keepEqual(mask, m_facts.source(), begin, m_source);
    keepEqual(mask, m_facts.region(), begin, m_region);
    keepEqual(mask, m_facts.kind(), begin, deals.kind);
    if (deals.amountFrom)
        keep(mask, m_facts.amount(), begin,
             [from = deals.amountFrom->minor](qint64 amount) { return amount >= from; });
    if (deals.amountTo)
        keep(mask, m_facts.amount(), begin,
             [to = deals.amountTo->minor](qint64 amount) { return amount <= to; });
    if (deals.tag)
        keepTagged(mask, begin);
    if (m_conditions.contact || m_conditions.company)
        keepClients(mask, begin);
    keepNarrowed(mask, begin);
    if (!m_conditions.only.empty())
        keepOnly(mask, begin);
    return mask;
}

// Eight rows at a time, each bit of a byte brought into a byte of its own.
void RowScan::keepOnly(std::span<quint8> mask, size_t begin) const
{
    constexpr quint64 everyByte = 0x0101010101010101;
    constexpr quint64 bitOfEach = 0x8040201008040201;
    constexpr quint64 carry = 0x7f7f7f7f7f7f7f7f;
    for (size_t i = 0; i < mask.size(); i += 8) {
        const size_t row = begin + i;
        const quint64 bits = m_conditions.only[row / rowsPerBits] >> (row % rowsPerBits) & 0xff;
        const quint64 kept = ((bits * everyByte & bitOfEach) + carry) >> 7 & everyByte;
        const auto bytes = std::bit_cast<std::array<quint8, 8>>(qToLittleEndian(kept));
        for (size_t byte = 0; byte < std::min(bytes.size(), mask.size() - i); ++byte)
            mask[i + byte] &= bytes[byte];
    }
}

// An id that the facts do not keep is 0 in no row that is asked for: 0 stands for "none".
void RowScan::keepClients(std::span<quint8> mask, size_t begin) const
{
    const auto isClient = [](qint64 id) {
        return [id](quint32 value) { return quint8(value == id) & quint8(value != 0); };
    };
    if (m_conditions.contact)
        keep(mask, m_facts.contact(), begin, isClient(m_conditions.contact->value));
    if (m_conditions.company)
        keep(mask, m_facts.company(), begin, isClient(m_conditions.company->value));
}

void RowScan::keepTagged(std::span<quint8> mask, size_t begin) const
{
    const std::vector<quint32> &tagged = m_facts.rowsWithTag(*m_conditions.deals.tag);
    size_t next = 0;
    for (auto row = std::lower_bound(tagged.begin(), tagged.end(), begin);
         row != tagged.end() && *row < begin + mask.size(); ++row) {
        const size_t index = *row - begin;
        std::fill(mask.begin() + qptrdiff(next), mask.begin() + qptrdiff(index), quint8(0));
        next = index + 1;
    }
    std::fill(mask.begin() + qptrdiff(next), mask.end(), quint8(0));
}

// Numbers and days of 0 stand for none of them.
void RowScan::keepNarrowed(std::span<quint8> mask, size_t begin) const
{
    const DealNarrowing &narrowing = m_conditions.narrowing;
    constexpr auto none = std::optional(Dictionary<ManagerId>::absent);
    if (narrowing.withoutManager)
        keepEqual(mask, m_facts.manager(), begin, none);
    if (narrowing.withoutSource)
        keepEqual(mask, m_facts.source(), begin, none);
    if (narrowing.withoutRegion)
        keepEqual(mask, m_facts.region(), begin, none);
    keepEqual(mask, m_facts.lossReason(), begin, m_lossReason);
    if (const auto &days = m_conditions.expected) {
        const auto [first, last] = expectedDays(*days);
        keepBetween(mask, m_facts.expectedDay(), begin, first, last);
    }
    if (narrowing.withoutNextStep) {
        keepEqual(mask, m_facts.outcome(), begin, std::optional(Outcome::Open));
        keepEqual(mask, m_facts.nextContact(), begin, std::optional<qint32>(0));
        keepEqual(mask, m_facts.hasTask(), begin, std::optional<quint8>(0));
    }
}

std::vector<quint32> RowScan::rows()
{
    std::vector<quint32> rows;
    rows.reserve(m_facts.size() + 1); // Memory that is not touched costs nothing.
    forEachBlock([&rows](size_t begin, std::span<const quint8> mask) {
        size_t count = rows.size();
        rows.resize(count + mask.size() + 1);
        for (size_t i = 0; i < mask.size(); ++i) {
            rows[count] = quint32(begin + i);
            count += mask[i];
        }
        rows.resize(count);
    });
    return rows;
}

} // namespace voronka
