#include "tests/support/catch.h"
#include "tests/ui/board/boardfixture.h"
#include "ui/board/columnheader.h"

#include <QAccessible>
#include <QScrollBar>

using namespace voronka;

namespace {

QAccessibleInterface *accessible(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

} // namespace

TEST_CASE_METHOD(BoardFixture, "The head of a column tells name, count, sum and limit",
                 "[board][columns]")
{
    Stage stage = *session.catalog().stage(stages()[1]);
    stage.limitMinutes = 3 * 24 * 60;
    REQUIRE(session.funnelDesk().setStageDetails(stage));
    add(QStringLiteral("Kitchen"), 1, 150'000);
    add(QStringLiteral("Table"), 1, 50'000);
    settle();
    const ColumnHead &head = column(1)->findChild<ColumnHeader *>()->head();
    CHECK(head.name == stage.name);
    CHECK(head.count == QStringLiteral("2"));
    CHECK(head.sum == QStringLiteral("$2,000"));
    CHECK(head.limit.contains(QStringLiteral("3 days")));
    const QString spoken = cards(1)->accessibleName();
    for (const QString &part : {head.name, head.count, head.sum, head.limit})
        CHECK(spoken.contains(part));
}

TEST_CASE_METHOD(BoardFixture, "A screen reader hears the cards, the columns and the zones",
                 "[board][accessibility]")
{
    add(QStringLiteral("Kitchen"), 0, 150'000);
    settle();
    QAccessibleInterface *list = accessible(cards(0));
    REQUIRE(list);
    CHECK_FALSE(list->text(QAccessible::Name).isEmpty());
    REQUIRE(list->childCount() == 1);
    const QString card = list->child(0)->text(QAccessible::Name);
    CHECK(card.contains(QStringLiteral("Kitchen")));
    CHECK(card.contains(QStringLiteral("$1,500")));
    CHECK(card.contains(session.catalog().stageName(stages()[0])));
    for (const char *zone : {"wonZone", "lostZone", "deferredZone"})
        CHECK_FALSE(page->findChild<QWidget *>(QLatin1String(zone))->accessibleName().isEmpty());
}

TEST_CASE_METHOD(BoardFixture, "A change leaves what was chosen and what was seen where it was",
                 "[board][columns]")
{
    std::vector<DealId> deals;
    for (int i = 0; i < 40; ++i)
        deals.push_back(add(QStringLiteral("Deal %1").arg(i)));
    const DealId other = add(QStringLiteral("Other"), 1);
    settle();
    choose(0, {deals[30], deals[31]});
    settle();
    const int seen = cards(0)->verticalScrollBar()->value();
    REQUIRE(seen > 0);
    SECTION("elsewhere")
    {
        const DealId moved[] = {other};
        REQUIRE(session.dealDesk().move(moved, stages()[2]));
    }
    SECTION("below")
    {
        add(QStringLiteral("New"));
    }
    SECTION("on a card that is chosen")
    {
        DealFields fields = fieldsOf(deal(deals[30]));
        fields.title = QStringLiteral("Renamed");
        REQUIRE(session.dealDesk().edit(deals[30], fields));
    }
    settle();
    CHECK(cards(0)->chosen() == std::vector{deals[30], deals[31]});
    CHECK(cards(0)->verticalScrollBar()->value() == seen);
}

TEST_CASE_METHOD(BoardFixture, "A card that changed shows it at once", "[board][columns]")
{
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    CHECK(titles(0) == QStringList{QStringLiteral("Kitchen")});
    DealFields fields = fieldsOf(deal(kitchen));
    fields.title = QStringLiteral("Big kitchen");
    REQUIRE(session.dealDesk().edit(kitchen, fields));
    CHECK(titles(0) == QStringList{QStringLiteral("Big kitchen")});

    Task task;
    task.title = QStringLiteral("Measure the room");
    task.deal = kitchen;
    task.dueOn = session.days().day(session.now());
    const auto added = session.activityDesk().add(task);
    if (!added)
        FAIL(added.error().message.toStdString());
    CHECK(column(0)->model()->face(0)->step.text.contains(task.title));
    Activity call;
    call.deal = kitchen;
    call.at = session.now();
    REQUIRE(session.activityDesk().add(call));
    CHECK(column(0)->model()->face(0)->touches == 1);
}

TEST_CASE_METHOD(BoardFixture, "The chosen card is followed wherever it goes", "[board][columns]")
{
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    settle();
    choose(0, {kitchen});
    const DealId moved[] = {kitchen};
    REQUIRE(session.dealDesk().move(moved, stages()[3]));
    settle();
    CHECK(cards(3)->chosen() == std::vector{kitchen});
    CHECK(focused() == cards(3));
    REQUIRE(session.undo());
    settle();
    CHECK(focused() == cards(0));
    CHECK(cards(0)->chosen() == std::vector{kitchen});
}
