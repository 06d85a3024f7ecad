#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/programfixture.h"
#include "ui/clients/clientspage.h"
#include "ui/dealpage/dealpage.h"
#include "ui/find/finddialog.h"
#include "ui/history/historypanel.h"
#include "ui/tasks/taskdialog.h"
#include "ui/today/todaypage.h"
#include "ui/today/todayview.h"

#include <QAction>
#include <QLineEdit>
#include <QTreeWidget>

#include <algorithm>

using namespace voronka;

namespace {

class KeysFixture : public ProgramFixture
{
public:
    KeysFixture()
    {
        open(makeBook());
        REQUIRE(session.isOpen());
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    DealId add(const QString &title)
    {
        DealDraft draft;
        draft.title = title;
        return session.dealDesk().create(draft).value();
    }
    qint64 dealCount() { return session.book().deals().count().value_or(-1); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
    }
    QWidget *focus() const
    {
        QWidget *focus = QApplication::focusWidget();
        return focus ? focus : const_cast<MainWindow *>(&window);
    }

    /// The dialog that finds anything, opened by this key, with the text typed.
    FindDialog *find(int key, Qt::KeyboardModifiers modifiers, const QString &text)
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        press(key, modifiers);
        auto *dialog = window.findChild<FindDialog *>();
        REQUIRE(QTest::qWaitFor([dialog] { return dialog->isVisible(); }));
        REQUIRE(QTest::qWaitFor([this] { return session.texts() != nullptr; }));
        auto *edit = dialog->findChild<QLineEdit *>();
        REQUIRE(QTest::qWaitFor([edit] { return edit->hasFocus(); }));
        typeText(edit, text);
        return dialog;
    }

    HistoryPanel *history = window.findChild<HistoryPanel *>();
    QLineEdit *filter = history->findChild<QLineEdit *>();
};

} // namespace

TEST_CASE_METHOD(KeysFixture, "F8 goes into the history and Esc goes back to where it was",
                 "[shell][history][keys]")
{
    add(QStringLiteral("Kitchen"));
    add(QStringLiteral("Table"));
    auto *day = window.findChild<TodayPage *>()->findChild<TodayView *>();
    REQUIRE(QTest::qWaitFor([day] { return day->isVisible(); }));
    day->setFocus();
    press(Qt::Key_F8);
    CHECK(history->isVisible());
    CHECK(focus() == filter);
    // Down into the steps, of which the last can be taken back at once.
    press(Qt::Key_Down);
    CHECK(focus() == history->findChild<QTreeWidget *>(QStringLiteral("userSteps")));
    press(Qt::Key_Return);
    CHECK(dealCount() == 1);

    filter->setFocus();
    typeText(filter, QStringLiteral("кух"));
    press(Qt::Key_Escape);
    CHECK(history->isVisible());
    CHECK(filter->text().isEmpty());
    press(Qt::Key_Escape);
    CHECK_FALSE(history->isVisible());
    CHECK(focus() == day);

    press(Qt::Key_F8);
    CHECK(focus() == filter);
    press(Qt::Key_F8);
    CHECK_FALSE(history->isVisible());
    CHECK(focus() == day);
}

TEST_CASE_METHOD(KeysFixture, "The history closed from elsewhere leaves the focus where it is",
                 "[shell][history][keys]")
{
    auto *day = window.findChild<TodayPage *>();
    press(Qt::Key_F8);
    REQUIRE(focus() == filter);
    day->setFocus();
    QWidget *page = focus();
    REQUIRE(page != filter);
    press(Qt::Key_F8);
    CHECK_FALSE(history->isVisible());
    CHECK(focus() == page);
}

TEST_CASE_METHOD(KeysFixture, "Undo and redo reach the book from an empty field",
                 "[shell][history][keys]")
{
    press(Qt::Key_F8);
    REQUIRE(focus() == filter);
    // The keys with a letter, and those that need none, whatever the keyboard's layout.
    for (const auto modifier : {Qt::ControlModifier, Qt::AltModifier}) {
        const int key = modifier == Qt::AltModifier ? Qt::Key_Backspace : Qt::Key_Z;
        add(QStringLiteral("Kitchen"));
        REQUIRE(dealCount() == 1);
        press(key, modifier);
        CHECK(dealCount() == 0);
        press(key, modifier | Qt::ShiftModifier);
        CHECK(dealCount() == 1);
        press(key, modifier);
        CHECK(dealCount() == 0);
        press(Qt::Key_Y, Qt::ControlModifier);
        CHECK(dealCount() == 1);
        press(key, modifier);
        CHECK(dealCount() == 0);
    }
    // What is typed goes first.
    add(QStringLiteral("Kitchen"));
    typeText(filter, QStringLiteral("я"));
    press(Qt::Key_Backspace, Qt::AltModifier);
    CHECK(filter->text().isEmpty());
    CHECK(dealCount() == 1);
}

TEST_CASE_METHOD(KeysFixture, "Ctrl+K and F7 find a deal, a client and a task and go there",
                 "[shell][find][keys]")
{
    add(QStringLiteral("Кухня"));
    Contact anna;
    anna.name = QStringLiteral("Анна");
    REQUIRE(session.peopleDesk().add(anna));
    Task report;
    report.title = QStringLiteral("Отчёт");
    report.dueOn = QDate(2030, 1, 15);
    REQUIRE(session.activityDesk().add(report));

    FindDialog *dialog = find(Qt::Key_K, Qt::ControlModifier, QStringLiteral("кух"));
    press(Qt::Key_Return);
    CHECK_FALSE(dialog->isVisible());
    CHECK(window.findChild<DealPage *>()->isVisible());

    find(Qt::Key_F7, Qt::NoModifier, QStringLiteral("анн"));
    press(Qt::Key_Return);
    CHECK(window.findChild<ClientsPage *>()->isVisible());

    find(Qt::Key_F7, Qt::NoModifier, QStringLiteral("отчет"));
    press(Qt::Key_Return);
    auto *form = this->dialog<TaskDialog>();
    REQUIRE(form);
    const auto lines = form->findChildren<QLineEdit *>();
    CHECK(std::ranges::any_of(lines,
                              [&](const QLineEdit *line) { return line->text() == report.title; }));
    form->reject();

    find(Qt::Key_F7, Qt::NoModifier, QStringLiteral("history"));
    press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([this] { return history->isVisible(); }));
    CHECK(window.focusWidget() == filter);
}

TEST_CASE_METHOD(KeysFixture, "A key typed in Cyrillic is text in the dialog and no command",
                 "[shell][find][keys]")
{
    add(QStringLiteral("Яхта"));
    FindDialog *dialog = find(Qt::Key_F7, Qt::NoModifier, {});
    auto *edit = dialog->findChild<QLineEdit *>();
    // The key that has Z on it, as a Ukrainian or Russian layout sends it; Qt has no name for it.
    constexpr auto ya = Qt::Key(0x042f);
    constexpr quint32 keyOfZ = 52; // On the keyboards of X11.
    QKeyEvent typed(QEvent::KeyPress, ya, Qt::NoModifier, keyOfZ, 0, 0, QStringLiteral("я"));
    QCoreApplication::sendEvent(edit, &typed);
    CHECK(edit->text() == QStringLiteral("я"));
    // What was typed goes before anything in the book, by the key that is not a letter.
    press(Qt::Key_Backspace, Qt::AltModifier);
    CHECK(edit->text().isEmpty());
    CHECK(dealCount() == 1);
    press(Qt::Key_Escape);
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    press(Qt::Key_Backspace, Qt::AltModifier);
    CHECK(dealCount() == 0);
}
