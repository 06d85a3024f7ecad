#include "ui/dealpage/stagetimes.h"

#include <algorithm>
#include <optional>

namespace voronka {

namespace {

constexpr qint64 msInMinute = 60'000;

/// The stay that goes on, which an outcome ends and a deferral interrupts.
struct RunningStay
{
    StageId stage;
    std::optional<Instant> since; ///< Nothing while the deal is asleep or closed.
    bool isKnown = true;
};

} // namespace

QHash<StageId, int> minutesInStages(const std::vector<DealMove> &moves, bool wasImported,
                                    Instant now)
{
    QHash<StageId, qint64> spent;
    RunningStay stay;
    const auto stop = [&](Instant at) {
        if (stay.since && stay.isKnown)
            spent[stay.stage] += std::max<qint64>(0, at.msUtc - stay.since->msUtc);
        stay.since.reset();
    };
    for (const DealMove &move : moves) {
        stop(move.at);
        switch (move.kind) {
        case MoveKind::Created:
            stay = {move.to, move.at, !wasImported};
            break;
        case MoveKind::Moved:
        case MoveKind::Reopened:
        case MoveKind::Transferred:
            stay = {move.to, move.at, true};
            break;
        case MoveKind::Resumed:
            stay.since = move.at;
            break;
        case MoveKind::Won:
        case MoveKind::Lost:
        case MoveKind::Deferred:
            break;
        }
    }
    stop(now);
    QHash<StageId, int> minutes;
    for (auto it = spent.cbegin(); it != spent.cend(); ++it)
        minutes.insert(it.key(), int(it.value() / msInMinute));
    return minutes;
}

} // namespace voronka
