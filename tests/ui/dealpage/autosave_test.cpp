#include "tests/ui/dealpage/dealpagefixture.h"
#include "ui/shell/bookactions.h"

#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

using namespace voronka;

TEST_CASE_METHOD(DealPageFixture, "A field is on the disk when it is left", "[dealpage][autosave]")
{
    type("title", QStringLiteral("Кухня & дуб"));
    CHECK(onDisk().title == QStringLiteral("Kitchen")); // Not letter by letter.
    leaveField();
    CHECK(onDisk().title == QStringLiteral("Кухня & дуб"));

    type("amount", QStringLiteral("1,234.50"));
    press(Qt::Key_Return);
    CHECK(onDisk().amount == Money{123'450});

    auto *note = part<QPlainTextEdit>("note");
    note->setFocus();
    typeText(note, QStringLiteral("call first"));
    leaveField();
    CHECK(onDisk().note == QStringLiteral("call first"));
    CHECK(notice().isEmpty());

    // Each is an undo step of its own.
    REQUIRE(session.undo());
    CHECK(stored().note.isEmpty());
    CHECK(stored().amount == Money{123'450});
    CHECK(note->toPlainText().isEmpty());
}

TEST_CASE_METHOD(DealPageFixture, "Every way to leave the page saves the field being edited",
                 "[dealpage][autosave]")
{
    type("title", QStringLiteral("Table"));
    SECTION("Esc leaves the field, and the next one the page")
    {
        press(Qt::Key_Escape);
        CHECK(onDisk().title == QStringLiteral("Table"));
        CHECK(isShown());
        press(Qt::Key_Escape);
        CHECK_FALSE(isShown());
    }
    SECTION("Alt and the left arrow go back")
    {
        press(Qt::Key_Left, Qt::AltModifier);
        CHECK_FALSE(isShown());
    }
    SECTION("The button goes back")
    {
        QTest::mouseClick(part<QToolButton>("back"), Qt::LeftButton);
        CHECK_FALSE(isShown());
    }
    SECTION("Another page is shown")
    {
        window.showPage(Page::Deals);
        CHECK_FALSE(isShown());
    }
    SECTION("Another deal is shown")
    {
        show(add(QStringLiteral("Chair")));
        CHECK(line("title")->text() == QStringLiteral("Chair"));
    }
    SECTION("The window is closed")
    {
        CHECK(window.close());
    }
    SECTION("The book is closed")
    {
        window.bookActions().closeBook();
    }
    SECTION("Another book is opened")
    {
        open(makeBook(QStringLiteral("other.voronka")));
        REQUIRE(QTest::qWaitFor([&] { return session.name() == QStringLiteral("other"); }));
    }
    CHECK(onDisk().title == QStringLiteral("Table"));
}

TEST_CASE_METHOD(DealPageFixture, "While the book is locked what is typed stays, and so the page",
                 "[dealpage][autosave]")
{
    lock();
    type("title", QStringLiteral("Table"));
    leaveField();
    CHECK(notice().contains(QStringLiteral("book")));
    CHECK(line("title")->text() == QStringLiteral("Table"));

    window.showPage(Page::Deals);
    CHECK(isShown());
    CHECK_FALSE(takeMessage().isEmpty());
    CHECK_FALSE(window.close());
    CHECK_FALSE(takeMessage().isEmpty());
    CHECK(line("title")->text() == QStringLiteral("Table"));

    SECTION("Later it is saved")
    {
        unlock();
        QTest::mouseClick(part<QToolButton>("retry"), Qt::LeftButton);
        CHECK(notice().isEmpty());
        CHECK(onDisk().title == QStringLiteral("Table"));
        window.showPage(Page::Deals);
        CHECK_FALSE(isShown());
    }
    SECTION("It is thrown away only when the person says so")
    {
        window.showPage(Page::Deals);
        auto *box = dialog<QMessageBox>();
        REQUIRE(box);
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("discard")), Qt::LeftButton);
        settle();
        CHECK(line("title")->text() == QStringLiteral("Kitchen"));
        window.showPage(Page::Deals);
        CHECK_FALSE(isShown());
        unlock();
    }
}

TEST_CASE_METHOD(DealPageFixture, "Words that could not be saved are shown again with the book",
                 "[dealpage][autosave]")
{
    lock();
    write(QStringLiteral("Wants oak"));
    type("title", QStringLiteral("Table"));
    const QString book = session.path();
    session.close();
    unlock();
    CHECK(onDisk().title == QStringLiteral("Kitchen"));
    open(book);
    show(kitchen);
    CHECK(line("title")->text() == QStringLiteral("Table"));
    CHECK(part<QPlainTextEdit>("entryText")->toPlainText() == QStringLiteral("Wants oak"));
    CHECK(page->leave());
    CHECK(onDisk().title == QStringLiteral("Table"));
}

TEST_CASE_METHOD(DealPageFixture, "What the rules refuse stays as typed", "[dealpage][autosave]")
{
    type("amount", QStringLiteral("much"));
    leaveField();
    CHECK_FALSE(notice().isEmpty());
    CHECK(line("amount")->text() == QStringLiteral("much"));
    CHECK_FALSE(page->leave());
    CHECK_FALSE(takeMessage().isEmpty());
    CHECK(stored().amount == Money{50'000});

    // The other fields are saved all the same.
    type("title", QStringLiteral("Table"));
    leaveField();
    CHECK(stored().title == QStringLiteral("Table"));

    type("amount", QStringLiteral("700"));
    type("title", QStringLiteral(" "));
    CHECK(stored().amount == Money{70'000});
    CHECK_FALSE(page->leave());
    CHECK_FALSE(takeMessage().isEmpty());
    CHECK(stored().title == QStringLiteral("Table"));
}

TEST_CASE_METHOD(DealPageFixture, "A change from elsewhere is shown, but not over what is typed",
                 "[dealpage][autosave]")
{
    DealFields fields = fieldsOf(stored());
    fields.amount = {90'000};
    fields.title = QStringLiteral("Kitchen of oak");
    type("title", QStringLiteral("Kitchen of ash"));
    REQUIRE(session.dealDesk().edit(kitchen, fields));
    CHECK(line("amount")->text().contains(QStringLiteral("900")));
    CHECK(line("title")->text() == QStringLiteral("Kitchen of ash"));
    leaveField();
    CHECK(stored().title == QStringLiteral("Kitchen of ash"));
    CHECK(stored().amount == Money{90'000});

    // A field that only has the focus is no field being edited.
    line("title")->setFocus();
    REQUIRE(session.undo());
    CHECK(line("title")->text() == QStringLiteral("Kitchen of oak"));
}

TEST_CASE_METHOD(DealPageFixture, "Another language leaves what is typed", "[dealpage][autosave]")
{
    type("title", QStringLiteral("Table"));
    type("amount", QStringLiteral("1,234.50"));
    auto *note = part<QPlainTextEdit>("note");
    note->setPlainText(QStringLiteral("oak"));
    languages.use(Language::Ukrainian);
    QCoreApplication::processEvents();
    CHECK(line("title")->text() == QStringLiteral("Table"));
    CHECK(note->toPlainText() == QStringLiteral("oak"));
    CHECK(page->leave());
    CHECK(stored().amount == Money{123'450});
    CHECK(stored().note == QStringLiteral("oak"));
}

TEST_CASE_METHOD(DealPageFixture, "In a book for reading nothing can be typed",
                 "[dealpage][autosave]")
{
    const QString book = session.path();
    session.book().setReadOnly(QStringLiteral("The file cannot be written."));
    show(kitchen);
    for (const char *name : {"title", "amount", "contact", "company"}) {
        CAPTURE(name);
        CHECK(line(name)->isReadOnly());
    }
    CHECK(part<QPlainTextEdit>("note")->isReadOnly());
    CHECK_FALSE(part<QComboBox>("userManager")->isEnabled());
    CHECK_FALSE(part<QPlainTextEdit>("entryText")->isEnabled());
    CHECK_FALSE(part<QPushButton>("addFile")->isEnabled());
    CHECK(page->leave());
}

TEST_CASE_METHOD(DealPageFixture, "Damage that comes to light does not take the words away",
                 "[dealpage][autosave]")
{
    type("title", QStringLiteral("Table"));
    session.book().setReadOnly(QStringLiteral("The book is damaged."));
    Q_EMIT session.damaged({ErrorKind::DamagedBook, QStringLiteral("The book is damaged.")});
    (void)takeMessage();
    CHECK(line("title")->text() == QStringLiteral("Table"));
    CHECK_FALSE(page->leave());
    CHECK(takeMessage() == QStringLiteral("The book is damaged."));
}
