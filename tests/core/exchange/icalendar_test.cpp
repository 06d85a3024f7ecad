#include "core/base/version.h"
#include "core/exchange/icalendar.h"
#include "core/process/activitydesk.h"
#include "core/process/dealdesk.h"
#include "core/process/funneldesk.h"
#include "tests/core/exchange/exchangefixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <set>

using namespace voronka;

namespace {

const QString book = QStringLiteral("abc123");
const QTimeZone kyiv("Europe/Kyiv");

Instant wall(QDate day, QTime time)
{
    return Instant::fromDateTime(QDateTime(day, time, kyiv));
}

const Instant now = wall({2026, 1, 5}, QTime(10, 0));

QByteArray calendarBegin()
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Voronka//Voronka "
            + programVersion().toUtf8() + "//EN\r\nCALSCALE:GREGORIAN\r\n";
}

/// The lines as a calendar program reads them: continuations joined.
QList<QByteArray> unfolded(QByteArray bytes)
{
    REQUIRE(bytes.endsWith("\r\n"));
    bytes.replace("\r\n ", "");
    bytes.chop(2);
    QList<QByteArray> lines;
    qsizetype from = 0;
    for (qsizetype at = bytes.indexOf("\r\n"); at >= 0; at = bytes.indexOf("\r\n", from)) {
        lines << bytes.sliced(from, at - from);
        from = at + 2;
    }
    return lines << bytes.sliced(from);
}

QString unescaped(const QByteArray &value)
{
    QString text;
    const QString coded = QString::fromUtf8(value);
    for (qsizetype i = 0; i < coded.size(); ++i) {
        if (coded[i] != u'\\') {
            text += coded[i];
        } else {
            ++i;
            text += coded[i] == u'n' ? QChar(u'\n') : coded[i];
        }
    }
    return text;
}

/// The properties of the events, by the name with its parameters.
using Event = std::map<QByteArray, QByteArray>;

std::vector<Event> eventsOf(const QByteArray &bytes)
{
    std::vector<Event> events;
    bool inside = false;
    for (const QByteArray &line : unfolded(bytes)) {
        if (line == "BEGIN:VEVENT") {
            REQUIRE(!inside);
            inside = true;
            events.emplace_back();
        } else if (line == "END:VEVENT") {
            inside = false;
        } else if (inside) {
            const qsizetype colon = line.indexOf(':');
            REQUIRE(colon > 0);
            CHECK(events.back().emplace(line.first(colon), line.sliced(colon + 1)).second);
        }
    }
    CHECK(!inside);
    return events;
}

AgendaTask dayTask(QDate day, std::optional<TaskRepeat> repeat = {})
{
    AgendaTask row;
    row.task.id = TaskId(7);
    row.task.title = QStringLiteral("Позвонить");
    row.task.dueOn = day;
    row.task.deal = DealId(3);
    row.task.repeat = repeat;
    return row;
}

AgendaTask timeTask(Instant at, std::optional<TaskRepeat> repeat = {})
{
    AgendaTask row = dayTask({}, repeat);
    row.task.dueOn.reset();
    row.task.dueAt = at;
    return row;
}

QByteArray calendarOf(const std::vector<AgendaTask> &tasks,
                      const std::vector<AgendaActivity> &activities = {})
{
    return writeCalendar(tasks, activities, book, LocalDays(kyiv), now);
}

Event only(const AgendaTask &task)
{
    const auto events = eventsOf(calendarOf({task}));
    REQUIRE(events.size() == 1);
    return events.front();
}

} // namespace

TEST_CASE("An empty calendar is still a calendar", "[exchange][calendar]")
{
    CHECK(calendarOf({}) == calendarBegin() + "END:VCALENDAR\r\n");
}

