#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace voronka {

/// The day a backup was made, told by the name that backupBook() gives; nothing for other files.
std::optional<QDate> backupDay(const QString &bookName, const QString &fileName);

/// Which of these backups are no longer kept: all of the last week stay, of the two months before
/// the last of each calendar week, of the time before the last of each month. Files with other
/// names are never among them.
QStringList expiredBackups(const QString &bookName, const QStringList &fileNames, QDate today);

} // namespace voronka
