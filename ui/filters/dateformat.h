#pragma once

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

} // namespace voronka
