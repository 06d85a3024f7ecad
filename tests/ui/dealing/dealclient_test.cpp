#include "tests/ui/dealing/demandsfixture.h"
#include "ui/dealing/dealdialog.h"
#include "ui/naming/knownnote.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace voronka;

namespace {

/// A book with two people of one name, and the form of a new deal.
class DealClientFixture : public DemandsFixture
{
public:
    DealClientFixture()
        : first(add(QStringLiteral("+7 916 111-11-11"))),
          second(add(QStringLiteral("+7 916 222-22-22")))
    {
        REQUIRE(QTest::qWaitFor([this] { return session.texts() != nullptr; }));
    }
    ContactId add(const QString &phone)
    {
        Contact contact;
        contact.name = QStringLiteral("Иван Петров");
        contact.channels = {{ChannelKind::Phone, phone}};
        const auto id = session.peopleDesk().add(contact);
        REQUIRE(id);
        return *id;
    }
    void openForm(DealDraft draft = {})
    {
        if (draft.title.isEmpty())
            draft.title = QStringLiteral("Kitchen");
        actions->addFrom(draft);
        form = dialog<DealDialog>();
        REQUIRE(form);
    }
    NameField *name(const char *which, QWidget *in = nullptr) const
    {
        return field<NameField>(in ? in : form.data(), which);
    }
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        typeText(line, text);
    }
    /// Types and takes what is offered with this detail.
    static void pick(NameField *line, const QString &typed, const QString &detail)
    {
        type(line, typed);
        QAbstractItemView *offered = line->completer()->popup();
        REQUIRE(QTest::qWaitFor([offered] { return offered->isVisible(); }));
        while (!offered->currentIndex().data().toString().contains(detail))
            QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        settle();
    }
    /// What the note under a field of this window says, when it has come.
    static QString note(QWidget *window, int which = 0)
    {
        const auto notes = window->findChildren<KnownNote *>();
        REQUIRE(notes.size() > which);
        return QTest::qWaitFor([&] { return notes[which]->isVisible(); })
                ? notes[which]->findChild<QLabel *>(QStringLiteral("userKnown"))->text()
                : QString();
    }
    /// None comes after the pause in typing.
    static bool isQuiet(QWidget *window)
    {
        QTest::qWait(400);
        return !window->findChildren<KnownNote *>().front()->isVisible();
    }
    static QPushButton *useKnown(QWidget *window, int which = 0)
    {
        return window->findChildren<QPushButton *>(QStringLiteral("useKnown"))[which];
    }
    void save()
    {
        QTest::mouseClick(form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        settle();
        question = dialog<MissingDialog>();
    }
    /// The only deal.
    Deal saved()
    {
        REQUIRE(form.isNull());
        return deal(DealId(1));
    }
    Contact contact(ContactId id) { return *session.book().people().contact(id); }
    size_t people() { return session.book().people().contactNames()->size(); }

    QPointer<DealDialog> form;
    ContactId first;
    ContactId second;
};

const QString other = QStringLiteral("+380501234567");

} // namespace

TEST_CASE_METHOD(DealClientFixture, "Of two namesakes the one chosen gets the new deal",
                 "[dealing][client]")
{
    const bool isFirst = GENERATE(true, false);
    openForm();
    pick(name("userContact"), QStringLiteral("иван"),
         isFirst ? QStringLiteral("111") : QStringLiteral("222"));
    type(field<QLineEdit>(form, "phone"), other);
    save();
    const ContactId chosen = isFirst ? first : second;
    CHECK(saved().contact == chosen);
    CHECK(contact(chosen).channels.size() == 2);
    CHECK(contact(isFirst ? second : first).channels.size() == 1);
    CHECK(people() == 2);
}

