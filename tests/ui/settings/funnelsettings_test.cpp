#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/programfixture.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/funnelchooser.h"
#include "ui/settings/funnelsettings.h"
#include "ui/settings/listeditor.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace voronka;

namespace {

class StagesFixture : public ProgramFixture
{
public:
    StagesFixture()
    {
        open(makeBook());
        window.showPage(Page::Settings);
        page = window.findChild<FunnelSettings *>();
        editor = page->findChild<ListEditor *>();
        list = editor->findChild<QListWidget *>();
    }

    QStringList stages() const
    {
        QStringList names;
        for (const StageId id : session.catalog().liveStages(session.catalog().funnels.front().id))
            names.append(session.catalog().stageName(id));
        return names;
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            names.append(list->item(row)->text());
        return names;
    }
    void press(const char *name) const
    {
        QTest::mouseClick(editor->findChild<QToolButton *>(QLatin1String(name)), Qt::LeftButton);
    }
    /// What the menu beside the funnels does.
    void choose(const QString &text) const
    {
        for (QAction *action :
             page->findChild<FunnelChooser *>()->findChild<QMenu *>()->actions()) {
            if (action->text() == text) {
                REQUIRE(action->isEnabled());
                action->trigger();
            }
        }
    }
    QStringList funnels() const
    {
        const auto *combo = page->findChild<QComboBox *>(QStringLiteral("userFunnels"));
        QStringList names;
        for (int i = 0; i < combo->count(); ++i)
            names << combo->itemText(i);
        return names;
    }
    void undo() const { window.findChild<QAction *>(QStringLiteral("undo"))->trigger(); }

    FunnelSettings *page;
    ListEditor *editor;
    QListWidget *list;
};

} // namespace

TEST_CASE_METHOD(StagesFixture, "A stage is added, and undo takes it away again", "[settings]")
{
    const QStringList before = stages();
    CHECK(shown() == before);
    list->setCurrentRow(list->count() - 1);
    auto *name = editor->findChild<QLineEdit *>(QStringLiteral("newName"));
    typeText(name, QStringLiteral("Замер"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(stages() == before + QStringList(QStringLiteral("Замер")));
    CHECK(shown() == stages());
    CHECK(name->text().isEmpty());

    undo();
    CHECK(stages() == before);
    CHECK(shown() == before);
}

TEST_CASE_METHOD(StagesFixture, "A stage is renamed in its place", "[settings]")
{
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_F2);
    auto *field = list->findChild<QLineEdit *>();
    REQUIRE(field);
    field->selectAll();
    typeText(field, QStringLiteral("Talked over"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return stages()[1] == QStringLiteral("Talked over"); }));
    CHECK(shown() == stages());
}

TEST_CASE_METHOD(StagesFixture, "A name that another stage has is refused and shown as it was",
                 "[settings]")
{
    const QStringList before = stages();
    list->item(1)->setText(before[0]);
    CHECK_FALSE(takeMessage().isEmpty());
    CHECK(stages() == before);
    CHECK(QTest::qWaitFor([&] { return shown() == before; }));
}

TEST_CASE_METHOD(StagesFixture, "Stages are put into another order and back by undo", "[settings]")
{
    QStringList expected = stages();
    list->setCurrentRow(2);
    press("up");
    expected.swapItemsAt(1, 2);
    CHECK(stages() == expected);
    CHECK(shown() == expected);
    CHECK(list->currentRow() == 1);
    press("down");
    expected.swapItemsAt(1, 2);
    CHECK(stages() == expected);
}

