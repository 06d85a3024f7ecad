#include "ui/board/cardreading.h"

#include "ui/session/booksession.h"

namespace voronka {

std::vector<Card> readCards(BookSession &session, std::span<const DealId> deals)
{
    return readDealRows(session.book(), deals, session.days()).value_or(std::vector<Card>());
}

} // namespace voronka