TEST_CASE("A task due on a day is an event of the whole day", "[exchange][calendar]")
{
    AgendaTask row = dayTask({2026, 2, 28});
    row.dealTitle = QStringLiteral("Kitchen");
    CHECK(calendarOf({row})
          == calendarBegin()
                  + "BEGIN:VEVENT\r\nUID:task-7-abc123@voronka\r\nDTSTAMP:20260105T080000Z\r\n"
                    "SEQUENCE:29460000\r\n"
                    "DTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260301\r\n"
                    "TRANSP:TRANSPARENT\r\nSUMMARY:Позвонить\r\nDESCRIPTION:Kitchen\r\n"
                    "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("What has a time is written in UTC", "[exchange][calendar]")
{
    AgendaTask task = timeTask(wall({2026, 7, 1}, QTime(9, 30)));
    task.client = QStringLiteral("Марія");
    AgendaActivity meeting;
    meeting.activity.id = ActivityId(4);
    meeting.activity.kind = ActivityKind::Meeting;
    meeting.activity.at = wall({2026, 1, 7}, QTime(1, 0));
    meeting.activity.text = QStringLiteral("Oak");
    meeting.client = QStringLiteral("Марія");
    meeting.dealTitle = QStringLiteral("Kitchen");
    AgendaActivity call = meeting;
    call.activity.id = ActivityId(5);
    call.activity.kind = ActivityKind::Call;
    call.activity.durationMinutes = 5;
    const auto events = eventsOf(calendarOf({task}, {meeting, call}));
    REQUIRE(events.size() == 3);
    CHECK(events[0].at("DTSTART") == "20260701T063000Z");
    CHECK(events[0].at("DTEND") == "20260701T064500Z");
    CHECK(events[0].at("SUMMARY") == "Позвонить (Марія)");
    CHECK(events[1].at("UID") == "activity-4-abc123@voronka");
    CHECK(events[1].at("DTSTART") == "20260106T230000Z");
    CHECK(events[1].at("DTEND") == "20260107T000000Z");
    CHECK(events[1].at("SUMMARY") == "Meeting: Марія");
    CHECK(unescaped(events[1].at("DESCRIPTION")) == QStringLiteral("Kitchen\nOak"));
    CHECK(events[2].at("DTEND") == "20260106T230500Z");
    CHECK(events[2].at("SUMMARY") == "Call: Марія");
}

TEST_CASE("Texts of any length and any signs come back whole", "[exchange][calendar]")
{
    const QString letters = GENERATE(QStringLiteral("ж"), QStringLiteral("a"), QStringLiteral("€"),
                                     QString::fromUtf8("😀"), QStringLiteral(","),
                                     QStringLiteral("\\"), QStringLiteral("ї;\n"));
    for (int length = 1; length < 90; ++length) {
        AgendaTask row = dayTask({2026, 2, 1});
        row.task.title = QStringLiteral("x") + letters.repeated(length);
        row.dealTitle = letters.repeated(length);
        const QByteArray bytes = calendarOf({row});
        const QList<QByteArray> lines = [&] {
            QList<QByteArray> split;
            for (const QByteArray &line : bytes.split('\n')) {
                if (line.isEmpty())
                    continue;
                REQUIRE(line.endsWith('\r'));
                split << line.chopped(1);
            }
            return split;
        }();
        for (const QByteArray &line : lines) {
            INFO(line.toStdString());
            CHECK(line.size() <= 75);
            CHECK(!line.contains('\r'));
            // A letter that was cut would be no UTF-8.
            CHECK(QString::fromUtf8(line).toUtf8() == line);
        }
        const auto events = eventsOf(bytes);
        REQUIRE(events.size() == 1);
        CHECK(unescaped(events[0].at("SUMMARY")) == row.task.title);
        CHECK(unescaped(events[0].at("DESCRIPTION")) == row.dealTitle);
    }
}

TEST_CASE("No text ends a line of its own", "[exchange][calendar]")
{
    AgendaTask row = dayTask({2026, 2, 1});
    row.task.title = QStringLiteral("Call\r\nEND:VEVENT\r\nBEGIN:VALARM\x01\x7F");
    const auto events = eventsOf(calendarOf({row}));
    REQUIRE(events.size() == 1);
    CHECK(unescaped(events[0].at("SUMMARY")) == QStringLiteral("Call\nEND:VEVENT\nBEGIN:VALARM"));
}

TEST_CASE("The repeat of a day is a rule", "[exchange][calendar]")
{
    const auto [repeat, day, rule] = GENERATE(table<TaskRepeat, QDate, const char *>({
            {{RepeatUnit::Day, 1, 0}, {2026, 1, 5}, "FREQ=DAILY"},
            {{RepeatUnit::Week, 2, 0}, {2026, 1, 5}, "FREQ=WEEKLY;INTERVAL=2"},
            {{RepeatUnit::Month, 1, 5}, {2026, 1, 5}, "FREQ=MONTHLY;BYMONTHDAY=5"},
            {{RepeatUnit::Month, 3, 31}, {2026, 4, 30}, "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"},
            {{RepeatUnit::Year, 1, 31}, {2026, 1, 31}, "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31"},
            {{RepeatUnit::Year, 1, 31}, {2026, 4, 30}, "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=-1"},
            {{RepeatUnit::Year, 1, 29}, {2028, 2, 29}, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"},
    }));
    const Event event = only(dayTask(day, repeat));
    CHECK(event.at("RRULE") == rule);
    CHECK(!event.contains("RDATE;VALUE=DATE"));
}

// Where February has fewer days the last one stands in: no rule says so to all calendars.
TEST_CASE("The repeat of the 29th or 30th of each month names its days", "[exchange][calendar]")
{
    const Event event = only(dayTask({2027, 1, 30}, TaskRepeat{RepeatUnit::Month, 1, 30}));
    CHECK(!event.contains("RRULE"));
    const QList<QByteArray> days = event.at("RDATE;VALUE=DATE").split(',');
    CHECK(days.size() == 12);
    CHECK(days[0] == "20270228");
    CHECK(days[1] == "20270330");
    CHECK(days[11] == "20280130");
}

TEST_CASE("A task put off from its day names the days to come", "[exchange][calendar]")
{
    const Event event = only(dayTask({2026, 11, 3}, TaskRepeat{RepeatUnit::Month, 3, 31}));
    CHECK(!event.contains("RRULE"));
    CHECK(event.at("DTSTART;VALUE=DATE") == "20261103");
    CHECK(event.at("RDATE;VALUE=DATE") == "20270131,20270430,20270731,20271031");
}

TEST_CASE("One of a series that was put off is written beside the series", "[exchange][calendar]")
{
    AgendaTask row = dayTask({2026, 1, 7}, TaskRepeat{RepeatUnit::Week, 1, 0});
    row.task.seriesOn = QDate(2026, 1, 5);
    const auto events = eventsOf(calendarOf({row}));
    REQUIRE(events.size() == 2);
    CHECK(events[0].at("DTSTART;VALUE=DATE") == "20260105");
    CHECK(events[0].at("RRULE") == "FREQ=WEEKLY");
    CHECK(events[1].at("UID") == events[0].at("UID"));
    CHECK(events[1].at("RECURRENCE-ID;VALUE=DATE") == "20260105");
    CHECK(events[1].at("DTSTART;VALUE=DATE") == "20260107");
    CHECK(!events[1].contains("RRULE"));

    AgendaTask timed = timeTask(wall({2026, 3, 23}, QTime(10, 0)), row.task.repeat);
    timed.task.seriesAt = wall({2026, 3, 23}, QTime(9, 0));
    const auto hours = eventsOf(calendarOf({timed}));
    REQUIRE(hours.size() == 2);
    CHECK(hours[0].at("DTSTART") == "20260323T070000Z");
    CHECK(hours[0].at("RDATE").startsWith("20260330T060000Z"));
    CHECK(hours[1].at("RECURRENCE-ID") == "20260323T070000Z");
    CHECK(hours[1].at("DTSTART") == "20260323T080000Z");
}

TEST_CASE("Two of one series that are both to be done are two events", "[exchange][calendar]")
{
    const AgendaTask first = dayTask({2026, 1, 5}, TaskRepeat{RepeatUnit::Week, 1, 0});
    AgendaTask second = dayTask({2026, 1, 12}, first.task.repeat);
    second.task.id = TaskId(9);
    second.task.series = first.task.id;
    const auto events = eventsOf(calendarOf({first, second}));
    REQUIRE(events.size() == 2);
    CHECK(events[0].at("UID").startsWith("task-7-"));
    CHECK(events[1].at("UID").startsWith("task-9-"));
    CHECK(only(second).at("UID").startsWith("task-7-"));
}

TEST_CASE("The repeat of an hour keeps the hour over changes of clocks", "[exchange][calendar]")
{
    const TaskRepeat weekly{RepeatUnit::Week, 1, 0};
    const Event event = only(timeTask(wall({2026, 3, 23}, QTime(9, 0)), weekly));
    CHECK(!event.contains("RRULE"));
    CHECK(event.at("DTSTART") == "20260323T070000Z");
    const QList<QByteArray> times = event.at("RDATE").split(',');
    CHECK(times.size() == 52);
    CHECK(times[0] == "20260330T060000Z");
    CHECK(times[30] == "20261026T070000Z");
}

TEST_CASE("Events keep their UIDs from one export to the next", "[exchange][calendar]")
{
    const TaskRepeat weekly{RepeatUnit::Week, 1, 0};
    AgendaTask row = dayTask({2026, 1, 5}, weekly);
    const QByteArray uid = only(row).at("UID");
    CHECK(uid.startsWith("task-7-"));
    // Done: the next of the series follows it under the same UID, and so it does renamed.
    row.task.id = TaskId(8);
    row.task.series = TaskId(7);
    row.task.title = QStringLiteral("Перезвонить");
    row.task.dueOn = QDate(2026, 1, 12);
    CHECK(only(row).at("UID") == uid);
    // Two that cannot be told apart are still two.
    AgendaTask twin = row;
    twin.task.id = TaskId(9);
    twin.task.series.reset();
    CHECK(only(twin).at("UID") != uid);
    AgendaTask other = twin;
    other.task.id = TaskId(10);
    AgendaTask plain = dayTask({2026, 1, 5});
    plain.task.id = TaskId(11);
    AgendaActivity activity;
    activity.activity.id = ActivityId(7);
    std::set<QByteArray> uids;
    for (const Event &event : eventsOf(calendarOf({row, twin, other, plain}, {activity})))
        uids.insert(event.at("UID"));
    CHECK(uids.size() == 5);
    const QByteArray elsewhere =
            writeCalendar(std::array{row}, {}, QStringLiteral("other"), LocalDays(kyiv), now);
    CHECK(eventsOf(elsewhere)[0].at("UID") != uid);
}

TEST_CASE("A book is exported whole or one by one", "[exchange][calendar]")
{
    const auto desk = emptyBook();
    const Clock clock = [] { return now; };
    DealDesk deals(*desk, clock);
    ActivityDesk activities(*desk, clock);
    REQUIRE(FunnelDesk(*desk, clock).addFunnel(QStringLiteral("Sales"), {QStringLiteral("A")}));
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    const DealId deal = *deals.create(draft);
    Task task;
    task.title = QStringLiteral("Call");
    task.deal = deal;
    task.dueOn = QDate(2026, 1, 9);
    const TaskId call = *activities.add(task);
    const TaskId done = *activities.add(task);
    REQUIRE(activities.setDone(done, true));
    Activity meeting;
    meeting.deal = deal;
    meeting.kind = ActivityKind::Meeting;
    meeting.done = false;
    meeting.at = wall({2026, 1, 9}, QTime(12, 0));
    const ActivityId planned = *activities.add(meeting);
    const auto before = desk->history().lastGroup();

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ics"));
    const auto written = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return eventsOf(file.readAll());
    };
    CHECK(*exportCalendar(*desk, path, now) == 2);
    const auto all = written();
    REQUIRE(all.size() == 2);
    REQUIRE(exportCalendar(*desk, path, call, now));
    CHECK(written() == std::vector{all[0]});
    REQUIRE(exportCalendar(*desk, path, planned, now));
    CHECK(written() == std::vector{all[1]});
    REQUIRE(exportCalendar(*desk, path, done, now));
    CHECK(written()[0].at("SUMMARY") == "Call");
    CHECK(exportCalendar(*desk, path, TaskId(99), now).error().kind == ErrorKind::NotFound);
    CHECK(exportCalendar(*desk, path, ActivityId(99), now).error().kind == ErrorKind::NotFound);
    const QString nowhere = folder.filePath(QStringLiteral("none/a.ics"));
    CHECK(exportCalendar(*desk, nowhere, now).error().kind == ErrorKind::Storage);
    // An export does not write.
    CHECK(desk->history().lastGroup() == before);
}
