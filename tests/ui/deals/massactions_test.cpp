#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/deals/dealsfixture.h"
#include "ui/dealing/deferdialog.h"
#include "ui/dealing/losedialog.h"
#include "ui/dealing/tagdialog.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>

#include <set>

using namespace voronka;

namespace {

class MassFixture : public DealsFixture
{
public:
    /// More than are changed at once.
    static constexpr int many = 700;

    void addMany(int count = many)
    {
        DealDraft draft;
        auto transaction =
                Transaction::begin(session.book(), {QStringLiteral("import"), {}}, session.now());
        REQUIRE(transaction);
        for (int i = 0; i < count; ++i) {
            draft.title = QStringLiteral("Deal %1").arg(i);
            draft.amount = {100};
            REQUIRE(createDeal(*transaction, draft, session.now()));
        }
        REQUIRE(transaction->commit());
        REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == count; }));
    }
    size_t steps() { return session.book().history().steps(1000)->size(); }
    QString lastStep()
    {
        const auto step = session.book().history().nextUndo();
        return step && *step ? describeStep((*step)->title) : QString();
    }
    /// The entry of a menu of an action, as the menu fills itself when it opens.
    QAction *entry(const char *actionName, const QString &text) const
    {
        QMenu *menu = action(actionName)->menu();
        REQUIRE(menu);
        Q_EMIT menu->aboutToShow();
        for (QAction *one : menu->actions()) {
            if (one->text().endsWith(text))
                return one;
        }
        return nullptr;
    }
    /// How many deals have what `has` asks for.
    template<typename Has>
    int countWhere(const Has &has)
    {
        int count = 0;
        REQUIRE(session.book().deals().forEach([&](const DealLine &line) -> Result<> {
            count += has(line) ? 1 : 0;
            return {};
        }));
        return count;
    }
    int countIn(StageId stage)
    {
        return countWhere([stage](const DealLine &line) { return line.deal.stage == stage; });
    }
    void loseChosen()
    {
        trigger("loseDeal");
        auto *question = dialog<LoseDialog>();
        REQUIRE(question);
        auto *accept = question->findChild<QPushButton *>(QStringLiteral("accept"));
        CHECK_FALSE(accept->isEnabled());
        question->accept(); // Enter without a reason saves nothing.
        CHECK(countWhere([](const DealLine &line) { return line.deal.lossReason.has_value(); })
              == 0);
        question->findChild<QListWidget *>(QStringLiteral("userReasons"))->setCurrentRow(0);
        accept->click();
    }
    /// Until the page shows what a step in the background did.
    template<typename Shown>
    bool waitFor(const Shown &shown)
    {
        return QTest::qWaitFor([&] { return session.facts() && shown(); }, 30'000);
    }
    bool firstIs(const char *status) const
    {
        return model->index(0, DealTableModel::Status)
                .data()
                .toString()
                .startsWith(QLatin1String(status));
    }
};

} // namespace

TEST_CASE_METHOD(MassFixture, "Several deals are given to a manager in the menu, as one step",
                 "[deals][mass]")
{
    const auto ann = *session.listDesk().addManager(QStringLiteral("Ann"));
    const std::vector<DealId> ids{add(QStringLiteral("Kitchen")), add(QStringLiteral("Table"))};
    choose(ids);
    const size_t before = steps();
    entry("assignDeals", QStringLiteral("Ann"))->trigger();
    CHECK(deal(ids[0]).manager == ann);
    CHECK(deal(ids[1]).manager == ann);
    CHECK(steps() == before + 1);
    CHECK(chosen() == ids);
    undo();
    CHECK_FALSE(deal(ids[0]).manager);
    redo();
    entry("assignDeals", QStringLiteral("Nobody"))->trigger();
    CHECK_FALSE(deal(ids[1]).manager);
}

