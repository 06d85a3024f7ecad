#include "tests/support/catch.h"
#include "tests/ui/today/todayfixture.h"
#include "ui/dealpage/dealpage.h"
#include "ui/deals/dealspage.h"
#include "ui/filters/emptynote.h"
#include "ui/today/figure.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace voronka;

namespace {

constexpr qint64 minuteMs = 60'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("An owner comes through her day by keys", "[ui][today]")
{
    TodayFixture shop;
    const QDate monday = shop.monday;

    // On Friday.
    shop.now = TodayFixture::at(monday.addDays(-3), 15);
    const DealId wardrobe = shop.addDeal(s("Wardrobe"), 3);
    REQUIRE(shop.session.dealDesk().defer(std::array{wardrobe}, TodayFixture::at(monday, 10)));
    const DealId table = shop.addDeal(s("Table"), 3);
    const LossReasonId reason = shop.session.catalog().lossReasons.front().id;
    REQUIRE(shop.session.dealDesk().lose(std::array{table},
                                         {reason, {}, TodayFixture::at(monday, 8)}));
    shop.addTask(s("Send the price list"), TodayFixture::at(monday.addDays(-3), 17), {});
    Contact maria;
    maria.name = s("Maria Koval");
    maria.birthday = QDate(1986, 11, 24);
    REQUIRE(shop.session.peopleDesk().add(maria));

    // On Monday at nine.
    shop.now = TodayFixture::at(monday, 8, 20);
    const DealId kitchen = shop.addDeal(s("Kitchen"));
    shop.now = TodayFixture::at(monday, 9);
    shop.addTask(s("Call Ivan"), TodayFixture::at(monday, 9, 10), {});
    shop.addTask(s("Check the payment"), {}, monday);
    shop.addTask(s("Order the boards"), {}, monday.addDays(2));

    CHECK(shop.shown()
          == QStringList{s("# Waiting for an answer"), s("Kitchen"), s("# Overdue"),
                         s("Send the price list"), s("# Now"), s("Call Ivan"), s("# Later today"),
                         s("Check the payment"), s("# Birthdays"), s("Maria Koval"),
                         s("# Second chances"), s("Table"), s("# Wednesday, 25 November"),
                         s("Order the boards")});

    // The request on top tells for how long it has been waiting, and goes on telling.
    CHECK(shop.whenOf(s("Kitchen")) == s("40:00"));
    shop.letTimePass(1000);
    CHECK(shop.whenOf(s("Kitchen")) == s("40:01"));

    // What is late is done with one key; the next one is chosen; undo brings it back.
    shop.choose(s("Send the price list"));
    shop.press(Qt::Key_Space);
    CHECK(shop.section(s("Overdue")).isEmpty());
    CHECK(shop.chosen() == s("Call Ivan"));
    shop.undo();
    CHECK(shop.section(s("Overdue")) == QStringList{s("Send the price list")});
    shop.choose(s("Send the price list"));
    shop.press(Qt::Key_Space);

    // Ivan does not answer: in an hour again.
    shop.choose(s("Call Ivan"));
    shop.press(Qt::Key_F9, Qt::ShiftModifier);
    shop.pick("snoozeMenu", 1);
    CHECK(shop.section(s("Now")).isEmpty());
    CHECK(shop.section(s("Later today")) == QStringList{s("Call Ivan"), s("Check the payment")});
    shop.undo();
    CHECK(shop.section(s("Now")) == QStringList{s("Call Ivan")});

    // The request gets its offer, and with it the question for the decision in three days.
    shop.choose(s("Kitchen"));
    shop.press(Qt::Key_F3);
    shop.pick("userMoveMenu", 1);
    CHECK(shop.section(s("Waiting for an answer")).isEmpty());
    CHECK(shop.section(s("Thursday, 26 November")) == QStringList{s("Ask for the decision")});
    shop.undo();
    CHECK(shop.section(s("Waiting for an answer")) == QStringList{s("Kitchen")});
    CHECK(shop.section(s("Thursday, 26 November")).isEmpty());
    REQUIRE(shop.session.dealDesk().move(std::array{kitchen}, shop.stages[1]));

    // The wardrobe wakes at ten.
    shop.now = TodayFixture::at(monday, 10, 1);
    shop.wakeDue();
    REQUIRE(shop.section(s("Woke up")).size() == 1);
    shop.choose(shop.section(s("Woke up")).front());
    shop.press(Qt::Key_Space);
    CHECK(shop.section(s("Woke up")).isEmpty());
    CHECK(shop.section(s("Without a next step")) == QStringList{s("Wardrobe")});
    shop.undo();
    CHECK(shop.section(s("Woke up")).size() == 1);
    shop.choose(shop.section(s("Woke up")).front());
    shop.press(Qt::Key_Space);

    // The table that was not bought: not yet, and then after all.
    shop.choose(s("Table"));
    shop.press(Qt::Key_F9);
    shop.pick("askLaterMenu", 2);
    CHECK(shop.section(s("Second chances")).isEmpty());
    shop.undo();
    shop.choose(s("Table"));
    shop.press(Qt::Key_F11);
    CHECK(shop.section(s("Second chances")).isEmpty());
    CHECK(shop.session.book().deals().deal(table)->status == DealStatus::Open);

    // By the evening all of it is done.
    for (const char *title :
         {"Call Ivan", "Check the payment", "Order the boards", "Ask for the decision"}) {
        shop.choose(s(title));
        shop.press(Qt::Key_Space);
    }
    for (const DealId deal : {kitchen, wardrobe, table})
        REQUIRE(shop.session.dealDesk().win(deal));
    Contact gone = *shop.session.book().people().contact(ContactId(1));
    gone.birthday.reset();
    REQUIRE(shop.session.peopleDesk().edit(gone));
    CHECK(shop.shown().isEmpty());
    CHECK(shop.page->findChild<EmptyNote *>()->isVisible());
}

TEST_CASE("The page follows the clock, wherever it is set", "[ui][today]")
{
    TodayFixture shop;
    const QDate monday = shop.monday;
    shop.addTask(s("Call Ivan"), TodayFixture::at(monday, 9, 30), {});
    shop.addTask(s("Check the payment"), {}, monday);
    CHECK(shop.section(s("Later today")) == QStringList{s("Call Ivan"), s("Check the payment")});
    shop.letTimePass(16 * minuteMs);
    CHECK(shop.section(s("Now")) == QStringList{s("Call Ivan")});
    // The laptop slept for a week.
    shop.now = TodayFixture::at(monday.addDays(7), 9);
    shop.letTimePass(0);
    CHECK(shop.section(s("Overdue")) == QStringList{s("Call Ivan"), s("Check the payment")});
    // The clock was set back.
    shop.now = TodayFixture::at(monday.addDays(-1), 9);
    shop.letTimePass(0);
    CHECK(shop.section(s("Tomorrow – Monday, 23 November"))
          == QStringList{s("Call Ivan"), s("Check the payment")});
    // Nobody looks: it is read when somebody does.
    shop.window.showPage(Page::Board);
    shop.now = TodayFixture::at(monday, 9, 30);
    shop.window.showPage(Page::Today);
    CHECK(shop.section(s("Now")) == QStringList{s("Call Ivan")});
}

TEST_CASE("Del takes the task of a row away and not its deal", "[ui][today]")
{
    TodayFixture shop;
    const DealId kitchen = shop.addDeal(s("Kitchen"), 3);
    shop.addTask(s("Call Ivan"), TodayFixture::at(shop.monday, 9, 10), {}, kitchen);
    const DealId idle = shop.addDeal(s("Table"), 3);
    shop.choose(s("Call Ivan"));
    shop.press(Qt::Key_Delete);
    CHECK(shop.section(s("Now")).isEmpty());
    CHECK(shop.session.book().deals().deal(kitchen));
    shop.undo();
    CHECK(shop.section(s("Now")) == QStringList{s("Call Ivan")});
    // A row that is a deal goes with Del as on the board.
    shop.choose(s("Table"));
    shop.press(Qt::Key_Delete);
    CHECK_FALSE(shop.session.book().deals().deal(idle));
    CHECK(shop.session.book().deals().deal(kitchen));
}

TEST_CASE("Enter opens what a row is about, and Alt+Left leads back", "[ui][today]")
{
    TodayFixture shop;
    const DealId kitchen = shop.addDeal(s("Kitchen"), 3);
    shop.addTask(s("Call Ivan"), {}, shop.monday, kitchen);
    shop.choose(s("Call Ivan"));
    shop.press(Qt::Key_Return);
    auto *deal = shop.window.findChild<DealPage *>();
    CHECK(deal->isVisible());
    QTest::keyClick(deal, Qt::Key_Left, Qt::AltModifier);
    CHECK(shop.page->isVisible());
    CHECK(shop.chosen() == s("Call Ivan"));
}

TEST_CASE("Deals without a next step have a list of their own", "[ui][today]")
{
    TodayFixture shop;
    for (int i = 1; i <= 7; ++i)
        shop.addDeal(QStringLiteral("Shelf %1").arg(i), 3);
    const QStringList lines = shop.section(s("Without a next step"));
    REQUIRE(lines.size() == 5);
    CHECK(lines.back() == s("Show 3 more"));
    shop.choose(lines.back());
    shop.press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return shop.window.findChild<DealsPage *>()->isVisible(); }));
    const auto *list = shop.window.findChild<QAbstractItemView *>(s("userDeals"));
    CHECK(list->model()->rowCount() == 7);
}

