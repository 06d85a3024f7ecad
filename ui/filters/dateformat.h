#pragma once

#include <QDateTimeEdit>
#include <QLocale>

namespace voronka {

/// How a date is written in a field. Qt's short date has two digits of the year in Ukrainian and
/// Filipino; a date that is typed needs all four.
inline QString fieldDateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

/// Writes the field in that format, with the room for it: Qt keeps the width that the format of
/// another language needed.
inline void showInFormat(QDateTimeEdit *edit, const QString &format)
{
    const int edges = edit->calendarPopup() ? 48 : 34; // The frame and the arrows.
    edit->setDisplayFormat(format);
    const QDateTime wide(QDate(2000, 10, 20), QTime(22, 0));
    edit->setMinimumWidth(
            edit->fontMetrics().horizontalAdvance(edit->locale().toString(wide, format)) + edges);
}

} // namespace voronka
