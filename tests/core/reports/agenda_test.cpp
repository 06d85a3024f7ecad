#include "core/reports/agenda.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

const QTimeZone kyiv("Europe/Kyiv");

Instant at(const char *local, const QTimeZone &zone = kyiv)
{
    QDateTime time =
            QDateTime::fromString(QLatin1String(local), QStringLiteral("yyyy-MM-dd HH:mm"));
    time.setTimeZone(zone);
    return Instant::fromDateTime(time);
}

WorkingHours weekdays()
{
    WorkingHours hours;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = WorkingHours::Hours{9 * 60, 18 * 60};
    return hours;
}

/// One funnel whose first stage has a limit of half an hour and whose second has one of a day.
Catalog catalog()
{
    Catalog catalog;
    catalog.settings.timeZone = kyiv;
    catalog.funnels = {{FunnelId(1), QStringLiteral("Sales"), 1, false}};
    catalog.stages = {
            {StageId(1), FunnelId(1), QStringLiteral("Request"), 1, false, {}, 30, {}},
            {StageId(2), FunnelId(1), QStringLiteral("Offer"), 2, false, {}, 24 * 60, {}},
            {StageId(3), FunnelId(1), QStringLiteral("Paid"), 3, false, {}, {}, {}},
    };
    return catalog;
}

AgendaDeal deal(int id, int stage, Instant since)
{
    AgendaDeal deal;
    deal.id = DealId(id);
    deal.title = QStringLiteral("Deal %1").arg(id);
    deal.funnel = FunnelId(1);
    deal.stage = StageId(stage);
    deal.createdAt = since;
    deal.stageSince = since;
    return deal;
}

AgendaTask taskAt(int id, Instant due)
{
    AgendaTask row;
    row.task.id = TaskId(id);
    row.task.dueAt = due;
    return row;
}

AgendaTask taskOn(int id, QDate day)
{
    AgendaTask row;
    row.task.id = TaskId(id);
    row.task.dueOn = day;
    return row;
}

AgendaActivity meetingAt(int id, Instant when)
{
    AgendaActivity row;
    row.activity.id = ActivityId(id);
    row.activity.done = false;
    row.activity.at = when;
    return row;
}

/// "t1 a2": tasks and activities in their order.
QString ids(const std::vector<Agenda::Item> &items)
{
    QStringList ids;
    for (const Agenda::Item &item : items) {
        ids << (item.task ? QStringLiteral("t%1").arg(item.task->task.id.value)
                          : QStringLiteral("a%1").arg(item.activity->activity.id.value));
    }
    return ids.join(QLatin1Char(' '));
}

Agenda sorted(const AgendaRows &rows, Instant now, const WorkingHours &hours = {})
{
    return sortAgenda(rows, catalog(), WorkingClock(hours, kyiv), now);
}

} // namespace

TEST_CASE("What is due falls into overdue, now, later today and the days after", "[agenda]")
{
    const Instant now = at("2026-11-23 12:00");
    const QDate today(2026, 11, 23);
    AgendaRows rows;
    rows.tasks = {taskAt(1, at("2026-11-23 11:44")), taskAt(2, at("2026-11-23 11:45")),
                  taskAt(3, at("2026-11-23 12:15")), taskAt(4, at("2026-11-23 12:16")),
                  taskAt(5, at("2026-11-23 23:59")), taskAt(6, at("2026-11-24 00:00")),
                  taskOn(7, today.addDays(-1)),      taskOn(8, today),
                  taskOn(9, today.addDays(1))};
    rows.activities = {meetingAt(1, at("2026-11-23 12:10")), meetingAt(2, at("2026-11-24 09:00"))};
    rows.olderTasks = 4;
    const Agenda agenda = sorted(rows, now);
    CHECK(ids(agenda.overdue) == QStringLiteral("t7 t1"));
    CHECK(agenda.olderOverdue == 4);
    CHECK(ids(agenda.now) == QStringLiteral("t2 a1 t3"));
    CHECK(ids(agenda.today) == QStringLiteral("t4 t5 t8"));
    CHECK(ids(agenda.week) == QStringLiteral("t6 a2 t9"));

    SECTION("and the agenda says when it will look different")
    {
        // The task of 11:45 becomes overdue, and so on until midnight.
        CHECK(agenda.changesAt == Instant{at("2026-11-23 12:00").msUtc + 1});
        const Agenda after = sorted(rows, agenda.changesAt);
        CHECK(ids(after.overdue) == QStringLiteral("t7 t1 t2"));
        CHECK(after.changesAt == at("2026-11-23 12:01"));
        CHECK(ids(sorted(rows, after.changesAt).now) == QStringLiteral("a1 t3 t4"));
        CHECK(sorted({}, now).changesAt == at("2026-11-24 00:00"));
    }
    SECTION("a quarter of an hour before midnight what is due after it is now")
    {
        const Agenda late = sorted(rows, at("2026-11-23 23:50"));
        CHECK(ids(late.now) == QStringLiteral("t5 t6"));
        CHECK(ids(late.today) == QStringLiteral("t8"));
        CHECK(ids(late.week) == QStringLiteral("a2 t9"));
    }
}

