#include "tests/ui/dealing/questionsfixture.h"
#include "ui/dealing/losedialog.h"
#include "ui/dealing/reasonlist.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace voronka;

namespace {

class LosingFixture : public QuestionsFixture
{
public:
    LosingFixture()
    {
        kitchen = add(QStringLiteral("Kitchen"), 50000);
        choose({kitchen});
    }
    void ask()
    {
        QTest::keyClick(&page, Qt::Key_F5);
        question = dialog<LoseDialog>();
        REQUIRE(question);
        reasons = question->findChild<ReasonList *>();
        newReason = field<QLineEdit>(question, "newReason");
    }
    bool canSave() const { return field<QPushButton>(question, "accept")->isEnabled(); }

    DealId kitchen;
    QPointer<LoseDialog> question;
    ReasonList *reasons = nullptr;
    QLineEdit *newReason = nullptr;
};

} // namespace

TEST_CASE_METHOD(LosingFixture, "A digit chooses a reason, Return saves it", "[dealing][lose]")
{
    ask();
    QTest::keyClick(reasons, Qt::Key_9); // There are five.
    CHECK_FALSE(canSave());
    QTest::keyClick(reasons, Qt::Key_3);
    CHECK(reasons->reason() == reason(3).id);
    QTest::keyClick(reasons, Qt::Key_Return);
    settle();
    CHECK(question.isNull());
    CHECK(deal(kitchen).lossReason == reason(3).id);
}

TEST_CASE_METHOD(LosingFixture, "The first letter chooses a reason in any alphabet",
                 "[dealing][lose]")
{
    REQUIRE(session.listDesk().addLossReason(QStringLiteral("Уехали")));
    REQUIRE(session.listDesk().addLossReason(QStringLiteral("Ёлка не та")));
    ask();
    QTest::sendKeyEvent(QTest::Click, reasons, Qt::Key_unknown, QStringLiteral("у"),
                        Qt::NoModifier);
    CHECK(reasons->chosenName() == QStringLiteral("Уехали"));
    QTest::keyClick(reasons, Qt::Key_Down);
    CHECK(reasons->chosenName() == QStringLiteral("Ёлка не та"));
    CHECK(canSave());
}

TEST_CASE_METHOD(LosingFixture, "A reason is added in the question and saved with the loss",
                 "[dealing][lose]")
{
    const size_t known = session.catalog().lossReasons.size();
    ask();
    typeText(newReason, QStringLiteral(" Переехали "));
    CHECK(canSave());
    SECTION("by Return, and once more to save")
    {
        QTest::keyClick(newReason, Qt::Key_Return);
        settle();
        REQUIRE(question);
        CHECK(session.catalog().lossReasons.size() == known); // Not yet.
        CHECK(reasons->chosenName() == QStringLiteral("Переехали"));
        QTest::keyClick(reasons, Qt::Key_Return);
    }
    SECTION("by its button")
    {
        QTest::mouseClick(field<QToolButton>(question, "addReason"), Qt::LeftButton);
        CHECK(newReason->text().isEmpty());
        pressAccept(question);
    }
    SECTION("at once")
    {
        pressAccept(question);
    }
    settle();
    CHECK(question.isNull());
    REQUIRE(session.catalog().lossReasons.size() == known + 1);
    CHECK(session.catalog().lossReasons.back().name == QStringLiteral("Переехали"));
    CHECK(deal(kitchen).lossReason == session.catalog().lossReasons.back().id);

    REQUIRE(session.undo()); // Both are one step.
    CHECK(session.catalog().lossReasons.size() == known);
    CHECK(deal(kitchen).status == DealStatus::Open);
}

TEST_CASE_METHOD(LosingFixture, "Esc leaves no trace of a question", "[dealing][lose]")
{
    const size_t known = session.catalog().lossReasons.size();
    const auto steps = session.book().history().steps(100)->size();
    const QSignalSpy cancelled(actions, &DealActions::cancelled);
    ask();
    typeText(newReason, QStringLiteral("Moved away"));
    QTest::keyClick(newReason, Qt::Key_Return);
    QTest::keyClick(question, Qt::Key_Escape);
    settle();
    CHECK(question.isNull());
    CHECK(cancelled.count() == 1);
    CHECK(session.catalog().lossReasons.size() == known);
    CHECK(session.book().history().steps(100)->size() == steps);
    CHECK(moveCount(kitchen) == 1);
}

TEST_CASE_METHOD(LosingFixture, "A new reason with the name of another is that other",
                 "[dealing][lose]")
{
    ask();
    typeText(newReason, QStringLiteral("SPAM"));
    QTest::keyClick(newReason, Qt::Key_Return);
    CHECK(reasons->reason() == reason(1).id);
    CHECK(reasons->count() == int(session.catalog().lossReasons.size()));
}

