#include "core/storage/backup.h"
#include "core/storage/bookfile.h"
#include "core/storage/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace voronka {

namespace {

struct RestoreText
{
    Q_DECLARE_TR_FUNCTIONS(RestoreText)
};

/// What SQLite may have left beside a book; each belongs to the book of its name only.
const QStringList companions{QStringLiteral("-journal"), QStringLiteral("-wal"),
                             QStringLiteral("-shm")};

std::unexpected<Error> cannotReplace(const QString &book, const QString &why)
{
    return failure(ErrorKind::Storage,
                   RestoreText::tr("The backup could not be put in the place of “%1” (%2); the "
                                   "book there is as it was.")
                           .arg(shownPath(book), why));
}

/// Compares a backup with the sum beside it, when there is one.
Result<> checkSum(const QString &backup)
{
    QFile sumFile(backup + QStringLiteral(".sha256"));
    if (!sumFile.open(QIODevice::ReadOnly))
        return {};
    const QByteArray expected = sumFile.readLine().left(64);
    QFile file(backup);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return failure(ErrorKind::Storage,
                       RestoreText::tr("The backup “%1” cannot be read (%2); check that you may "
                                       "read it.")
                               .arg(shownPath(backup), file.errorString()));
    }
    if (hash.result().toHex() != expected) {
        return failure(ErrorKind::DamagedBook,
                       RestoreText::tr("The backup “%1” is not what was written (its SHA-256 sum "
                                       "differs); restore another one.")
                               .arg(shownPath(backup)));
    }
    return {};
}

/// A backup is checked like a book, and must not be open here: its bytes are read.
Result<> checkBackup(const QString &backup)
{
    if (Database::isOpenHere(backup)) {
        return failure(ErrorKind::Refused,
                       RestoreText::tr("“%1” is open; close it before restoring from it.")
                               .arg(shownPath(backup)));
    }
    if (const Result<std::unique_ptr<Database>> sound = examineBook(backup); !sound)
        return std::unexpected(sound.error());
    return checkSum(backup);
}

/// The copy is opened for writing, so that its CHECK constraints are tested too.
Result<> checkCopy(const QString &copy)
{
    const Result<std::unique_ptr<Database>> sound = examineBook(copy, Database::Access::ReadWrite);
    return sound ? Result<>() : std::unexpected(sound.error());
}

/// Nobody may be working in the file that is moved aside. A damaged one has nothing to lock.
Result<> checkUnused(const QString &book)
{
    if (Database::isOpenHere(book)) {
        return failure(ErrorKind::Refused,
                       RestoreText::tr("The book “%1” is open; close it before a backup takes its "
                                       "place.")
                               .arg(shownPath(book)));
    }
    const Result<std::unique_ptr<Database>> database =
            Database::openFile(book, Database::Access::ReadWrite);
    if (!database) {
        return database.error().kind == ErrorKind::LockedBook ? std::unexpected(database.error())
                                                              : Result<>();
    }
    const Result<> locked = (*database)->execute(QStringLiteral("BEGIN EXCLUSIVE"));
    if (!locked && locked.error().kind == ErrorKind::LockedBook)
        return locked;
    return {};
}

QString asideName(const QString &book, Instant now)
{
    const QFileInfo info(book);
    const QString base = QStringLiteral("%1/%2 before restore %3")
                                 .arg(info.absolutePath(), info.completeBaseName(),
                                      QDateTime::fromMSecsSinceEpoch(now.msUtc).toString(
                                              QStringLiteral("yyyy-MM-dd HH-mm-ss")));
    QString name = QStringLiteral("%1.%2").arg(base, bookSuffix);
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1 (%2).%3").arg(base).arg(number).arg(bookSuffix);
    return name;
}

/// Renames a book together with its companions: a journal left by a crash belongs to it.
bool renameBook(const QString &from, const QString &to)
{
    for (const QString &ending : companions) {
        if (QFileInfo::exists(from + ending) && !QFile::rename(from + ending, to + ending))
            return false;
    }
    return !QFileInfo::exists(from) || QFile::rename(from, to);
}

} // namespace

Result<QString> restoreBook(const QString &backup, const QString &book, Instant now)
{
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(book).canonicalFilePath()
        && QFileInfo::exists(book)) {
        return failure(ErrorKind::Refused,
                       RestoreText::tr("“%1” is the book itself; choose one of its backups.")
                               .arg(shownPath(backup)));
    }
    if (const Result<> sound = checkBackup(backup); !sound)
        return std::unexpected(sound.error());
    const bool replaces = QFileInfo::exists(book);
    if (replaces) {
        if (const Result<> unused = checkUnused(book); !unused)
            return std::unexpected(unused.error());
    }

    const QString unfinished =
            QStringLiteral("%1.%2.new").arg(book).arg(QCoreApplication::applicationPid());
    const auto cleanUp = qScopeGuard([&] { QFile::remove(unfinished); });
    QFile source(backup);
    if (!source.copy(unfinished))
        return cannotReplace(book, source.errorString());
    QFile::setPermissions(unfinished, QFile::permissions(unfinished) | QFile::WriteOwner);
    if (!syncFile(unfinished))
        return cannotReplace(book, RestoreText::tr("the disk did not confirm the copy"));
    const Result<> sound = checkCopy(unfinished);
    if (!sound)
        return std::unexpected(sound.error());

    const QString aside = asideName(book, now);
    if (!renameBook(book, aside)) {
        renameBook(aside, book);
        return cannotReplace(book, RestoreText::tr("the current book cannot be moved aside"));
    }
    if (QFile file(unfinished); !file.rename(book)) {
        renameBook(aside, book);
        return cannotReplace(book, file.errorString());
    }
    return replaces ? aside : QString();
}

} // namespace voronka
