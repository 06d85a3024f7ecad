#include "ui/calendar/weekentries.h"

#include <algorithm>

namespace voronka {

namespace {

/// What has no duration takes half an hour on the screen, so that its title can be read.
constexpr int usualMinutes = 30;
constexpr int dayMinutes = 24 * 60;

void place(WeekEntry &entry, Instant at, QDate firstDay, const LocalDays &days)
{
    const QDateTime local = at.toUtc().toTimeZone(days.zone());
    entry.day = int(firstDay.daysTo(local.date()));
    entry.from = local.time().hour() * 60 + local.time().minute();
    entry.minutes = std::min(entry.minutes, dayMinutes - *entry.from);
}

WeekEntry taskEntry(const AgendaTask &task, QDate firstDay, const LocalDays &days, Instant now)
{
    WeekEntry entry;
    entry.item.task = task;
    entry.minutes = usualMinutes;
    entry.isDone = task.task.doneAt.has_value();
    if (task.task.dueAt) {
        place(entry, *task.task.dueAt, firstDay, days);
        entry.isOverdue = !entry.isDone && *task.task.dueAt < now;
    } else {
        entry.day = int(firstDay.daysTo(*task.task.dueOn));
        entry.isOverdue = !entry.isDone && *task.task.dueOn < days.day(now);
    }
    return entry;
}

WeekEntry activityEntry(const AgendaActivity &activity, QDate firstDay, const LocalDays &days,
                        Instant now)
{
    WeekEntry entry;
    entry.item.activity = activity;
    entry.minutes = std::max(activity.activity.durationMinutes.value_or(0), usualMinutes);
    entry.isDone = activity.activity.done;
    entry.isOverdue = !entry.isDone && activity.activity.at < now;
    place(entry, activity.activity.at, firstDay, days);
    return entry;
}

} // namespace

std::vector<WeekEntry> weekEntries(std::span<const AgendaTask> tasks,
                                   std::span<const AgendaActivity> activities, QDate firstDay,
                                   const LocalDays &days, Instant now)
{
    std::vector<WeekEntry> entries;
    for (const AgendaTask &task : tasks)
        entries.push_back(taskEntry(task, firstDay, days, now));
    for (const AgendaActivity &activity : activities) {
        // A note is no appointment, and the touch of a task that is shown as done is shown with it.
        const bool isShown = std::ranges::any_of(tasks, [&](const AgendaTask &task) {
            return isTouchOf(activity.activity, task.task);
        });
        if (activity.activity.kind != ActivityKind::Note && !isShown)
            entries.push_back(activityEntry(activity, firstDay, days, now));
    }
    std::ranges::stable_sort(entries, [](const WeekEntry &one, const WeekEntry &other) {
        return std::pair(one.day, one.from.value_or(-1))
                < std::pair(other.day, other.from.value_or(-1));
    });
    return entries;
}

// Entries that touch each other, directly or through others, share the width of the day.
std::vector<WeekLane> weekLanes(std::span<const WeekEntry> entries)
{
    std::vector<WeekLane> lanes(entries.size());
    std::vector<int> ends;
    size_t groupStart = 0;
    int groupEnd = 0;
    const auto close = [&](size_t end) {
        for (size_t i = groupStart; i < end; ++i)
            lanes[i].count = int(ends.size());
        ends.clear();
        groupStart = end;
    };
    for (size_t i = 0; i < entries.size(); ++i) {
        const int from = *entries[i].from;
        if (from >= groupEnd)
            close(i);
        const auto free = std::ranges::find_if(ends, [from](int end) { return end <= from; });
        lanes[i].lane = int(free - ends.begin());
        const int end = from + entries[i].minutes;
        if (free == ends.end())
            ends.push_back(end);
        else
            *free = end;
        groupEnd = std::max(groupEnd, end);
    }
    close(entries.size());
    return lanes;
}

QDate firstOfWeek(QDate day, Qt::DayOfWeek first)
{
    return day.addDays(-((day.dayOfWeek() - int(first) + 7) % 7));
}

} // namespace voronka
