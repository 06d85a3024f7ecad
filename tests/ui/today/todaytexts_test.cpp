#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/today/todayfixture.h"
#include "ui/today/todaymodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>

using namespace voronka;

TEST_CASE("Today is translated, named, reachable and not clipped", "[ui][today][texts]")
{
    TodayFixture shop;
    const QString kitchen = QStringLiteral("Kitchen");
    shop.now = TodayFixture::at(shop.monday, 8);
    const DealId deal = shop.addDeal(kitchen);
    shop.now = TodayFixture::at(shop.monday, 9);
    shop.addTask(QStringLiteral("Call Ivan"), {}, shop.monday, deal);
    shop.choose(kitchen);
    CHECK(namelessControls(*shop.page) == QStringList());
    CHECK(unreachableControls(shop.window) == QStringList());

    PseudoTranslator pseudo(PseudoTranslator::Length::Padded);
    QApplication::installTranslator(&pseudo);
    // Twice: longer words ask for another layout.
    for (int round = 0; round < 2; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    CHECK(untranslatedTexts(*shop.page) == QStringList());
    CHECK(clippedTexts(*shop.page) == QStringList());
    QApplication::removeTranslator(&pseudo);
}

TEST_CASE("A row is read aloud with its section, its client and its hour", "[ui][today]")
{
    TodayFixture shop;
    const QAbstractItemModelTester tester(shop.model);
    const DealId deal = shop.addDeal(QStringLiteral("Kitchen"), 3);
    shop.addTask(QStringLiteral("Call <b>Ivan</b>"), TodayFixture::at(shop.monday, 17), {}, deal);
    shop.choose(QStringLiteral("Call <b>Ivan</b>"));
    QString spoken = shop.view->currentIndex().data(Qt::AccessibleTextRole).toString();
    spoken.replace(QChar(0x202f), QLatin1Char(' '));
    CHECK(spoken == QStringLiteral("Later today: Call <b>Ivan</b>, Kitchen, 5:00 PM"));
    CHECK(shop.view->currentIndex()
                  .data(Qt::ToolTipRole)
                  .toString()
                  .contains(QStringLiteral("&lt;b&gt;")));
}
