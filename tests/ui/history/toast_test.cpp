#include "core/process/dealactions.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/history/historyfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace voronka;

namespace {

class ToastFixture : public HistoryFixture
{
public:
    ToastFixture() : button(toast->findChild<QPushButton *>()), timer(toast->findChild<QTimer *>())
    {
    }

    QString text() const
    {
        return toast->isVisible() ? toast->findChild<QLabel *>()->text() : QString();
    }
    void click() const { QTest::mouseClick(button, Qt::LeftButton); }

    QPushButton *button;
    QTimer *timer;
};

} // namespace

TEST_CASE("The toast tells what was done and takes it back", "[history][toast]")
{
    ToastFixture f;
    CHECK(f.text().isEmpty()); // What was in the book is no news.
    const DealId kitchen = f.add(QStringLiteral("Kitchen"));
    CHECK(f.text() == QStringLiteral("Added “Kitchen”."));
    f.move(kitchen, 1);
    CHECK(f.text() == QStringLiteral("Moved “Kitchen” to “%1”.").arg(f.stageName(1)));
    CHECK(f.button->text() == QStringLiteral("Undo"));
    f.click();
    CHECK(f.stageOf(kitchen) == f.stage(0));
    CHECK(f.text() == QStringLiteral("Undone: Move “Kitchen”"));
    CHECK(f.button->text() == QStringLiteral("Redo"));
    f.click();
    CHECK(f.stageOf(kitchen) == f.stage(1));
    CHECK(f.text() == QStringLiteral("Redone: Move “Kitchen”"));
    CHECK(f.button->text() == QStringLiteral("Undo"));
}

TEST_CASE("A step over very many rows is undone in the background", "[history][toast]")
{
    ToastFixture f;
    Transaction transaction =
            *Transaction::begin(f.session.book(), {QStringLiteral("import"), {}}, f.session.now());
    for (int i = 0; i < 2500; ++i) {
        DealDraft draft;
        draft.title = QString::number(i);
        REQUIRE(createDeal(transaction, draft, f.session.now()));
    }
    REQUIRE(transaction.commit());
    REQUIRE(f.dealCount() == 2500);
    f.click();
    CHECK(f.dealCount() == 2500); // The window has not waited for it.
    CHECK(QTest::qWaitFor([&] { return f.dealCount() == 0; }));
    CHECK(QTest::qWaitFor([&] { return f.button->text() == QStringLiteral("Redo"); }));
}

TEST_CASE("An edited field raises no toast, and undoing it does", "[history][toast]")
{
    ToastFixture f;
    const DealId kitchen = f.add(QStringLiteral("Kitchen"));
    CHECK(f.toast->isVisible());
    DealFields fields = fieldsOf(*f.session.book().deals().deal(kitchen));
    fields.note = QStringLiteral("By the window");
    REQUIRE(f.session.dealDesk().edit(kitchen, fields));
    // Not even the one before stays: its Undo would take the edit back, too.
    CHECK_FALSE(f.toast->isVisible());
    REQUIRE(f.session.undo());
    CHECK(f.text() == QStringLiteral("Undone: Edit “Kitchen”"));
    f.click();
    CHECK(f.session.book().deals().deal(kitchen)->note == QStringLiteral("By the window"));

    // A person and a company are edited in the same way.
    Contact person;
    person.name = QStringLiteral("Olha");
    const auto olha = f.session.peopleDesk().add(person);
    REQUIRE(olha);
    CHECK(f.text() == QStringLiteral("Added the contact “Olha”."));
    person.id = *olha;
    person.note = QStringLiteral("Calls at noon");
    REQUIRE(f.session.peopleDesk().edit(person));
    CHECK_FALSE(f.toast->isVisible());
}

TEST_CASE("Several steps taken back at once are done again at once", "[history][toast]")
{
    ToastFixture f;
    f.add(QStringLiteral("One"));
    const ChangeGroupId first = f.session.book().history().nextUndo()->value().id;
    f.add(QStringLiteral("Two"));
    f.add(QStringLiteral("Three"));
    REQUIRE(f.session.book().history().undoTo(f.session.book(), first, f.session.now()));
    CHECK(f.text().contains(QStringLiteral("3")));
    CHECK(f.dealCount() == 0);
    f.click();
    CHECK(f.dealCount() == 3);
    CHECK(f.text().contains(QStringLiteral("3")));
    f.click();
    CHECK(f.dealCount() == 0);
}

TEST_CASE("The toast goes by itself, but not from under the mouse", "[history][toast]")
{
    ToastFixture f;
    f.add(QStringLiteral("Kitchen"));
    CHECK(f.timer->isActive());
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(f.toast, &enter);
    CHECK_FALSE(f.timer->isActive());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(f.toast, &leave);
    CHECK(f.timer->isActive());
    f.button->setFocus();
    CHECK_FALSE(f.timer->isActive());
    f.button->clearFocus();
    CHECK(f.timer->isActive());
    f.timer->setInterval(0); // The time is over.
    CHECK(QTest::qWaitFor([&f] { return !f.toast->isVisible(); }));
}

TEST_CASE("The toast never takes the focus", "[history][toast]")
{
    ToastFixture f;
    QWidget *before = QApplication::focusWidget();
    f.add(QStringLiteral("Kitchen"));
    CHECK(QApplication::focusWidget() == before);
    f.click();
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("The toast stays inside the window and says all it has to", "[history][toast]")
{
    ToastFixture f;
    f.add(QStringLiteral("A very long title ").repeated(20).trimmed());
    CHECK(f.text().contains(QChar(0x2026)));
    CHECK(f.window.rect().contains(f.toast->geometry()));
    CHECK(clippedTexts(*f.toast).isEmpty());
    f.window.resize(1300, 900);
    CHECK(QTest::qWaitFor([&f] { return f.toast->y() > 700; }));
    CHECK(f.window.rect().contains(f.toast->geometry()));
    CHECK(std::abs(f.toast->geometry().center().x() - f.window.rect().center().x()) <= 1);
    // It leaves the panel beside the page alone.
    f.panel->show();
    CHECK(QTest::qWaitFor(
            [&f] { return f.toast->geometry().right() < f.panel->geometry().left(); }));
}

TEST_CASE("The toast speaks the language that the program is switched to", "[history][toast]")
{
    ToastFixture f;
    f.add(QStringLiteral("Kitchen"));
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    CHECK(untranslatedTexts(*f.toast).isEmpty());
    CHECK(f.button->text() != QStringLiteral("Undo"));
    QCoreApplication::removeTranslator(&pseudo);
}

TEST_CASE("The toast goes with the book", "[history][toast]")
{
    ToastFixture f;
    f.add(QStringLiteral("Kitchen"));
    f.session.close();
    CHECK_FALSE(f.toast->isVisible());
}
