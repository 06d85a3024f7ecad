#include "core/storage/bookfile.h"

#include "core/storage/backup.h"
#include "core/storage/bookschema.h"
#include "core/storage/files.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtEndian>

namespace voronka {

namespace {

struct BookFileText
{
    Q_DECLARE_TR_FUNCTIONS(BookFileText)
};

std::unexpected<Error> notABook(const QString &path)
{
    return failure(ErrorKind::NotABook,
                   BookFileText::tr("“%1” is not a Voronka book; choose a file that ends in "
                                    ".voronka, or import this one into a book.")
                           .arg(shownPath(path)));
}

/// What the file system says before anything is read.
Result<> checkPlace(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorKind::MissingFile,
                       BookFileText::tr("There is no book “%1”; check the name and the folder, or "
                                        "make a new book.")
                               .arg(shownPath(path)));
    }
    if (info.isDir()) {
        return failure(ErrorKind::NotABook,
                       BookFileText::tr("“%1” is a folder, not a book; choose a file in it that "
                                        "ends in .voronka.")
                               .arg(shownPath(path)));
    }
    if (!info.isFile())
        return notABook(path);
    if (!info.isReadable()) {
        return failure(ErrorKind::Storage,
                       BookFileText::tr("You do not have permission to read the book “%1”; ask its "
                                        "owner for it, or open a copy of your own.")
                               .arg(shownPath(path)));
    }
    if (info.size() == 0) {
        return failure(ErrorKind::NotABook,
                       BookFileText::tr("The file “%1” is empty, so it is not a book; restore it "
                                        "from a backup or choose another file.")
                               .arg(shownPath(path)));
    }
    return {};
}

/// Whose book it is, and of which version; asked of the header and then again of SQLite.
Result<> checkMarks(const QString &path, qint64 applicationId, qint64 version, int newest)
{
    if (applicationId != bookApplicationId) {
        return failure(ErrorKind::NotABook,
                       BookFileText::tr("“%1” is a database of another program, not a Voronka "
                                        "book; choose a file that ends in .voronka.")
                               .arg(shownPath(path)));
    }
    if (version > newest) {
        return failure(ErrorKind::NewerBook,
                       BookFileText::tr("The book “%1” was written by a newer Voronka and was left "
                                        "as it is; install the newer Voronka to open it.")
                               .arg(shownPath(path)));
    }
    if (version < 1) {
        return failure(ErrorKind::DamagedBook,
                       BookFileText::tr("The book “%1” was never completely written; restore it "
                                        "from a backup or make a new one.")
                               .arg(shownPath(path)));
    }
    return {};
}

/// Reads the header itself, so that a file which is not ours, or newer, is not even opened by
/// SQLite: that alone may roll back a journal and so write to it.
Result<> checkHeader(const QString &path, int newest)
{
    constexpr qsizetype headerSize = 100;
    const QByteArray magic("SQLite format 3\0", 16);
    const Result<QByteArray> header = Database::readStart(path, headerSize);
    if (!header)
        return std::unexpected(header.error());
    if (header->isNull())
        return {}; // Open in this process already, and so known to be a book.
    if (!header->startsWith(magic))
        return notABook(path);
    if (header->size() < headerSize) {
        return failure(ErrorKind::DamagedBook,
                       BookFileText::tr("The book “%1” is cut off after its first bytes; restore "
                                        "it from a backup.")
                               .arg(shownPath(path)));
    }
    const auto number = [&](int offset) {
        return qFromBigEndian<qint32>(header->constData() + offset);
    };
    return checkMarks(path, number(68), number(60), newest);
}

QString readOnlyReason(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isWritable()) {
        return BookFileText::tr("The book “%1” is read-only, so nothing can be changed; copy it to "
                                "a folder of your own and open the copy.")
                .arg(shownPath(path));
    }
    if (!QFileInfo(info.absolutePath()).isWritable()) {
        return BookFileText::tr("Nothing can be written to the folder of the book “%1”, so nothing "
                                "can be changed; copy it to a folder of your own and open the "
                                "copy.")
                .arg(shownPath(path));
    }
    return {};
}

