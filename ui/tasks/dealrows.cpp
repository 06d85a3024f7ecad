#include "ui/tasks/dealrows.h"

#include "core/storage/book.h"

#include <QHash>

namespace voronka {

Result<std::vector<DealRow>> readDealRows(Book &book, std::span<const DealId> deals,
                                          const LocalDays &days)
{
    auto lines = book.deals().lines(deals);
    if (!lines)
        return std::unexpected(lines.error());
    auto progress = book.activities().progress(deals, days);
    if (!progress)
        return std::unexpected(progress.error());
    QHash<DealId, DealProgress> byDeal;
    for (DealProgress &one : *progress)
        byDeal.insert(one.deal, std::move(one));
    std::vector<DealRow> rows;
    rows.reserve(lines->size());
    for (DealLine &line : *lines) {
        DealProgress done = byDeal.take(line.deal.id);
        rows.push_back({std::move(line), std::move(done)});
    }
    return rows;
}

} // namespace voronka