TEST_CASE_METHOD(StagesFixture, "Archiving a stage with deals asks where they go", "[settings]")
{
    DealDraft draft;
    draft.title = QStringLiteral("Portrait");
    const auto deal = session.dealDesk().create(draft);
    REQUIRE(deal);
    const QStringList before = stages();

    list->setCurrentRow(0);
    press("archive");
    auto *question = dialog<ChoiceDialog>();
    REQUIRE(question);
    CHECK(stages() == before);
    question->findChild<QComboBox *>()->setCurrentIndex(1);
    for (QAbstractButton *button : question->findChild<QDialogButtonBox *>()->buttons()) {
        if (static_cast<QPushButton *>(button)->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(stages() == before); // First it is shown what that does.
    auto *apply = page->findChild<QPushButton *>(QStringLiteral("applyChanges"));
    REQUIRE(QTest::qWaitFor([&] { return apply->isVisible() && apply->isEnabled(); }));
    QTest::mouseClick(apply, Qt::LeftButton);
    CHECK(stages() == before.mid(1));
    const auto moved = session.book().deals().deal(*deal);
    REQUIRE(moved);
    CHECK(session.catalog().stageName(moved->stage) == before[2]);

    undo();
    CHECK(stages() == before);
}

TEST_CASE_METHOD(StagesFixture, "A stage without deals is archived at once and restored",
                 "[settings]")
{
    const QStringList before = stages();
    list->setCurrentRow(3);
    press("archive");
    CHECK(stages().size() == before.size() - 1);
    CHECK(shown() == stages());

    QTest::mouseClick(editor->findChild<QCheckBox *>(), Qt::LeftButton);
    CHECK(shown() == stages() + QStringList(before[3]));
    list->setCurrentRow(list->count() - 1);
    press("archive");
    CHECK(stages() == before);
}

TEST_CASE_METHOD(StagesFixture, "Time limit and chance of winning are stored", "[settings]")
{
    list->setCurrentRow(1);
    auto *limit = page->findChild<QSpinBox *>(QStringLiteral("limit"));
    auto *chance = page->findChild<QSpinBox *>(QStringLiteral("chance"));
    limit->setValue(3);
    Q_EMIT limit->editingFinished();
    chance->setValue(40);
    Q_EMIT chance->editingFinished();
    const StageId id = session.catalog().liveStages(session.catalog().funnels.front().id)[1];
    const Stage *stage = session.catalog().stage(id);
    REQUIRE(stage->limitMinutes);
    CHECK(*stage->limitMinutes % 3 == 0);
    CHECK(stage->winProbability == 0.4);

    undo();
    CHECK_FALSE(session.catalog().stage(id)->winProbability);
    CHECK(chance->value() == chance->minimum());
}

TEST_CASE_METHOD(StagesFixture, "Funnels are put into order, archived and restored in the window",
                 "[settings][funnels]")
{
    const QString shop = session.catalog().funnels.front().name;
    const QString wholesale = QStringLiteral("Wholesale");
    REQUIRE(session.funnelDesk().addFunnel(wholesale, {QStringLiteral("Request")}));
    auto *combo = page->findChild<QComboBox *>(QStringLiteral("userFunnels"));
    CHECK(funnels() == QStringList{shop, wholesale});
    combo->setCurrentIndex(1);
    Q_EMIT combo->activated(1);
    CHECK(shown() == QStringList{QStringLiteral("Request")});

    choose(QStringLiteral("Move up"));
    CHECK(funnels() == QStringList{wholesale, shop});
    CHECK(combo->currentText() == wholesale);
    CHECK(shown() == QStringList{QStringLiteral("Request")});
    choose(QStringLiteral("Archive"));
    CHECK(combo->currentText() == QStringLiteral("Wholesale (archived)"));
    choose(QStringLiteral("Restore"));
    CHECK(combo->currentText() == wholesale);
    for (int i = 0; i < 3; ++i)
        undo();
    CHECK(funnels() == QStringList{shop, wholesale});
}

TEST_CASE_METHOD(StagesFixture, "A funnel with deals at work says why it is not archived",
                 "[settings][funnels]")
{
    REQUIRE(session.funnelDesk().addFunnel(QStringLiteral("Other"), {QStringLiteral("Request")}));
    DealDraft draft;
    draft.title = QStringLiteral("Portrait");
    REQUIRE(session.dealDesk().create(draft));
    const QStringList before = funnels();
    choose(QStringLiteral("Archive"));
    CHECK(takeMessage().contains(session.catalog().funnels.front().name));
    CHECK(funnels() == before);
}

TEST_CASE_METHOD(StagesFixture,
                 "The names of stages and the numbers have room in the smallest window",
                 "[settings][stages][languages]")
{
    DealDraft draft;
    draft.title = QStringLiteral("Portrait");
    REQUIRE(session.dealDesk().create(draft));
    const auto language =
            GENERATE(Language::English, Language::Russian, Language::Ukrainian, Language::Tagalog);
    CAPTURE(languageName(language));
    languages.use(language);
    window.resize(window.minimumSize());
    list->setCurrentRow(1);
    auto *parts = page->findChild<QTabWidget *>(QStringLiteral("stageParts"));
    for (int part = 0; part < parts->count(); ++part) {
        parts->setCurrentIndex(part);
        QCoreApplication::processEvents();
        CHECK(list->viewport()->width() >= 190);
    }
    press("up");
    auto *apply = page->findChild<QPushButton *>(QStringLiteral("applyChanges"));
    REQUIRE(QTest::qWaitFor([&] { return apply->isVisible() && apply->isEnabled(); }));
    QCoreApplication::processEvents();
    CHECK(window.size() == window.minimumSize());
    CHECK(clippedTexts(window) == QStringList());
    const QRect room(QPoint(), window.size());
    CHECK(room.contains(QRect(apply->mapTo(&window, QPoint()), apply->size())));
    CHECK(list->viewport()->width() >= 190);
    const auto *table = page->findChild<QTableWidget *>(QStringLiteral("userStageChanges"));
    CHECK(table->columnWidth(0) >= 110);
    CHECK(table->horizontalScrollBar()->maximum() == 0);
}