TEST_CASE("Before its next change an agenda stays as it is", "[agenda]")
{
    AgendaRows rows;
    rows.tasks = {taskAt(1, at("2026-11-23 09:20")), taskAt(2, at("2026-11-23 17:40")),
                  taskOn(3, QDate(2026, 11, 23)), taskAt(4, at("2026-11-24 00:05"))};
    rows.tasks[1].task.moveSeq = 2;
    rows.overLimit = {deal(1, 1, at("2026-11-23 10:00")), deal(2, 2, at("2026-11-22 15:00"))};
    rows.overLimitCount = 2;
    const auto listed = [](Agenda agenda) {
        agenda.changesAt = {};
        return agenda;
    };
    Instant now = at("2026-11-23 08:00");
    int changes = 0;
    while (now < at("2026-11-24 02:00")) {
        const Agenda agenda = sorted(rows, now);
        REQUIRE(agenda.changesAt > now);
        CHECK(listed(sorted(rows, {agenda.changesAt.msUtc - 1})) == listed(agenda));
        now = agenda.changesAt;
        ++changes;
    }
    CHECK(changes > 8);
}

TEST_CASE("What woke stands in its own list once its hour has come", "[agenda]")
{
    AgendaRows rows;
    rows.tasks = {taskAt(1, at("2026-11-23 10:00")), taskAt(2, at("2026-11-23 16:00")),
                  taskAt(3, at("2026-11-20 10:00"))};
    for (AgendaTask &row : rows.tasks)
        row.task.moveSeq = 4;
    rows.tasks[2].task.stageTask = StageTaskId(1);
    const Agenda agenda = sorted(rows, at("2026-11-23 12:00"));
    REQUIRE(agenda.woken.size() == 1);
    CHECK(agenda.woken[0].task.id == TaskId(1));
    CHECK(ids(agenda.today) == QStringLiteral("t2"));
    CHECK(ids(agenda.overdue) == QStringLiteral("t3"));
}

TEST_CASE("Requests come before other late deals, each by its deadline", "[agenda]")
{
    const Instant now = at("2026-11-23 12:00");
    AgendaRows rows;
    rows.overLimit = {deal(1, 2, at("2026-11-20 12:00")), deal(2, 1, at("2026-11-23 11:20")),
                      deal(3, 1, at("2026-11-23 09:00")), deal(4, 1, at("2026-11-23 11:50")),
                      deal(5, 3, at("2026-11-01 09:00"))};
    rows.overLimit[1].isRequest = rows.overLimit[2].isRequest = true;
    rows.overLimitCount = 10;
    rows.withoutNextStep = {deal(1, 2, at("2026-11-20 12:00")), deal(6, 3, at("2026-11-20 12:00"))};
    rows.withoutNextStepCount = 7;
    const Agenda agenda = sorted(rows, now);
    REQUIRE(agenda.late.size() == 3);
    CHECK(agenda.late[0].deal.id == DealId(3));
    CHECK(agenda.late[0].isRequest);
    CHECK(agenda.late[0].deadline == at("2026-11-23 09:30"));
    CHECK(agenda.late[1].deal.id == DealId(2));
    CHECK(agenda.late[2].deal.id == DealId(1));
    CHECK_FALSE(agenda.late[2].isRequest);
    // The fourth is not late yet, the fifth has no limit.
    CHECK(agenda.lateCount == 8);
    CHECK(agenda.changesAt == at("2026-11-23 12:20"));
    // A deal is told once.
    REQUIRE(agenda.withoutNextStep.size() == 1);
    CHECK(agenda.withoutNextStep[0].id == DealId(6));
    CHECK(agenda.withoutNextStepCount == 6);
}