TEST_CASE_METHOD(MassFixture, "Deals are tagged and untagged, with a new tag as well",
                 "[deals][mass]")
{
    const std::vector<DealId> ids{add(QStringLiteral("Kitchen")), add(QStringLiteral("Table"))};
    choose(ids);
    entry("tagDeals", QStringLiteral("New tag…"))->trigger();
    auto *question = dialog<TagDialog>();
    REQUIRE(question);
    auto *accept = question->findChild<QPushButton *>(QStringLiteral("accept"));
    CHECK_FALSE(accept->isEnabled());
    typeText(question->findChild<QLineEdit *>(), QStringLiteral("Выставка"));
    QTest::mouseClick(accept, Qt::LeftButton);
    settle();
    const auto tags = [&](int i) { return session.book().deals().tags(ids[size_t(i)])->size(); };
    CHECK(tags(0) == 1);
    CHECK(tags(1) == 1);
    REQUIRE(session.catalog().tags.size() == 1);

    entry("untagDeals", QStringLiteral("Выставка"))->trigger();
    CHECK(tags(0) == 0);
    undo();
    CHECK(tags(0) == 1);
    undo();
    CHECK(tags(0) == 0);
    CHECK(session.catalog().tags.empty());
}

TEST_CASE_METHOD(MassFixture, "The keys open the menus of managers and tags", "[deals][mass][keys]")
{
    REQUIRE(session.listDesk().addTag(QStringLiteral("VIP")));
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    choose({kitchen});
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F12);
    QMenu *menu = action("tagDeals")->menu();
    REQUIRE(QTest::qWaitFor([&] { return menu->isVisible(); }));
    QTest::keyClick(menu, Qt::Key_1);
    CHECK(session.book().deals().tags(kitchen)->size() == 1);
}

TEST_CASE_METHOD(MassFixture, "Of chosen deals those that stand in the stage already stay",
                 "[deals][mass]")
{
    const std::vector<DealId> ids{add(QStringLiteral("Kitchen")), add(QStringLiteral("Table"))};
    const DealId there[] = {ids[1]};
    REQUIRE(session.dealDesk().move(there, stages()[1]));
    choose(ids);
    const size_t before = steps();
    entry("moveDeal", session.catalog().stageName(stages()[1]))->trigger();
    CHECK(deal(ids[0]).stage == stages()[1]);
    CHECK(steps() == before + 1);
    CHECK(session.book().deals().moves(ids[1])->size() == 2);
}

TEST_CASE_METHOD(MassFixture, "Many deals are moved in the background, as one step",
                 "[deals][mass]")
{
    addMany();
    table->selectAll();
    const size_t before = steps();
    const StageId second = stages()[1];
    entry("moveDeal", session.catalog().stageName(second))->trigger();
    REQUIRE(waitFor([&] {
        return model->index(0, DealTableModel::Stage).data() == session.catalog().stageName(second);
    }));
    CHECK(steps() == before + 1);
    CHECK(countIn(second) == many);
    CHECK(lastStep().contains(QStringLiteral("700")));
    undo();
    CHECK(waitFor([&] { return countIn(second) == 0; }));
}

TEST_CASE_METHOD(MassFixture, "Many deals are lost with one reason, deferred and deleted",
                 "[deals][mass][lost-needs-reason]")
{
    addMany();
    table->selectAll();
    const size_t before = steps();
    loseChosen();
    REQUIRE(waitFor([&] { return firstIs("Lost"); }));
    CHECK(countWhere([](const DealLine &line) { return line.deal.lossReason.has_value(); })
          == many);
    CHECK(steps() == before + 1);
    CHECK_FALSE(isEnabled("loseDeal"));
    undo();
    REQUIRE(waitFor([&] { return isEnabled("deferDeal"); }));

    trigger("deferDeal");
    auto *question = dialog<DeferDialog>();
    REQUIRE(question);
    question->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    REQUIRE(waitFor([&] { return firstIs("Deferred"); }));
    CHECK(countWhere([](const DealLine &line) { return line.deal.status == DealStatus::Deferred; })
          == many);
    undo();
    REQUIRE(waitFor([&] { return firstIs("Open"); }));

    trigger("removeDeal");
    REQUIRE(waitFor([&] { return model->rowCount() == 0; }));
    CHECK(session.book().deals().count() == 0);
    undo();
    CHECK(waitFor([&] { return session.book().deals().count() == many; }));
}

