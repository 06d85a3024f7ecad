#include "core/starter/newbook.h"
#include "tests/support/catch.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/session/waker.h"
#include "ui/shell/reminderbar.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace voronka;

namespace {

/// The line over the page, in a book in Kyiv on 27 March 2026, while the clock is moved.
class ReminderBarFixture
{
public:
    ReminderBarFixture()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        window.resize(700, 300);
        window.show();
        const BookSettings book{*currencyFromCode(u"UAH"), QTimeZone("Europe/Kyiv"),
                                Language::English};
        REQUIRE(newBook(path, book, *funnelTemplate(u"shop"), session.clock()));
        open();
        DealDraft draft;
        draft.title = QStringLiteral("Кухня");
        kitchen = *session.dealDesk().create(draft);
        // Its stage asks for something by itself.
        const auto asked = session.book().activities().tasks(kitchen);
        REQUIRE(asked);
        for (const Task &task : *asked)
            REQUIRE(session.activityDesk().remove(task.id));
    }

    void open()
    {
        session.open(path);
        REQUIRE(QTest::qWaitFor([this] { return session.isOpen() && session.facts(); }));
        bar->waker().look();
    }
    static Instant at(int hour, int minute, int daysLater = 0)
    {
        return Instant::fromDateTime(QDateTime(QDate(2026, 3, 27).addDays(daysLater),
                                               QTime(hour, minute), QTimeZone("Europe/Kyiv")));
    }
    TaskId task(const QString &title, Instant at)
    {
        Task task;
        task.title = title;
        task.dueAt = at;
        task.deal = kitchen;
        const auto id = session.activityDesk().add(task);
        REQUIRE(id);
        return *id;
    }
    void runTo(Instant to)
    {
        while (now < to) {
            now = Instant{std::min(now.msUtc + 60'000, to.msUtc)};
            bar->waker().look();
        }
    }
    QString text() const
    {
        return bar->isVisible() ? bar->findChild<QLabel *>(QStringLiteral("userReminder"))->text()
                                : QString();
    }
    void press(const char *button) const
    {
        QTest::mouseClick(bar->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    }
    static std::vector<DueList *> lists()
    {
        std::vector<DueList *> found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *list = qobject_cast<DueList *>(widget); list && list->isVisible())
                found.push_back(list);
        }
        return found;
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("book.voronka"));
    Instant now = at(10, 0);
    AppSettings settings{folder.filePath(QStringLiteral("voronka.ini"))};
    BookSession session{[this] { return now; }};
    QWidget window;
    ReminderBar *bar = new ReminderBar(session, settings, &window);
    DealId kitchen;
};

} // namespace

TEST_CASE_METHOD(ReminderBarFixture, "However much becomes due, one line tells of it",
                 "[shell][reminders]")
{
    CHECK(text().isEmpty());
    task(QStringLiteral("Подзвонити"), at(10, 5));
    runTo(at(10, 5));
    CHECK(text().contains(QStringLiteral("Подзвонити")));
    for (int minute = 6; minute < 16; ++minute)
        task(QStringLiteral("Call %1").arg(minute), at(10, minute));
    runTo(at(10, 20));
    CHECK(text().contains(QStringLiteral("11")));
    CHECK(lists().empty()); // Nothing pops up by itself.
    press("closeReminders");
    CHECK(text().isEmpty());
}

TEST_CASE_METHOD(ReminderBarFixture, "The line leads to a list, and a line of it to the deal",
                 "[shell][reminders]")
{
    std::optional<DealId> opened;
    QObject::connect(bar, &ReminderBar::dealRequested, bar, [&](DealId deal) { opened = deal; });
    task(QStringLiteral("Call"), at(10, 5));
    task(QStringLiteral("Pack"), at(10, 6));
    runTo(at(10, 7));
    press("showReminders");
    CHECK(text().isEmpty());
    REQUIRE(lists().size() == 1);
    auto *items = lists()[0]->findChild<QListWidget *>(QStringLiteral("userDueItems"));
    REQUIRE(items->count() == 2);
    CHECK(items->item(0)->text().contains(QStringLiteral("Call")));
    CHECK(items->item(0)->text().contains(QStringLiteral("Кухня")));
    CHECK(QTest::qWaitFor([items] { return items->hasFocus(); }));
    QTest::keyClick(items, Qt::Key_Return);
    CHECK(opened == kitchen);
    settle();
    CHECK(lists().empty());
}

