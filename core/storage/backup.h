#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/storage/book.h"

#include <QString>
#include <QStringList>

namespace voronka {

struct BackupResult
{
    QString path;
    QString sha256; ///< Hexadecimal; also written beside the backup as <path>.sha256.
};

/// Writes a verified copy: VACUUM INTO a temporary name, integrity_check, row counts compared,
/// SHA-256 beside it, rename. With an empty path, into the folder "<book name> backups" beside the
/// book under a name made of the time. Refuses an existing path.
Result<BackupResult> backupBook(Book &book, Instant now, const QString &path = {});

/// One backup a day, made when the window opens the book; older ones are kept by age: all of the
/// last week, one a week of the last two months, one a month before. Does nothing when today's
/// exists.
Result<> backupOncePerDay(Book &book, Instant now);

/// The backups that lie in the folder of the book's backups, the latest last; paths.
QStringList backupsOf(const QString &book);

/// Puts a backup in place of a book that is not open: verifies it, moves the present file aside
/// (the name is returned) and renames the copy in. Undoing a restore is restoring that file.
Result<QString> restoreBook(const QString &backup, const QString &book, Instant now);

} // namespace voronka
