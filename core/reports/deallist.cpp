#include "core/reports/deallist.h"

#include "core/reports/rowchoice.h"
#include "core/reports/rowscan.h"

#include <algorithm>
#include <array>
#include <bit>
#include <ranges>

namespace voronka {

namespace {

struct SortEntry
{
    quint64 key;
    quint32 row;
};

// Sorts by the lowest `bits` bits of the keys, keeping the order of equal ones: a radix sort from
// the lowest digit up, which a million rows pass in a third of the time of std::sort.
void sortByKey(std::vector<SortEntry> &entries, int bits)
{
    constexpr int digitBits = 11;
    constexpr size_t digits = size_t(1) << digitBits;
    std::vector<SortEntry> sorted(entries.size());
    for (int shift = 0; shift < bits; shift += digitBits) {
        std::array<size_t, digits> places{};
        for (const SortEntry &entry : entries)
            ++places[(entry.key >> shift) % digits];
        size_t place = 0;
        for (size_t &start : places)
            place += std::exchange(start, place);
        for (const SortEntry &entry : entries)
            sorted[places[(entry.key >> shift) % digits]++] = entry;
        entries.swap(sorted);
    }
}

// The place of every number of a dictionary in the order of the ranks; equal ranks share one.
template<typename IdType>
std::vector<quint64> places(const Dictionary<IdType> &dictionary,
                            const std::function<int(IdType)> &rank)
{
    std::vector<qint64> ranks;
    for (size_t number = 1; number <= dictionary.size(); ++number) {
        const IdType id = *dictionary.id(quint16(number));
        ranks.push_back(rank ? rank(id) : id.value);
    }
    std::vector<qint64> order = ranks;
    std::sort(order.begin(), order.end());

    std::vector<quint64> places{0};
    for (const qint64 value : ranks)
        places.push_back(
                quint64(std::lower_bound(order.begin(), order.end(), value) - order.begin()) + 1);
    return places;
}

// Unsigned numbers in the order of signed ones.
quint64 ordered(qint64 value)
{
    return quint64(value) ^ (quint64(1) << 63);
}

template<typename KeyOf>
std::vector<quint32> sortRows(const std::vector<quint32> &rows, const KeyOf &keyOf)
{
    std::vector<SortEntry> entries(rows.size());
    quint64 least = std::numeric_limits<quint64>::max();
    quint64 greatest = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const quint64 key = keyOf(rows[i]);
        entries[i] = {key, rows[i]};
        least = std::min(least, key);
        greatest = std::max(greatest, key);
    }
    for (SortEntry &entry : entries)
        entry.key -= least;
    sortByKey(entries, rows.empty() ? 0 : std::bit_width(greatest - least));

