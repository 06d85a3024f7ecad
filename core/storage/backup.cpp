#include "core/storage/backup.h"

#include "core/storage/backupkeeping.h"
#include "core/storage/bookfile.h"
#include "core/storage/bookschema.h"
#include "core/storage/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>

namespace voronka {

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

const QString timeFormat = QStringLiteral("yyyy-MM-dd HH-mm-ss");

QString bookName(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

QString backupFolder(const QString &book)
{
    return QFileInfo(book).absoluteDir().filePath(QStringLiteral("%1 backups").arg(bookName(book)));
}

QDateTime localTime(const Book &book, Instant now)
{
    const QTimeZone &zone = book.catalog().settings.timeZone;
    return now.toUtc().toTimeZone(zone.isValid() ? zone : QTimeZone::systemTimeZone());
}

/// "Shop 2026-03-05 18-04-59.voronka": nothing in it that a file system refuses. A second one of
/// the same second gets a number.
QString freeName(const QDir &folder, const QString &book, const QDateTime &time)
{
    const QString base = QStringLiteral("%1 %2").arg(bookName(book), time.toString(timeFormat));
    QString name = QStringLiteral("%1.%2").arg(base, bookSuffix);
    for (int number = 2; folder.exists(name); ++number)
        name = QStringLiteral("%1 (%2).%3").arg(base).arg(number).arg(bookSuffix);
    return folder.filePath(name);
}

std::unexpected<Error> cannotWrite(const QString &path, const QString &why)
{
    return failure(ErrorKind::Storage,
                   BackupText::tr("The backup “%1” could not be written (%2); check the disk or "
                                  "choose another folder.")
                           .arg(shownPath(path), why));
}

Result<QByteArray> sha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return failure(ErrorKind::Storage,
                       BackupText::tr("“%1” cannot be read (%2); check the disk and try again.")
                               .arg(shownPath(path), file.errorString()));
    }
    return hash.result().toHex();
}

/// The form that sha256sum -c reads.
Result<> writeSum(const QString &path, const QByteArray &sum)
{
    QSaveFile file(path + QStringLiteral(".sha256"));
    const QByteArray line = sum + "  " + QFileInfo(path).fileName().toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit())
        return cannotWrite(file.fileName(), file.errorString());
    return {};
}

Result<QStringList> tableNames(Database &database)
{
    Result<Statement> statement = database.prepare(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                           "AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"));
    if (!statement)
        return std::unexpected(statement.error());
    QStringList names;
    Result<bool> row = statement->first();
    for (; row && *row; row = statement->next())
        names << statement->text(0);
    if (!row)
        return std::unexpected(row.error());
    return names;
}

Result<std::vector<qint64>> rowCounts(Database &database)
{
    const Result<QStringList> names = tableNames(database);
    if (!names)
        return std::unexpected(names.error());
    std::vector<qint64> counts;
    for (const QString &name : *names) {
        const Result<qint64> count =
                database.integer(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(name));
        if (!count)
            return std::unexpected(count.error());
        counts.push_back(*count);
    }
    return counts;
}

Result<> vacuumInto(Database &database, const QString &path)
{
    database.finishStatements();
    Result<Statement> statement = database.prepare(QStringLiteral("VACUUM INTO ?"));
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(path).run();
}

/// Whether the copy, which must be sound, has as many rows of everything as the book has now.
Result<bool> isLikeCopy(Database &database, const QString &copy)
{
    // Not for reading only: SQLite then leaves out the CHECK constraints.
    Result<std::unique_ptr<Database>> opened =
            Database::openFile(copy, Database::Access::ReadWrite);
    if (!opened)
        return std::unexpected(opened.error());
    if (const Result<> sound = checkIntegrity(**opened); !sound)
        return std::unexpected(sound.error());
    const Result<std::vector<qint64>> there = rowCounts(**opened);
    if (!there)
        return std::unexpected(there.error());
    const Result<std::vector<qint64>> here = rowCounts(database);
    if (!here)
        return std::unexpected(here.error());
    return *here == *there;
}