TEST_CASE("The day of one manager is chosen and remembered", "[ui][today]")
{
    TodayFixture shop;
    const auto olha = shop.session.listDesk().addManager(s("Olha"));
    REQUIRE(olha);
    REQUIRE(shop.session.listDesk().addManager(s("Petro")));
    Task task;
    task.title = s("Call Ivan");
    task.dueOn = shop.monday;
    task.manager = *olha;
    REQUIRE(shop.session.activityDesk().add(task));
    shop.addTask(s("Check the payment"), {}, shop.monday);
    auto *whose = shop.page->findChild<QComboBox *>(s("userManager"));
    CHECK(whose->isVisible());
    whose->setCurrentIndex(whose->findText(s("Olha")));
    CHECK(shop.section(s("Later today")) == QStringList{s("Call Ivan")});
    whose->setCurrentIndex(whose->findText(s("Petro")));
    CHECK(shop.shown().isEmpty());
    CHECK(shop.settings.pageState(s("today")) == QByteArray("Petro"));
}

TEST_CASE("A new book says what the page is for and offers the first deal", "[ui][today]")
{
    TodayFixture shop;
    auto *note = shop.page->findChild<EmptyNote *>();
    REQUIRE(note->isVisible());
    auto *button = note->findChild<QPushButton *>();
    CHECK(button->text() == s("New deal"));
    shop.addDeal(s("Kitchen"), 3);
    CHECK_FALSE(note->isVisible());
    CHECK(shop.page->findChild<Figure *>(s("overdueFigure"))->isVisible());
}
