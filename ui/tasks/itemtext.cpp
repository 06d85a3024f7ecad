#include "ui/tasks/itemtext.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct ItemText
{
    Q_DECLARE_TR_FUNCTIONS(ItemText)
};

constexpr int longestFileName = 60;

} // namespace

QString itemTitle(const Agenda::Item &item)
{
    if (item.task)
        return item.task->task.title;
    const QString text = item.activity->activity.text.trimmed().section(u'\n', 0, 0);
    return text.isEmpty() ? entryKindText(itemKind(item)) : text;
}

EntryKind itemKind(const Agenda::Item &item)
{
    if (item.activity)
        return entryKind(item.activity->activity.kind);
    // A note stands for anything else that is to be done.
    return item.task->task.kind == ActivityKind::Note ? EntryKind::Task
                                                      : entryKind(item.task->task.kind);
}

QString itemAbout(const Agenda::Item &item)
{
    QStringList parts = item.task ? QStringList{item.task->dealTitle, item.task->client}
                                  : QStringList{item.activity->dealTitle, item.activity->client};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString snoozeText(Snooze snooze, const Due &due)
{
    switch (snooze) {
    case Snooze::Hour:
        return ItemText::tr("In an hour");
    case Snooze::Evening:
        return ItemText::tr("This evening");
    case Snooze::Tomorrow:
        return due.on ? ItemText::tr("Tomorrow") : ItemText::tr("Tomorrow morning");
    case Snooze::ThreeDays:
        return ItemText::tr("In 3 days");
    case Snooze::NextWeek:
        return ItemText::tr("Next week");
    }
    Q_UNREACHABLE();
}

QString shortDueText(const Due &due, const LocalDays &days, const QLocale &locale)
{
    const QDate day = due.on ? *due.on : days.day(*due.at);
    const QString name = locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    if (due.on)
        return QStringLiteral("%1 %2").arg(name).arg(day.day());
    const QTime time = due.at->toUtc().toTimeZone(days.zone()).time();
    return QStringLiteral("%1 %2").arg(name, locale.toString(time, QLocale::ShortFormat));
}

QString longDueText(const Due &due, const LocalDays &days, const QLocale &locale)
{
    const QDate day = due.on ? *due.on : days.day(*due.at);
    const QString date = locale.toString(day, QLocale::LongFormat);
    if (due.on)
        return date;
    const QTime time = due.at->toUtc().toTimeZone(days.zone()).time();
    return QStringLiteral("%1, %2").arg(date, locale.toString(time, QLocale::ShortFormat));
}

QString fileNameFrom(const QString &text)
{
    QString name;
    for (const QChar c : text.simplified()) {
        const bool refused = c < u' ' || QStringView(u"<>:\"/\\|?*").contains(c);
        name += refused ? u' ' : c;
    }
    name = name.simplified().left(longestFileName).trimmed();
    while (name.endsWith(u'.') || name.startsWith(u'.'))
        name = name.endsWith(u'.') ? name.chopped(1).trimmed() : name.mid(1).trimmed();
    return name.isEmpty() ? ItemText::tr("Task") : name;
}

} // namespace voronka
