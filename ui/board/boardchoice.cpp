#include "ui/board/boardchoice.h"

#include "ui/board/boardcolumn.h"
#include "ui/board/cardlist.h"
#include "ui/board/columnsview.h"
#include "ui/session/booksession.h"

namespace voronka {

size_t BoardChoice::count() const
{
    const BoardColumn *active = m_session.isOpen() ? m_view.active() : nullptr;
    return active ? rowCount(active->list()->chosenRows()) : 0;
}

std::vector<DealId> BoardChoice::ids() const
{
    return count() > 0 ? m_view.active()->list()->chosen() : std::vector<DealId>();
}

std::optional<FunnelId> BoardChoice::funnel() const
{
    return count() > 0 ? m_funnel() : std::nullopt;
}

std::optional<DealLine> BoardChoice::only() const
{
    if (count() != 1)
        return std::nullopt;
    const BoardColumn *active = m_view.active();
    const Card *card = active->model()->card(active->list()->chosenRows().front().first);
    return card ? std::optional(card->line) : std::nullopt;
}

} // namespace voronka
