#include "core/chart/charttheme.h"
#include "tests/ui/settings/editorfixture.h"
#include "ui/settings/durationedit.h"
#include "ui/settings/namedialog.h"
#include "ui/widgets/colourbutton.h"
#include "ui/widgets/palettes.h"

#include <QColorDialog>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

using namespace voronka;

TEST_CASE_METHOD(EditorFixture, "A row shows the colour and the limit of its stage",
                 "[settings][stages]")
{
    Stage stage = *session.catalog().stage(stages()[1]);
    stage.colour = QStringLiteral("#8a2be2");
    stage.limitMinutes = 3 * 24 * 60;
    REQUIRE(session.funnelDesk().setStageDetails(stage));
    stage = *session.catalog().stage(stages()[2]);
    stage.colour.clear();
    stage.limitMinutes.reset();
    REQUIRE(session.funnelDesk().setStageDetails(stage));
    CHECK(dot(1) == QColor(QStringLiteral("#8a2be2")));
    CHECK(note(1) == durationText(3 * 24 * 60));
    CHECK(note(1).startsWith(u'3'));
    CHECK(note(2).isEmpty());

    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        funnels.setPalette(palette);
        const ChartTheme &theme = isDark(palette) ? darkChartTheme() : lightChartTheme();
        CHECK(dot(1) == QColor(QStringLiteral("#8a2be2")));
        CHECK(dot(2) == theme.stageColour(2, int(stages().size())));
    }

    // A name that does not fit gives way to the note, in the width of the list.
    REQUIRE(session.funnelDesk().renameStage(stage.id, QString(200, u'W')));
    CHECK(list->visualItemRect(list->item(2)).width() == list->viewport()->width());
    CHECK(list->item(2)->toolTip() == QString(200, u'W'));
}

TEST_CASE_METHOD(EditorFixture, "The colour of a stage is chosen with its button",
                 "[settings][stages]")
{
    list->setCurrentRow(1);
    auto *button = funnels.findChild<ColourButton *>();
    const auto choose = [&](const QColor &colour) {
        button->menu()->actions().front()->trigger();
        auto *question = dialog<QColorDialog>();
        REQUIRE(question);
        question->setCurrentColor(colour);
        question->accept();
        QCoreApplication::processEvents();
    };
    const auto stored = [&] { return session.catalog().stage(stages()[1])->colour; };
    const QString before = stored();
    choose(QColor(QStringLiteral("#2a6fdb")));
    CHECK(stored() == QStringLiteral("#2a6fdb"));
    CHECK(button->text() == QStringLiteral("#2a6fdb"));
    CHECK(dot(1) == QColor(QStringLiteral("#2a6fdb")));
    button->menu()->actions().back()->trigger();
    CHECK(stored().isEmpty());
    REQUIRE(session.undo());
    REQUIRE(session.undo());
    CHECK(stored() == before);
    CHECK(button->colour() == before);
}

TEST_CASE_METHOD(EditorFixture, "The chance of winning stands beside what was measured",
                 "[settings][stages]")
{
    addDeals();
    auto *measured = funnels.findChild<QLabel *>(QStringLiteral("measured"));
    list->setCurrentRow(1);
    CHECK(measured->text() == QStringLiteral("Your deals: 50% (1 of 2 were won)"));
    list->setCurrentRow(0);
    CHECK(measured->text() == QStringLiteral("Your deals: 33% (1 of 3 were won)"));
    list->setCurrentRow(4);
    CHECK(measured->text() == QStringLiteral("Your deals: 100% (1 of 1 were won)"));
}

TEST_CASE_METHOD(EditorFixture, "A funnel is copied under a name that is asked for",
                 "[settings][stages]")
{
    menuAction(QStringLiteral("Copy…"))->trigger();
    auto *question = dialog<NameDialog>();
    REQUIRE(question);
    auto *name = question->findChild<QLineEdit *>();
    name->setText(session.catalog().funnels.front().name);
    question->accept();
    CHECK_FALSE(takeMessage().isEmpty()); // The name is taken, and stays typed.
    REQUIRE(question->isVisible());
    name->setText(QStringLiteral("Wholesale"));
    question->accept();
    REQUIRE(session.catalog().funnels.size() == 2);
    CHECK(session.catalog().funnels.back().name == QStringLiteral("Wholesale"));
    CHECK(funnels.findChild<QComboBox *>(QStringLiteral("userFunnels"))->currentText()
          == QStringLiteral("Wholesale"));
    CHECK(shown() == stageNames());
}
