#include "tests/support/catch.h"
#include "tests/ui/board/boardfixture.h"
#include "ui/board/columnsview.h"
#include "ui/board/dealmime.h"
#include "ui/board/dropzones.h"
#include "ui/dealing/deferdialog.h"
#include "ui/dealing/losedialog.h"
#include "ui/dealing/windialog.h"

#include <QDrag>
#include <QDropEvent>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>

using namespace voronka;

namespace {

class DragFixture : public BoardFixture
{
public:
    DragFixture()
        : kitchen(add(QStringLiteral("Kitchen"))), table(add(QStringLiteral("Table"))),
          chair(add(QStringLiteral("Chair"), 1))
    {
        settle();
    }
    QWidget *zone(const char *name) const
    {
        return page->findChild<QWidget *>(QLatin1String(name));
    }
    void openZones(int cards = 1) const { page->findChild<DropZones *>()->open(cards); }

    DealId kitchen;
    DealId table;
    DealId chair;
};

} // namespace

TEST_CASE_METHOD(DragFixture, "A card dropped on another column moves there and is chosen there",
                 "[board][drag]")
{
    choose(0, {kitchen});
    REQUIRE(drop({kitchen}, cards(2)->viewport()));
    CHECK(deal(kitchen).stage == stages()[2]);
    CHECK(titles(0) == QStringList{QStringLiteral("Table")});
    CHECK(cards(2)->chosen() == std::vector{kitchen});
    CHECK(focused() == cards(2));
}

TEST_CASE_METHOD(DragFixture, "Several chosen cards move together and are taken back in one step",
                 "[board][drag]")
{
    REQUIRE(drop({kitchen, table}, column(1)));
    CHECK(titles(0).isEmpty());
    CHECK(titles(1).size() == 3);
    CHECK(cards(1)->chosen().size() == 2);
    REQUIRE(session.undo());
    CHECK(titles(0).size() == 2);
}

TEST_CASE_METHOD(DragFixture, "A card dropped on its own column changes nothing", "[board][drag]")
{
    const auto before = session.book().history().nextUndo();
    drop({kitchen}, column(0));
    CHECK(page->findChild<QMessageBox *>() == nullptr);
    CHECK(titles(0).size() == 2);
    CHECK((*session.book().history().nextUndo())->id == (*before)->id);
}

