#include "tests/ui/dealing/demandsfixture.h"
#include "ui/dealing/deferdialog.h"
#include "ui/dealing/lackdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTreeView>

using namespace voronka;

TEST_CASE_METHOD(DemandsFixture, "A move asks for just what is missing and saves it with the move",
                 "[dealing][demands]")
{
    demand(2, {RequiredField::Amount, RequiredField::Contact, RequiredField::Note},
           {QStringLiteral("The client has the money")});
    const DealId kitchen = add(QStringLiteral("Kitchen"), 50000);
    move(kitchen, 2);
    REQUIRE(question);
    CHECK_FALSE(question->findChild<QLineEdit *>(QStringLiteral("amount"))); // It is known.
    CHECK(stageHeadings().isEmpty()); // One stage asks.
    CHECK(deal(kitchen).stage == stages()[0]);
    CHECK_FALSE(canSave());

    field<QLineEdit>(question, "userContact")->setText(QStringLiteral("Olha"));
    CHECK_FALSE(canSave());
    field<QPlainTextEdit>(question, "note")->setPlainText(QStringLiteral("oak"));
    CHECK_FALSE(canSave());
    QTest::mouseClick(confirmations().front(), Qt::LeftButton);
    CHECK(canSave());
    pressAccept(question);
    CHECK(question.isNull());
    const Deal moved = deal(kitchen);
    CHECK(moved.stage == stages()[1]);
    CHECK(moved.note == QStringLiteral("oak"));
    REQUIRE(moved.contact);
    CHECK(session.book().people().contact(*moved.contact)->name == QStringLiteral("Olha"));

    REQUIRE(session.undo()); // All of it was one step.
    CHECK(deal(kitchen).stage == stages()[0]);
    CHECK(deal(kitchen).note.isEmpty());
    CHECK(session.book().people().contactNames()->empty());
}

TEST_CASE_METHOD(DemandsFixture,
                 "A jump over several stages asks for all of them under their names",
                 "[dealing][demands]")
{
    demand(2, {RequiredField::Amount}, {QStringLiteral("A real need")});
    demand(3, {RequiredField::Amount, RequiredField::ExpectedOn}, {});
    demand(4, {}, {QStringLiteral("The contract is signed")});
    demand(5, {RequiredField::Region}, {}); // Lies beyond.
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    move(kitchen, 4);
    REQUIRE(question);
    CHECK(stageHeadings()
          == QStringList{session.catalog().stageName(stages()[1]),
                         session.catalog().stageName(stages()[2]),
                         session.catalog().stageName(stages()[3])});
    CHECK(question->findChildren<QLineEdit *>(QStringLiteral("amount")).size() == 1);
    CHECK_FALSE(question->findChild<QComboBox *>(QStringLiteral("userRegion")));
    typeText(field<QLineEdit>(question, "amount"), QStringLiteral("1,200.50"));
    auto *has = field<QCheckBox>(question, "hasExpected");
    CHECK_FALSE(field<QDateEdit>(question, "expected")->isEnabled());
    has->click();
    field<QDateEdit>(question, "expected")->setDate(QDate(2026, 4, 1));
    for (QCheckBox *box : confirmations())
        QTest::keyClick(box, Qt::Key_Space);
    REQUIRE(canSave());
    QTest::keyClick(question, Qt::Key_Return);
    settle();
    CHECK(deal(kitchen).stage == stages()[3]);
    CHECK(deal(kitchen).amount == Money{120050});
    CHECK(deal(kitchen).expectedOn == QDate(2026, 4, 1));

    // Confirmed once, it is known: there and back asks for nothing.
    move(kitchen, 1);
    CHECK(deal(kitchen).stage == stages()[0]);
    move(kitchen, 4);
    CHECK(question.isNull());
    CHECK(deal(kitchen).stage == stages()[3]);
}