TEST_CASE_METHOD(MassFixture, "A loss of many deals that is refused later is asked again as typed",
                 "[deals][mass][lost-needs-reason]")
{
    addMany();
    table->selectAll();
    trigger("loseDeal");
    const QPointer<LoseDialog> question = dialog<LoseDialog>();
    REQUIRE(question);
    auto *reasons = question->findChild<QListWidget *>(QStringLiteral("userReasons"));
    reasons->setCurrentRow(1);
    auto *comment = question->findChild<QPlainTextEdit *>();
    typeText(comment, QStringLiteral("Закрылись"));

    // Another window has won one of them since.
    const DealId won = chosen().front();
    REQUIRE(session.dealDesk().win(won, {}));
    question->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    CHECK_FALSE(question->isVisible());
    REQUIRE(waitFor([&] { return dialog<QMessageBox>() != nullptr; }));
    dialog<QMessageBox>()->accept();
    REQUIRE(question);
    CHECK(question->isVisible());
    CHECK(comment->toPlainText() == QStringLiteral("Закрылись"));
    CHECK(reasons->currentRow() == 1);
    CHECK(countWhere([](const DealLine &line) { return line.deal.lossReason.has_value(); }) == 0);
}

TEST_CASE_METHOD(MassFixture, "A choice that another order scatters stays, down to the action",
                 "[deals][mass][sort]")
{
    constexpr int count = 6000;
    addMany(count);
    table->horizontalHeader()->setSortIndicator(DealTableModel::Created, Qt::AscendingOrder);
    QItemSelection half;
    std::set<DealId> expected;
    for (int row = 0; row < count; row += 2) {
        const QModelIndex index = model->index(row, 0);
        half.append(QItemSelectionRange(index, model->index(row, DealTableModel::ColumnCount - 1)));
        expected.insert(model->deals()[size_t(row)]);
    }
    table->selectionModel()->select(half, QItemSelectionModel::ClearAndSelect);
    table->horizontalHeader()->setSortIndicator(DealTableModel::Created, Qt::DescendingOrder);
    CHECK(table->selectionModel()->selection().isEmpty());
    CHECK(isEnabled("assignDeals"));
    const QString together = page->findChild<QLabel *>(QStringLiteral("chosen"))->text();
    CHECK(QString(together).remove(u',').startsWith(u"3000"));

    const auto ann = *session.listDesk().addManager(QStringLiteral("Ann"));
    entry("assignDeals", QStringLiteral("Ann"))->trigger();
    const auto given = [&] {
        return countWhere([ann](const DealLine &line) { return line.deal.manager == ann; });
    };
    REQUIRE(waitFor([&] { return given() == count / 2; }));
    CHECK(countWhere([&](const DealLine &line) {
              return line.deal.manager == ann && !expected.contains(line.deal.id);
          })
          == 0);

    // Selecting something takes the place of what was kept.
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(model->index(1, 0)).center());
    CHECK(chosen().size() == 1);
}

TEST_CASE_METHOD(MassFixture, "Many deals, one of them won, are not lost and none is changed",
                 "[deals][mass]")
{
    addMany();
    REQUIRE(session.dealDesk().win(model->deals().back()));
    table->selectAll();
    CHECK_FALSE(isEnabled("loseDeal"));
    CHECK_FALSE(isEnabled("moveDeal"));
    CHECK(isEnabled("assignDeals"));
    CHECK(isEnabled("removeDeal"));
}
