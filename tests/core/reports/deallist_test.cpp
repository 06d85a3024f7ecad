#include "core/reports/deallist.h"
#include "tests/core/reports/goldenfacts.h"
#include "tests/core/reports/oracle.h"
#include "tests/core/reports/randomfacts.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace voronka;

namespace {

// Managers and regions in an alphabet that goes against their ids; two sources share a place.
DealSortRanks ranks()
{
    DealSortRanks ranks;
    ranks.manager = [](ManagerId id) { return int(100 - id.value); };
    ranks.source = [](SourceId id) { return id.value < 32 ? 0 : 1; };
    return ranks;
}

bool isListed(const FactRow &row, const DealListFilter &filter)
{
    Question question;
    question.funnel = filter.funnel.value_or(row.funnel);
    question.filter = filter.deals;
    return row.outcome != Outcome::Transferred && oracle::counts(row, question)
            && (!filter.position || row.position == *filter.position)
            && (!filter.status || row.outcome == *filter.status);
}

qint64 sortValue(const FactRow &row, DealSortKey key)
{
    constexpr qint64 absent = -1'000'000;
    switch (key) {
    case DealSortKey::Id:
        return row.deal.value;
    case DealSortKey::Amount:
        return row.amount.minor;
    case DealSortKey::Created:
        return row.createdDay;
    case DealSortKey::Closed:
        return row.closedDay;
    case DealSortKey::Stage:
        return row.funnel.value * 1000 + row.position;
    case DealSortKey::Status:
        return qint64(row.outcome);
    case DealSortKey::Manager:
        return row.manager ? ranks().manager(*row.manager) : absent;
    case DealSortKey::Source:
        return row.source ? ranks().source(*row.source) : absent;
    case DealSortKey::Region:
        return row.region ? row.region->value : absent;
    }
    return 0;
}

std::vector<DealId> expectedList(const std::vector<FactRow> &rows, const DealListFilter &filter,
                                 const DealSort &sort)
{
    std::vector<std::pair<qint64, DealId>> keyed;
    for (const FactRow &row : rows) {
        if (isListed(row, filter))
            keyed.emplace_back(sortValue(row, sort.key), row.deal);
    }
    std::sort(keyed.begin(), keyed.end());
    if (sort.descending)
        std::reverse(keyed.begin(), keyed.end());
    std::vector<DealId> deals;
    for (const auto &[value, deal] : keyed)
        deals.push_back(deal);
    return deals;
}

} // namespace

TEST_CASE("The newest deals stand first unless asked otherwise", "[list]")
{
    CHECK(dealNumbers(listDeals(goldenFacts(), {}, {}))
          == QStringLiteral("12 11 10 9 8 7 6 5 4 3 2 1"));
}

TEST_CASE("A list by status keeps the order of ids among equals", "[list]")
{
    CHECK(dealNumbers(listDeals(goldenFacts(), {}, {DealSortKey::Status, false}))
          == QStringLiteral("4 7 10 11 1 2 6 9 3 5 8 12"));
    CHECK(dealNumbers(listDeals(goldenFacts(), {}, {DealSortKey::Status, true}))
          == QStringLiteral("12 8 5 3 9 6 2 1 11 10 7 4"));
}

TEST_CASE("A list shows the deals of one stage and status", "[list]")
{
    DealListFilter filter;
    filter.funnel = FunnelId(1);
    filter.position = 3;
    CHECK(dealNumbers(listDeals(goldenFacts(), filter, {DealSortKey::Id, false}))
          == QStringLiteral("2 4 12"));
    filter.status = Outcome::Open;
    CHECK(dealNumbers(listDeals(goldenFacts(), filter, {DealSortKey::Id, false}))
          == QStringLiteral("4"));
}

TEST_CASE("A deal that was transferred is listed once, where it is", "[list]")
{
    FactRow left = goldenRows()[6];
    left.outcome = Outcome::Transferred;
    FactRow stays = goldenRows()[6];
    stays.funnel = FunnelId(2);
    Facts facts;
    facts.append(left);
    facts.append(stays);

    CHECK(dealNumbers(listDeals(facts, {}, {})) == QStringLiteral("7"));
    DealListFilter filter;
    filter.funnel = FunnelId(1);
    CHECK(listDeals(facts, filter, {}).empty());
    filter = {};
    filter.status = Outcome::Transferred;
    CHECK(listDeals(facts, filter, {}).empty());
}

TEST_CASE("Lists of any filter and any order equal sorting deal by deal", "[list]")
{
    const int deals = GENERATE(0, 1, 10, 5000);
    const int key = GENERATE(range(int(DealSortKey::Id), int(DealSortKey::Region) + 1));
    CAPTURE(deals, key);
    RandomFacts random(unsigned(deals), deals, 7);
    for (int round = 0; round < 12; ++round) {
        DealListFilter filter;
        filter.deals = random.filter();
        if (random.below(2))
            filter.funnel = FunnelId(1 + random.below(2));
        if (random.below(3) == 0)
            filter.position = 1 + int(random.below(8));
        if (random.below(3) == 0)
            filter.status = Outcome(random.below(5));
        const DealSort sort{DealSortKey(key), random.below(2) == 0};
        CAPTURE(round);
        REQUIRE(dealNumbers(listDeals(random.facts(), filter, sort, ranks()))
                == dealNumbers(expectedList(random.rows(), filter, sort)));
    }
}

TEST_CASE("Amounts far apart and below zero are put in order", "[list]")
{
    Facts facts;
    const qint64 amounts[] = {5, -maxDealAmount, maxDealAmount, 0, -1, maxDealAmount - 1, 5};
    for (const qint64 amount : amounts) {
        FactRow row = goldenRows().front();
        row.deal = DealId(qint64(facts.size()) + 1);
        row.amount = Money{amount};
        facts.append(row);
    }
    CHECK(dealNumbers(listDeals(facts, {}, {DealSortKey::Amount, false}))
          == QStringLiteral("2 5 4 1 7 6 3"));
}
