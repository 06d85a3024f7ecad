#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/shopbook.h"
#include "ui/session/booksession.h"
#include "ui/tasks/entrydialog.h"
#include "ui/tasks/repeatedit.h"
#include "ui/tasks/taskdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace voronka;

namespace {

/// The two forms of what is written down or planned, over a deal.
class FormsFixture
{
public:
    FormsFixture()
    {
        openShopBook(session, folder.filePath(QStringLiteral("book.voronka")));
        DealDraft draft;
        draft.title = QStringLiteral("Kitchen");
        deal = *session.dealDesk().create(draft);
        m_before = entries();
        page.show();
    }

    QPointer<QDialog> form(bool isTask)
    {
        QPointer<QDialog> made;
        if (isTask) {
            Task task;
            task.deal = deal;
            task.dueOn = session.days().day(session.now());
            made = new TaskDialog(session, task, &page);
        } else {
            Activity call;
            call.deal = deal;
            call.done = true;
            call.at = session.now();
            made = new EntryDialog(session, call, &page);
        }
        made->setAttribute(Qt::WA_DeleteOnClose);
        made->open();
        return made;
    }
    static QWidget *textOf(QDialog *form)
    {
        const bool isTask = qobject_cast<TaskDialog *>(form) != nullptr;
        return form->findChild<QWidget *>(isTask ? QStringLiteral("title")
                                                 : QStringLiteral("entryText"));
    }
    static QMessageBox *question()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *box = qobject_cast<QMessageBox *>(widget); box && box->isVisible())
                return box;
        }
        return nullptr;
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Beside the tasks that the stage has made.
    size_t written() { return entries() - m_before; }

    QTemporaryDir folder;
    BookSession session;
    QWidget page;
    DealId deal;

private:
    size_t entries()
    {
        return session.book().activities().activities(deal)->size()
                + session.book().activities().tasks(deal)->size();
    }

    size_t m_before = 0;
};

} // namespace

TEST_CASE("A repeat is told as it is said", "[tasks][forms]")
{
    RepeatEdit edit;
    const auto *unit = edit.findChild<QComboBox *>();
    edit.setRepeat(TaskRepeat{RepeatUnit::Week, 1, 0});
    CHECK(unit->currentText() == QStringLiteral("Every week"));
    edit.setRepeat(TaskRepeat{RepeatUnit::Week, 2, 0});
    CHECK(unit->currentText().startsWith(QStringLiteral("Every 2 week")));
}

TEST_CASE_METHOD(FormsFixture, "Esc closes a form in which nothing was typed", "[tasks][forms]")
{
    const bool isTask = GENERATE(false, true);
    const auto open = form(isTask);
    QTest::qWait(30); // A form that took the moment for something typed would ask now.
    QTest::keyClick(open, Qt::Key_Escape);
    CHECK(question() == nullptr);
    settle();
    CHECK(open.isNull());
    CHECK(written() == 0);
}

TEST_CASE_METHOD(FormsFixture, "Esc asks before it loses what was typed", "[tasks][forms]")
{
    const bool isTask = GENERATE(false, true);
    const auto open = form(isTask);
    REQUIRE(textOf(open));
    typeText(textOf(open), QStringLiteral("Дуб"));
    QTest::keyClick(open, Qt::Key_Escape);
    REQUIRE(question());
    CHECK(open->isVisible());
    SECTION("and goes back to it")
    {
        QTest::keyClick(question(), Qt::Key_Escape);
        settle();
        REQUIRE(open);
        CHECK(open->isVisible());
        CHECK(written() == 0);
        open->close();
        REQUIRE(question());
        question()->button(QMessageBox::Discard)->click();
    }
    SECTION("and saves it")
    {
        question()->button(QMessageBox::Save)->click();
        settle();
        CHECK(open.isNull());
        CHECK(written() == 1);
    }
    SECTION("and throws it away")
    {
        question()->button(QMessageBox::Discard)->click();
        settle();
        CHECK(open.isNull());
        CHECK(written() == 0);
    }
    settle();
}
