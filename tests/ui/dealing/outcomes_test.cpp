#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/deals/dealsfixture.h"
#include "ui/dealing/deferdialog.h"
#include "ui/dealing/losedialog.h"
#include "ui/dealing/windialog.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace voronka;

namespace {

QPushButton *acceptButton(const QDialog *dialog)
{
    return dialog->findChild<QPushButton *>(QStringLiteral("accept"));
}

QMenu *moveMenu(const DealsPage *page)
{
    return page->findChild<QMenu *>(QStringLiteral("userMoveMenu"));
}

} // namespace

TEST_CASE_METHOD(DealsFixture, "A digit in the move menu takes the deal to that stage",
                 "[deals][move]")
{
    const DealId id = add(QStringLiteral("Kitchen"));
    choose({id});
    QTest::keyClick(table, Qt::Key_F3);
    QMenu *menu = moveMenu(page);
    REQUIRE(QTest::qWaitFor([&] { return menu->isVisible(); }));
    REQUIRE(menu->actions().size() == qsizetype(stages().size()));
    CHECK_FALSE(menu->actions().constFirst()->isEnabled()); // It stands there.
    QTest::keyClick(menu, Qt::Key_3);
    CHECK(deal(id).stage == stages()[2]);
    CHECK(chosen() == std::vector{id});
    undo();
    CHECK(deal(id).stage == stages()[0]);
}

TEST_CASE_METHOD(DealsFixture, "Several deals are moved together, those that stand there stay",
                 "[deals][move]")
{
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    const DealId cupboard = add(QStringLiteral("Table"));
    const DealId ids[] = {cupboard};
    REQUIRE(session.dealDesk().move(ids, stages()[1]));
    choose({kitchen, cupboard});
    QMenu *menu = moveMenu(page);
    Q_EMIT menu->aboutToShow();
    menu->actions().at(1)->trigger();
    CHECK(deal(kitchen).stage == stages()[1]);
    CHECK(deal(cupboard).stage == stages()[1]);
    CHECK_FALSE(page->findChild<QMessageBox *>());
}

TEST_CASE_METHOD(DealsFixture, "A stage named with an ampersand is named so in the menu",
                 "[deals][move]")
{
    REQUIRE(session.funnelDesk().renameStage(stages()[1], QStringLiteral("R&D <b>x</b>")));
    REQUIRE(QTest::qWaitFor([&] { return session.facts() != nullptr; }));
    choose({add(QStringLiteral("Kitchen"))});
    QMenu *menu = moveMenu(page);
    Q_EMIT menu->aboutToShow();
    CHECK(menu->actions().at(1)->text().contains(QStringLiteral("R&&D <b>x</b>")));
}

TEST_CASE_METHOD(DealsFixture, "A deal is won for the amount that was confirmed", "[deals][win]")
{
    const DealId id = add(QStringLiteral("Kitchen"), 50000);
    choose({id});
    QTest::keyClick(table, Qt::Key_F4);
    const QPointer<WinDialog> question = dialog<WinDialog>();
    REQUIRE(question);
    auto *amount = question->findChild<QLineEdit *>(QStringLiteral("amount"));
    CHECK(amount->text() == QStringLiteral("$500"));
    amount->selectAll();
    typeText(amount, QStringLiteral("a lot"));
    QTest::keyClick(amount, Qt::Key_Return);
    CHECK_FALSE(takeMessage().isEmpty());
    CHECK(deal(id).status == DealStatus::Open);
    REQUIRE(question);

    amount->selectAll();
    typeText(amount, QStringLiteral("450.50"));
    QTest::keyClick(amount, Qt::Key_Return);
    settle();
    CHECK(question.isNull());
    CHECK(deal(id).status == DealStatus::Won);
    CHECK(deal(id).amount == Money{45050});
    CHECK_FALSE(isEnabled("winDeal"));
    CHECK(isEnabled("reopenDeal"));
    undo();
    CHECK(deal(id).status == DealStatus::Open);
    CHECK(deal(id).amount == Money{50000});
}

TEST_CASE_METHOD(DealsFixture, "No deal is lost without a reason",
                 "[deals][lose][lost-needs-reason]")
{
    const DealId id = add(QStringLiteral("Kitchen"));
    choose({id});
    QTest::keyClick(table, Qt::Key_F5);
    QPointer<LoseDialog> question = dialog<LoseDialog>();
    REQUIRE(question);
    auto *reasons = question->findChild<QListWidget *>();
    CHECK_FALSE(acceptButton(question)->isEnabled());
    question->accept(); // As Return would.
    settle();
    REQUIRE(question);
    CHECK(deal(id).status == DealStatus::Open);

    SECTION("Cancel changes nothing")
    {
        reasons->setCurrentRow(1);
        QTest::keyClick(question, Qt::Key_Escape);
        settle();
        CHECK(question.isNull());
        CHECK(deal(id).status == DealStatus::Open);
        CHECK(session.book().deals().moves(id)->size() == 1);
    }
    SECTION("The reason and the comment are saved")
    {
        QTest::keyClick(reasons, Qt::Key_Down);
        REQUIRE(reasons->selectedItems().size() == 1);
        const QString reason = reasons->selectedItems().constFirst()->text();
        CHECK(acceptButton(question)->isEnabled());
        question->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("too dear"));
        QTest::mouseClick(acceptButton(question), Qt::LeftButton);
        settle();
        CHECK(question.isNull());
        const Deal lost = deal(id);
        CHECK(lost.status == DealStatus::Lost);
        REQUIRE(lost.lossReason);
        CHECK(session.catalog().lossReasonName(*lost.lossReason) == reason);
        CHECK(session.book().deals().moves(id)->back().comment == QStringLiteral("too dear"));
        CHECK(model->index(0, DealTableModel::Status).data().toString().contains(reason));
    }
}

