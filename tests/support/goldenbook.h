#pragma once

#include "core/storage/book.h"

#include <memory>

namespace voronka {

/// The golden fixture of the numbers: twelve deals in one funnel “Sales” with the stages S1 to S4,
/// made through DealDesk. What every report must say about it:
/// reached 12, 10, 8, 5, won 4, lost 4, open 3, deferred 1.
///
/// D1 to D12 have the ids 1 to 12 and amounts of 100.00, 200.00, ... 1,200.00 USD. Dn is created at
/// 12:00 UTC on the n-th of January 2026; each of its further steps comes a day after the one
/// before, except that D9 is won the minute it is created. D11 is deferred until 2026-03-01.
/// Lost: D3 and D12 to a competitor, D5 and D8 because they changed their mind; D6 was lost to a
/// competitor before it was reopened and won.
std::unique_ptr<Book> goldenBook();

} // namespace voronka