TEST_CASE_METHOD(DemandsFixture, "Every field has its editor", "[dealing][demands]")
{
    REQUIRE(session.listDesk().addManager(QStringLiteral("Oksana")));
    REQUIRE(session.listDesk().addSource(QStringLiteral("Site")));
    demand(2,
           {RequiredField::Amount, RequiredField::Contact, RequiredField::Company,
            RequiredField::Phone, RequiredField::Email, RequiredField::ExpectedOn,
            RequiredField::Manager, RequiredField::Source, RequiredField::Note},
           {});
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    move(kitchen, 2);
    REQUIRE(question);
    typeText(field<QLineEdit>(question, "amount"), QStringLiteral("10"));
    field<QLineEdit>(question, "userContact")->setText(QStringLiteral("Olha"));
    field<QLineEdit>(question, "userCompany")->setText(QStringLiteral("Oak"));
    typeText(field<QLineEdit>(question, "phone"), QStringLiteral("+380501234567"));
    typeText(field<QLineEdit>(question, "email"), QStringLiteral("olha@example.org"));
    field<QCheckBox>(question, "hasExpected")->click();
    field<QComboBox>(question, "userManager")->setCurrentIndex(1);
    field<QPlainTextEdit>(question, "note")->setPlainText(QStringLiteral("oak"));
    CHECK_FALSE(canSave());
    field<QComboBox>(question, "userSource")->setCurrentIndex(1);
    REQUIRE(canSave());
    pressAccept(question);
    const Deal moved = deal(kitchen);
    REQUIRE(moved.stage == stages()[1]);
    CHECK(moved.amount == Money{1000});
    CHECK(moved.manager == session.catalog().managers.front().id);
    CHECK(moved.source == session.catalog().sources.front().id);
    CHECK(moved.expectedOn == QDate(2026, 3, 24));
    const auto contact = session.book().people().contact(*moved.contact);
    REQUIRE(contact);
    CHECK(contact->channels.size() == 2);
    CHECK(contact->company == moved.company);
}

TEST_CASE_METHOD(DemandsFixture, "Esc leaves the deal where it was and says so",
                 "[dealing][demands]")
{
    demand(2, {RequiredField::Amount}, {});
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    const auto steps = session.book().history().steps(100)->size();
    const QSignalSpy cancelled(actions, &DealActions::cancelled);
    move(kitchen, 2);
    REQUIRE(question);
    typeText(field<QLineEdit>(question, "amount"), QStringLiteral("10"));
    QTest::keyClick(question, Qt::Key_Escape);
    settle();
    CHECK(question.isNull());
    CHECK(cancelled.count() == 1);
    CHECK(deal(kitchen).stage == stages()[0]);
    CHECK(deal(kitchen).amount == Money{});
    CHECK(session.book().history().steps(100)->size() == steps);
}

TEST_CASE_METHOD(DemandsFixture, "The key of moving asks as well", "[dealing][demands]")
{
    demand(2, {RequiredField::Amount}, {});
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    choose({kitchen});
    QTest::keyClick(&page, Qt::Key_F3);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_2);
    question = dialog<MissingDialog>();
    REQUIRE(question);
    CHECK(deal(kitchen).stage == stages()[0]);
}

TEST_CASE_METHOD(DemandsFixture, "What cannot be confirmed is put off instead",
                 "[dealing][demands][defer]")
{
    demand(2, {RequiredField::Amount}, {QStringLiteral("The client has the money")});
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    const QSignalSpy cancelled(actions, &DealActions::cancelled);
    move(kitchen, 2);
    REQUIRE(question);
    typeText(field<QLineEdit>(question, "amount"), QStringLiteral("10"));
    QTest::mouseClick(field<QPushButton>(question, "deferInstead"), Qt::LeftButton);
    const QPointer<DeferDialog> deferring = dialog<DeferDialog>();
    REQUIRE(deferring);

    SECTION("until the day and hour that was chosen")
    {
        field<QDateTimeEdit>(deferring, "until")
                ->setDateTime(QDateTime(QDate(2026, 6, 1), QTime(15, 30)));
        pressAccept(deferring);
        settle();
        CHECK(deferring.isNull());
        CHECK(question.isNull());
        CHECK(cancelled.count() == 0);
        CHECK(deal(kitchen).status == DealStatus::Deferred);
        CHECK(deal(kitchen).stage == stages()[0]);
        CHECK(deal(kitchen).nextContactAt == at(QDate(2026, 6, 1), QTime(15, 30)));
    }
    SECTION("or not, and what was typed is still there")
    {
        QTest::keyClick(deferring, Qt::Key_Escape);
        settle();
        CHECK(deferring.isNull());
        REQUIRE(question);
        CHECK(field<QLineEdit>(question, "amount")->text() == QStringLiteral("10"));
        CHECK(deal(kitchen).status == DealStatus::Open);
        CHECK(cancelled.count() == 0);
    }
}

