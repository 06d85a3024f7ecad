#include "tests/ui/dealing/questionsfixture.h"
#include "ui/dealing/dealdialog.h"
#include "ui/dealing/deferdialog.h"
#include "ui/dealing/losedialog.h"
#include "ui/dealing/reasonlist.h"
#include "ui/dealing/windialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace voronka;

TEST_CASE_METHOD(QuestionsFixture, "Given deals need not be chosen on the page", "[dealing]")
{
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    actions->moveDeals({kitchen}, stages()[2]);
    CHECK(deal(kitchen).stage == stages()[2]);
    actions->loseDeals({kitchen});
    const auto lose = dialog<LoseDialog>();
    REQUIRE(lose);
    QTest::keyClick(lose->findChild<ReasonList *>(), Qt::Key_1);
    pressAccept(lose);
    CHECK(deal(kitchen).status == DealStatus::Lost);
    actions->reopenDeal(kitchen);
    CHECK(deal(kitchen).status == DealStatus::Open);
    actions->winDeal(kitchen);
    const auto win = dialog<WinDialog>();
    REQUIRE(win);
    pressAccept(win);
    CHECK(deal(kitchen).status == DealStatus::Won);
}

TEST_CASE_METHOD(QuestionsFixture, "A deal that is gone is told and not asked about", "[dealing]")
{
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    actions->removeDeals({kitchen});
    const QSignalSpy cancelled(actions, &DealActions::cancelled);
    actions->winDeal(kitchen);
    CHECK_FALSE(dialog<WinDialog>());
    CHECK_FALSE(takeMessage().isEmpty());
    CHECK(cancelled.count() == 1);
}

TEST_CASE_METHOD(QuestionsFixture, "A deal is won on the day and for the amount that is confirmed",
                 "[dealing][win]")
{
    now = at(QDate(2026, 3, 1), QTime(12, 0));
    const DealId kitchen = add(QStringLiteral("Kitchen"), 50000);
    now = at(QDate(2026, 3, 10), QTime(11, 0));
    choose({kitchen});
    QTest::keyClick(&page, Qt::Key_F4);
    const auto question = dialog<WinDialog>();
    REQUIRE(question);
    auto *day = field<QDateEdit>(question, "wonOn");
    CHECK(day->date() == QDate(2026, 3, 10));
    CHECK(day->minimumDate() == QDate(2026, 3, 1));
    CHECK(day->maximumDate() == QDate(2026, 3, 10));

    SECTION("today is now")
    {
        pressAccept(question);
        CHECK(deal(kitchen).closedAt == now);
        CHECK(deal(kitchen).amount == Money{50000});
    }
    SECTION("an earlier day")
    {
        day->setDate(QDate(2026, 3, 5));
        pressAccept(question);
        CHECK(deal(kitchen).closedAt == at(QDate(2026, 3, 5), QTime(12, 0)));
    }
    SECTION("an amount below zero is refused and stays typed")
    {
        auto *amount = field<QLineEdit>(question, "amount");
        amount->selectAll();
        typeText(amount, QStringLiteral("-5"));
        pressAccept(question);
        CHECK(takeMessage().contains(QStringLiteral("negative")));
        REQUIRE(question);
        CHECK(amount->text() == QStringLiteral("-5"));
        CHECK(deal(kitchen).status == DealStatus::Open);
    }
}

