#include "tests/support/uiwalk.h"
#include "tests/ui/settings/editorfixture.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/listeditor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace voronka;

TEST_CASE_METHOD(EditorFixture, "A change that moves numbers is shown before it is made",
                 "[settings][stages]")
{
    addDeals();
    const QStringList before = stageNames();
    list->setCurrentRow(0);
    type(QStringLiteral("Замер"));
    QStringList expected = before;
    expected.insert(1, QStringLiteral("Замер"));
    CHECK(shown() == expected);
    CHECK(stageNames() == before);
    REQUIRE(isCounted());
    CHECK(column(0).mid(0, 4)
          == QStringList{before[0], QStringLiteral("Замер"), before[1], before[2]});
    CHECK(column(1).mid(0, 4)
          == QStringList{QStringLiteral("3"), QStringLiteral("– → 2"), QStringLiteral("2"),
                         QStringLiteral("1")});
    CHECK(column(2).mid(0, 3)
          == QStringList{QStringLiteral("–"), QStringLiteral("– → 67%"),
                         QStringLiteral("67% → 100%")});
    QStringList promised;
    for (const QString &text : column(1))
        promised << text.split(QStringLiteral(" → ")).constLast();

    SECTION("applied, it is what was shown")
    {
        QTest::mouseClick(apply, Qt::LeftButton);
        CHECK(stageNames() == expected);
        CHECK_FALSE(apply->isVisible());
        QStringList counted;
        for (const qint64 count : reached())
            counted << QString::number(count);
        CHECK(counted == promised);
        REQUIRE(session.undo());
        CHECK(stageNames() == before);
        CHECK(shown() == before);
    }
    SECTION("discarded, nothing has happened")
    {
        const auto steps = session.book().history().steps(100)->size();
        QTest::mouseClick(funnels.findChild<QPushButton *>(QStringLiteral("discardChanges")),
                          Qt::LeftButton);
        CHECK(shown() == before);
        CHECK_FALSE(apply->isVisible());
        CHECK(session.book().history().steps(100)->size() == steps);
    }
    SECTION("a failed write keeps it")
    {
        session.book().setReadOnly(QStringLiteral("The disk is full."));
        QTest::mouseClick(apply, Qt::LeftButton);
        CHECK_FALSE(takeMessage().isEmpty());
        CHECK(shown() == expected);
    }
    SECTION("undone from elsewhere, it goes")
    {
        REQUIRE(session.funnelDesk().addStage(first, QStringLiteral("Other"), 99));
        CHECK_FALSE(apply->isVisible());
        CHECK(shown() == stageNames());
    }
}

TEST_CASE_METHOD(EditorFixture, "Several changes are shown and applied together, as one step",
                 "[settings][stages]")
{
    addDeals();
    const QStringList before = stageNames();
    list->setCurrentRow(1);
    press("up");
    list->setCurrentRow(list->count() - 1);
    type(QStringLiteral("Отзыв"));
    list->setCurrentRow(3);
    press("archive"); // Nobody stands there.
    QStringList expected = before;
    expected.swapItemsAt(0, 1);
    expected.removeAt(3);
    expected << QStringLiteral("Отзыв");
    CHECK(shown() == expected);
    CHECK(stageNames() == before);
    REQUIRE(isCounted());
    QTest::mouseClick(apply, Qt::LeftButton);
    CHECK(stageNames() == expected);
    REQUIRE(session.undo());
    CHECK(stageNames() == before);
}

TEST_CASE_METHOD(EditorFixture, "Changes that take each other back leave nothing to apply",
                 "[settings][stages]")
{
    addDeals();
    list->setCurrentRow(1);
    press("up");
    CHECK(apply->isVisible());
    press("down");
    CHECK_FALSE(apply->isVisible());
    CHECK(shown() == stageNames());
}

TEST_CASE_METHOD(EditorFixture,
                 "Alt with an arrow moves a stage, and nothing is asked without deals",
                 "[settings][stages]")
{
    funnels.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&funnels));
    QStringList expected = stageNames();
    list->setFocus();
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    expected.swapItemsAt(1, 2);
    CHECK(stageNames() == expected);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    expected.swapItemsAt(1, 2);
    CHECK(stageNames() == expected);
    CHECK_FALSE(apply->isVisible());
}

TEST_CASE_METHOD(EditorFixture, "A stage is dragged to another place by the mouse",
                 "[settings][stages]")
{
    QStringList expected = stageNames();
    SECTION("down, at once where no deals are")
    {
        drop(0, 3);
        expected.move(0, 2);
        CHECK(QTest::qWaitFor([&] { return stageNames() == expected; }));
        CHECK_FALSE(apply->isVisible());
        REQUIRE(session.undo());
    }
    SECTION("up, planned first where deals are")
    {
        addDeals();
        drop(3, 1);
        const QStringList before = expected;
        expected.move(3, 1);
        CHECK(QTest::qWaitFor([&] { return shown() == expected; }));
        CHECK(stageNames() == before);
        REQUIRE(isCounted());
        QTest::mouseClick(apply, Qt::LeftButton);
        CHECK(stageNames() == expected);
    }
    CHECK(shown() == stageNames());
}

