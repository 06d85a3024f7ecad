#include "tests/support/catch.h"
#include "ui/deals/dealsums.h"

#include <QStandardItemModel>

#include <numeric>
#include <random>

using namespace voronka;

namespace {

FactRow row(qint64 id, int funnel, qint64 minor, Outcome outcome)
{
    FactRow row;
    row.deal = DealId(id);
    row.funnel = FunnelId(funnel);
    row.amount = {minor};
    row.outcome = outcome;
    return row;
}

} // namespace

TEST_CASE("Selected rows are ranges, however they were selected", "[deals][selection]")
{
    QStandardItemModel model(1'000'000 / 100, 4);
    QItemSelection selection;
    const auto add = [&](int first, int last, int column) {
        selection.append(
                QItemSelectionRange(model.index(first, column), model.index(last, column)));
    };
    CHECK(selectedRows(selection).empty());
    // As a table with moved columns selects: the same rows once a column.
    for (int column = 3; column >= 0; --column)
        add(0, 9'999, column);
    CHECK(selectedRows(selection) == std::vector<RowRange>{{0, 9'999}});
    selection.clear();
    add(7, 9, 0);
    add(10, 12, 0);
    add(2, 2, 0);
    const std::vector<RowRange> rows = selectedRows(selection);
    CHECK(rows == std::vector<RowRange>{{2, 2}, {7, 12}});
    CHECK(rowCount(rows) == 7);
}

TEST_CASE("Deals are found in a list as ranges of its rows", "[deals][selection]")
{
    const qint64 step = GENERATE(qint64(1), qint64(3), qint64(1) << 40);
    std::mt19937 random(9);
    std::vector<DealId> list;
    for (qint64 id = 1; id <= 300; ++id)
        list.push_back(DealId(id * step));
    std::ranges::shuffle(list, random);
    const auto wanted = size_t(GENERATE(0, 1, 100, 299, 300));
    std::vector<DealId> deals(list.begin(), list.begin() + qptrdiff(wanted));
    std::ranges::shuffle(deals, random);
    std::ranges::shuffle(list, random);
    deals.push_back(DealId(1000 * step)); // It is not in the list.
    std::vector<DealId> found;
    int last = -2;
    for (const RowRange &range : rowsOf(list, deals)) {
        REQUIRE(range.first > last + 1);
        REQUIRE(range.last >= range.first);
        last = range.last;
        found.insert(found.end(), list.begin() + range.first, list.begin() + range.last + 1);
    }
    deals.pop_back();
    std::ranges::sort(found);
    std::ranges::sort(deals);
    CHECK(found == deals);
}

TEST_CASE("Rows together are what they are one by one", "[deals][selection]")
{
    const qint64 step = GENERATE(1, 1'000'000); // Ids that are dense, and sparse.
    std::mt19937 random(7);
    Facts facts;
    std::vector<DealId> list;
    for (qint64 id = 1; id <= 400; ++id) {
        if (random() % 5 == 0)
            facts.append(row(id * step, 1, 999'999, Outcome::Transferred));
        facts.append(row(id * step, 2 + int(random() % 20 == 0), qint64(random() % 1000) - 100,
                         Outcome(random() % 8 == 0 ? random() % 4 : 0)));
        list.push_back(DealId(id * step));
    }
    std::ranges::shuffle(list, random);
    const DealSums sums(facts, list);
    for (int round = 0; round < 200; ++round) {
        const int first = int(random() % 380);
        const int second = first + 2 + int(random() % 8);
        const std::vector<RowRange> rows{{first, first + int(random() % 2)},
                                         {second, std::min(399, second + int(random() % 9))}};
        DealsTogether expected;
        QSet<FunnelId> funnels;
        for (const RowRange &range : rows) {
            for (int i = range.first; i <= range.last; ++i) {
                for (size_t r = 0; r < facts.size(); ++r) {
                    const FactRow fact = facts.row(r);
                    if (fact.deal != list[size_t(i)] || fact.outcome == Outcome::Transferred)
                        continue;
                    expected.amount += fact.amount;
                    expected.areUnfinished &= fact.outcome <= Outcome::Deferred;
                    funnels.insert(fact.funnel);
                }
            }
        }
        if (funnels.size() == 1)
            expected.funnel = *funnels.begin();
        REQUIRE(sums.together(rows) == expected);
    }
}

TEST_CASE("A deal that is gone is worth nothing and cannot be moved", "[deals][selection]")
{
    Facts facts;
    facts.append(row(1, 1, 100, Outcome::Open));
    const std::vector<DealId> list{DealId(1), DealId(5), DealId(2'000'000)};
    const DealsTogether together = DealSums(facts, list).together(std::vector<RowRange>{{0, 2}});
    CHECK(together.amount == Money{100});
    CHECK_FALSE(together.areUnfinished);
    CHECK_FALSE(together.funnel);
}

TEST_CASE("A million chosen deals are one range and are summed without the book",
          "[deals][selection]")
{
    constexpr int count = 1'000'000;
    Facts facts;
    facts.reserve(count);
    std::vector<DealId> list;
    list.reserve(count);
    for (int id = 1; id <= count; ++id) {
        facts.append(row(id, 1, 7, Outcome::Open));
        list.push_back(DealId(id));
    }
    const DealsTogether all = DealSums(facts, list).together(std::vector<RowRange>{{0, count - 1}});
    CHECK(all.amount == Money{7'000'000});
    CHECK(all.areUnfinished);
    CHECK(all.funnel == FunnelId(1));
}
