#include "core/starter/newbook.h"
#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/entrybutton.h"
#include "ui/calendar/weekcanvas.h"
#include "ui/naming/namefield.h"
#include "ui/session/booksession.h"
#include "ui/tasks/taskdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace voronka;

namespace {

const QTimeZone zone("Europe/Kyiv");

/// A book in Kyiv on the Monday before the clocks go forward, nine in the morning.
class CalendarFixture
{
public:
    CalendarFixture()
    {
        const BookSettings settings{*currencyFromCode(u"UAH"), zone, Language::English};
        const QString path = folder.filePath(QStringLiteral("book.voronka"));
        REQUIRE(newBook(path, settings, *funnelTemplate(u"coach"), session.clock()));
        session.open(path);
        REQUIRE(QTest::qWaitFor([this] { return session.isOpen() && session.facts(); }));
        Contact client;
        client.name = QStringLiteral("Olha");
        olha = *session.peopleDesk().add(client);
        page.setLocale(QLocale(QLocale::Ukrainian, QLocale::Ukraine));
        page.resize(900, 640);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
        page.activateWindow();
    }

    static Instant at(QDate day, QTime time)
    {
        return Instant::fromDateTime(QDateTime(day, time, zone));
    }
    TaskId add(const QString &title, std::optional<QDate> on, std::optional<Instant> at = {})
    {
        Task task;
        task.title = title;
        task.dueOn = on;
        task.dueAt = at;
        task.contact = olha;
        const auto id = session.activityDesk().add(task);
        REQUIRE(id);
        return *id;
    }
    Task task(TaskId id) { return *session.book().activities().task(id); }
    EntryButton *entry(const QString &title) const
    {
        for (auto *button : page.findChildren<EntryButton *>()) {
            if (button->isVisible() && button->accessibleName().contains(title))
                return button;
        }
        FAIL("There is no such entry.");
        return nullptr;
    }
    WeekCanvas *hours() const { return page.findChild<WeekCanvas *>(QStringLiteral("weekHours")); }
    WeekCanvas *days() const { return page.findChild<WeekCanvas *>(QStringLiteral("weekDays")); }
    /// Takes the entry and leaves it in the middle of a place.
    void drag(EntryButton *button, const WeekCanvas *canvas, int day, std::optional<int> minutes)
    {
        const QPoint to = take(button, canvas, day, minutes);
        QTest::mouseRelease(button, Qt::LeftButton, {}, to);
        settle();
    }
    /// The first half of that; tells where it is.
    static QPoint take(EntryButton *button, const WeekCanvas *canvas, int day,
                       std::optional<int> minutes)
    {
        const QRect place = canvas->place(day, minutes, 30);
        const QPoint to = button->mapFromGlobal(canvas->mapToGlobal(place.center()));
        const QPoint start(10, 5);
        QTest::mousePress(button, Qt::LeftButton, {}, start);
        for (const QPoint &pos : {start + QPoint(12, 12), to}) {
            QMouseEvent move(QEvent::MouseMove, pos, button->mapToGlobal(pos), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(button, &move);
        }
        return to;
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(1);
    }
    TaskDialog *form() const
    {
        auto *form = page.findChild<TaskDialog *>();
        REQUIRE(form);
        return form;
    }

    void finish(TaskDialog *form)
    {
        auto *client = form->findChild<NameField *>(QStringLiteral("userContact"));
        client->setEntry(olha.value, QStringLiteral("Olha"));
        form->accept();
        settle();
    }

    QTemporaryDir folder;
    Instant now = at(monday, QTime(9, 0));
    BookSession session{[this] { return now; }};
    ContactId olha;
    CalendarPage page{session};

    static inline const QDate monday = QDate(2026, 3, 23);
};

} // namespace

TEST_CASE_METHOD(CalendarFixture, "An entry dragged to another day and hour is due then",
                 "[calendar]")
{
    const TaskId id = add(QStringLiteral("Call Olha"), {}, at(monday, QTime(10, 0)));
    drag(entry(QStringLiteral("Call Olha")), hours(), 2, 11 * 60 + 30);
    CHECK(task(id).dueAt == at(monday.addDays(2), QTime(11, 30)));
    REQUIRE(session.undo());
    CHECK(task(id).dueAt == at(monday, QTime(10, 0)));
    // It was one step, with nothing before it but the task itself.
    REQUIRE(session.undo());
    CHECK_FALSE(session.book().activities().task(id));
}

TEST_CASE_METHOD(CalendarFixture, "The title of a week begins with its only capital", "[calendar]")
{
    const auto *title = page.findChild<QLabel *>(QStringLiteral("userMonths"));
    page.setLocale(QLocale(QLocale::Ukrainian));
    page.showWeekOf(QDate(2026, 3, 30));
    CHECK(title->text() == QStringLiteral("Березень – квітень 2026"));
    page.showWeekOf(monday);
    CHECK(title->text() == QStringLiteral("Березень 2026"));
    page.setLocale(QLocale(QLocale::English));
    page.showWeekOf(QDate(2026, 12, 30));
    CHECK(title->text() == QStringLiteral("December – January 2027"));
}

TEST_CASE_METHOD(CalendarFixture, "What was dragged is what the tool bar acts on", "[calendar]")
{
    const TaskId measured = add(QStringLiteral("Measure"), {}, at(monday, QTime(9, 0)));
    const TaskId called = add(QStringLiteral("Call Olha"), {}, at(monday, QTime(10, 0)));
    add(QStringLiteral("Pay"), {}, at(monday, QTime(12, 0)));
    entry(QStringLiteral("Measure"))->setFocus();
    drag(entry(QStringLiteral("Call Olha")), hours(), 2, 11 * 60 + 30);
    settle();
    page.findChild<QAction *>(QStringLiteral("taskDone"))->trigger();
    CHECK(task(called).doneAt);
    CHECK_FALSE(task(measured).doneAt);
}

TEST_CASE_METHOD(CalendarFixture, "What changes meanwhile does not take an entry from the mouse",
                 "[calendar]")
{
    const TaskId id = add(QStringLiteral("Call Olha"), {}, at(monday, QTime(10, 0)));
    const QPointer<EntryButton> button = entry(QStringLiteral("Call Olha"));
    const QPoint to = take(button, hours(), 2, 11 * 60 + 30);
    add(QStringLiteral("Pay"), monday);
    settle();
    REQUIRE(button);
    QTest::mouseRelease(button, Qt::LeftButton, {}, to);
    settle();
    CHECK(task(id).dueAt == at(monday.addDays(2), QTime(11, 30)));
    CHECK(entry(QStringLiteral("Pay")));
}

TEST_CASE_METHOD(CalendarFixture, "While only time passes the entries of the week stay",
                 "[calendar]")
{
    add(QStringLiteral("Call Olha"), {}, at(monday, QTime(10, 0)));
    const QPointer<EntryButton> button = entry(QStringLiteral("Call Olha"));
    now = at(monday, QTime(9, 30));
    page.showWeekOf(monday);
    settle();
    CHECK(button);
    // Overdue it looks different.
    now = at(monday, QTime(10, 30));
    page.showWeekOf(monday);
    settle();
    CHECK_FALSE(button);
    CHECK(entry(QStringLiteral("Call Olha"))->accessibleName().endsWith(QStringLiteral("overdue")));
}

TEST_CASE_METHOD(CalendarFixture, "A week that cannot be read is told of once", "[calendar]")
{
    const auto boxes = [this] { return page.findChildren<QMessageBox *>().size(); };
    Database &database = session.book().database();
    REQUIRE(database.execute(QStringLiteral("ALTER TABLE task RENAME TO task_away")));
    for (int week = 0; week < 3; ++week)
        page.showWeekOf(monday.addDays(7 * week));
    CHECK(boxes() == 1);
    REQUIRE(database.execute(QStringLiteral("ALTER TABLE task_away RENAME TO task")));
    page.showWeekOf(monday);
    REQUIRE(database.execute(QStringLiteral("ALTER TABLE task RENAME TO task_away")));
    page.showWeekOf(monday);
    CHECK(boxes() == 2);
}

TEST_CASE_METHOD(CalendarFixture, "Dragging across the change of clocks keeps the hour of the wall",
                 "[calendar]")
{
    const TaskId id = add(QStringLiteral("Call Olha"), {}, at(monday, QTime(10, 0)));
    drag(entry(QStringLiteral("Call Olha")), hours(), 6, 10 * 60);
    CHECK(task(id).dueAt == at(monday.addDays(6), QTime(10, 0)));
    // 3:30 does not exist on that day: the first moment after it.
    entry(QStringLiteral("Call Olha"))->setFocus();
    REQUIRE(session.activityDesk().reschedule(id, {}, at(monday.addDays(6), QTime(2, 30))));
    QTest::keyClick(entry(QStringLiteral("Call Olha")), Qt::Key_Down,
                    Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(task(id).dueAt == at(monday.addDays(6), QTime(4, 0)));
}

TEST_CASE_METHOD(CalendarFixture, "Dragging to the top makes a task due on the day, and back",
                 "[calendar]")
{
    const TaskId id = add(QStringLiteral("Call Olha"), {}, at(monday, QTime(10, 0)));
    drag(entry(QStringLiteral("Call Olha")), days(), 3, {});
    CHECK(task(id).dueOn == monday.addDays(3));
    CHECK_FALSE(task(id).dueAt);
    drag(entry(QStringLiteral("Call Olha")), hours(), 1, 12 * 60);
    CHECK(task(id).dueAt == at(monday.addDays(1), QTime(12, 0)));
    CHECK_FALSE(task(id).dueOn);
}

TEST_CASE_METHOD(CalendarFixture, "Keys move an entry by days and half hours", "[calendar]")
{
    const TaskId id = add(QStringLiteral("Call Olha"), {}, at(monday, QTime(10, 0)));
    const auto press = [this](int key) {
        EntryButton *button = entry(QStringLiteral("Call Olha"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key(key), Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    };
    press(Qt::Key_Right);
    CHECK(task(id).dueAt == at(monday.addDays(1), QTime(10, 0)));
    press(Qt::Key_Up);
    CHECK(task(id).dueAt == at(monday.addDays(1), QTime(9, 30)));
    press(Qt::Key_Home);
    CHECK(task(id).dueOn == monday.addDays(1));
    press(Qt::Key_Down);
    CHECK(task(id).dueAt == at(monday.addDays(1), QTime(9, 0)));
    // It keeps the focus, so that the next key means it too.
    CHECK(entry(QStringLiteral("Call Olha"))->hasFocus());
}

TEST_CASE_METHOD(CalendarFixture, "Space does an entry and Enter opens its deal", "[calendar]")
{
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    const DealId deal = *session.dealDesk().create(draft);
    Task planned;
    planned.title = QStringLiteral("Send the offer");
    planned.kind = ActivityKind::Email;
    planned.dueOn = monday;
    planned.deal = deal;
    const TaskId id = *session.activityDesk().add(planned);
    QSignalSpy opened(&page, &CalendarPage::dealRequested);
    EntryButton *button = entry(QStringLiteral("Send the offer"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().front().value<DealId>() == deal);
    QTest::keyClick(button, Qt::Key_Space);
    settle();
    CHECK(task(id).doneAt);
    CHECK_FALSE(entry(QStringLiteral("Send the offer, Kitchen"))->entry().isMovable());
}

TEST_CASE_METHOD(CalendarFixture, "Insert and a double click plan something where one is",
                 "[calendar]")
{
    const QRect place = hours()->place(2, 15 * 60, 30);
    QTest::mouseDClick(hours(), Qt::LeftButton, {}, place.center());
    TaskDialog *planned = form();
    planned->findChild<QLineEdit *>(QStringLiteral("title"))->setText(QStringLiteral("Measure"));
    finish(planned);
    EntryButton *button = entry(QStringLiteral("Measure"));
    CHECK(button->entry().day == 2);
    CHECK(button->entry().from == 15 * 60);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Insert);
    TaskDialog *second = form();
    second->findChild<QLineEdit *>(QStringLiteral("title"))->setText(QStringLiteral("Pay"));
    finish(second);
    CHECK(entry(QStringLiteral("Pay"))->entry().day == 2);
}

TEST_CASE_METHOD(CalendarFixture, "Another week is a key away", "[calendar]")
{
    QTest::keyClick(&page, Qt::Key_PageDown);
    CHECK(page.firstDay() == monday.addDays(7));
    QTest::keyClick(&page, Qt::Key_PageUp);
    QTest::keyClick(&page, Qt::Key_PageUp);
    CHECK(page.firstDay() == monday.addDays(-7));
    QTest::keyClick(&page, Qt::Key_Home);
    CHECK(page.firstDay() == monday);
}

TEST_CASE_METHOD(CalendarFixture, "Every entry and control of the week says what it is",
                 "[calendar]")
{
    add(QStringLiteral("Call Olha"), {}, at(monday, QTime(8, 0)));
    CHECK(entry(QStringLiteral("Call Olha"))->accessibleName().endsWith(QStringLiteral("overdue")));
    CHECK(namelessControls(page).isEmpty());
    CHECK(clippedTexts(page).isEmpty());
}
