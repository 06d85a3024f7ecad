#include "core/starter/newbook.h"
#include "tests/support/catch.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/session/waker.h"
#include "ui/tasks/itemtext.h"
#include "ui/tasks/reminders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace voronka;

namespace {

/// A book in Kyiv, and what the owner is told while the clock is moved on 27 March 2026.
class RemindersFixture
{
public:
    RemindersFixture()
    {
        QObject::connect(&reminders, &Reminders::due, &reminders,
                         [this](const auto &items) { told.append(titles(items)); });
        QObject::connect(&reminders, &Reminders::cameWhileAway, &reminders,
                         [this](const auto &items) { away.append(titles(items)); });
        const BookSettings book{*currencyFromCode(u"UAH"), QTimeZone("Europe/Kyiv"),
                                Language::English};
        REQUIRE(newBook(path, book, *funnelTemplate(u"coach"), session.clock()));
        open();
        Contact client;
        client.name = QStringLiteral("Olha");
        olha = *session.peopleDesk().add(client);
    }

    void open()
    {
        session.open(path);
        REQUIRE(QTest::qWaitFor([this] { return session.isOpen() && session.facts(); }));
        waker.look();
    }
    static Instant at(int hour, int minute, int daysLater = 0)
    {
        return Instant::fromDateTime(QDateTime(QDate(2026, 3, 27).addDays(daysLater),
                                               QTime(hour, minute), QTimeZone("Europe/Kyiv")));
    }
    static QString titles(const Reminders::Items &items)
    {
        QStringList titles;
        for (const Agenda::Item &item : items)
            titles.append(itemTitle(item));
        return titles.join(u',');
    }
    TaskId task(const char *title, std::optional<Instant> at, std::optional<QDate> on = {})
    {
        Task task;
        task.title = QLatin1String(title);
        task.dueAt = at;
        task.dueOn = on;
        task.contact = olha;
        const auto id = session.activityDesk().add(task);
        REQUIRE(id);
        return *id;
    }
    void meeting(const char *text, Instant at)
    {
        Activity activity;
        activity.kind = ActivityKind::Meeting;
        activity.text = QLatin1String(text);
        activity.done = false;
        activity.at = at;
        activity.contact = olha;
        REQUIRE(session.activityDesk().add(activity));
    }
    /// Minute by minute, as the program runs.
    void runTo(Instant to)
    {
        while (now < to) {
            now = Instant{std::min(now.msUtc + 60'000, to.msUtc)};
            waker.look();
        }
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("book.voronka"));
    Instant now = at(10, 0);
    AppSettings settings{folder.filePath(QStringLiteral("voronka.ini"))};
    BookSession session{[this] { return now; }};
    Waker waker{session, settings};
    Reminders reminders{session, settings, waker, nullptr};
    ContactId olha;
    QStringList told;
    QStringList away;
};

} // namespace

TEST_CASE_METHOD(RemindersFixture, "What is due at one time is told once and together",
                 "[tasks][reminders]")
{
    task("Call Olha", at(10, 5));
    const TaskId done = task("Pay", at(10, 5));
    task("Send the offer", at(10, 5));
    REQUIRE(session.activityDesk().setDone(done, true));
    runTo(at(10, 4));
    CHECK(told.isEmpty());
    runTo(at(11, 0));
    CHECK(told == QStringList{QStringLiteral("Call Olha,Send the offer")});
}

TEST_CASE_METHOD(RemindersFixture, "A meeting is told of ten minutes before and when it begins",
                 "[tasks][reminders]")
{
    meeting("Measure", at(10, 30));
    runTo(at(10, 19));
    CHECK(told.isEmpty());
    runTo(at(10, 20));
    CHECK(told.size() == 1);
    runTo(at(11, 0));
    CHECK(told == QStringList{QStringLiteral("Measure"), QStringLiteral("Measure")});
}

TEST_CASE_METHOD(RemindersFixture, "What comes in the quiet hours is told when they are over",
                 "[tasks][reminders]")
{
    settings.setReminding({true, false, QTime(10, 10), QTime(10, 40)});
    task("Call Olha", at(10, 15));
    task("Pay", at(10, 30));
    runTo(at(10, 39));
    CHECK(told.isEmpty());
    runTo(at(10, 45));
    CHECK(told == QStringList{QStringLiteral("Call Olha,Pay")});
}

TEST_CASE_METHOD(RemindersFixture, "Who wants no reminders gets none", "[tasks][reminders]")
{
    Reminding none = settings.reminding();
    none.isOn = false;
    settings.setReminding(none);
    task("Call Olha", at(10, 15));
    runTo(at(10, 30));
    CHECK(told.isEmpty());
}

TEST_CASE_METHOD(RemindersFixture, "A week away is one list", "[tasks][reminders]")
{
    task("Call Olha", at(12, 0));
    task("Pay", {}, QDate(2026, 3, 30));
    task("Later", at(12, 0, 10));
    session.close();
    now = at(9, 0, 7);
    open();
    CHECK(told.isEmpty());
    REQUIRE(away.size() == 1);
    CHECK(away.front().split(u',').size() == 2);
    runTo(at(9, 30, 7));
    CHECK(away.size() == 1);
}

TEST_CASE("Quiet hours may go over midnight", "[tasks][reminders]")
{
    const Reminding usual;
    CHECK(usual.isQuietAt(QTime(23, 0)));
    CHECK(usual.isQuietAt(QTime(7, 59)));
    CHECK_FALSE(usual.isQuietAt(QTime(8, 0)));
    CHECK_FALSE(usual.isQuietAt(QTime(20, 59)));
    CHECK_FALSE((Reminding{true, false, QTime(9, 0), QTime(9, 0)}.isQuietAt(QTime(9, 0))));
}

TEST_CASE("Many things are told in one sentence", "[tasks][reminders]")
{
    AgendaTask pay;
    pay.task.title = QStringLiteral("Pay");
    const Reminders::Items items(5, Agenda::Item{pay, {}});
    const QString text = reminderText(items, QLocale(QLocale::English));
    CHECK(text.contains(QStringLiteral("Pay, Pay, Pay")));
    CHECK(text.count(QStringLiteral("Pay")) == 3);
}
