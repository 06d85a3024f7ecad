#include "core/chart/charttheme.h"
#include "core/starter/newbook.h"
#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "ui/session/booksession.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/durationedit.h"
#include "ui/settings/funnelsettings.h"
#include "ui/settings/listeditor.h"
#include "ui/settings/lossreasonsettings.h"
#include "ui/settings/namedialog.h"
#include "ui/settings/stageoutlook.h"
#include "ui/widgets/colourbutton.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/trailingtext.h"

#include <QApplication>
#include <QColorDialog>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace voronka;

namespace {

/// The editors alone, on a book whose first funnel has the stages of the shop template and deals.
class EditorFixture
{
public:
    EditorFixture()
    {
        const QString path = folder.filePath(QStringLiteral("book.voronka"));
        const BookSettings settings{*currencyFromCode(u"USD"), QTimeZone("Europe/Kyiv"),
                                    Language::English};
        REQUIRE(newBook(path, settings, *funnelTemplate(u"shop"), session.clock()));
        funnels.resize(760, 520);
        funnels.show();
        session.open(path);
        REQUIRE(QTest::qWaitFor([this] { return session.isOpen() && session.facts(); }));
        editor = funnels.findChild<ListEditor *>();
        list = editor->findChild<QListWidget *>();
        first = session.catalog().funnels.front().id;
        table = funnels.findChild<QTableWidget *>();
        apply = funnels.findChild<QPushButton *>(QStringLiteral("applyChanges"));
    }

    std::vector<StageId> stages() { return session.catalog().liveStages(first); }
    QStringList stageNames()
    {
        QStringList names;
        for (const StageId id : stages())
            names << session.catalog().stageName(id);
        return names;
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            names << list->item(row)->text();
        return names;
    }
    DealId addDeal(int stage)
    {
        DealDraft draft;
        draft.title = QStringLiteral("Portrait");
        draft.stage = stages()[size_t(stage) - 1];
        const auto id = session.dealDesk().create(draft);
        REQUIRE(id);
        return *id;
    }
    /// Two deals came to the first stage, one more to the third, where it is won.
    void addDeals()
    {
        addDeal(1);
        addDeal(2);
        REQUIRE(session.dealDesk().win(addDeal(3)));
    }
    void press(const char *button) const
    {
        QTest::mouseClick(editor->findChild<QToolButton *>(QLatin1String(button)), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void type(const QString &name) const
    {
        auto *edit = editor->findChild<QLineEdit *>(QStringLiteral("newName"));
        typeText(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    /// What the list does when a row is dropped before another one: it moves it in its model. (The
    /// platform without a screen drags nothing.)
    void drop(int from, int before) const
    {
        REQUIRE(list->dragDropMode() == QAbstractItemView::InternalMove);
        REQUIRE(list->item(from)->flags().testFlag(Qt::ItemIsDragEnabled));
        REQUIRE(list->model()->moveRow({}, from, {}, before));
    }
    QColor dot(int row) const
    {
        return list->item(row)->icon().pixmap(16).toImage().pixelColor(8, 8);
    }
    QString note(int row) const
    {
        return list->item(row)->data(TrailingTextDelegate::textRole).toString();
    }
    bool isCounted() const
    {
        return QTest::qWaitFor([this] { return apply->isVisible() && apply->isEnabled(); });
    }
    /// The texts of a column of the table of changes.
    QStringList column(int index) const
    {
        QStringList texts;
        for (int row = 0; row < table->rowCount(); ++row)
            texts << table->item(row, index)->text();
        return texts;
    }
    /// What the report says of the book as it is.
    std::vector<qint64> reached()
    {
        REQUIRE(QTest::qWaitFor([this] { return session.facts() != nullptr; }));
        const FunnelReport report =
                funnelReport(*session.facts(), allDealsOf(session.catalog(), first));
        std::vector<qint64> counts;
        for (int position = 1; position <= int(report.stages.size()) + 1; ++position)
            counts.push_back(report.reached(position));
        return counts;
    }
    static QString takeMessage()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *box = qobject_cast<QMessageBox *>(widget); box && box->isVisible()) {
                const QString text = box->text();
                box->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return text;
            }
        }
        return {};
    }
    template<typename Dialog>
    Dialog *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *one = qobject_cast<Dialog *>(widget); one && one->isVisible())
                return one;
        }
        return nullptr;
    }
    QAction *menuAction(const QString &text) const
    {
        for (QAction *action : funnels.findChild<QMenu *>()->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    BookSession session;
    FunnelSettings funnels{session};
    ListEditor *editor;
    QListWidget *list;
    FunnelId first;
    QTableWidget *table;
    QPushButton *apply;
};

} // namespace

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

TEST_CASE_METHOD(EditorFixture, "Reasons show how many deals were lost for them",
                 "[settings][reasons]")
{
    LossReasonSettings reasons(session);
    reasons.resize(760, 520);
    reasons.show();
    Q_EMIT session.opened();
    const DealId ids[] = {addDeal(1), addDeal(2)};
    const LossReasonId spam = session.catalog().lossReasons.front().id;
    REQUIRE(session.dealDesk().lose(ids, {spam, {}}));
    auto *shownReasons = reasons.findChild<QListWidget *>();
    const auto note = [&](int row) {
        return shownReasons->item(row)->data(TrailingTextDelegate::textRole).toString();
    };
    CHECK(note(0) == QStringLiteral("2"));
    CHECK(note(1).isEmpty());
    shownReasons->setCurrentRow(0);
    CHECK(reasons.findChild<QLabel *>(QStringLiteral("uses"))->text().startsWith(u'2'));

    SECTION("archived, it is still there with its deals")
    {
        REQUIRE(session.listDesk().setArchived(spam, true));
        CHECK(session.book().deals().deal(ids[0])->lossReason == spam);
        CHECK(session.catalog().lossReason(spam));
    }
    SECTION("merged, they count for the other")
    {
        const LossReasonId other = session.catalog().lossReasons[1].id;
        REQUIRE(session.listDesk().mergeLossReasons(spam, other));
        CHECK(QTest::qWaitFor([&] { return note(0) == QStringLiteral("2"); }));
        CHECK(shownReasons->item(0)->text() == session.catalog().lossReasonName(other));
    }
}

TEST_CASE_METHOD(EditorFixture, "The usual reasons are offered while some are missing",
                 "[settings][reasons]")
{
    LossReasonSettings reasons(session);
    reasons.show();
    Q_EMIT session.opened();
    auto *usual = reasons.findChild<QPushButton *>(QStringLiteral("addUsual"));
    CHECK_FALSE(usual->isVisible());
    const LossReason second = session.catalog().lossReasons[1];
    REQUIRE(session.listDesk().rename(second.id, QStringLiteral("Other shop")));
    REQUIRE(usual->isVisible());
    const size_t before = session.catalog().lossReasons.size();
    usual->click();
    REQUIRE(session.catalog().lossReasons.size() == before + 1);
    CHECK(session.catalog().lossReasons.back().name == second.name);
    CHECK(session.catalog().lossReasons.back().revisitAfterDays == second.revisitAfterDays);
    CHECK_FALSE(usual->isVisible());
    REQUIRE(session.undo());
    CHECK(session.catalog().lossReasons.size() == before);
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
