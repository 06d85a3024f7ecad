#include "core/exchange/icalendar.h"
#include "core/storage/book.h"
#include "core/storage/calendarrows.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace voronka {

namespace {

struct CalendarExportText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarExportText)
};

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorKind::Storage,
                   CalendarExportText::tr("“%1” cannot be written (%2). Choose another folder or "
                                          "name.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
}

Result<> writeRows(Book &book, const QString &path, Instant now,
                   const Result<std::vector<AgendaTask>> &tasks,
                   const Result<std::vector<AgendaActivity>> &activities)
{
    if (!tasks)
        return std::unexpected(tasks.error());
    if (!activities)
        return std::unexpected(activities.error());
    const auto id = readBookId(book.database());
    if (!id)
        return std::unexpected(id.error());
    const LocalDays days(book.catalog().settings.timeZone);
    return writeFile(path, writeCalendar(*tasks, *activities, *id, days, now));
}

} // namespace

Result<qint64> exportCalendar(Book &book, const QString &path, Instant now)
{
    const auto tasks = readCalendarTasks(book.database());
    const auto activities = readCalendarActivities(book.database());
    if (const auto written = writeRows(book, path, now, tasks, activities); !written)
        return std::unexpected(written.error());
    return qint64(tasks->size() + activities->size());
}

Result<> exportCalendar(Book &book, const QString &path, TaskId task, Instant now)
{
    // A calendar without any event would be written for one that is not there.
    if (const auto found = book.activities().task(task); !found)
        return std::unexpected(found.error());
    return writeRows(book, path, now, readCalendarTasks(book.database(), task),
                     std::vector<AgendaActivity>());
}

Result<> exportCalendar(Book &book, const QString &path, ActivityId activity, Instant now)
{
    if (const auto found = book.activities().activity(activity); !found)
        return std::unexpected(found.error());
    return writeRows(book, path, now, std::vector<AgendaTask>(),
                     readCalendarActivities(book.database(), activity));
}

} // namespace voronka