TEST_CASE_METHOD(DealsFixture, "Retired reasons are not offered", "[deals][lose]")
{
    const LossReason first = session.catalog().lossReasons.front();
    const size_t all = session.catalog().lossReasons.size();
    REQUIRE(session.listDesk().setArchived(first.id, true));
    choose({add(QStringLiteral("Kitchen"))});
    trigger("loseDeal");
    auto *question = dialog<LoseDialog>();
    REQUIRE(question);
    auto *reasons = question->findChild<QListWidget *>();
    CHECK(reasons->count() == int(all) - 1);
    CHECK(reasons->findItems(first.name, Qt::MatchExactly).isEmpty());
}

TEST_CASE_METHOD(DealsFixture, "A deferred deal wakes when it was said", "[deals][defer]")
{
    const DealId id = add(QStringLiteral("Kitchen"));
    choose({id});
    QTest::keyClick(table, Qt::Key_F9);
    const QPointer<DeferDialog> question = dialog<DeferDialog>();
    REQUIRE(question);
    const QDate day = session.days().day(session.now()).addDays(40);
    auto *until = question->findChild<QDateTimeEdit *>(QStringLiteral("until"));
    until->setDateTime(QDateTime(day, QTime(15, 30)));
    QTest::mouseClick(acceptButton(question), Qt::LeftButton);
    settle();
    CHECK(question.isNull());
    CHECK(deal(id).status == DealStatus::Deferred);
    REQUIRE(deal(id).nextContactAt);
    CHECK(*deal(id).nextContactAt
          == Instant::fromDateTime(QDateTime(day, QTime(15, 30), session.days().zone())));

    trigger("reopenDeal");
    CHECK(deal(id).status == DealStatus::Open);
}

TEST_CASE_METHOD(DealsFixture, "A moment that has passed is refused and the question stays",
                 "[deals][defer]")
{
    const DealId id = add(QStringLiteral("Kitchen"));
    choose({id});
    trigger("deferDeal");
    const QPointer<DeferDialog> question = dialog<DeferDialog>();
    REQUIRE(question);
    auto *until = question->findChild<QDateTimeEdit *>(QStringLiteral("until"));
    until->setDateTime(QDateTime(session.days().day(session.now()), QTime(0, 0)));
    question->findChild<QLineEdit *>(QStringLiteral("comment"))->setText(QStringLiteral("price"));
    QTest::mouseClick(acceptButton(question), Qt::LeftButton);
    CHECK_FALSE(takeMessage().isEmpty());
    REQUIRE(question);
    CHECK(question->comment() == QStringLiteral("price"));
    CHECK(deal(id).status == DealStatus::Open);
}

TEST_CASE_METHOD(DealsFixture, "A lost deal is reopened and the old loss stays an event",
                 "[deals][reopen]")
{
    const DealId id = add(QStringLiteral("Kitchen"));
    const DealId ids[] = {id};
    REQUIRE(session.dealDesk().lose(ids, {session.catalog().lossReasons.front().id, {}}));
    choose({id});
    QTest::keyClick(table, Qt::Key_F11);
    CHECK(deal(id).status == DealStatus::Open);
    CHECK(session.book().deals().moves(id)->size() == 3);
}

TEST_CASE_METHOD(DealsFixture, "Deleting asks nothing, because undo brings all of it back",
                 "[deals][delete]")
{
    const DealId kitchen = add(QStringLiteral("Kitchen"), 50000);
    const DealId cupboard = add(QStringLiteral("Table"));
    add(QStringLiteral("Chair"));
    const Deal before = deal(kitchen);
    choose({kitchen, cupboard});
    table->setFocus(); // In a field the key is that of the text.
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(listed() == QStringList(QStringLiteral("Chair")));
    CHECK(table->currentIndex().isValid()); // The keys go on from there.
    undo();
    CHECK(listed().size() == 3);
    CHECK(deal(kitchen) == before);
}

TEST_CASE_METHOD(DealsFixture, "Questions go with the book that is closed", "[deals]")
{
    choose({add(QStringLiteral("Kitchen"))});
    trigger(GENERATE("winDeal", "loseDeal", "deferDeal"));
    const QPointer<DealQuestion> question = dialog<DealQuestion>();
    REQUIRE(question);
    session.close();
    settle();
    CHECK(question.isNull());
}