TEST_CASE_METHOD(EditorFixture, "Alt with an arrow plans a move where deals are",
                 "[settings][stages]")
{
    addDeals();
    funnels.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&funnels));
    const QStringList before = stageNames();
    QStringList expected = before;
    list->setFocus();
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCoreApplication::processEvents();
    expected.swapItemsAt(1, 2);
    CHECK(shown() == expected);
    CHECK(stageNames() == before);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCoreApplication::processEvents();
    CHECK(shown() == before);
    CHECK_FALSE(apply->isVisible());
}

TEST_CASE_METHOD(EditorFixture, "A new stage in the draft cannot take a name that is there",
                 "[settings][stages]")
{
    addDeals();
    type(stageNames()[2].toUpper());
    CHECK_FALSE(takeMessage().isEmpty());
    CHECK(editor->findChild<QLineEdit *>(QStringLiteral("newName"))->text()
          == stageNames()[2].toUpper());
    CHECK_FALSE(apply->isVisible());
}

TEST_CASE_METHOD(EditorFixture, "Deals whose new stage is archived too are asked about again",
                 "[settings][stages]")
{
    const DealId deal = addDeal(1);
    const std::vector<StageId> all = stages();
    const auto archive = [&](StageId goTo) {
        list->setCurrentRow(0);
        press("archive");
        auto *question = dialog<ChoiceDialog>();
        REQUIRE(question);
        auto *choices = question->findChild<QComboBox *>();
        choices->setCurrentIndex(choices->findData(goTo.value));
        question->accept();
        QCoreApplication::processEvents();
    };
    archive(all[1]);
    archive(all[3]);
    REQUIRE(isCounted());
    QTest::mouseClick(apply, Qt::LeftButton);
    CHECK(takeMessage().isEmpty());
    CHECK(session.book().deals().deal(deal)->stage == all[3]);
    CHECK(stages().front() == all[2]);
}

TEST_CASE_METHOD(EditorFixture, "The deals of the only old stage may go to a planned one",
                 "[settings][stages]")
{
    const std::vector<StageId> all = stages();
    for (size_t i = 1; i < all.size(); ++i)
        REQUIRE(session.funnelDesk().archiveStage(all[i], {}));
    const DealId deal = addDeal(1);
    const auto archiveFirst = [&](const QString &goTo) {
        list->setCurrentRow(0);
        press("archive");
        auto *question = dialog<ChoiceDialog>();
        REQUIRE(question);
        auto *choices = question->findChild<QComboBox *>();
        REQUIRE(choices->findText(goTo) >= 0);
        choices->setCurrentIndex(choices->findText(goTo));
        question->accept();
        QCoreApplication::processEvents();
    };
    const QString measured = QStringLiteral("Замер");
    const QString paid = QStringLiteral("Оплата");
    list->setCurrentRow(0);
    type(measured);
    type(paid);
    list->setCurrentRow(0);
    type(QStringLiteral("Звонок"));
    archiveFirst(measured);
    CHECK(shown() == QStringList{QStringLiteral("Звонок"), measured, paid});

    SECTION("and it takes them with it when it goes again")
    {
        list->setCurrentRow(1);
        press("archive");
        auto *question = dialog<ChoiceDialog>();
        REQUIRE(question);
        auto *choices = question->findChild<QComboBox *>();
        choices->setCurrentIndex(choices->findText(paid));
        question->accept();
        QCoreApplication::processEvents();
    }
    const QString arrival = shown().contains(measured) ? measured : paid;
    REQUIRE(isCounted());
    QTest::mouseClick(apply, Qt::LeftButton);
    CHECK(takeMessage().isEmpty());
    CHECK(stageNames() == shown());
    CHECK(session.catalog().stageName(session.book().deals().deal(deal)->stage) == arrival);
}

TEST_CASE_METHOD(EditorFixture, "The only stage with its deals is not archived, and it says why",
                 "[settings][stages]")
{
    const std::vector<StageId> all = stages();
    for (size_t i = 1; i < all.size(); ++i)
        REQUIRE(session.funnelDesk().archiveStage(all[i], {}));
    addDeal(1);
    press("archive");
    CHECK(takeMessage().contains(QStringLiteral("at least one active stage")));
    CHECK_FALSE(apply->isVisible());
    CHECK(shown() == stageNames());
}

TEST_CASE_METHOD(EditorFixture,
                 "No text of the stages editor is clipped or left out of translation",
                 "[settings][stages][languages]")
{
    addDeals();
    const auto length =
            GENERATE(PseudoTranslator::Length::AsWritten, PseudoTranslator::Length::Padded);
    PseudoTranslator translator(length);
    QCoreApplication::processEvents();
    if (length == PseudoTranslator::Length::AsWritten)
        CHECK(clippedTexts(funnels) == QStringList());
    list->setCurrentRow(1);
    press("up");
    REQUIRE(isCounted());
    QCoreApplication::processEvents();
    if (length == PseudoTranslator::Length::AsWritten)
        CHECK(untranslatedTexts(funnels) == QStringList());
    CHECK(clippedTexts(funnels) == QStringList());
}