TEST_CASE_METHOD(ReminderBarFixture, "The line keeps nothing that is done, deleted or put off",
                 "[shell][reminders]")
{
    const TaskId call = task(QStringLiteral("Call"), at(10, 5));
    const TaskId pack = task(QStringLiteral("Pack"), at(10, 5));
    const TaskId pay = task(QStringLiteral("Pay"), at(10, 5));
    runTo(at(10, 6));
    CHECK(text().contains(QStringLiteral("Pay")));
    REQUIRE(session.activityDesk().setDone(pay, true));
    CHECK_FALSE(text().contains(QStringLiteral("Pay")));
    REQUIRE(session.activityDesk().remove(pack));
    CHECK(text() == QStringLiteral("Call · Кухня"));
    // Due earlier than it was told it is due all the same.
    REQUIRE(session.activityDesk().reschedule(call, {}, at(9, 0)));
    CHECK(text() == QStringLiteral("Call · Кухня"));
    REQUIRE(session.activityDesk().reschedule(call, {}, at(12, 0)));
    CHECK(text().isEmpty());
    runTo(at(12, 0));
    CHECK(text() == QStringLiteral("Call · Кухня"));
}

TEST_CASE_METHOD(ReminderBarFixture, "A meeting that is told of twice is one thing",
                 "[shell][reminders]")
{
    Activity meeting;
    meeting.kind = ActivityKind::Meeting;
    meeting.text = QStringLiteral("Measure");
    meeting.done = false;
    meeting.at = at(10, 30);
    meeting.deal = kitchen;
    const auto id = session.activityDesk().add(meeting);
    REQUIRE(id);
    runTo(at(10, 21));
    // Ten minutes before it lies ahead and is told of.
    CHECK(text() == QStringLiteral("Measure · Кухня"));
    runTo(at(10, 31));
    CHECK(text() == QStringLiteral("Measure · Кухня"));
    REQUIRE(session.activityDesk().reschedule(*id, at(15, 0)));
    CHECK(text().isEmpty());
}

TEST_CASE_METHOD(ReminderBarFixture, "The open list follows what is done, and closes when all is",
                 "[shell][reminders]")
{
    const TaskId call = task(QStringLiteral("Call"), at(10, 5));
    const TaskId pack = task(QStringLiteral("Pack"), at(10, 6));
    const TaskId pay = task(QStringLiteral("Pay"), at(10, 7));
    runTo(at(10, 8));
    press("showReminders");
    REQUIRE(lists().size() == 1);
    auto *items = lists()[0]->findChild<QListWidget *>(QStringLiteral("userDueItems"));
    items->setCurrentRow(1);
    REQUIRE(session.activityDesk().setDone(call, true));
    REQUIRE(items->count() == 2);
    CHECK(items->currentItem()->text().contains(QStringLiteral("Pack")));
    REQUIRE(session.activityDesk().setDone(pack, true));
    REQUIRE(items->count() == 1);
    CHECK(items->currentItem()->text().contains(QStringLiteral("Pay")));
    REQUIRE(session.activityDesk().setDone(pay, true));
    settle();
    CHECK(lists().empty());
}

TEST_CASE_METHOD(ReminderBarFixture, "What came while the program was closed is one list",
                 "[shell][reminders]")
{
    task(QStringLiteral("Call"), at(11, 0));
    task(QStringLiteral("Pack"), at(11, 0, 3));
    const std::array deals{kitchen};
    REQUIRE(session.dealDesk().defer(deals, at(9, 0, 2), {}));
    session.close();
    CHECK(text().isEmpty());
    now = at(12, 0, 7);
    open();
    CHECK(text().startsWith(QStringLiteral("While you were away")));
    CHECK(session.book().deals().deal(kitchen)->status == DealStatus::Open); // It woke.
    press("showReminders");
    REQUIRE(lists().size() == 1);
    CHECK(lists()[0]->windowTitle() == QStringLiteral("While you were away"));
    auto *items = lists()[0]->findChild<QListWidget *>(QStringLiteral("userDueItems"));
    CHECK(items->count() == 3); // The two, and what the waking asks for.
    session.close();
    settle();
    CHECK(lists().empty());
}

TEST_CASE_METHOD(ReminderBarFixture, "At night nothing is told, in the morning all of it",
                 "[shell][reminders]")
{
    task(QStringLiteral("Call"), at(22, 0));
    runTo(at(23, 30));
    CHECK(text().isEmpty());
    runTo(at(8, 1, 1));
    CHECK(text().contains(QStringLiteral("Call")));
}