TEST_CASE_METHOD(DragFixture, "What comes from elsewhere is not taken for cards", "[board][drag]")
{
    QMimeData text;
    text.setText(QStringLiteral("1"));
    for (QWidget *target : {static_cast<QWidget *>(column(1)), zone("lostZone")}) {
        openZones();
        QDragEnterEvent enter({5, 5}, Qt::MoveAction, &text, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(target, &enter);
        CHECK_FALSE(enter.isAccepted());
    }
}

TEST_CASE_METHOD(DragFixture, "A card dropped on Lost is lost with a reason or not at all",
                 "[board][drag][lost-needs-reason]")
{
    choose(0, {kitchen});
    openZones();
    REQUIRE(drop({kitchen}, zone("lostZone")));
    auto *question = dialog<LoseDialog>();
    REQUIRE(question);
    // Nothing is saved yet, and the card stands where it was.
    CHECK(deal(kitchen).status == DealStatus::Open);
    CHECK(titles(0).contains(QStringLiteral("Kitchen")));
    SECTION("cancelled")
    {
        question->reject();
        settle();
        CHECK(deal(kitchen).status == DealStatus::Open);
        CHECK(titles(0).contains(QStringLiteral("Kitchen")));
        CHECK(cards(0)->chosen() == std::vector{kitchen});
    }
    SECTION("answered")
    {
        question->findChild<QListWidget *>()->setCurrentRow(0);
        question->findChild<QPushButton *>(QStringLiteral("accept"))->click();
        settle();
        CHECK(deal(kitchen).status == DealStatus::Lost);
        CHECK(deal(kitchen).lossReason);
        CHECK(titles(0) == QStringList{QStringLiteral("Table")});
    }
}

TEST_CASE_METHOD(DragFixture, "Won and Deferred ask before anything is saved", "[board][drag]")
{
    openZones();
    REQUIRE(drop({kitchen}, zone("wonZone")));
    auto *won = dialog<WinDialog>();
    REQUIRE(won);
    CHECK(deal(kitchen).status == DealStatus::Open);
    won->reject();
    openZones();
    REQUIRE(drop({kitchen, table}, zone("deferredZone")));
    auto *later = dialog<DeferDialog>();
    REQUIRE(later);
    CHECK(deal(kitchen).status == DealStatus::Open);
    later->accept();
    settle();
    CHECK(deal(kitchen).status == DealStatus::Deferred);
    CHECK(deal(table).status == DealStatus::Deferred);
    CHECK(titles(0).isEmpty());
}

TEST_CASE_METHOD(DragFixture, "Several cards cannot be won at once", "[board][drag]")
{
    openZones(2);
    CHECK_FALSE(zone("wonZone")->isEnabled());
    CHECK(zone("lostZone")->isEnabled());
}

TEST_CASE_METHOD(DragFixture, "The zones are there while a card is dragged", "[board][drag]")
{
    auto *zones = page->findChild<DropZones *>();
    CHECK_FALSE(zones->isVisible());
    std::vector<DealId> dragged;
    cards(0)->setDrag([&](QDrag *drag) {
        CHECK(zones->isVisible());
        CHECK(page->rect().contains(zones->geometry()));
        CHECK_FALSE(drag->pixmap().isNull());
        dragged = DealMime::from(drag->mimeData())->deals();
        delete drag;
    });
    choose(0, {kitchen, table});
    const QPoint from = cards(0)->visualRect(cards(0)->currentIndex()).center();
    QWidget *viewport = cards(0)->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        QMouseEvent move(QEvent::MouseMove, from + QPoint(10 * step, 0),
                         viewport->mapToGlobal(from + QPoint(10 * step, 0)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
    }
    CHECK(dragged.size() == 2);
    CHECK_FALSE(zones->isVisible());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from);
}

TEST_CASE_METHOD(DragFixture, "A refused move says why and leaves the card", "[board][drag]")
{
    choose(0, {kitchen});
    REQUIRE(session.dealDesk().win(table));
    settle();
    REQUIRE(drop({table}, column(2)));
    auto *box = dialog<QMessageBox>();
    REQUIRE(box);
    CHECK(box->text().contains(QStringLiteral("Table")));
    box->close();
    CHECK(deal(table).stage == stages()[0]);
    CHECK(titles(0) == QStringList{QStringLiteral("Kitchen")});
}

TEST_CASE_METHOD(DragFixture, "A card held near the edge makes the board move on", "[board][drag]")
{
    auto *view = page->findChild<ColumnsView *>();
    REQUIRE(view->horizontalScrollBar()->maximum() > 0);
    const DealMime mime({kitchen});
    BoardColumn *under = nullptr;
    QPoint edge;
    for (int inwards = 5; !under && inwards < 40; ++inwards) {
        edge = {view->viewport()->width() - inwards, 100};
        for (BoardColumn *column : columns()) {
            if (column->rect().contains(column->mapFrom(view->viewport(), edge)))
                under = column;
        }
    }
    REQUIRE(under);
    QDragEnterEvent enter(under->mapFrom(view->viewport(), edge), Qt::MoveAction, &mime,
                          Qt::LeftButton, {});
    QCoreApplication::sendEvent(under, &enter);
    QDragMoveEvent move(under->mapFrom(view->viewport(), edge), Qt::MoveAction, &mime,
                        Qt::LeftButton, {});
    QCoreApplication::sendEvent(under, &move);
    CHECK(QTest::qWaitFor([&] { return view->horizontalScrollBar()->value() > 0; }));
    SECTION("until it is let go")
    {
        Q_EMIT view->dragEnded();
    }
    SECTION("until it leaves the board")
    {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(under, &leave);
    }
    const int stopped = view->horizontalScrollBar()->value();
    QTest::qWait(60);
    CHECK(view->horizontalScrollBar()->value() == stopped);
}

TEST_CASE_METHOD(DragFixture, "Several sleeping cards are woken where they sleep in one step",
                 "[board][drag]")
{
    defer(kitchen);
    defer(table);
    REQUIRE(drop({kitchen, table}, column(0)));
    CHECK(titles(0).size() == 2);
    CHECK(describeStep((*session.book().history().nextUndo())->title)
                  .contains(QStringLiteral("Resume")));
    CHECK(cards(0)->chosen().size() == 2);
    REQUIRE(session.undo());
    CHECK(titles(0).isEmpty());
    CHECK(titles(columns().size() - 1).size() == 2);
}

TEST_CASE_METHOD(DragFixture, "Cards that sleep there and others come in one step", "[board][drag]")
{
    defer(kitchen);
    defer(chair);
    REQUIRE(drop({kitchen, chair}, column(0)));
    CHECK(deal(kitchen).status == DealStatus::Open);
    CHECK(deal(chair).status == DealStatus::Open);
    CHECK(deal(chair).stage == stages()[0]);
    REQUIRE(session.undo());
    CHECK(deal(kitchen).status == DealStatus::Deferred);
    CHECK(deal(chair).status == DealStatus::Deferred);
    CHECK(deal(chair).stage == stages()[1]);
}

TEST_CASE_METHOD(DragFixture, "The shelf takes cards to sleep and gives them back", "[board][drag]")
{
    page->findChild<QWidget *>(QStringLiteral("shelf"))->setFocus();
    QTest::keyClick(page->findChild<QWidget *>(QStringLiteral("shelf")), Qt::Key_Space);
    BoardColumn *shelf = columns().back();
    REQUIRE(shelf->isVisible());
    REQUIRE(drop({kitchen}, shelf));
    auto *later = dialog<DeferDialog>();
    REQUIRE(later);
    later->accept();
    settle();
    CHECK(titles(columns().size() - 1) == QStringList{QStringLiteral("Kitchen")});
    SECTION("into the stage where it slept")
    {
        REQUIRE(drop({kitchen}, column(0)));
        CHECK(deal(kitchen).stage == stages()[0]);
    }
    SECTION("into another stage")
    {
        REQUIRE(drop({kitchen}, column(2)));
        CHECK(deal(kitchen).stage == stages()[2]);
    }
    CHECK(deal(kitchen).status == DealStatus::Open);
    CHECK(shelf->model()->rowCount() == 0);
}
