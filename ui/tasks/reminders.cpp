#include "ui/tasks/reminders.h"

#include "core/storage/agendastore.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/session/waker.h"
#include "ui/tasks/itemtext.h"
#include "ui/tasks/snooze.h"

#include <algorithm>

namespace voronka {

namespace {

constexpr qint64 beforeMeetingMs = 10 * 60'000;
/// A clock that is put right by more showed another day.
constexpr qint64 otherDayMs = 12 * 60 * 60'000;
/// As many titles as a message of the system has room for.
constexpr size_t mostNamed = 3;

bool isBetween(Instant at, Instant from, Instant to)
{
    return at > from && at <= to;
}

/// As it is in the book now; nothing when it is done or deleted.
Result<std::optional<Agenda::Item>> itemNow(AgendaStore &store, const Agenda::Item &item)
{
    if (item.task) {
        auto task = store.openTask(item.task->task.id);
        if (!task)
            return std::unexpected(task.error());
        return *task ? std::optional(Agenda::Item{std::move(*task), {}}) : std::nullopt;
    }
    auto activity = store.plannedActivity(item.activity->activity.id);
    if (!activity)
        return std::unexpected(activity.error());
    return *activity ? std::optional(Agenda::Item{{}, std::move(*activity)}) : std::nullopt;
}

bool isAhead(const Due &due, Instant now, const LocalDays &days)
{
    return due.at ? *due.at > now : due.on > days.day(now);
}

} // namespace

Reminders::Reminders(BookSession &session, AppSettings &settings, Waker &waker, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_waker(waker)
{
    connect(&waker, &Waker::passed, this, &Reminders::onPassed);
    connect(&session, &BookSession::opened, this, &Reminders::start);
}

void Reminders::start()
{
    if (std::exchange(m_path, m_session.path()) != m_session.path())
        m_told.clear();
    m_heldFrom.reset();
}

void Reminders::hold(std::optional<Instant> from)
{
    m_heldFrom = from;
    m_waker.setUntoldFrom(from);
}

void Reminders::onPassed(Instant from, Instant to, bool isAway)
{
    forgetAhead(to);
    const Instant since = std::min(from, m_heldFrom.value_or(from));
    hold({});
    if (isAway) {
        // What was held back is a part of the list.
        const Items items = itemsBetween(since, to, Moment::Away);
        if (!items.empty())
            Q_EMIT cameWhileAway(items);
        return;
    }
    if (!m_settings.reminding().isOn)
        return;
    if (isQuiet(to)) {
        hold(since);
        return;
    }
    const Items items = itemsBetween(since, to, Moment::Now);
    if (!items.empty())
        Q_EMIT due(items);
}

// What was told of a day that had not come yet is told of again when it comes.
void Reminders::forgetAhead(Instant now)
{
    if (now.msUtc < m_latest.msUtc - otherDayMs)
        std::erase_if(m_told, [now](const Told &told) { return std::get<Instant>(told) > now; });
    m_latest = now;
}

bool Reminders::isNews(const Agenda::Item &item, bool isSoon)
{
    const qint64 id = item.task ? item.task->task.id.value : item.activity->activity.id.value;
    const Due due = dueOf(item);
    const Instant at = due.at ? *due.at : m_session.days().startOfDay(*due.on);
    return m_told.insert({item.task.has_value(), id, at, isSoon}).second;
}

bool Reminders::isQuiet(Instant now) const
{
    const QDateTime local = now.toUtc().toTimeZone(m_session.days().zone());
    return m_settings.reminding().isQuietAt(local.time());
}

Reminders::Items Reminders::itemsBetween(Instant from, Instant to, Moment moment)
{
    const LocalDays &days = m_session.days();
    const QDate firstDay = days.day(from);
    const Instant soon{to.msUtc + beforeMeetingMs};
    AgendaStore store(m_session.book().database());
    Items items;
    // What cannot be read now is shown on the page of the day all the same.
    const auto tasks = store.tasks(firstDay, days.day(to), days);
    for (const AgendaTask &task : tasks.value_or(std::vector<AgendaTask>())) {
        const bool isDue = task.task.dueAt ? isBetween(*task.task.dueAt, from, to)
                                           : moment == Moment::Away && task.task.dueOn > firstDay;
        if (isDue && !task.task.doneAt && isNews({task, {}}, false))
            items.push_back({task, {}});
    }
    const auto activities = store.activities(firstDay, days.day(soon), days);
    for (const AgendaActivity &activity : activities.value_or(std::vector<AgendaActivity>())) {
        const Instant at = activity.activity.at;
        const bool isDue = isBetween(at, from, to);
        const bool isSoon = !isDue && moment == Moment::Now
                && activity.activity.kind == ActivityKind::Meeting
                && isBetween(at, {from.msUtc + beforeMeetingMs}, soon);
        if (!activity.activity.done && (isSoon || isDue) && isNews({{}, activity}, isSoon))
            items.push_back({{}, activity});
    }
    return items;
}

Reminders::Items stillDue(BookSession &session, const Reminders::Items &items)
{
    AgendaStore store(session.book().database());
    const Instant now = session.now();
    Reminders::Items still;
    for (const Agenda::Item &item : items) {
        if (std::ranges::any_of(still, [&](const auto &one) { return isSameItem(one, item); }))
            continue;
        const auto read = itemNow(store, item);
        // What cannot be read stays as it was told.
        const auto current = read.value_or(item);
        if (!current)
            continue;
        const Due due = dueOf(*current);
        if (due == dueOf(item) || !isAhead(due, now, session.days()))
            still.push_back(*current);
    }
    return still;
}

QString reminderText(const Reminders::Items &items, const QLocale &locale)
{
    if (items.size() == 1) {
        const QString about = itemAbout(items.front());
        const QString title = itemTitle(items.front());
        return about.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, about);
    }
    QStringList names;
    for (const Agenda::Item &item : items) {
        if (names.size() < qsizetype(mostNamed))
            names.append(itemTitle(item));
    }
    const int more = int(items.size()) - int(names.size());
    if (more > 0)
        names.append(Reminders::tr("%Ln more", nullptr, more));
    return Reminders::tr("%Ln thing(s) are due: %1", nullptr, int(items.size()))
            .arg(locale.createSeparatedList(names));
}

} // namespace voronka