TEST_CASE_METHOD(DealClientFixture, "A name that is only typed is somebody new",
                 "[dealing][client]")
{
    const char *typed = GENERATE("Иван", "Иван Петров");
    openForm();
    type(name("userContact"), QString::fromUtf8(typed));
    CHECK(name("userContact")->text() == QString::fromUtf8(typed)); // Nothing is completed.
    type(field<QLineEdit>(form, "phone"), other);
    save();
    const ContactId added = saved().contact.value();
    CHECK(added != first);
    CHECK(added != second);
    CHECK(contact(added).name == QString::fromUtf8(typed));
    CHECK(contact(added).channels.size() == 1);
    CHECK(contact(first).channels.size() == 1);
    CHECK(contact(second).channels.size() == 1);
    REQUIRE(session.undo()); // With the deal it was one step.
    CHECK(people() == 2);
    CHECK(*session.book().deals().count() == 0);
}

TEST_CASE_METHOD(DealClientFixture, "Of several known ones one is chosen under the name",
                 "[dealing][client]")
{
    openForm();
    CHECK(isQuiet(form));
    type(name("userContact"), QStringLiteral("петров иван"));
    CHECK(note(form).contains(QStringLiteral("“Иван Петров”")));
    const QMenu *menu = useKnown(form)->menu();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    for (QAction *action : menu->actions()) {
        if (action->text().contains(QStringLiteral("222")))
            action->trigger();
    }
    settle();
    CHECK(name("userContact")->text() == QStringLiteral("Иван Петров"));
    CHECK(isQuiet(form));
    save();
    CHECK(saved().contact == second);
    CHECK(people() == 2);
}

TEST_CASE_METHOD(DealClientFixture, "Whose telephone it is is told and taken with one click",
                 "[dealing][client]")
{
    openForm();
    type(name("userContact"), QStringLiteral("Ваня"));
    type(field<QLineEdit>(form, "phone"), QStringLiteral("8 (916) 222 22 22"));
    CHECK(note(form).contains(QStringLiteral("“Иван Петров”, +7 916 222-22-22")));
    QTest::mouseClick(useKnown(form), Qt::LeftButton);
    settle();
    CHECK(isQuiet(form));
    save();
    CHECK(saved().contact == second);
    CHECK(contact(second).channels.size() == 1); // It is one number in two writings.
    CHECK(people() == 2);
}

TEST_CASE_METHOD(DealClientFixture, "A known company is told of and taken, a typed one is new",
                 "[dealing][client]")
{
    Company company;
    company.name = QStringLiteral("ООО «Ромашка»");
    const auto known = session.peopleDesk().add(company);
    REQUIRE(known);
    const bool isTaken = GENERATE(true, false);
    openForm();
    type(name("userCompany"), QStringLiteral("Ромашка"));
    CHECK(note(form, 1).contains(QStringLiteral("«Ромашка»")));
    if (isTaken)
        QTest::mouseClick(useKnown(form, 1), Qt::LeftButton);
    save();
    CHECK((saved().company == *known) == isTaken);
    CHECK(session.book().people().companyNames()->size() == (isTaken ? 1U : 2U));
}

TEST_CASE_METHOD(DealClientFixture, "A form opened for a client is for exactly that one",
                 "[dealing][client]")
{
    DealDraft draft;
    draft.contact = GENERATE(true, false) ? first : second;
    openForm(draft);
    CHECK(name("userContact")->text() == QStringLiteral("Иван Петров"));
    CHECK(isQuiet(form));
    save();
    CHECK(saved().contact == draft.contact);
    CHECK(people() == 2);

    // Another deal of the same one, edited, stays with them.
    actions->editDeal(DealId(1));
    form = dialog<DealDialog>();
    REQUIRE(form);
    type(field<QLineEdit>(form, "phone"), other);
    save();
    CHECK(saved().contact == draft.contact);
    CHECK(contact(*draft.contact).channels.size() == 2);
}

TEST_CASE_METHOD(DealClientFixture, "A telephone of nobody is refused and stays typed",
                 "[dealing][client]")
{
    openForm();
    type(field<QLineEdit>(form, "phone"), other);
    save();
    CHECK(takeMessage().contains(QStringLiteral("Kitchen")));
    REQUIRE(form);
    CHECK(field<QLineEdit>(form, "phone")->text() == other);
    CHECK(*session.book().deals().count() == 0);
}

