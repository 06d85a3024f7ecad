#include "tests/support/catch.h"
#include "ui/dealpage/stagetimes.h"

using namespace voronka;

namespace {

constexpr qint64 minute = 60'000;

DealMove move(MoveKind kind, qint64 atMinute, qint64 to)
{
    DealMove move;
    move.kind = kind;
    move.at = {atMinute * minute};
    move.to = StageId(to);
    return move;
}

} // namespace

TEST_CASE("Time in stages adds up all stays and the one that goes on", "[dealpage][times]")
{
    const std::vector<DealMove> moves{move(MoveKind::Created, 0, 1), move(MoveKind::Moved, 10, 2),
                                      move(MoveKind::Moved, 30, 1), move(MoveKind::Moved, 35, 3)};
    const auto minutes = minutesInStages(moves, false, {100 * minute});
    CHECK(minutes == QHash<StageId, int>{{StageId(1), 15}, {StageId(2), 20}, {StageId(3), 65}});
}

TEST_CASE("Time asleep and after the outcome is not counted", "[dealpage][times]")
{
    const std::vector<DealMove> moves{move(MoveKind::Created, 0, 1),
                                      move(MoveKind::Deferred, 10, 1),
                                      move(MoveKind::Resumed, 50, 1), move(MoveKind::Lost, 55, 1)};
    CHECK(minutesInStages(moves, false, {100 * minute}) == QHash<StageId, int>{{StageId(1), 15}});

    std::vector<DealMove> reopened = moves;
    reopened.push_back(move(MoveKind::Reopened, 90, 2));
    CHECK(minutesInStages(reopened, false, {100 * minute})
          == QHash<StageId, int>{{StageId(1), 15}, {StageId(2), 10}});
}

TEST_CASE("Of an imported deal the first stay is not known", "[dealpage][times]")
{
    const std::vector<DealMove> moves{move(MoveKind::Created, 0, 1), move(MoveKind::Moved, 10, 2)};
    CHECK(minutesInStages(moves, true, {15 * minute}) == QHash<StageId, int>{{StageId(2), 5}});
}

TEST_CASE("A clock that was set back makes no time below zero", "[dealpage][times]")
{
    const std::vector<DealMove> moves{move(MoveKind::Created, 50, 1), move(MoveKind::Moved, 10, 2)};
    const auto minutes = minutesInStages(moves, false, {5 * minute});
    CHECK(minutes.value(StageId(1)) == 0);
    CHECK(minutes.value(StageId(2)) == 0);
}