// The backup of the day is made in the background while its owner begins to work: a copy that is a
// step behind is made again.
Result<> copyWhole(Database &database, const QString &copy)
{
    constexpr int attempts = 8;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        QFile::remove(copy);
        if (const Result<> copied = vacuumInto(database, copy); !copied)
            return copied;
        const Result<bool> whole = isLikeCopy(database, copy);
        if (!whole)
            return std::unexpected(whole.error());
        if (*whole)
            return {};
    }
    return failure(ErrorKind::Storage,
                   BackupText::tr("The book “%1” was changed by another program while it was "
                                  "copied; close that program and make the backup again.")
                           .arg(shownPath(database.path())));
}

Result<BackupResult> writeBackup(Database &database, const QString &path)
{
    const QString unfinished =
            QStringLiteral("%1.%2.new").arg(path).arg(QCoreApplication::applicationPid());
    const auto cleanUp = qScopeGuard([&] { QFile::remove(unfinished); });
    if (const Result<> copied = copyWhole(database, unfinished); !copied)
        return std::unexpected(copied.error());
    if (!syncFile(unfinished))
        return cannotWrite(path, BackupText::tr("the disk did not confirm it"));
    const Result<QByteArray> sum = sha256(unfinished);
    if (!sum)
        return std::unexpected(sum.error());
    QFile file(unfinished);
    if (!file.rename(path))
        return cannotWrite(path, file.errorString());
    if (const Result<> written = writeSum(path, *sum); !written)
        return std::unexpected(written.error());
    return BackupResult{path, QString::fromLatin1(*sum)};
}

} // namespace

Result<BackupResult> backupBook(Book &book, Instant now, const QString &path)
{
    QString target = path;
    if (target.isEmpty()) {
        if (book.database().isInMemory())
            return failure(
                    ErrorKind::Refused,
                    BackupText::tr(
                            "This book is not in a file yet; choose where to save the backup."));
        const QDir folder(backupFolder(book.path()));
        if (!folder.mkpath(QStringLiteral(".")))
            return cannotWrite(folder.path(), BackupText::tr("the folder cannot be created"));
        target = freeName(folder, book.path(), localTime(book, now));
    }
    if (const QFileInfo info(target); info.exists() || info.isSymLink()) {
        return failure(ErrorKind::Refused,
                       BackupText::tr("The file “%1” already exists and was left as it is; choose "
                                      "another name for the backup.")
                               .arg(shownPath(target)));
    }
    if (const QDir folder = QFileInfo(target).dir(); !folder.exists())
        return cannotWrite(target, BackupText::tr("there is no such folder"));
    return writeBackup(book.database(), target);
}

QStringList backupsOf(const QString &book)
{
    const QDir folder(backupFolder(book));
    QStringList paths;
    for (const QString &name :
         folder.entryList({QStringLiteral("*.") + bookSuffix}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

Result<> backupOncePerDay(Book &book, Instant now)
{
    if (book.database().isInMemory())
        return {};
    const QDir folder(backupFolder(book.path()));
    const QString name = bookName(book.path());
    const QDate today = localTime(book, now).date();
    const QStringList before = folder.entryList(QDir::Files);
    for (const QString &fileName : before) {
        if (backupDay(name, fileName) == today)
            return {};
    }
    if (const Result<BackupResult> made = backupBook(book, now); !made)
        return std::unexpected(made.error());
    const QStringList expired = expiredBackups(name, folder.entryList(QDir::Files), today);
    for (const QString &fileName : expired) {
        // A backup that stays although it might go does no harm, so a failure is none here.
        QFile::remove(folder.filePath(fileName));
        QFile::remove(folder.filePath(fileName + QStringLiteral(".sha256")));
    }
    return {};
}

} // namespace voronka
