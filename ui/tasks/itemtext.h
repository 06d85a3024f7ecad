#pragma once

#include "core/base/localdays.h"
#include "ui/tasks/snooze.h"
#include "ui/widgets/entrykind.h"

#include <QLocale>

namespace voronka {

/// What is to be done: the title of a task; the first line of a meeting, else its kind.
QString itemTitle(const Agenda::Item &item);
EntryKind itemKind(const Agenda::Item &item);
/// The deal and the client, with a dot between them where there are both.
QString itemAbout(const Agenda::Item &item);

/// For what will be due then.
QString snoozeText(Snooze snooze, const Due &due);
/// "Mon 09:00", "Mon 23": within a week or so nobody needs the year.
QString shortDueText(const Due &due, const LocalDays &days, const QLocale &locale);
/// "Monday, 23 November, 09:00", for screen readers and tool tips.
QString longDueText(const Due &due, const LocalDays &days, const QLocale &locale);

/// The owner's words as the name of a file that every system accepts; never empty.
QString fileNameFrom(const QString &text);

} // namespace voronka
