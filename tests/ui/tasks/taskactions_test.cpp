#include "core/starter/newbook.h"
#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "ui/naming/namefield.h"
#include "ui/session/booksession.h"
#include "ui/tasks/duequestion.h"
#include "ui/tasks/outcomequestion.h"
#include "ui/tasks/repeatedit.h"
#include "ui/tasks/taskactions.h"
#include "ui/tasks/taskdialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace voronka;

namespace {

const QTimeZone zone("Europe/Kyiv");

/// A page that is nothing but the actions, on a Friday at eleven in Kyiv.
class TaskActionsFixture
{
public:
    TaskActionsFixture()
    {
        const BookSettings settings{*currencyFromCode(u"UAH"), zone, Language::English};
        const QString path = folder.filePath(QStringLiteral("book.voronka"));
        REQUIRE(newBook(path, settings, *funnelTemplate(u"coach"), session.clock()));
        session.open(path);
        REQUIRE(QTest::qWaitFor([this] { return session.isOpen() && session.texts(); }));
        Contact client;
        client.name = QStringLiteral("Olha");
        olha = *session.peopleDesk().add(client);
        page.show();
        page.setFocus();
        (void)QTest::qWaitForWindowExposed(&page);
        actions.update();
    }

    static Instant at(QDate day, int hour, int minute = 0)
    {
        return Instant::fromDateTime(QDateTime(day, QTime(hour, minute), zone));
    }
    /// Something to do for Olha.
    static Task named(const char *title, ActivityKind kind = ActivityKind::Note)
    {
        Task task;
        task.title = QLatin1String(title);
        task.kind = kind;
        return task;
    }
    TaskId choose(Task task)
    {
        task.contact = olha;
        if (!task.dueAt)
            task.dueOn = friday;
        const TaskId id = session.activityDesk().add(task).value();
        AgendaTask read;
        read.task = *session.book().activities().task(id);
        chosen = TaskActions::Item{read, {}};
        actions.update();
        return id;
    }
    Task task(TaskId id) { return *session.book().activities().task(id); }
    QAction *action(const char *name) const
    {
        return page.findChild<QAction *>(QLatin1String(name));
    }
    template<typename Dialog>
    Dialog *dialog() const
    {
        auto *found = page.findChild<Dialog *>();
        REQUIRE(found);
        return found;
    }
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    static inline const QDate friday = QDate(2026, 3, 27);
    QTemporaryDir folder;
    Instant now = at(friday, 11);
    BookSession session{[this] { return now; }};
    ContactId olha;
    QWidget page;
    std::optional<TaskActions::Item> chosen;
    TaskActions actions{session, [this] { return chosen; }, &page};
};

} // namespace

TEST_CASE_METHOD(TaskActionsFixture, "Done asks nothing, and what is done can be taken back",
                 "[tasks]")
{
    const TaskId id = choose(named("Pay"));
    CHECK_FALSE(action("taskOutcome")->isEnabled());
    QTest::keyClick(&page, Qt::Key_F4, Qt::ShiftModifier);
    CHECK(task(id).doneAt);
    REQUIRE(session.undo());
    CHECK_FALSE(task(id).doneAt);
}

TEST_CASE_METHOD(TaskActionsFixture, "An outcome is kept with the touch", "[tasks]")
{
    choose(named("Call Olha", ActivityKind::Call));
    action("taskOutcome")->trigger();
    auto *question = dialog<OutcomeQuestion>();
    question->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("She agrees"));
    question->accept();
    settle();
    const auto touches = session.book().activities().activities(olha);
    REQUIRE(touches->size() == 1);
    CHECK(touches->front().outcome == QStringLiteral("She agrees"));
}

TEST_CASE_METHOD(TaskActionsFixture, "Snoozing is one step and says when it will be", "[tasks]")
{
    const TaskId id = choose(named("Pay"));
    QMenu *menu = action("snoozeTask")->menu();
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 7);
    CHECK(menu->actions()[2]->text().startsWith(QStringLiteral("&3  Tomorrow\t")));
    menu->actions()[2]->trigger();
    CHECK(task(id).dueOn == friday.addDays(1));
    REQUIRE(session.undo());
    CHECK(task(id).dueOn == friday);

    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    auto *question = dialog<DueQuestion>();
    question->findChild<QDateEdit *>(QStringLiteral("due"))->setDate(friday.addDays(20));
    question->accept();
    settle();
    CHECK(task(id).dueOn == friday.addDays(20));

    Task timed = named("Call Olha");
    timed.dueAt = at(friday, 10);
    const TaskId call = choose(timed);
    Q_EMIT menu->aboutToShow();
    CHECK(menu->actions()[2]->text().startsWith(QStringLiteral("&3  Tomorrow morning\t")));
    menu->actions()[2]->trigger();
    CHECK(task(call).dueAt == at(friday.addDays(1), 9));
}

TEST_CASE_METHOD(TaskActionsFixture, "The form makes a task that repeats", "[tasks]")
{
    QTest::keyClick(&page, Qt::Key_Insert, Qt::ShiftModifier);
    auto *form = dialog<TaskDialog>();
    form->findChild<QLineEdit *>(QStringLiteral("title"))->setText(QStringLiteral("Rent"));
    form->findChild<QDateEdit *>(QStringLiteral("due"))->setDate(QDate(2026, 1, 31));
    auto *unit = form->findChild<QComboBox *>(QStringLiteral("repeatUnit"));
    unit->setCurrentIndex(unit->findData(int(RepeatUnit::Month)));
    form->accept(); // It needs neither a deal nor a client.
    settle();
    const auto text = session.texts()->tasks.find(SearchQuery(QStringLiteral("rent")), 1);
    REQUIRE(text.size() == 1);
    const Task made = task(TaskId(text.front().id));
    CHECK(made.dueOn == QDate(2026, 1, 31));
    CHECK(made.repeat == TaskRepeat{RepeatUnit::Month, 1, 31});
}

TEST_CASE_METHOD(TaskActionsFixture, "What the form shows and nobody touches stays as it was",
                 "[tasks]")
{
    Task before;
    before.title = QStringLiteral("Rent");
    before.dueAt = at(friday, 10, 30);
    before.repeat = TaskRepeat{RepeatUnit::Month, 1, 31};
    const TaskId id = choose(before);
    before = task(id);
    action("editTask")->trigger();
    auto *form = dialog<TaskDialog>();
    CHECK(namelessControls(*form).isEmpty());
    form->accept();
    settle();
    CHECK(task(id) == before);
}

TEST_CASE_METHOD(TaskActionsFixture, "A deal that is not in the book is refused", "[tasks]")
{
    const TaskId id = choose(named("Pay"));
    action("editTask")->trigger();
    auto *form = dialog<TaskDialog>();
    form->findChild<QLineEdit *>(QStringLiteral("userDeal"))->setText(QStringLiteral("Nowhere"));
    form->accept();
    auto *box = form->findChild<QMessageBox *>();
    REQUIRE(box);
    CHECK(box->text().contains(QStringLiteral("“Nowhere”")));
    box->close();
    CHECK(form->isVisible());
    CHECK_FALSE(task(id).deal);
}

TEST_CASE_METHOD(TaskActionsFixture, "Nothing can be done in a book that is read-only", "[tasks]")
{
    choose(named("Pay"));
    session.book().setReadOnly(QStringLiteral("It is on a CD."));
    actions.update();
    for (const char *name : {"addTask", "taskDone", "taskOutcome", "snoozeTask", "removeTask"})
        CHECK_FALSE(action(name)->isEnabled());
    CHECK(action("exportTask")->isEnabled());
}
