#include "core/exchange/icalendar.h"

#include "core/base/version.h"
#include "core/exchange/contentlines.h"
#include "core/model/taskrepeat.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

namespace voronka {

namespace {

struct CalendarText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

constexpr qint64 msAMinute = 60'000;
constexpr int taskMinutes = 15;
constexpr int meetingMinutes = 60;

QByteArray utc(Instant instant)
{
    return instant.toUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray date(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

/// "Call: Ivanova". %1 is the person, else the deal.
QString activitySummary(const AgendaActivity &row)
{
    const QString &whom = row.client.isEmpty() ? row.dealTitle : row.client;
    switch (row.activity.kind) {
    case ActivityKind::Call:
        return CalendarText::tr("Call: %1").arg(whom);
    case ActivityKind::Meeting:
        return CalendarText::tr("Meeting: %1").arg(whom);
    case ActivityKind::Message:
        return CalendarText::tr("Message: %1").arg(whom);
    case ActivityKind::Email:
        return CalendarText::tr("E-mail: %1").arg(whom);
    case ActivityKind::Note:
        return CalendarText::tr("Note: %1").arg(whom);
    }
    return whom;
}

QString taskSummary(const AgendaTask &row)
{
    if (row.client.isEmpty())
        return row.task.title;
    return CalendarText::tr("%1 (%2)", "a task, and with whom").arg(row.task.title, row.client);
}

QString lines(const QStringList &texts)
{
    QStringList present = texts;
    present.removeAll(QString());
    return present.join(u'\n');
}

/// BYMONTHDAY for a day of which the last stands in for it where a month has fewer; nothing when no
/// single number says so. A list of days with BYSETPOS would, but Thunderbird shows all of the
/// list.
std::optional<QByteArray> monthDayPart(const TaskRepeat &repeat, int month)
{
    const bool isYearly = repeat.unit == RepeatUnit::Year;
    const int fewest = isYearly ? QDate(2027, month, 1).daysInMonth() : 28;
    const int most = isYearly ? QDate(2028, month, 1).daysInMonth() : 31;
    if (repeat.monthDay <= fewest)
        return ";BYMONTHDAY=" + QByteArray::number(repeat.monthDay);
    return repeat.monthDay >= most ? std::optional<QByteArray>(";BYMONTHDAY=-1") : std::nullopt;
}

/// Nothing for what no rule says that calendars agree about.
std::optional<QByteArray> repeatRule(const TaskRepeat &repeat, QDate first)
{
    const QByteArray every =
            repeat.every > 1 ? ";INTERVAL=" + QByteArray::number(repeat.every) : QByteArray();
    if (repeat.unit == RepeatUnit::Day)
        return "RRULE:FREQ=DAILY" + every;
    if (repeat.unit == RepeatUnit::Week)
        return "RRULE:FREQ=WEEKLY" + every;
    const auto monthDay = monthDayPart(repeat, first.month());
    if (!monthDay)
        return std::nullopt;
    if (repeat.unit == RepeatUnit::Month)
        return "RRULE:FREQ=MONTHLY" + every + *monthDay;
    return "RRULE:FREQ=YEARLY" + every + ";BYMONTH=" + QByteArray::number(first.month())
            + *monthDay;
}

/// Whether the day is one of those that the rule means: RFC 5545 leaves open what becomes of a rule
/// that does not fit its first day, as when a task was put off for once.
bool fitsRule(const TaskRepeat &repeat, QDate day)
{
    return repeat.monthDay == 0 || day.day() == std::min(repeat.monthDay, day.daysInMonth());
}

class CalendarWriter
{
public:
    CalendarWriter(const QString &bookId, const LocalDays &days, Instant now)
        : m_bookId(bookId.toUtf8()), m_days(days), m_now(now)
    {
    }

    QByteArray take() { return std::move(m_out); }

    void add(const QByteArray &line) { addFolded(m_out, line); }

    void add(const AgendaTask &row)
    {
        const Task &task = row.task;
        const QByteArray uid = "task-" + QByteArray::number(series(task).value);
        if (!task.seriesOn && !task.seriesAt) {
            addTask(uid, row, {});
            return;
        }
        // The series where it stands, and beside it the one of them that was put off.
        AgendaTask usual = row;
        usual.task.dueOn = task.seriesOn;
        usual.task.dueAt = task.seriesAt;
        addTask(uid, usual, {});
        AgendaTask once = row;
        once.task.repeat.reset();
        addTask(uid, once,
                task.seriesAt ? "RECURRENCE-ID:" + utc(*task.seriesAt)
                              : "RECURRENCE-ID;VALUE=DATE:" + date(*task.seriesOn));
    }

    void add(const AgendaActivity &row)
    {
        const Activity &activity = row.activity;
        const int usual = activity.kind == ActivityKind::Meeting ? meetingMinutes : taskMinutes;
        const int minutes = activity.durationMinutes.value_or(0);
        begin("activity-" + QByteArray::number(activity.id.value));
        addTime(activity.at, minutes > 0 ? minutes : usual);
        addText("SUMMARY", activitySummary(row));
        const QString description = lines({row.dealTitle, activity.text, activity.outcome});
        if (!description.isEmpty())
            addText("DESCRIPTION", description);
        add("END:VEVENT");
    }

private:
    // One that repeats follows another under an id of its own; the first one's stays. When one of
    // them was reopened two are to be done, and the second is an event of its own.
    TaskId series(const Task &task)
    {
        const TaskId first = task.series.value_or(task.id);
        const bool isTaken = m_series.contains(first.value);
        m_series.insert(first.value);
        return isTaken ? task.id : first;
    }

    void addTask(const QByteArray &uid, const AgendaTask &row, const QByteArray &recurrence)
    {
        const Task &task = row.task;
        begin(uid);
        if (!recurrence.isEmpty())
            add(recurrence);
        if (task.dueAt)
            addTime(*task.dueAt, taskMinutes);
        else
            addDay(task.dueOn.value_or(QDate()));
        addText("SUMMARY", taskSummary(row));
        if (!row.dealTitle.isEmpty())
            addText("DESCRIPTION", row.dealTitle);
        if (task.repeat)
            addRepeat(task);
        add("END:VEVENT");
    }

    void begin(const QByteArray &uid)
    {
        add("BEGIN:VEVENT");
        add("UID:" + uid + '-' + m_bookId + "@voronka");
        add("DTSTAMP:" + utc(m_now));
        // Who imports again wants the later state, also of an event that a program has changed.
        add("SEQUENCE:" + QByteArray::number(m_now.msUtc / msAMinute));
    }

    void addTime(Instant at, int minutes)
    {
        add("DTSTART:" + utc(at));
        add("DTEND:" + utc({at.msUtc + minutes * msAMinute}));
    }

    void addDay(QDate day)
    {
        add("DTSTART;VALUE=DATE:" + date(day));
        add("DTEND;VALUE=DATE:" + date(day.addDays(1)));
        add("TRANSP:TRANSPARENT");
    }

    void addText(const QByteArray &name, const QString &text)
    {
        add(name + ':' + escapedText(text).toUtf8());
    }

    void addRepeat(const Task &task)
    {
        if (task.dueOn && fitsRule(*task.repeat, *task.dueOn)) {
            if (const auto rule = repeatRule(*task.repeat, *task.dueOn)) {
                add(*rule);
                return;
            }
        }
        QByteArrayList times;
        const QTime time =
                task.dueAt ? task.dueAt->toUtc().toTimeZone(m_days.zone()).time() : QTime();
        const QDate first = task.dueAt ? m_days.day(*task.dueAt) : *task.dueOn;
        const QDate end = first.addYears(1);
        for (QDate day = nextDay(*task.repeat, first); day <= end;
             day = nextDay(*task.repeat, day)) {
            times << (task.dueAt ? utc(Instant::fromDateTime(QDateTime(day, time, m_days.zone())))
                                 : date(day));
        }
        if (!times.isEmpty())
            add((task.dueAt ? "RDATE:" : "RDATE;VALUE=DATE:") + times.join(','));
    }

    QByteArray m_out;
    QByteArray m_bookId;
    QSet<qint64> m_series; ///< Whose UID is taken.
    LocalDays m_days;
    Instant m_now;
};

} // namespace

QByteArray writeCalendar(std::span<const AgendaTask> tasks,
                         std::span<const AgendaActivity> activities, const QString &bookId,
                         const LocalDays &days, Instant now)
{
    CalendarWriter writer(bookId, days, now);
    writer.add("BEGIN:VCALENDAR");
    writer.add("VERSION:2.0");
    writer.add("PRODID:-//Voronka//Voronka " + programVersion().toUtf8() + "//EN");
    writer.add("CALSCALE:GREGORIAN");
    for (const AgendaTask &task : tasks)
        writer.add(task);
    for (const AgendaActivity &activity : activities)
        writer.add(activity);
    writer.add("END:VCALENDAR");
    return writer.take();
}

} // namespace voronka
