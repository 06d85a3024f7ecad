#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/base/localdays.h"
#include "core/model/agenda.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace voronka {

class Book;

// RFC 5545. Instants are written in UTC, days as DATE, lines folded at 75 octets without cutting a
// character, UIDs stable from one export to the next, so that importing again updates.

/// One calendar with a VEVENT for every planned or past touch and for every task: a task due on a
/// day is an event of the whole day, one due at an instant lasts a quarter of an hour, as Google
/// and Apple calendars show no VTODO. `bookId` makes the UIDs of two books differ.
///
/// A repeating task due on a day has an RRULE, in which the last of BYMONTHDAY=28,29,30,31 is what
/// the end of a month means here. One due at an instant names the instants of a year ahead as
/// RDATE: a rule counted in UTC would be an hour off after a change of clocks. Its UID is that of
/// the row of tasks, not of the one to be done next, so that doing it moves the event.
QByteArray writeCalendar(std::span<const AgendaTask> tasks,
                         std::span<const AgendaActivity> activities, const QString &bookId,
                         const LocalDays &days, Instant now);

/// Open tasks and planned touches of the book, without tasks of lost deals and planned notes;
/// returns how many it wrote.
Result<qint64> exportCalendar(Book &book, const QString &path, Instant now);
/// One of them.
Result<> exportCalendar(Book &book, const QString &path, TaskId task, Instant now);
Result<> exportCalendar(Book &book, const QString &path, ActivityId activity, Instant now);

} // namespace voronka