    std::vector<quint32> sorted(rows.size());
    std::transform(entries.begin(), entries.end(), sorted.begin(),
                   [](const SortEntry &entry) { return entry.row; });
    return sorted;
}

template<typename IdType, typename Action>
auto withNameKey(const std::vector<quint16> &column, const Dictionary<IdType> &dictionary,
                 const std::function<int(IdType)> &rank, const Action &action)
{
    return action([&column, places = places(dictionary, rank)](size_t row) {
        return places[column[row]];
    });
}

// Without texts all are equal, that is in the order of their ids.
constexpr quint64 noKey = 1;

template<typename Action>
auto withTextKey(const Facts &facts, DealSortKey key, const SearchTexts *texts,
                 const Action &action)
{
    if (!texts)
        return action([](size_t) { return noKey; });
    if (key == DealSortKey::Title) {
        return action([&deal = facts.deal(), &places = texts->titlePlaces()](size_t row) {
            return quint64(places.of(deal[row]));
        });
    }
    return action([&facts, &contacts = texts->contactPlaces(),
                   &companies = texts->companyPlaces()](size_t row) {
        const quint32 contact = facts.contact()[row];
        return quint64(contact != 0 ? contacts.of(contact) : companies.of(facts.company()[row]));
    });
}

// For each row the place of the first of its tags; no tag comes after all.
std::vector<quint32> firstTags(const Facts &facts, const std::function<int(TagId)> &rank)
{
    std::vector<std::pair<qint64, TagId>> tags;
    for (const TagId tag : facts.tags())
        tags.emplace_back(rank ? rank(tag) : tag.value, tag);
    std::ranges::sort(tags);
    std::vector<quint32> places(facts.size(), quint32(tags.size()));
    size_t place = tags.size();
    for (size_t i = tags.size(); i-- > 0;) {
        // Equal ranks share a place; of several tags of a row the first is written last.
        if (i + 1 == tags.size() || tags[i].first != tags[i + 1].first)
            place = i;
        for (const quint32 row : facts.rowsWithTag(tags[i].second))
            places[row] = quint32(place);
    }
    return places;
}

// Calls `action` with the function that gives a row the number to order it by, ascending.
template<typename Action>
auto withKey(const Facts &facts, DealSortKey key, const DealSortRanks &ranks,
             const SearchTexts *texts, const Action &action)
{
    const auto byColumn = [&action](const auto &column) {
        return action([&column](size_t row) { return ordered(column[row]); });
    };
    switch (key) {
    case DealSortKey::Id:
        return action([](size_t) { return noKey; });
    case DealSortKey::Amount:
        return byColumn(facts.amount());
    case DealSortKey::Created:
        return byColumn(facts.createdDay());
    case DealSortKey::Closed:
        return byColumn(facts.closedDay());
    case DealSortKey::StageSince:
        return byColumn(facts.stageSince());
    case DealSortKey::NextContact:
        return byColumn(facts.nextContact());
    case DealSortKey::Stage:
        return action([&, funnels = places<FunnelId>(facts.funnels(), {})](size_t row) {
            return (funnels[facts.funnel()[row]] << 8) + facts.position()[row];
        });
    case DealSortKey::Status:
        return action([&](size_t row) { return quint64(facts.outcome()[row]); });
    case DealSortKey::Manager:
        return withNameKey(facts.manager(), facts.managers(), ranks.manager, action);
    case DealSortKey::Source:
        return withNameKey(facts.source(), facts.sources(), ranks.source, action);
    case DealSortKey::Region:
        return withNameKey(facts.region(), facts.regions(), ranks.region, action);
    case DealSortKey::Expected:
        return byColumn(facts.expectedDay());
    case DealSortKey::Tags:
        return action([places = firstTags(facts, ranks.tag)](size_t row) {
            return quint64(places[row]);
        });
    case DealSortKey::Title:
    case DealSortKey::Client:
        return withTextKey(facts, key, texts, action);
    }
    Q_UNREACHABLE();
}

/// The rows of a list: the conditions, and the mask that one of them points to.
class ListedRows
{
public:
    ListedRows(const Facts &facts, const DealListFilter &filter, const SearchTexts *texts)
    {
        m_conditions.funnel = filter.funnel;
        m_conditions.deals = filter.deals;
        m_conditions.position = filter.position;
        // An asked-for status of Transferred leaves the range empty: such a row is no deal to list.
        m_conditions.outcomes = {filter.status.value_or(Outcome::Open),
                                 std::min(filter.status.value_or(Outcome::Lost), Outcome::Lost)};
        m_conditions.contact = filter.contact;
        m_conditions.company = filter.company;
        narrow(m_conditions, filter.narrowing);
        const SearchQuery query(filter.text);
        if (query.isEmpty())
            return;
        if (texts)
            m_withText = dealRowsWithText(facts, *texts, query);
        m_isEmpty = !m_withText;
        if (m_withText)
            m_conditions.only = *m_withText;
    }
    ListedRows(const ListedRows &) = delete;
    ListedRows &operator=(const ListedRows &) = delete;