TEST_CASE("Time asleep does not count towards a limit", "[agenda][limits]")
{
    const WorkingClock around({}, kyiv);
    const Instant since = at("2026-11-20 15:00");
    CHECK(limitDeadline(around, since, 60, {}) == at("2026-11-20 16:00"));
    const std::vector<Sleep> sleeps{{at("2026-11-20 15:30"), at("2026-11-22 10:00")},
                                    {at("2026-11-22 10:10"), at("2026-11-22 11:10")}};
    CHECK(limitDeadline(around, since, 60, sleeps) == at("2026-11-22 11:30"));

    SECTION("but a deal that was late before it slept stays late")
    {
        const std::vector<Sleep> afterwards{{at("2026-11-20 16:00"), at("2026-11-22 10:00")}};
        CHECK(limitDeadline(around, since, 60, afterwards) == at("2026-11-20 16:00"));
    }
    SECTION("nor does a sleep from before the deal entered its stage")
    {
        const std::vector<Sleep> before{{at("2026-11-19 10:00"), at("2026-11-20 15:10")}};
        CHECK(limitDeadline(around, since, 60, before) == at("2026-11-20 16:10"));
    }
    SECTION("nor one that ended before it began, on a laptop whose clock was set back")
    {
        const std::vector<Sleep> backwards{{at("2026-11-20 15:20"), at("2026-11-20 14:00")}};
        CHECK(limitDeadline(around, since, 60, backwards) == at("2026-11-20 16:00"));
    }
    SECTION("and with working hours the hours slept through are made up for")
    {
        // A Friday. A day is due on Monday at the same time.
        const WorkingClock clock(weekdays(), kyiv);
        CHECK(limitDeadline(clock, since, 24 * 60, {}) == at("2026-11-23 15:00"));
        const std::vector<Sleep> weekend{{at("2026-11-20 16:00"), at("2026-11-25 16:00")}};
        CHECK(limitDeadline(clock, since, 24 * 60, weekend) == at("2026-11-26 15:00"));
        const std::vector<Sleep> night{{at("2026-11-20 18:30"), at("2026-11-23 08:00")}};
        CHECK(limitDeadline(clock, since, 24 * 60, night) == at("2026-11-23 15:00"));
    }
}

TEST_CASE("A limit keeps its length when the clocks change, in six time zones", "[agenda][limits]")
{
    const char *zone = GENERATE("Europe/Kyiv", "Europe/Moscow", "Asia/Manila", "America/New_York",
                                "Asia/Kathmandu", "Pacific/Auckland");
    const QTimeZone here(zone);
    const WorkingClock around({}, here);
    const WorkingClock clock(weekdays(), here);
    // Around both changes of clocks of the northern and of the southern half.
    const char *day = GENERATE("2026-03-27 17:00", "2026-04-03 17:00", "2026-09-25 17:00",
                               "2026-10-23 17:00", "2026-10-30 17:00", "2026-03-06 17:00");
    const Instant since = at(day, here);
    CHECK(limitDeadline(around, since, 48 * 60, {}).msUtc == since.msUtc + 48 * hourMs);
    // With working hours a day is a day: Friday at 17:00 becomes Monday at 17:00.
    const Instant monday = limitDeadline(clock, since, 24 * 60, {});
    CHECK(monday.toUtc().toTimeZone(here).time() == QTime(17, 0));
    CHECK(monday.toUtc().toTimeZone(here).date().dayOfWeek() == 1);
    // Two hours: one on Friday, one on Monday.
    CHECK(limitDeadline(clock, since, 120, {}).toUtc().toTimeZone(here).time() == QTime(10, 0));
    CHECK(limitShare(clock, since, monday, {since.msUtc + 30 * hourMs}) == Approx(1.0 / 9));
}

TEST_CASE("The share of a limit grows with the time worked and not with the time slept",
          "[agenda][limits]")
{
    const WorkingClock around({}, kyiv);
    const Instant since = at("2026-11-20 10:00");
    const Instant deadline = at("2026-11-20 12:00");
    CHECK(limitShare(around, since, deadline, since) == 0);
    CHECK(limitShare(around, since, deadline, at("2026-11-20 11:00")) == Approx(0.5));
    CHECK(limitShare(around, since, deadline, deadline) == Approx(1));
    CHECK(limitShare(around, since, deadline, at("2026-11-20 16:00")) == Approx(3));
    // A clock that was set back has used up nothing.
    CHECK(limitShare(around, since, deadline, at("2026-11-20 09:00")) == 0);

    const std::vector<Sleep> sleeps{{at("2026-11-20 10:30"), at("2026-11-25 10:30")}};
    const Instant later = limitDeadline(around, since, 120, sleeps);
    CHECK(later == at("2026-11-25 12:00"));
    CHECK(limitShare(around, since, later, at("2026-11-25 10:30"), sleeps) == Approx(0.25));
    CHECK(limitShare(around, since, later, at("2026-11-22 10:30"), sleeps) == Approx(0.25));
    CHECK(limitShare(around, since, later, later, sleeps) == Approx(1));

    WorkingHours sunday;
    sunday.week[6] = WorkingHours::Hours{10 * 60, 11 * 60};
    const WorkingClock lazy(sunday, kyiv);
    CHECK(limitShare(lazy, since, deadline, at("2026-11-20 11:00")) == 0);
    CHECK(limitShare(lazy, since, deadline, deadline) == 1);
}
