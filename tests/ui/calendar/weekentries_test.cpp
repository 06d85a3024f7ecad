#include "tests/support/catch.h"
#include "ui/calendar/weekentries.h"

using namespace voronka;

namespace {

const LocalDays &kyiv()
{
    static const LocalDays days(QTimeZone("Europe/Kyiv"));
    return days;
}

const QDate monday(2026, 3, 23); ///< The clocks go forward on the Sunday of this week.

Instant utc(const char *text)
{
    QDateTime time = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    time.setTimeZone(QTimeZone::utc());
    return Instant::fromDateTime(time);
}

AgendaTask taskAt(const char *time)
{
    AgendaTask task;
    task.task.dueAt = utc(time);
    return task;
}

WeekEntry from(int minutes, int length)
{
    WeekEntry entry;
    entry.from = minutes;
    entry.minutes = length;
    return entry;
}

} // namespace

TEST_CASE("Entries stand at the hour that the wall clock shows on each side of a change of clocks",
          "[calendar]")
{
    const Instant now = utc("2026-03-23T00:00:00");
    const std::vector<AgendaTask> tasks{
            taskAt("2026-03-28T08:00:00"), taskAt("2026-03-29T00:30:00"),
            taskAt("2026-03-29T01:30:00"), taskAt("2026-03-29T07:00:00")};
    const auto entries = weekEntries(tasks, {}, monday, kyiv(), now);
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].day == 5);
    CHECK(entries[0].from == 10 * 60);
    CHECK(entries[1].day == 6);
    CHECK(entries[1].from == 2 * 60 + 30);
    CHECK(entries[2].from == 4 * 60 + 30); // There is no 3:30 on this day.
    CHECK(entries[3].from == 10 * 60);
}

TEST_CASE("The hour that comes twice holds what is due in both", "[calendar]")
{
    const QDate autumn(2026, 10, 19);
    const std::vector<AgendaTask> tasks{taskAt("2026-10-25T00:30:00"),
                                        taskAt("2026-10-25T01:30:00")};
    const auto entries = weekEntries(tasks, {}, autumn, kyiv(), utc("2026-10-19T00:00:00"));
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].from == 3 * 60 + 30);
    CHECK(entries[1].from == 3 * 60 + 30);
    CHECK(weekLanes(entries) == std::vector<WeekLane>{{0, 2}, {1, 2}});
}

TEST_CASE("What is due on a day comes first, is late the day after and never before", "[calendar]")
{
    AgendaTask onDay;
    onDay.task.dueOn = monday;
    const std::vector<AgendaTask> tasks{taskAt("2026-03-23T08:00:00"), onDay};
    auto entries = weekEntries(tasks, {}, monday, kyiv(), utc("2026-03-23T21:59:59"));
    REQUIRE(entries.size() == 2);
    CHECK_FALSE(entries[0].from);
    CHECK_FALSE(entries[0].isOverdue);
    CHECK(entries[1].isOverdue);
    entries = weekEntries(tasks, {}, monday, kyiv(), utc("2026-03-23T22:00:00"));
    CHECK(entries[0].isOverdue);
}

TEST_CASE("Entries that overlap stand beside each other and the rest has the whole width",
          "[calendar]")
{
    const std::vector<WeekEntry> entries{from(540, 60), from(550, 30), from(585, 30),
                                         from(615, 60)};
    CHECK(weekLanes(entries) == std::vector<WeekLane>{{0, 2}, {1, 2}, {1, 2}, {0, 1}});
    CHECK(weekLanes({}).empty());
}

TEST_CASE("A week begins on the day on which the reader begins it", "[calendar]")
{
    CHECK(firstOfWeek(QDate(2026, 3, 29), Qt::Monday) == monday);
    CHECK(firstOfWeek(QDate(2026, 3, 29), Qt::Sunday) == QDate(2026, 3, 29));
    CHECK(firstOfWeek(QDate(2026, 3, 28), Qt::Sunday) == QDate(2026, 3, 22));
}

TEST_CASE("A task that was done is shown once, without the touch it has recorded", "[calendar]")
{
    AgendaTask task = taskAt("2026-03-23T08:00:00");
    task.task.deal = DealId(3);
    task.task.title = QStringLiteral("Call Ivan");
    task.task.doneAt = utc("2026-03-23T09:10:00");
    AgendaActivity touch;
    touch.activity.deal = DealId(3);
    touch.activity.text = task.task.title;
    touch.activity.at = *task.task.doneAt;
    AgendaActivity other = touch;
    other.activity.deal = DealId(4);
    const std::vector<AgendaTask> tasks{task};
    const std::vector<AgendaActivity> touches{touch, other};
    const auto entries = weekEntries(tasks, touches, monday, kyiv(), utc("2026-03-23T12:00:00"));
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].item.task);
    REQUIRE(entries[1].item.activity);
    CHECK(entries[1].item.activity->activity.deal == DealId(4));
}
