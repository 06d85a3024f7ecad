#include "core/process/followup.h"
#include "tests/ui/dealing/demandsfixture.h"
#include "ui/dealing/dealdialog.h"
#include "ui/naming/namefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace voronka;

namespace {

/// The form of a new deal that begins in the second stage.
class NewDealFixture : public DemandsFixture
{
public:
    void openForm(DealDraft draft = {})
    {
        draft.stage = stages()[1];
        actions->addFrom(draft);
        form = dialog<DealDialog>();
        REQUIRE(form);
    }
    void type(const QString &title)
    {
        auto *edit = field<QLineEdit>(form, "title");
        edit->selectAll();
        typeText(edit, title);
    }
    void save()
    {
        QTest::mouseClick(form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        settle();
        question = dialog<MissingDialog>();
    }
    qsizetype dealCount() { return qsizetype(*session.book().deals().count()); }

    QPointer<DealDialog> form;
};

} // namespace

TEST_CASE_METHOD(NewDealFixture, "A new deal is asked for what its stage demands beyond the form",
                 "[dealing][demands][form]")
{
    demand(2, {RequiredField::Amount, RequiredField::Phone},
           {QStringLiteral("The client has the money")});
    const QSignalSpy added(actions, &DealActions::added);
    openForm();
    type(QStringLiteral("Kitchen"));
    typeText(field<QLineEdit>(form, "amount"), QStringLiteral("500"));
    field<QLineEdit>(form, "userContact")->setText(QStringLiteral("Olha"));
    save();
    REQUIRE(question);
    CHECK_FALSE(question->findChild<QLineEdit *>(QStringLiteral("amount")));
    CHECK_FALSE(question->findChild<QPushButton *>(QStringLiteral("deferInstead")));
    CHECK(dealCount() == 0);

    SECTION("answered, it is there in one step")
    {
        typeText(field<QLineEdit>(question, "phone"), QStringLiteral("+380501234567"));
        confirmations().front()->click();
        pressAccept(question);
        settle();
        CHECK(question.isNull());
        CHECK(form.isNull());
        REQUIRE(dealCount() == 1);
        REQUIRE(added.count() == 1);
        const Deal kitchen = deal(added.front().front().value<DealId>());
        CHECK(kitchen.stage == stages()[1]);
        CHECK(kitchen.amount == Money{50000});
        CHECK(session.book().people().contact(*kitchen.contact)->channels.size() == 1);
        REQUIRE(session.undo());
        CHECK(dealCount() == 0);
        CHECK(session.book().people().contactNames()->empty());
    }
    SECTION("left, the form is there with what was typed")
    {
        QTest::keyClick(question, Qt::Key_Escape);
        settle();
        CHECK(question.isNull());
        REQUIRE(form);
        CHECK(field<QLineEdit>(form, "title")->text() == QStringLiteral("Kitchen"));
        CHECK(dealCount() == 0);
    }
}

TEST_CASE_METHOD(NewDealFixture, "A client in the book brings the telephone along",
                 "[dealing][demands][form]")
{
    demand(2, {RequiredField::Phone}, {});
    ClientEntry client;
    client.contact = QStringLiteral("Olha");
    client.phone = QStringLiteral("+380501234567");
    DealDraft first;
    first.title = QStringLiteral("Kitchen");
    const auto kitchen = session.dealDesk().create(first, client);
    REQUIRE(kitchen);

    SECTION("chosen by her name")
    {
        openForm();
        field<NameField>(form, "userContact")
                ->setEntry(session.book().people().contactNames()->front().first.value,
                           QStringLiteral("Olha"));
    }
    SECTION("by the deal before")
    {
        openForm(nextSaleAfter(deal(*kitchen)));
    }
    type(QStringLiteral("Table"));
    save();
    CHECK(question.isNull());
    CHECK(dealCount() == 2);
}

TEST_CASE_METHOD(NewDealFixture, "A known client keeps being the one when more is asked",
                 "[dealing][demands][form]")
{
    demand(2, {RequiredField::Amount}, {});
    const DealId kitchen = addFor(QStringLiteral("Kitchen"), QStringLiteral("Olha"));
    const DealDraft next = nextSaleAfter(deal(kitchen));
    const QSignalSpy added(actions, &DealActions::added);
    // Another one of that name, whom the name alone could mean.
    Contact namesake;
    namesake.name = QStringLiteral("Olha");
    REQUIRE(session.peopleDesk().add(namesake));
    DealDraft poor = next;
    poor.amount = {};
    openForm(poor);
    type(QStringLiteral("Table"));
    save();
    REQUIRE(question);
    typeText(field<QLineEdit>(question, "amount"), QStringLiteral("10"));
    pressAccept(question);
    settle();
    CHECK(form.isNull());
    REQUIRE(added.count() == 1);
    CHECK(deal(added.front().front().value<DealId>()).contact == deal(kitchen).contact);
}

TEST_CASE_METHOD(NewDealFixture, "A deal without a title is refused before anything is asked",
                 "[dealing][demands][form]")
{
    demand(2, {RequiredField::Amount}, {});
    openForm();
    save();
    CHECK(question.isNull());
    CHECK_FALSE(takeMessage().isEmpty());
    CHECK(form);
}
