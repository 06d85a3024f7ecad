#include "ui/board/cardreading.h"

#include "core/storage/activitystore.h"
#include "ui/session/booksession.h"

namespace voronka {

std::vector<Card> readCards(BookSession &session, std::span<const DealId> deals)
{
    Book &book = session.book();
    auto lines = book.deals().lines(deals);
    if (!lines)
        return {};
    const auto progress = ActivityStore(book.database()).progress(deals, session.days());
    QHash<DealId, DealProgress> byDeal;
    for (const DealProgress &one : progress.value_or(std::vector<DealProgress>()))
        byDeal.insert(one.deal, one);
    std::vector<Card> cards;
    for (DealLine &line : *lines) {
        DealProgress done = byDeal.take(line.deal.id);
        cards.push_back({std::move(line), std::move(done)});
    }
    return cards;
}

} // namespace voronka
