#pragma once

#include "core/storage/activitystore.h"
#include "core/storage/dealstore.h"

#include <span>
#include <vector>

namespace voronka {

class Book;

/// A deal with what a card or a line of a list tells of it and of the work on it.
struct DealRow
{
    DealLine line;
    DealProgress progress;
};

/// Those of these deals in the order asked for, each query once for all of them; ids that no longer
/// exist are left out.
Result<std::vector<DealRow>> readDealRows(Book &book, std::span<const DealId> deals,
                                          const LocalDays &days);

} // namespace voronka
