#include "core/storage/backupkeeping.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace voronka {

namespace {

constexpr int allForDays = 7;
constexpr int weeklyForDays = 62;

/// Of the backups that share a slot, the latest is kept.
QString slotOf(QDate day, QDate today, const QString &fileName)
{
    const qint64 age = day.daysTo(today);
    if (age < allForDays)
        return fileName;
    if (age < weeklyForDays) {
        int year = 0;
        const int week = day.weekNumber(&year);
        return QStringLiteral("week %1 %2").arg(year).arg(week);
    }
    return day.toString(QStringLiteral("yyyy-MM"));
}

} // namespace

std::optional<QDate> backupDay(const QString &bookName, const QString &fileName)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(
            QStringLiteral("%1 (\\d{4}-\\d\\d-\\d\\d) \\d\\d-\\d\\d-\\d\\d( \\(\\d+\\))?"
                           "\\.voronka")
                    .arg(QRegularExpression::escape(bookName))));
    const QRegularExpressionMatch match = pattern.match(fileName);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    return match.hasMatch() && day.isValid() ? std::optional(day) : std::nullopt;
}

QStringList expiredBackups(const QString &bookName, const QStringList &fileNames, QDate today)
{
    // The names sort by time.
    QStringList latestFirst = fileNames;
    std::ranges::sort(latestFirst, std::ranges::greater());
    QSet<QString> taken;
    QStringList expired;
    for (const QString &fileName : std::as_const(latestFirst)) {
        const std::optional<QDate> day = backupDay(bookName, fileName);
        if (!day)
            continue;
        const QString slot = slotOf(*day, today, fileName);
        if (taken.contains(slot))
            expired << fileName;
        taken.insert(slot);
    }
    return expired;
}

} // namespace voronka