TEST_CASE_METHOD(QuestionsFixture, "Winning plans the next sale to the same client",
                 "[dealing][win]")
{
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    const auto id = session.dealDesk().create(draft, {{}, QStringLiteral("Ольга"), {}, {}});
    REQUIRE(id);
    choose({*id});
    trigger("winDeal");
    const auto question = dialog<WinDialog>();
    REQUIRE(question);
    CHECK_FALSE(field<QLineEdit>(question, "nextTitle")->isVisible());
    QTest::keyClick(field<QCheckBox>(question, "planNext"), Qt::Key_Space);
    auto *title = field<QLineEdit>(question, "nextTitle");
    CHECK(title->isVisible());
    CHECK(title->text() == QStringLiteral("Kitchen"));

    title->clear();
    pressAccept(question);
    CHECK_FALSE(takeMessage().isEmpty()); // It needs a title, and nothing is won without it.
    CHECK(deal(*id).status == DealStatus::Open);
    typeText(title, QStringLiteral("Стол"));
    field<QDateEdit>(question, "nextContact")->setDate(QDate(2026, 9, 1));
    pressAccept(question);
    CHECK(question.isNull());
    CHECK(deal(*id).status == DealStatus::Won);
    const Deal next = deal(DealId(id->value + 1));
    CHECK(next.title == QStringLiteral("Стол"));
    CHECK(next.contact == deal(*id).contact);
    CHECK(next.kind == DealKind::Repeat);
    CHECK(next.parent == *id);
    CHECK(next.status == DealStatus::Deferred);
    CHECK(next.nextContactAt == at(QDate(2026, 9, 1), QTime(10, 0)));
    REQUIRE(session.undo());
    CHECK(deal(*id).status == DealStatus::Open);
    CHECK(*session.book().deals().count() == 1);
}

TEST_CASE_METHOD(QuestionsFixture, "The next sale is proposed by the client's own rhythm",
                 "[dealing][win][rhythm]")
{
    const auto sale = [&](QDate created, std::optional<ContactId> contact) {
        DealDraft draft;
        draft.title = QStringLiteral("Kitchen");
        draft.contact = contact;
        draft.createdAt = at(created, QTime(12, 0));
        const auto id = contact
                ? session.dealDesk().create(draft)
                : session.dealDesk().create(draft, {{}, QStringLiteral("Ольга"), {}, {}});
        REQUIRE(id);
        return *id;
    };
    const DealId first = sale(QDate(2025, 12, 1), {});
    WinDetails details;
    details.wonOn = QDate(2025, 12, 20);
    REQUIRE(session.dealDesk().win(first, details));
    const DealId second = sale(QDate(2026, 3, 1), deal(first).contact);
    choose({second});
    trigger("winDeal");
    const auto question = dialog<WinDialog>();
    REQUIRE(question);
    CHECK(field<QCheckBox>(question, "planNext")->isChecked());
    auto *day = field<QDateEdit>(question, "nextContact");
    CHECK(day->isVisible());
    CHECK(day->date() == QDate(2026, 3, 10).addDays(80));
    const QString why = field<QLabel>(question, "why")->text();
    CHECK(why.contains(QStringLiteral("80 day")));
    SECTION("it follows the day of the sale until another is chosen")
    {
        field<QDateEdit>(question, "wonOn")->setDate(QDate(2026, 3, 5));
        CHECK(day->date() == QDate(2026, 3, 5).addDays(75));
        day->setDate(QDate(2026, 9, 1));
        field<QDateEdit>(question, "wonOn")->setDate(QDate(2026, 3, 10));
        CHECK(day->date() == QDate(2026, 9, 1));
    }
    SECTION("it may be switched off")
    {
        field<QCheckBox>(question, "planNext")->setChecked(false);
        pressAccept(question);
        CHECK(deal(second).status == DealStatus::Won);
        CHECK(*session.book().deals().count() == 2);
    }
}

TEST_CASE_METHOD(QuestionsFixture, "A quick choice defers a deal to the morning of that day",
                 "[dealing][defer]")
{
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    choose({kitchen});
    QTest::keyClick(&page, Qt::Key_F9);
    const auto question = dialog<DeferDialog>();
    REQUIRE(question);
    const auto [name, day] =
            GENERATE(table<const char *, QDate>({{"Tomorrow", QDate(2026, 3, 11)},
                                                 {"In a week", QDate(2026, 3, 17)},
                                                 {"In a month", QDate(2026, 4, 10)},
                                                 {"1st of next month", QDate(2026, 4, 1)}}));
    CAPTURE(name);
    for (auto *button : question->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String(name))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    field<QLineEdit>(question, "comment")->setText(QStringLiteral("which wood"));
    pressAccept(question);
    CHECK(deal(kitchen).nextContactAt == at(day, QTime(10, 0)));
    CHECK(session.book().deals().moves(kitchen)->back().comment == QStringLiteral("which wood"));
}

