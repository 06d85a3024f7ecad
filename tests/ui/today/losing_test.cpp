#include "tests/support/catch.h"
#include "tests/ui/today/todayfixture.h"
#include "ui/dealing/losedialog.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QPointer>
#include <QTest>

using namespace voronka;

namespace {

QPointer<LoseDialog> shownQuestion()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *question = qobject_cast<LoseDialog *>(widget); question && question->isVisible())
            return question;
    }
    return nullptr;
}

} // namespace

TEST_CASE("From the day no deal is lost without a reason", "[today][lose][lost-needs-reason]")
{
    TodayFixture shop;
    const DealId kitchen = shop.addDeal(QStringLiteral("Kitchen"));
    const auto deal = [&] { return *shop.session.book().deals().deal(kitchen); };
    REQUIRE(QTest::qWaitFor([&] { return shop.shown().contains(QStringLiteral("Kitchen")); }));
    shop.choose(QStringLiteral("Kitchen"));
    SECTION("by key")
    {
        shop.press(Qt::Key_F5);
    }
    SECTION("by the button")
    {
        shop.page->findChild<QAction *>(QStringLiteral("loseDeal"))->trigger();
    }
    QPointer<LoseDialog> question = shownQuestion();
    REQUIRE(question);
    question->accept(); // As Return would.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(question);
    CHECK(question->isVisible());
    CHECK(deal().status == DealStatus::Open);

    question->findChild<QListWidget *>()->setCurrentRow(1);
    question->accept();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(question.isNull());
    CHECK(deal().status == DealStatus::Lost);
    CHECK(deal().lossReason == shop.session.catalog().lossReasons[1].id);
    shop.undo();
    CHECK(deal().status == DealStatus::Open);
}