TEST_CASE_METHOD(LosingFixture, "A reason proposes when to ask again", "[dealing][lose]")
{
    ask();
    auto *remind = field<QCheckBox>(question, "remind");
    auto *days = field<QSpinBox>(question, "remindDays");
    CHECK_FALSE(remind->isChecked());
    QTest::keyClick(reasons, Qt::Key_2); // Bought from a competitor: 180 days.
    CHECK(remind->isChecked());
    CHECK(days->value() == 180);
    QTest::keyClick(reasons, Qt::Key_1); // Spam: never.
    CHECK_FALSE(remind->isChecked());
    QTest::keyClick(reasons, Qt::Key_3);
    CHECK(days->value() == 90);

    SECTION("what it proposed is saved, at a civil hour of the book's zone")
    {
        pressAccept(question);
        CHECK(deal(kitchen).nextContactAt == at(QDate(2026, 3, 10).addDays(90), QTime(10, 0)));
    }
    SECTION("what the person chose stays with another reason")
    {
        remind->click();
        CHECK_FALSE(remind->isChecked());
        QTest::keyClick(reasons, Qt::Key_2);
        CHECK_FALSE(remind->isChecked());
        pressAccept(question);
        CHECK_FALSE(deal(kitchen).nextContactAt);
    }
}

TEST_CASE_METHOD(LosingFixture, "Several deals are lost for one reason in one step",
                 "[dealing][lose]")
{
    const DealId cupboard = add(QStringLiteral("Table"));
    choose({kitchen, cupboard});
    ask();
    QTest::keyClick(reasons, Qt::Key_1);
    pressAccept(question);
    CHECK(deal(kitchen).lossReason == reason(1).id);
    CHECK(deal(cupboard).lossReason == reason(1).id);
    REQUIRE(session.undo());
    CHECK(deal(kitchen).status == DealStatus::Open);
    CHECK(deal(cupboard).status == DealStatus::Open);
}

TEST_CASE_METHOD(LosingFixture, "A second press saves nothing twice", "[dealing][lose]")
{
    ask();
    QTest::keyClick(reasons, Qt::Key_1);
    question->accept();
    question->accept();
    settle();
    CHECK(moveCount(kitchen) == 2);
    CHECK(takeMessage().isEmpty());
}

TEST_CASE_METHOD(LosingFixture, "What cannot be written stays typed and can be saved later",
                 "[dealing][lose]")
{
    ask();
    typeText(newReason, QStringLiteral("Moved away"));
    field<QPlainTextEdit>(question, "comment")->setPlainText(QStringLiteral("to the sea"));
    session.book().setReadOnly(QStringLiteral("The disk is full."));
    pressAccept(question);
    CHECK_FALSE(takeMessage().isEmpty());
    REQUIRE(question);
    CHECK(question->isVisible());
    CHECK(reasons->chosenName() == QStringLiteral("Moved away"));
    CHECK(question->details().comment == QStringLiteral("to the sea"));

    session.book().setReadOnly(QString());
    pressAccept(question);
    CHECK(question.isNull());
    CHECK(deal(kitchen).status == DealStatus::Lost);
    CHECK(session.book().deals().moves(kitchen)->back().comment == QStringLiteral("to the sea"));
}

TEST_CASE_METHOD(LosingFixture, "No way of asking loses a deal without a reason",
                 "[dealing][lose][lost-needs-reason]")
{
    const DealId cupboard = add(QStringLiteral("Table"));
    SECTION("by key")
    {
        ask();
    }
    SECTION("of several deals")
    {
        choose({kitchen, cupboard});
        ask();
    }
    SECTION("of given deals, as a drop does")
    {
        actions->loseDeals({kitchen, cupboard});
        question = dialog<LoseDialog>();
    }
    SECTION("in a book whose reasons are all retired but one that went meanwhile")
    {
        ask();
        QTest::keyClick(reasons, Qt::Key_1);
        REQUIRE(session.listDesk().setArchived(reason(1).id, true));
        pressAccept(question);
        CHECK_FALSE(takeMessage().isEmpty());
        question->findChild<ReasonList *>()->clearSelection();
    }
    REQUIRE(question);
    auto *field = question->findChild<QLineEdit *>(QStringLiteral("newReason"));
    typeText(field, QStringLiteral("   "));
    CHECK_FALSE(canSave());
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(question, Qt::Key_Return);
    question->accept();
    pressAccept(question);
    REQUIRE(question);
    CHECK(question->isVisible());
    CHECK(deal(kitchen).status == DealStatus::Open);
    CHECK(deal(cupboard).status == DealStatus::Open);
    question->reject();
    settle();
    CHECK(moveCount(kitchen) == 1);
}
