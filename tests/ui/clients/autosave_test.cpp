#include "tests/support/catch.h"
#include "tests/ui/clients/clientsfixture.h"
#include "ui/clients/clientnotice.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace voronka;

namespace {

class CardFixture : public ClientsFixture
{
public:
    CardFixture()
    {
        olena = addPerson(QStringLiteral("Олена"), QStringLiteral("+380671234567"));
        page->showContact(olena);
        REQUIRE(isOnCard());
    }

    QLineEdit *name() const { return find<QLineEdit>("name"); }
    QPlainTextEdit *note() const { return find<QPlainTextEdit>("note"); }
    ClientNotice *unsaved() const { return find<ClientNotice>("unsaved"); }

    ContactId olena;
};

} // namespace

TEST_CASE_METHOD(CardFixture, "A field that is left is saved as one step", "[clients]")
{
    type(name(), QStringLiteral("!"));
    CHECK(person(olena).name == QStringLiteral("Олена"));
    press(name(), Qt::Key_Tab);
    CHECK(person(olena).name == QStringLiteral("Олена!"));
    REQUIRE(session.undo());
    CHECK(person(olena).name == QStringLiteral("Олена"));
    // The page follows the undo.
    CHECK(name()->text() == QStringLiteral("Олена"));
}

TEST_CASE_METHOD(CardFixture, "No way of leaving loses what is typed", "[clients]")
{
    type(note(), QStringLiteral("prefers mornings"));
    SECTION("Esc")
    {
        press(note(), Qt::Key_Escape);
        CHECK_FALSE(isOnCard());
    }
    SECTION("the button that leads back")
    {
        QTest::mouseClick(find<QPushButton>("back"), Qt::LeftButton);
        CHECK_FALSE(isOnCard());
    }
    SECTION("another page")
    {
        CHECK(page->leave());
        page->hide();
    }
    SECTION("another client")
    {
        const ContactId other = addPerson(QStringLiteral("Petro"));
        page->showContact(other);
        CHECK(card->client() == ClientId(other));
    }
    SECTION("another page that did not ask")
    {
        page->hide();
    }
    SECTION("a new person")
    {
        action("newPerson")->trigger();
        CHECK_FALSE(card->client());
    }
    SECTION("closing the window")
    {
        page->close();
    }
    SECTION("closing the book")
    {
        session.close();
        open(bookPath());
    }
    CHECK(person(olena).note == QStringLiteral("prefers mornings"));
}

TEST_CASE_METHOD(CardFixture, "A new person is in the book as soon as the name is left",
                 "[clients]")
{
    action("newPerson")->trigger();
    type(name(), QStringLiteral("Ivan"));
    press(name(), Qt::Key_Tab);
    REQUIRE(people().size() == 2);
    REQUIRE(card->client());
    // Undone, it is gone from the page too.
    REQUIRE(session.undo());
    CHECK(people().size() == 1);
    CHECK_FALSE(isOnCard());
}

TEST_CASE_METHOD(CardFixture, "A new person of whom nothing is typed leaves no trace", "[clients]")
{
    action("newPerson")->trigger();
    CHECK(page->leave());
    press(card, Qt::Key_Escape);
    CHECK_FALSE(isOnCard());
    CHECK(people().size() == 1);
}

TEST_CASE_METHOD(CardFixture, "Without a name nothing is saved, nothing is lost, and why is told",
                 "[clients]")
{
    action("newPerson")->trigger();
    type(channelValues().front(), QStringLiteral("+380501112233"));
    CHECK_FALSE(page->leave());
    press(card, Qt::Key_Escape);
    CHECK(isOnCard());
    CHECK_FALSE(unsaved()->text().isEmpty());
    CHECK(channelValues().front()->text() == QStringLiteral("+380501112233"));
    SECTION("a name saves it all")
    {
        type(name(), QStringLiteral("Ivan"));
        CHECK(page->leave());
        CHECK(unsaved()->text().isEmpty());
        REQUIRE(card->client());
        CHECK(person(std::get<ContactId>(*card->client())).channels.size() == 1);
    }
    SECTION("only Discard throws it away")
    {
        QTest::mouseClick(unsaved()->findChild<QPushButton *>(QStringLiteral("second")),
                          Qt::LeftButton);
        CHECK_FALSE(isOnCard());
        CHECK(people().size() == 1);
    }
}

TEST_CASE_METHOD(CardFixture, "What a failed write refused stays typed until it is saved",
                 "[clients]")
{
    type(name(), QStringLiteral("!"));
    session.book().setReadOnly(QStringLiteral("The disk is full."));
    CHECK_FALSE(page->leave());
    CHECK(unsaved()->text().contains(QStringLiteral("The disk is full.")));
    QTest::mouseClick(find<QPushButton>("back"), Qt::LeftButton);
    CHECK(isOnCard());
    CHECK(name()->text() == QStringLiteral("Олена!"));
    CHECK(person(olena).name == QStringLiteral("Олена"));

    session.book().setReadOnly({});
    QTest::mouseClick(unsaved()->findChild<QPushButton *>(QStringLiteral("first")), Qt::LeftButton);
    CHECK(person(olena).name == QStringLiteral("Олена!"));
    CHECK(unsaved()->text().isEmpty());
}

TEST_CASE_METHOD(CardFixture, "What others change meanwhile joins what is being typed", "[clients]")
{
    type(name(), QStringLiteral("!"));
    Contact changed = person(olena);
    changed.note = QStringLiteral("from elsewhere");
    REQUIRE(session.peopleDesk().edit(changed));
    CHECK(note()->toPlainText() == QStringLiteral("from elsewhere"));
    CHECK(name()->text() == QStringLiteral("Олена!"));
    CHECK(page->leave());
    CHECK(person(olena).name == QStringLiteral("Олена!"));
    CHECK(person(olena).note == QStringLiteral("from elsewhere"));
}

TEST_CASE_METHOD(CardFixture, "Words begun about a person who is deleted become a new one",
                 "[clients]")
{
    type(note(), QStringLiteral("prefers mornings"));
    REQUIRE(session.peopleDesk().remove(olena));
    CHECK(isOnCard());
    CHECK_FALSE(card->client());
    CHECK(page->leave());
    REQUIRE(people().size() == 1);
    CHECK(person(people().front().first).note == QStringLiteral("prefers mornings"));
}

TEST_CASE_METHOD(CardFixture, "A change of language leaves what is typed as it is", "[clients]")
{
    type(name(), QStringLiteral("!"));
    languages.use(Language::Russian);
    CHECK(name()->text() == QStringLiteral("Олена!"));
    CHECK(page->leave());
    CHECK(person(olena).name == QStringLiteral("Олена!"));
}

TEST_CASE_METHOD(CardFixture, "A quick note that was not added is added on leaving", "[clients]")
{
    type(find<QPlainTextEdit>("entryText"), QStringLiteral("asked for a discount"));
    CHECK(page->leave());
    CHECK(find<QPlainTextEdit>("entryText")->toPlainText().isEmpty());
    const auto figures = session.book().people().figures(olena);
    REQUIRE(figures);
    CHECK(figures->touches == 1);
}
