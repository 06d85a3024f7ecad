#include "ui/tasks/reminders.h"

#include "core/storage/agendastore.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/session/waker.h"
#include "ui/tasks/itemtext.h"

#include <algorithm>

namespace voronka {

namespace {

constexpr qint64 beforeMeetingMs = 10 * 60'000;
/// As many titles as a message of the system has room for.
constexpr size_t mostNamed = 3;

bool isBetween(Instant at, Instant from, Instant to)
{
    return at > from && at <= to;
}

} // namespace

Reminders::Reminders(BookSession &session, AppSettings &settings, Waker &waker, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings)
{
    connect(&waker, &Waker::passed, this, &Reminders::onPassed);
    connect(&session, &BookSession::opened, this, [this] { m_heldFrom.reset(); });
}

void Reminders::onPassed(Instant from, Instant to, bool isAway)
{
    if (isAway) {
        // What was held back is a part of the list.
        const Items items = itemsBetween(m_heldFrom.value_or(from), to, Moment::Away);
        m_heldFrom.reset();
        if (!items.empty())
            Q_EMIT cameWhileAway(items);
        return;
    }
    const Instant since = m_heldFrom.value_or(from);
    m_heldFrom.reset();
    if (!m_settings.reminding().isOn)
        return;
    if (isQuiet(to)) {
        m_heldFrom = since;
        return;
    }
    const Items items = itemsBetween(since, to, Moment::Now);
    if (!items.empty())
        Q_EMIT due(items);
}

bool Reminders::isQuiet(Instant now) const
{
    const QDateTime local = now.toUtc().toTimeZone(m_session.days().zone());
    return m_settings.reminding().isQuietAt(local.time());
}

Reminders::Items Reminders::itemsBetween(Instant from, Instant to, Moment moment) const
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
        if (isDue && !task.task.doneAt)
            items.push_back({task, {}});
    }
    const auto activities = store.activities(firstDay, days.day(soon), days);
    for (const AgendaActivity &activity : activities.value_or(std::vector<AgendaActivity>())) {
        const Instant at = activity.activity.at;
        const bool isSoon = moment == Moment::Now && activity.activity.kind == ActivityKind::Meeting
                && isBetween(at, {from.msUtc + beforeMeetingMs}, soon);
        if (!activity.activity.done && (isSoon || isBetween(at, from, to)))
            items.push_back({{}, activity});
    }
    return items;
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
