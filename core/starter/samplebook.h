#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/storage/book.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace voronka {

struct SampleOptions
{
    int deals = 400; ///< 1 to 1,000,000.
    quint32 seed = 1;
    double movesPerDeal = 4; ///< On average, about, 4 to 10: benchmarks ask for many.
    /// Names and companies are in the book's language. Without a currency: the usual one of the
    /// language; without a time zone: that of the computer.
    BookSettings settings;
};

/// Makes a realistic made-up book: two years of deals up to today, a narrowing funnel with skips
/// and back moves, losses with reasons, deferred and reopened deals, several managers, sources and
/// regions, a season and a trend. The same options and the same day give the same book. Written
/// through the unlogged bulk path: it is made, not done, so there is nothing to undo.
/// Refuses an existing path and a number of deals out of range; leaves nothing behind when it
/// fails or when `stop` asks for it (Cancelled).
Result<std::unique_ptr<Book>> makeSampleBook(const QString &path, const SampleOptions &options,
                                             const Clock &clock, std::stop_token stop = {},
                                             const std::function<void(double)> &progress = {});

} // namespace voronka