TEST_CASE_METHOD(DealClientFixture, "Where a stage demands the telephone it is asked only whose",
                 "[dealing][client][demands]")
{
    demand(2, {RequiredField::Phone}, {});
    DealDraft draft;
    draft.stage = stages()[1];
    openForm(draft);
    type(field<QLineEdit>(form, "phone"), other);
    save();
    REQUIRE(question);
    CHECK_FALSE(question->findChild<QLineEdit *>(QStringLiteral("phone")));
    type(name("userContact", question), QStringLiteral("Olha"));
    pressAccept(question);
    REQUIRE(saved().contact);
    CHECK(contact(*saved().contact).channels == std::vector{Channel{ChannelKind::Phone, other}});
}

TEST_CASE_METHOD(DealClientFixture, "The form of what is missing takes the one chosen, too",
                 "[dealing][client][demands]")
{
    demand(2, {RequiredField::Contact, RequiredField::Phone, RequiredField::Company}, {});
    const DealId kitchen = QuestionsFixture::add(QStringLiteral("Kitchen"));
    move(kitchen, 2);
    REQUIRE(question);
    type(field<NameField>(question, "userCompany"), QStringLiteral("Дуб"));
    type(field<QLineEdit>(question, "phone"), other);
    SECTION("from the list")
    {
        pick(name("userContact", question), QStringLiteral("пет"), QStringLiteral("222"));
        pressAccept(question);
        CHECK(deal(kitchen).contact == second);
        CHECK(people() == 2);
    }
    SECTION("from the note")
    {
        type(field<QLineEdit>(question, "phone"), QStringLiteral("89162222222"));
        CHECK(note(question).contains(QStringLiteral("222")));
        QTest::mouseClick(useKnown(question), Qt::LeftButton);
        pressAccept(question);
        CHECK(deal(kitchen).contact == second);
        CHECK(contact(second).channels.size() == 1);
    }
    SECTION("typed it is somebody new")
    {
        type(name("userContact", question), QStringLiteral("Иван Петров"));
        CHECK_FALSE(note(question).isEmpty());
        QTest::keyClick(name("userContact", question), Qt::Key_Tab);
        CHECK(qobject_cast<QLineEdit *>(question->focusWidget()));
        pressAccept(question);
        CHECK(people() == 3);
        CHECK(contact(first).channels.size() == 1);
        CHECK(contact(second).channels.size() == 1);
    }
    CHECK(deal(kitchen).stage == stages()[1]);
}

TEST_CASE_METHOD(DealClientFixture, "The note about a known client fits in every language",
                 "[dealing][client][languages]")
{
    const auto length =
            GENERATE(PseudoTranslator::Length::AsWritten, PseudoTranslator::Length::Padded);
    PseudoTranslator translator(length);
    openForm();
    type(name("userContact"), QStringLiteral("Иван Петров"));
    CHECK_FALSE(note(form).isEmpty());
    settle();
    if (length == PseudoTranslator::Length::AsWritten)
        CHECK(untranslatedTexts(*form) == QStringList());
    CHECK(clippedTexts(*form) == QStringList());
    CHECK(namelessControls(*form) == QStringList());
    form->done(QDialog::Rejected);
    settle();
}

TEST_CASE_METHOD(DealClientFixture, "A form whose book was closed looks for nobody",
                 "[dealing][client]")
{
    openForm();
    type(name("userContact"), QStringLiteral("Иван Петров"));
    session.close();
    QTest::qWait(400);
    CHECK(form.isNull());
}

TEST_CASE_METHOD(DealClientFixture, "Tab goes from the name to the telephone, whatever is told",
                 "[deal][form][keys]")
{
    openForm();
    type(name("userContact"), QStringLiteral("Иван Петров"));
    REQUIRE(!note(form).isEmpty());
    QTest::keyClick(name("userContact"), Qt::Key_Tab);
    CHECK(form->focusWidget() == field<QLineEdit>(form, "phone"));
    // The button of what is told comes after the fields of the client.
    field<QLineEdit>(form, "userCompany")->setFocus();
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    CHECK(form->focusWidget() == useKnown(form));
}
