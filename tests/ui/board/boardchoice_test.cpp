#include "tests/support/catch.h"
#include "tests/ui/board/boardfixture.h"
#include "ui/board/boardchoice.h"
#include "ui/board/columnsview.h"

using namespace voronka;

namespace {

constexpr int many = 100'000;

/// A board of two stages, the first with a hundred thousand deals, that counts the cards read.
class LargeBoard : public BoardFixture
{
public:
    LargeBoard()
        : view([this](std::span<const DealId> deals) { return read(deals); },
               [](const Card &) { return CardFace(); }, nullptr),
          choice(session, view, [] { return FunnelId(7); })
    {
        view.setStages(2);
        BoardCards cards;
        cards.tally.count = many;
        cards.deals = first(50);
        large()->setCards(cards, [](size_t limit) { return first(limit); });
    }

    std::vector<Card> read(std::span<const DealId> deals)
    {
        cardsRead += deals.size();
        std::vector<Card> cards(deals.size());
        for (size_t i = 0; i < deals.size(); ++i)
            cards[i].line.deal.id = deals[i];
        return cards;
    }
    static std::vector<DealId> first(size_t limit)
    {
        std::vector<DealId> deals;
        for (int id = 1; id <= int(std::min<size_t>(limit, many)); ++id)
            deals.push_back(DealId(id));
        return deals;
    }
    BoardColumn *large() const { return view.columns().front(); }

    size_t cardsRead = 0;
    ColumnsView view;
    BoardChoice choice;
};

} // namespace

TEST_CASE_METHOD(LargeBoard, "Of any number of chosen cards all is known and none is read",
                 "[board][large][mass]")
{
    CHECK(choice.count() == 0);
    CHECK_FALSE(choice.areUnfinished());
    CHECK_FALSE(choice.funnel());
    large()->list()->selectAll();
    CHECK(choice.count() == many);
    CHECK(choice.areUnfinished());
    CHECK(choice.funnel() == FunnelId(7));
    CHECK_FALSE(choice.only());
    CHECK(choice.ids() == first(many));
    CHECK(cardsRead == 0);
}

TEST_CASE_METHOD(LargeBoard, "A single card is read with its page", "[board][large]")
{
    large()->list()->choose({DealId(3)});
    CHECK(choice.count() == 1);
    const auto only = choice.only();
    REQUIRE(only);
    CHECK(only->deal.id == DealId(3));
    CHECK(cardsRead <= 50);
}

TEST_CASE_METHOD(LargeBoard, "Chosen cards are found again wherever they are", "[board][large]")
{
    std::vector<DealId> wanted;
    for (int id = 60'001; id <= 90'000; ++id)
        wanted.push_back(DealId(id));
    REQUIRE(large()->list()->choose(wanted));
    CHECK(choice.ids() == wanted);
    CHECK(large()->list()->selectionModel()->selection().size() == 1);

    // The first cards went: what was chosen stays so.
    BoardCards cards;
    cards.tally.count = many - 100;
    const auto later = [](size_t limit) {
        const std::vector<DealId> all = first(limit + 100);
        return std::vector<DealId>(all.begin() + 100, all.end());
    };
    cards.deals = later(50);
    large()->setCards(cards, later);
    CHECK(choice.ids() == wanted);
    CHECK(cardsRead == 0);
}

TEST_CASE_METHOD(LargeBoard, "Cards in too many pieces are shown and none of them is chosen",
                 "[board][large]")
{
    std::vector<DealId> everyOther;
    for (int id = 2; id <= many; id += 2)
        everyOther.push_back(DealId(id));
    CHECK(large()->list()->choose(everyOther));
    CHECK(choice.count() == 0);
    CHECK(large()->list()->currentIndex().row() == 1);
}
