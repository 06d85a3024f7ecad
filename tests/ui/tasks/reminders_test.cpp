#include "core/starter/newbook.h"
#include "tests/support/catch.h"
#include "tests/support/zones.h"
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
    explicit RemindersFixture(const QTimeZone &place = QTimeZone("Europe/Kyiv"),
                              std::optional<Instant> from = {})
        : now(from.value_or(at(10, 0)))
    {
        QObject::connect(&reminders, &Reminders::due, &reminders,
                         [this](const auto &items) { told.append(titles(items)); });
        QObject::connect(&reminders, &Reminders::cameWhileAway, &reminders,
                         [this](const auto &items) { away.append(titles(items)); });
        const BookSettings book{*currencyFromCode(u"UAH"), place, Language::English};
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
    Instant now;
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

TEST_CASE_METHOD(RemindersFixture, "A clock that is set back tells nothing twice",
                 "[tasks][reminders]")
{
    task("Call Olha", at(10, 5));
    meeting("Measure", at(10, 20));
    runTo(at(10, 30));
    CHECK(told.size() == 3); // The meeting before it and at its time.
    now = at(9, 30);
    waker.look();
    task("Pay", at(9, 45));
    runTo(at(10, 40));
    CHECK(told.size() == 4);
    CHECK(told.last() == QStringLiteral("Pay"));
    CHECK(away.isEmpty());
}

TEST_CASE_METHOD(RemindersFixture, "A clock that showed another day tells again when it has come",
                 "[tasks][reminders]")
{
    task("Call Olha", at(10, 5));
    task("Pay", at(9, 0, 1));
    now = at(10, 0, 1); // A day too late: the owner was away as it seems.
    waker.look();
    REQUIRE(away == QStringList{QStringLiteral("Call Olha,Pay")});
    now = at(10, 1);
    waker.look();
    runTo(at(10, 30));
    CHECK(told == QStringList{QStringLiteral("Call Olha")});
    runTo(at(9, 0, 1));
    CHECK(told.last() == QStringLiteral("Pay"));
    CHECK(away.size() == 1);
}

TEST_CASE_METHOD(RemindersFixture, "What is held back when the program is closed comes in the list",
                 "[tasks][reminders]")
{
    task("Call Olha", at(21, 30));
    task("Pay", at(23, 0));
    runTo(at(22, 0));
    CHECK(told.isEmpty());
    const auto comesInOneList = [this] {
        CHECK(told.isEmpty());
        REQUIRE(away == QStringList{QStringLiteral("Call Olha,Pay")});
        session.close();
        now = at(10, 0, 1);
        open();
        CHECK(away.size() == 1);
    };
    SECTION("when it is opened again")
    {
        session.close();
        now = at(9, 0, 1);
        open();
        comesInOneList();
    }
    SECTION("also where it was closed and opened within the quiet hours")
    {
        session.close();
        now = at(23, 0);
        open();
        comesInOneList();
    }
    SECTION("also where it ended without being closed")
    {
        CHECK(settings.lastSeen(path) < at(21, 30));
        now = at(9, 0, 1);
        waker.look();
        comesInOneList();
    }
}

TEST_CASE("Through a change of clocks all is told once, and in its time", "[tasks][reminders]")
{
    const ZoneDays &place = zonesToTry[size_t(GENERATE(range(0, int(zonesToTry.size()))))];
    const QDate day = GENERATE(true, false) ? place.forward : place.back;
    INFO(place.name);
    INFO(day.toString(Qt::ISODate).toStdString());
    const QTimeZone zone = place.zone();
    const auto on = [&zone](QDate date, int hour, int minute) {
        return Instant::fromDateTime(QDateTime(date, QTime(hour, minute), zone));
    };
    const QDate before = day.addDays(-1);
    RemindersFixture fixture(zone, on(before, 20, 50));
    std::vector<std::pair<QString, Instant>> told;
    QObject::connect(&fixture.reminders, &Reminders::due, &fixture.reminders, [&](const auto &due) {
        told.emplace_back(RemindersFixture::titles(due), fixture.now);
    });
    fixture.task("Evening", on(before, 20, 55));
    fixture.task("Night", on(day, 3, 30));
    fixture.meeting("Early", on(day, 8, 5));
    fixture.task("Noon", on(day, 12, 0));
    fixture.runTo(on(day, 12, 30));
    // The quiet hours are over when the clocks on the wall show eight.
    const auto line = [](const char *titles, Instant at) {
        return std::pair(QString::fromLatin1(titles), at);
    };
    CHECK(told
          == std::vector{line("Evening", on(before, 20, 55)), line("Night,Early", on(day, 8, 0)),
                         line("Early", on(day, 8, 5)), line("Noon", on(day, 12, 0))});
    CHECK(fixture.away.isEmpty());
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
