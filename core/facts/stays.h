#pragma once

#include <QtGlobal>

#include <vector>

namespace voronka {

/// One completed or running stay of a deal in a stage, without the time it was asleep (deferred).
/// The first stay of an imported deal is left out: nothing says how long it had stood there.
struct Stay
{
    qint64 deal = 0;
    qint64 stage = 0;
    qint32 minutes = 0; ///< Awake time; for a running stay, up to the moment of loading.
    bool completed = true;
};

/// The first day on which a deal was at least this deep in this funnel. A deal won has such a
/// day for every position up to n + 1, a deal that skips stages the same day for those it skipped.
struct FirstEntry
{
    qint64 deal = 0;
    qint64 funnel = 0;
    qint32 day = 0; ///< Julian day in the book's time zone.
    quint8 position = 1; ///< Live position, from 1; one more than the last stage: won.
};

/// What only the moves know; loaded when time in stage or the flow is first asked for, and again
/// after a change. Both in ascending order of deal.
struct Stays
{
    std::vector<Stay> stays;
    std::vector<FirstEntry> entries;
};

} // namespace voronka
