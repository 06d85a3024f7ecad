#pragma once

#include "core/facts/searchtexts.h"
#include "core/reports/dealnarrowing.h"
#include "core/reports/funnelreport.h"

#include <vector>

namespace voronka {

/// In which order the cards of a column stand. Ties stand by id.
enum class CardOrder {
    LongestInStage,
    NextContact, ///< The soonest first; deals for which none is planned stand last.
    LargestAmount,
    Newest, ///< Of the deals created on one day, the one with the greatest id stands first.
    Title, ///< Needs the texts; without them by id.
};

/// What a board shows. `stageCount` is the number of live stages of the funnel today.
struct BoardQuestion
{
    FunnelId funnel;
    int stageCount = 1;
    DealFilter filter;
    DealNarrowing narrowing;
    /// What must occur in the title or the client, see SearchQuery. Needs the texts: while they are
    /// loaded, nothing matches.
    QString text;
    CardOrder order = CardOrder::LongestInStage;

    friend bool operator==(const BoardQuestion &, const BoardQuestion &) = default;
};

/// The deals of one column.
struct BoardCards
{
    Tally tally; ///< Of all its deals.
    std::vector<DealId> deals; ///< The first of them in order.

    friend bool operator==(const BoardCards &, const BoardCards &) = default;
};

/// The deals at work: those open by the live position where they stand, and apart from them those
/// deferred, which are asleep.
struct BoardReport
{
    std::vector<BoardCards> stages; ///< Element i has live position i + 1.
    BoardCards deferred;

    friend bool operator==(const BoardReport &, const BoardReport &) = default;
};

/// One pass over the facts; ordered by title, one more for each column. Each column gets at most
/// `limit` deals: as many as a screen shows.
BoardReport boardReport(const Facts &facts, const BoardQuestion &question, size_t limit,
                        const SearchTexts *texts = nullptr);

/// The first deals of one column, for those who scroll: open ones at a live position (from 1), or
/// with a position of 0 those deferred. As many as boardReport() would give for this limit.
std::vector<DealId> boardDeals(const Facts &facts, const BoardQuestion &question, int position,
                               size_t limit, const SearchTexts *texts = nullptr);

} // namespace voronka