TEST_CASE_METHOD(DemandsFixture, "Nothing is put off where nothing is to be confirmed",
                 "[dealing][demands][defer]")
{
    demand(2, {RequiredField::Amount}, {});
    move(add(QStringLiteral("Kitchen")), 2);
    REQUIRE(question);
    CHECK_FALSE(question->findChild<QPushButton *>(QStringLiteral("deferInstead")));
}

TEST_CASE_METHOD(DemandsFixture, "A telephone of nobody asks whose it is", "[dealing][demands]")
{
    demand(2, {RequiredField::Phone}, {});
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    move(kitchen, 2);
    REQUIRE(question);
    typeText(field<QLineEdit>(question, "phone"), QStringLiteral("+380501234567"));
    CHECK_FALSE(canSave());
    field<QLineEdit>(question, "userContact")->setText(QStringLiteral("Olha"));
    pressAccept(question);
    REQUIRE(deal(kitchen).contact);
    CHECK(session.book().people().contact(*deal(kitchen).contact)->channels.size() == 1);

    const DealId table = addFor(QStringLiteral("Table"), QStringLiteral("Ivan"));
    move(table, 2);
    REQUIRE(question);
    CHECK_FALSE(question->findChild<QLineEdit *>(QStringLiteral("userContact")));
}

TEST_CASE_METHOD(DemandsFixture, "An amount that cannot be read is refused and stays typed",
                 "[dealing][demands]")
{
    demand(2, {RequiredField::Amount}, {});
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    move(kitchen, 2);
    auto *amount = field<QLineEdit>(question, "amount");
    typeText(amount, QStringLiteral("0"));
    CHECK_FALSE(canSave());
    amount->selectAll();
    typeText(amount, QStringLiteral("much"));
    pressAccept(question);
    CHECK_FALSE(takeMessage().isEmpty());
    REQUIRE(question);
    CHECK(deal(kitchen).stage == stages()[0]);

    session.book().setReadOnly(QStringLiteral("The disk is full."));
    amount->setText(QStringLiteral("10"));
    pressAccept(question);
    CHECK_FALSE(takeMessage().isEmpty());
    REQUIRE(question);
    CHECK(amount->text() == QStringLiteral("10"));
}

TEST_CASE_METHOD(DemandsFixture, "Of several deals those that lack something are told",
                 "[dealing][demands][mass]")
{
    demand(2, {RequiredField::Amount}, {QStringLiteral("A real need")});
    demand(3, {RequiredField::Amount}, {});
    const DealId poor = add(QStringLiteral("Kitchen"));
    const DealId rich = add(QStringLiteral("Table"), 500);
    REQUIRE(session.dealDesk().move(rich, stages()[1], answering({}, 2)));
    const QSignalSpy cancelled(actions, &DealActions::cancelled);
    actions->moveDeals({poor, rich}, stages()[2]);
    const QPointer<LackDialog> told = dialog<LackDialog>();
    REQUIRE(told);
    const QAbstractItemModel *lacks = field<QTreeView>(told, "lacks")->model();
    REQUIRE(lacks->rowCount() == 1);
    CHECK(lacks->index(0, 0).data().toString() == QStringLiteral("Kitchen"));
    CHECK(lacks->index(0, 1).data().toString() == QStringLiteral("Amount; A real need"));
    CHECK(deal(rich).stage == stages()[1]);

    SECTION("the others move")
    {
        pressAccept(told);
        CHECK(deal(rich).stage == stages()[2]);
        CHECK(deal(poor).stage == stages()[0]);
        CHECK(cancelled.count() == 0);
    }
    SECTION("or none of them")
    {
        QTest::keyClick(told, Qt::Key_Escape);
        settle();
        CHECK(deal(rich).stage == stages()[1]);
        CHECK(cancelled.count() == 1);
    }
}

TEST_CASE_METHOD(DemandsFixture, "When all lack something there is nothing to move",
                 "[dealing][demands][mass]")
{
    demand(2, {RequiredField::Amount}, {});
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    const DealId table = add(QStringLiteral("Table"));
    actions->moveDeals({kitchen, table}, stages()[1]);
    const QPointer<LackDialog> told = dialog<LackDialog>();
    REQUIRE(told);
    CHECK_FALSE(field<QPushButton>(told, "accept")->isVisible());
    QTest::keyClick(told, Qt::Key_Return);
    settle();
    CHECK(deal(kitchen).stage == stages()[0]);
}

