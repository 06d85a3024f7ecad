#include "tests/core/process/processbook.h"
#include "tests/support/goldenbook.h"

#include <set>

using namespace voronka;

namespace {

/// What the design says about each deal of the fixture.
struct Expected
{
    int depth;
    int stage;
    DealStatus status;
};

constexpr std::array expectedDeals{
        Expected{4, 4, DealStatus::Won},      Expected{3, 3, DealStatus::Won},
        Expected{2, 2, DealStatus::Lost},     Expected{3, 3, DealStatus::Open},
        Expected{4, 4, DealStatus::Lost},     Expected{4, 4, DealStatus::Won},
        Expected{1, 1, DealStatus::Open},     Expected{1, 1, DealStatus::Lost},
        Expected{1, 1, DealStatus::Won},      Expected{3, 2, DealStatus::Open},
        Expected{2, 2, DealStatus::Deferred}, Expected{3, 3, DealStatus::Lost},
};

} // namespace

TEST_CASE("The twelve golden deals stand where the design says", "[process][golden]")
{
    const auto book = goldenBook();
    const std::vector<StageId> stages = book->catalog().liveStages(book->catalog().funnels[0].id);
    REQUIRE(stages.size() == 4);
    REQUIRE(valueOf(book->deals().count()) == 12);
    std::set<qint64> amounts;
    for (int number = 1; number <= 12; ++number) {
        const Deal deal = valueOf(book->deals().deal(DealId(number)));
        const Expected &expected = expectedDeals[size_t(number) - 1];
        CAPTURE(number);
        CHECK(deal.title == QStringLiteral("D%1").arg(number));
        CHECK(deal.furthestPosition == expected.depth);
        CHECK(deal.stage == stages[size_t(expected.stage) - 1]);
        CHECK(int(deal.status) == int(expected.status));
        amounts.insert(deal.amount.minor);
    }
    CHECK(amounts.size() == 12);
    CHECK(brokenCaches(*book) == QStringList());
}

TEST_CASE("The golden deals reach 12, 10, 8 and 5, and 4 are won", "[process][golden]")
{
    const auto book = goldenBook();
    std::array<int, 6> reached{};
    for (int number = 1; number <= 12; ++number) {
        const Deal deal = valueOf(book->deals().deal(DealId(number)));
        const int depth = deal.status == DealStatus::Won ? 5 : deal.furthestPosition;
        for (int position = 1; position <= depth; ++position)
            ++reached[size_t(position)];
    }
    CHECK(reached == std::array{0, 12, 10, 8, 5, 4});
}