    bool isEmpty() const { return m_isEmpty; } ///< Known before any row was looked at.
    const RowConditions &conditions() const { return m_conditions; }

private:
    RowConditions m_conditions;
    DealRows m_withText;
    bool m_isEmpty = false;
};

void addUp(DealTotals &totals, const Facts &facts, size_t begin, std::span<const quint8> mask)
{
    const qint64 *amounts = facts.amount().data() + begin;
    qint64 count = 0;
    qint64 amount = 0;
    for (size_t i = 0; i < mask.size(); ++i) {
        count += mask[i];
        amount += amounts[i] & -qint64(mask[i]);
    }
    totals.count += count;
    totals.amount.minor += amount;
}

/// The rows of a block that count. They are gathered without a branch, because nobody could foresee
/// which they are.
class CountedRows
{
public:
    std::span<const quint16> of(std::span<const quint8> mask)
    {
        size_t count = 0;
        for (size_t i = 0; i < mask.size(); ++i) {
            m_rows[count] = quint16(i);
            count += mask[i];
        }
        return {m_rows.data(), count};
    }

private:
    std::array<quint16, Facts::blockRows + 1> m_rows;
};

DealId dealAt(const Facts &facts, quint32 row)
{
    return DealId(facts.deal()[row]);
}

// Turns the order of keys round. Keys never come near the greatest number, which is the bound at
// first.
quint64 backwards(quint64 key)
{
    return std::numeric_limits<quint64>::max() - 1 - key;
}

// Descending is ascending read backwards, with every key turned round.
template<typename KeyOf>
FirstDeals chooseFirst(const Facts &facts, const RowConditions &conditions, bool descending,
                       size_t limit, const KeyOf &keyOf)
{
    FirstDeals page;
    RowChoice choice(std::min(limit, facts.size()));
    RowScan scan(facts, conditions);
    CountedRows counted;
    if (descending) {
        scan.forEachBlockBackwards([&](size_t begin, std::span<const quint8> mask) {
            addUp(page.totals, facts, begin, mask);
            for (const quint16 row : std::views::reverse(counted.of(mask))) {
                const quint64 key = backwards(keyOf(begin + row));
                if (key < choice.bound())
                    choice.offer(key, begin + row);
            }
        });
    } else {
        scan.forEachBlock([&](size_t begin, std::span<const quint8> mask) {
            addUp(page.totals, facts, begin, mask);
            for (const quint16 row : counted.of(mask)) {
                const quint64 key = keyOf(begin + row);
                if (key < choice.bound())
                    choice.offer(key, begin + row);
            }
        });
    }
    for (const KeyedRow &chosen : choice.take())
        page.deals.push_back(dealAt(facts, chosen.row));
    return page;
}

} // namespace

std::vector<DealId> listDeals(const Facts &facts, const DealListFilter &filter,
                              const DealSort &sort, const DealSortRanks &ranks,
                              const SearchTexts *texts)
{
    const ListedRows listed(facts, filter, texts);
    if (listed.isEmpty())
        return {};
    std::vector<quint32> rows = RowScan(facts, listed.conditions()).rows();
    rows = withKey(facts, sort.key, ranks, texts,
                   [&rows](const auto &keyOf) { return sortRows(rows, keyOf); });
    if (sort.descending)
        std::reverse(rows.begin(), rows.end());
    std::vector<DealId> deals(rows.size());
    std::transform(rows.begin(), rows.end(), deals.begin(),
                   [&facts](quint32 row) { return dealAt(facts, row); });
    return deals;
}

FirstDeals firstDeals(const Facts &facts, const DealListFilter &filter, const DealSort &sort,
                      size_t limit, const DealSortRanks &ranks, const SearchTexts *texts)
{
    const ListedRows listed(facts, filter, texts);
    if (listed.isEmpty())
        return {};
    return withKey(facts, sort.key, ranks, texts, [&](const auto &keyOf) {
        return chooseFirst(facts, listed.conditions(), sort.descending, limit, keyOf);
    });
}

DealTotals dealTotals(const Facts &facts, const DealListFilter &filter, const SearchTexts *texts)
{
    DealTotals totals;
    const ListedRows listed(facts, filter, texts);
    if (listed.isEmpty())
        return totals;
    RowScan(facts, listed.conditions())
            .forEachBlock([&](size_t begin, std::span<const quint8> mask) {
                addUp(totals, facts, begin, mask);
            });
    return totals;
}

} // namespace voronka
