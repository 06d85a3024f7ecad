#include "tests/support/catch.h"
#include "ui/board/carddelegate.h"
#include "ui/board/cardlist.h"
#include "ui/board/cardmodel.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QTest>

using namespace voronka;

namespace {

constexpr int many = 100'000;

/// A column of a hundred thousand deals that counts what is asked of it.
class LargeColumn
{
public:
    LargeColumn()
        : model([this](std::span<const DealId> deals) { return read(deals); },
                [](const Card &card) {
                    CardFace face;
                    face.title = card.line.deal.title;
                    return face;
                })
    {
        model.setDeals(many, first(50), [this](size_t limit) { return first(limit); });
    }

    std::vector<Card> read(std::span<const DealId> deals)
    {
        cardsRead += int(deals.size());
        std::vector<Card> cards(deals.size());
        for (size_t i = 0; i < deals.size(); ++i) {
            cards[i].line.deal.id = deals[i];
            cards[i].line.deal.title = QString::number(deals[i].value);
        }
        return cards;
    }
    std::vector<DealId> first(size_t limit)
    {
        ++timesAsked;
        std::vector<DealId> deals;
        for (int i = 0; i < int(std::min<size_t>(limit, many)); ++i)
            deals.push_back(DealId(i + 1));
        return deals;
    }

    int cardsRead = 0;
    int timesAsked = 0;
    CardModel model;
};

} // namespace

TEST_CASE("A column of 100,000 deals reads only the cards that are seen", "[board][large]")
{
    LargeColumn column;
    CardList list(&column.model);
    list.setItemDelegate(new CardDelegate(CardDelegate::Kind::Stage, &list));
    list.resize(260, 600);
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    list.grab();
    CHECK(column.model.rowCount() == many);
    // The page on the screen, and at most the one after it.
    CHECK(column.cardsRead <= 2 * 50);
    CHECK(column.timesAsked <= 2);

    // To the end and through the middle: a page or two for every place looked at.
    column.cardsRead = 0;
    QTest::keyClick(&list, Qt::Key_End);
    list.grab();
    CHECK(list.currentIndex().row() == many - 1);
    for (const int share : {2, 3, 5, 7}) {
        list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum() / share);
        list.grab();
    }
    CHECK(column.cardsRead <= 5 * 2 * 50);
    CHECK(column.timesAsked <= 20);
}

TEST_CASE("The cards of a column follow the rules of models", "[board]")
{
    LargeColumn column;
    const QAbstractItemModelTester tester(&column.model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    column.model.setDeals(2, column.first(2), [&](size_t limit) { return column.first(limit); });
    CHECK(column.model.rowCount() == 2);
    column.model.forget({DealId(1)});
    column.model.forgetAll();
    column.model.setDeals(0, {}, {});
    CHECK(column.model.rowCount() == 0);
}

TEST_CASE("A card that changed is read again and no other", "[board]")
{
    LargeColumn column;
    (void)column.model.card(0);
    REQUIRE(column.cardsRead == 50);
    column.model.forget({DealId(7)});
    (void)column.model.card(6);
    (void)column.model.card(0);
    CHECK(column.cardsRead == 51);
}

TEST_CASE("The same deals are no other column", "[board]")
{
    LargeColumn column;
    const auto more = [&](size_t limit) { return column.first(limit); };
    CHECK_FALSE(column.model.setDeals(many, column.first(50), more));
    (void)column.model.deal(120);
    CHECK_FALSE(column.model.setDeals(many, column.first(50), more));
    CHECK(column.model.setDeals(many - 1, column.first(50), more));
}