TEST_CASE_METHOD(DemandsFixture, "Very many deals are looked through in the background",
                 "[dealing][demands][mass]")
{
    demand(2, {RequiredField::Amount}, {});
    std::vector<DealId> many;
    for (size_t i = 0; i <= dealsChangedAtOnce; ++i)
        many.push_back(add(QStringLiteral("Kitchen"), i == 7 ? 0 : 500));
    actions->moveDeals(many, stages()[1]);
    QPointer<LackDialog> told;
    REQUIRE(QTest::qWaitFor([&] { return (told = dialog<LackDialog>()) != nullptr; }, 20'000));
    CHECK(field<QTreeView>(told, "lacks")->model()->rowCount() == 1);
    pressAccept(told);
    CHECK(QTest::qWaitFor([&] { return deal(many.back()).stage == stages()[1]; }, 20'000));
    CHECK(deal(many[7]).stage == stages()[0]);
}

TEST_CASE_METHOD(DemandsFixture, "The other funnel asks as well", "[dealing][demands]")
{
    const auto other =
            session.funnelDesk().addFunnel(QStringLiteral("Wholesale"), {QStringLiteral("Asked")});
    REQUIRE(other);
    const StageId asked = session.catalog().liveStages(*other).front();
    REQUIRE(session.funnelDesk().setRequirements(asked, {{{}, asked, RequiredField::Amount, {}}}));
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    actions->transferDeal(kitchen, *other);
    question = dialog<MissingDialog>();
    REQUIRE(question);
    typeText(field<QLineEdit>(question, "amount"), QStringLiteral("10"));
    pressAccept(question);
    CHECK(deal(kitchen).stage == asked);
    CHECK(deal(kitchen).amount == Money{1000});
}

TEST_CASE_METHOD(DemandsFixture, "A stage's tasks are created once more when asked for",
                 "[dealing][tasks]")
{
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    choose({kitchen});
    auto *action = page.findChild<QAction *>(QStringLiteral("createStageTasks"));
    CHECK_FALSE(action->isVisible());
    REQUIRE(session.funnelDesk().setStageTasks(
            stages()[0], {{{}, stages()[0], ActivityKind::Call, QStringLiteral("Call"), 2, {}}}));
    choose({kitchen});
    REQUIRE(action->isEnabled());
    action->trigger();
    CHECK(takeMessage().isEmpty());
    CHECK(tasksOf(kitchen) == 1);
    action->trigger();
    CHECK(tasksOf(kitchen) == 2);
    REQUIRE(session.undo());
    CHECK(tasksOf(kitchen) == 1);
}

TEST_CASE_METHOD(DemandsFixture, "The questions about what is missing follow the language",
                 "[dealing][demands][languages]")
{
    const auto length =
            GENERATE(PseudoTranslator::Length::AsWritten, PseudoTranslator::Length::Padded);
    demand(2,
           {RequiredField::Amount, RequiredField::Contact, RequiredField::Phone,
            RequiredField::ExpectedOn, RequiredField::Manager, RequiredField::Note},
           {QStringLiteral("The client has the money and has shown the estimate of the bank, "
                           "which is not older than a month")});
    demand(3, {}, {QStringLiteral("A real need")});
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    move(kitchen, 3);
    REQUIRE(question);
    const PseudoTranslator translator(length);
    QCoreApplication::processEvents();
    if (length == PseudoTranslator::Length::AsWritten)
        CHECK(untranslatedTexts(*question) == QStringList());
    CHECK(clippedTexts(*question) == QStringList());
    CHECK(namelessControls(*question) == QStringList());
    CHECK(unreachableControls(*question) == QStringList());
    QTest::keyClick(question, Qt::Key_Escape);
    settle();

    actions->moveDeals({kitchen, add(QStringLiteral("Table"))}, stages()[1]);
    const QPointer<LackDialog> told = dialog<LackDialog>();
    REQUIRE(told);
    REQUIRE(QTest::qWaitForWindowActive(told));
    CHECK(clippedTexts(*told) == QStringList());
    CHECK(namelessControls(*told) == QStringList());
}