TEST_CASE_METHOD(QuestionsFixture, "The form of a new deal begins with what it was given",
                 "[dealing][form]")
{
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    draft.stage = stages()[1];
    const auto first = session.dealDesk().create(
            draft, {QStringLiteral("Дуб"), QStringLiteral("Ольга"), {}, {}});
    REQUIRE(first);
    SECTION("the next sale has the client and the kind")
    {
        actions->addNextSale(*first);
        const auto form = dialog<DealDialog>();
        REQUIRE(form);
        CHECK(field<QLineEdit>(form, "userContact")->text() == QStringLiteral("Ольга"));
        CHECK(field<QLineEdit>(form, "title")->text() == QStringLiteral("Kitchen"));
        form->accept();
        settle();
        const Deal next = deal(DealId(first->value + 1));
        CHECK(next.contact == deal(*first).contact);
        CHECK(next.company == deal(*first).company);
        CHECK(next.kind == DealKind::Repeat);
        CHECK(next.parent == *first);
    }
    SECTION("a referral has neither client nor title")
    {
        actions->addReferral(*first);
        const auto form = dialog<DealDialog>();
        REQUIRE(form);
        CHECK(field<QLineEdit>(form, "userContact")->text().isEmpty());
        typeText(field<QLineEdit>(form, "title"), QStringLiteral("Table"));
        form->accept();
        settle();
        CHECK(deal(DealId(first->value + 1)).kind == DealKind::Referral);
        CHECK(deal(DealId(first->value + 1)).parent == *first);
    }
    SECTION("a stage is that of the draft")
    {
        DealDraft preset;
        preset.stage = stages()[3];
        actions->addFrom(preset);
        const auto form = dialog<DealDialog>();
        REQUIRE(form);
        typeText(field<QLineEdit>(form, "title"), QStringLiteral("Table"));
        form->accept();
        settle();
        CHECK(deal(DealId(first->value + 1)).stage == stages()[3]);
    }
}

TEST_CASE_METHOD(QuestionsFixture, "Of two clients with one name the deal keeps its own",
                 "[dealing][form]")
{
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    const auto first = session.dealDesk().create(draft, {{}, QStringLiteral("Ольга"), {}, {}});
    Contact twin;
    twin.name = QStringLiteral("Ольга");
    const auto other = session.peopleDesk().add(twin);
    REQUIRE(first);
    REQUIRE(other);
    draft.contact = *other;
    const auto second = session.dealDesk().create(draft);
    REQUIRE(second);
    actions->editDeal(*second);
    const auto form = dialog<DealDialog>();
    REQUIRE(form);
    field<QLineEdit>(form, "title")->setText(QStringLiteral("Table"));
    form->accept();
    settle();
    CHECK(deal(*second).title == QStringLiteral("Table"));
    CHECK(deal(*second).contact == *other);
}

TEST_CASE_METHOD(QuestionsFixture, "No text of a question was left out of translation",
                 "[dealing][languages]")
{
    choose({add(QStringLiteral("Kitchen"), 500)});
    const char *action = GENERATE("winDeal", "loseDeal", "deferDeal");
    CAPTURE(action);
    const auto length =
            GENERATE(PseudoTranslator::Length::AsWritten, PseudoTranslator::Length::Padded);
    PseudoTranslator translator(length);
    trigger(action);
    const auto question = dialog<DealQuestion>();
    REQUIRE(question);
    settle();
    if (auto *plan = question->findChild<QCheckBox *>(QStringLiteral("planNext")))
        plan->click();
    settle();
    if (length == PseudoTranslator::Length::AsWritten)
        CHECK(untranslatedTexts(*question) == QStringList());
    CHECK(clippedTexts(*question) == QStringList());
    question->reject();
    settle();
}