/// Everything that tells whether a file is a sound book of ours, up to its schema. Gives the
/// version, for which the caller checks the rest.
Result<qint64> checkBookInside(Database &database, const std::vector<Migration> &migrations)
{
    const Result<qint64> id = database.integer(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return std::unexpected(id.error());
    const Result<qint64> version = database.integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    const Result<> ours = checkMarks(database.path(), *id, *version, migrations.back().version);
    if (!ours)
        return std::unexpected(ours.error());
    if (const Result<> schema = checkSchema(database, migrations, int(*version)); !schema)
        return std::unexpected(schema.error());
    return version;
}

/// A book that another program switched to a write-ahead log is switched back: at rest there is
/// one file.
Result<> useRollbackJournal(Database &database)
{
    Result<Statement> statement = database.prepare(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!statement)
        return std::unexpected(statement.error());
    if (const Result<bool> row = statement->first(); !row)
        return std::unexpected(row.error());
    if (statement->text(0) == QLatin1String("delete"))
        return {};
    return failure(ErrorKind::LockedBook,
                   BookFileText::tr("The book “%1” is in use by another program; close that "
                                    "program or wait until it is done, then try again.")
                           .arg(shownPath(database.path())));
}

Result<> bringUpToDate(Book &book, const std::vector<Migration> &migrations)
{
    if (!book.isWritable()) {
        return failure(ErrorKind::ReadOnlyBook,
                       BookFileText::tr("The book “%1” was written by an older Voronka and must be "
                                        "brought up to date first, but it is read-only; copy it to "
                                        "a folder of your own and open the copy.")
                               .arg(shownPath(book.path())));
    }
    if (const Result<> sound = book.verify(); !sound)
        return sound;
    const Result<BackupResult> backup =
            backupBook(book, Instant{QDateTime::currentMSecsSinceEpoch()});
    if (!backup)
        return std::unexpected(backup.error());
    book.database().finishStatements();
    if (const Result<> migrated = migrate(book.database(), migrations); !migrated)
        return migrated;
    return checkSchema(book.database(), migrations, migrations.back().version);
}

/// A new book in an empty database: tables and settings.
Result<std::unique_ptr<Book>> fill(std::unique_ptr<Database> database, const BookSettings &settings)
{
    if (const Result<> result = migrate(*database, allMigrations()); !result)
        return std::unexpected(result.error());
    auto book = std::make_unique<Book>(std::move(database));
    book->setVerified();
    Result<Transaction> transaction = Transaction::beginUnlogged(*book);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Result<> set = book->lists().setSettings(*transaction, settings); !set)
        return std::unexpected(set.error());
    if (const Result<> committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    if (const Result<> read = book->reloadCatalog(); !read)
        return std::unexpected(read.error());
    return book;
}

Result<> checkNewPlace(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return failure(ErrorKind::Refused,
                       BookFileText::tr("The file “%1” already exists and was left as it is; "
                                        "choose another name for the new book.")
                               .arg(shownPath(path)));
    }
    // SQLite would take such a leftover for the journal of the new book and write it back.
    for (const QLatin1String ending : {QLatin1String("-journal"), QLatin1String("-wal")}) {
        if (QFileInfo::exists(path + ending)) {
            return failure(ErrorKind::Refused,
                           BookFileText::tr("“%1” is left over from another book of this name; "
                                            "move it away, or choose another name for the new "
                                            "book.")
                                   .arg(shownPath(path + ending)));
        }
    }
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir()) {
        return failure(ErrorKind::MissingFile,
                       BookFileText::tr("There is no folder “%1”; make it first, or choose another "
                                        "place for the new book.")
                               .arg(shownPath(folder.filePath())));
    }
    if (!folder.isWritable()) {
        return failure(ErrorKind::Storage,
                       BookFileText::tr("You do not have permission to write to the folder “%1”; "
                                        "choose another place for the new book.")
                               .arg(shownPath(folder.filePath())));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Book>> createBookInMemory(const BookSettings &settings)
{
    Result<std::unique_ptr<Database>> database = Database::inMemory();
    if (!database)
        return std::unexpected(database.error());
    return fill(std::move(*database), settings);
}

Result<std::unique_ptr<Book>> createBook(const QString &path, const BookSettings &settings)
{
    if (const Result<> free = checkNewPlace(path); !free)
        return std::unexpected(free.error());
    // Under a name of its own until it is complete, so that a crash leaves no half of a book.
    const QString unfinished =
            QStringLiteral("%1.%2.new").arg(path).arg(QCoreApplication::applicationPid());
    const auto cleanUp = qScopeGuard([&] {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-journal"));
    });
    Result<std::unique_ptr<Database>> database = Database::createFile(unfinished);
    if (!database)
        return std::unexpected(database.error());
    {
        const Result<std::unique_ptr<Book>> book = fill(std::move(*database), settings);
        if (!book)
            return std::unexpected(book.error());
    }
    // QFile::rename() never replaces what has come to be there meanwhile.
    QFile file(unfinished);
    if (!file.rename(path)) {
        return failure(ErrorKind::Storage,
                       BookFileText::tr("The new book “%1” could not be put in its place (%2); "
                                        "choose another name or folder.")
                               .arg(shownPath(path), file.errorString()));
    }
    Result<std::unique_ptr<Book>> book = openBook(path, OpenCheck::Later);
    if (book)
        (*book)->setVerified();
    return book;
}

Result<std::unique_ptr<Book>> openBook(const QString &path, OpenCheck check,
                                       const std::vector<Migration> &migrations)
{
    const int newest = migrations.back().version;
    if (const Result<> place = checkPlace(path); !place)
        return std::unexpected(place.error());
    if (const Result<> header = checkHeader(path, newest); !header)
        return std::unexpected(header.error());

    const QString reason = readOnlyReason(path);
    using enum Database::Access;
    Result<std::unique_ptr<Database>> opened =
            Database::openFile(path, reason.isEmpty() ? ReadWrite : ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    Database &database = **opened;
    const Result<qint64> version = checkBookInside(database, migrations);
    if (!version)
        return std::unexpected(version.error());
    if (reason.isEmpty()) {
        if (const Result<> journal = useRollbackJournal(database); !journal)
            return std::unexpected(journal.error());
    }

    auto book = std::make_unique<Book>(std::move(*opened));
    book->setReadOnly(reason);
    if (check == OpenCheck::Full) {
        if (const Result<> sound = book->verify(); !sound)
            return std::unexpected(sound.error());
    }
    if (*version < newest) {
        if (const Result<> updated = bringUpToDate(*book, migrations); !updated)
            return std::unexpected(updated.error());
    }
    if (const Result<> read = book->reloadCatalog(); !read)
        return std::unexpected(read.error());
    // Sets the mark from which changes of others are told.
    if (const Result<bool> mark = book->changedOutside(); !mark)
        return std::unexpected(mark.error());
    return book;
}

Result<std::unique_ptr<Database>> examineBook(const QString &path, Database::Access access,
                                              const std::vector<Migration> &migrations)
{
    if (const Result<> place = checkPlace(path); !place)
        return std::unexpected(place.error());
    if (const Result<> header = checkHeader(path, migrations.back().version); !header)
        return std::unexpected(header.error());
    Result<std::unique_ptr<Database>> database = Database::openFile(path, access);
    if (!database)
        return database;
    if (const Result<qint64> version = checkBookInside(**database, migrations); !version)
        return std::unexpected(version.error());
    if (const Result<> sound = checkIntegrity(**database); !sound)
        return std::unexpected(sound.error());
    return database;
}

} // namespace voronka
