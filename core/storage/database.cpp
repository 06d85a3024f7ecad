#include "core/storage/database.h"

#include "core/storage/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QVersionNumber>

#include <atomic>

namespace voronka {

namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseText)
};

constexpr int busyTimeoutMs = 5000;
const QString memoryPath = QStringLiteral(":memory:");

/// The files this process has open through SQLite, and how often. The locks of POSIX belong to the
/// process: whoever opens and closes such a file by other means takes SQLite's lock away.
struct OpenFiles
{
    QMutex mutex;
    QHash<QString, int> count;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

QString fileKey(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

QString newConnectionName()
{
    static std::atomic<int> number = 0;
    return QStringLiteral("voronka-%1").arg(++number);
}

/// A URI, because only its mode keeps SQLite from making a new file where none is.
QString fileUri(const QString &path, QLatin1String mode)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded()) + QLatin1String("?mode=") + mode;
}

} // namespace

Database::Database(QString path, Access access)
    : m_path(std::move(path)), m_access(access), m_connection(newConnectionName()),
      m_thread(QThread::currentThreadId())
{
}

Database::~Database()
{
    assertOwnThread();
    m_cache.clear();
    const bool wasFile = !m_fileKey.isEmpty();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    if (wasFile) {
        const QMutexLocker lock(&openFiles().mutex);
        if (--openFiles().count[m_fileKey] == 0)
            openFiles().count.remove(m_fileKey);
    }
}

Result<std::unique_ptr<Database>> Database::openFile(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(path, access));
    const auto mode = access == Access::ReadOnly ? QLatin1String("ro") : QLatin1String("rw");
    if (const Result<> result = database->connect(fileUri(path, mode)); !result)
        return std::unexpected(result.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::createFile(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path, Access::ReadWrite));
    if (const Result<> result = database->connect(fileUri(path, QLatin1String("rwc"))); !result)
        return std::unexpected(result.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database(memoryPath, Access::ReadWrite));
    if (const Result<> result = database->connect(memoryPath); !result)
        return std::unexpected(result.error());
    return database;
}

bool Database::isOpenHere(const QString &path)
{
    const QMutexLocker lock(&openFiles().mutex);
    return openFiles().count.contains(fileKey(path));
}

Result<QByteArray> Database::readStart(const QString &path, qsizetype size)
{
    // Under the lock, so that no other thread opens it with SQLite meanwhile.
    const QMutexLocker lock(&openFiles().mutex);
    if (openFiles().count.contains(fileKey(path)))
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage,
                       DatabaseText::tr("“%1” cannot be read (%2); check that you may read it, or "
                                        "open a copy.")
                               .arg(shownPath(path), file.errorString()));
    }
    const QByteArray start = file.read(size);
    return start.isNull() ? QByteArray("") : start;
}

Result<> Database::connect(const QString &name)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!m_database.isValid()) {
        return failure(ErrorKind::Storage,
                       DatabaseText::tr("Qt's SQLite driver is not installed; install the package "
                                        "libqt6sql6-sqlite, or install Voronka again."));
    }
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(
            QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    {
        const QMutexLocker lock(&openFiles().mutex);
        if (!m_database.open())
            return std::unexpected(storageError(m_database.lastError(), m_path));
        if (m_path != memoryPath) {
            m_fileKey = fileKey(m_path);
            ++openFiles().count[m_fileKey];
        }
    }
    if (const Result<> result = requireVersion(); !result)
        return result;
    return setPragmas();
}

Result<> Database::requireVersion()
{
    Result<Statement> statement = prepare(QStringLiteral("SELECT sqlite_version()"));
    if (!statement)
        return std::unexpected(statement.error());
    const Result<bool> row = statement->first();
    if (!row)
        return std::unexpected(row.error());
    const QString version = statement->text(0);
    if (QVersionNumber::fromString(version) < QVersionNumber(3, 37)) {
        return failure(ErrorKind::Storage,
                       DatabaseText::tr("Voronka needs SQLite 3.37 or newer, and this computer "
                                        "has %1; update SQLite or Qt.")
                               .arg(version));
    }
    return {};
}

Result<> Database::setPragmas()
{
    // journal_mode is not among them: it could change a file that turns out not to be ours.
    // recursive_triggers makes INSERT OR REPLACE log the row that it removes.
    const QStringList pragmas{
            QStringLiteral("PRAGMA trusted_schema = OFF"),
            QStringLiteral("PRAGMA foreign_keys = ON"),
            QStringLiteral("PRAGMA recursive_triggers = ON"),
            QStringLiteral("PRAGMA synchronous = FULL"),
            QStringLiteral("PRAGMA cell_size_check = ON"),
            QStringLiteral("PRAGMA mmap_size = 0"),
            QStringLiteral("PRAGMA secure_delete = ON"),
    };
    for (const QString &pragma : pragmas) {
        if (const Result<> result = execute(pragma); !result)
            return result;
    }
    return {};
}

Result<Statement> Database::prepare(const QString &sql)
{
    assertOwnThread();
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(storageError(query.lastError(), m_path));
    return Statement(std::move(query), m_path);
}

Result<Statement *> Database::cached(const QString &sql)
{
    assertOwnThread();
    if (const auto found = m_cache.constFind(sql); found != m_cache.constEnd())
        return found->get();
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    const auto kept = std::make_shared<Statement>(std::move(*statement));
    m_cache.insert(sql, kept);
    return kept.get();
}

Result<> Database::execute(const QString &sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->run();
}

Result<> Database::setCacheKib(int kib)
{
    return execute(QStringLiteral("PRAGMA cache_size = -%1").arg(kib));
}

Result<qint64> Database::integer(const QString &sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    const Result<bool> row = statement->first();
    if (!row)
        return std::unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

void Database::finishStatements()
{
    for (const auto &statement : std::as_const(m_cache))
        statement->finish();
}

void Database::assertOwnThread() const
{
    Q_ASSERT_X(QThread::currentThreadId() == m_thread, "voronka::Database",
               "a connection belongs to the thread that made it");
}

namespace {

Error lockedError(const QString &file)
{
    return {ErrorKind::LockedBook,
            DatabaseText::tr("The book “%1” is in use by another program; close that program or "
                             "wait until it is done, then try again.")
                    .arg(file)};
}

Error readOnlyError(const QString &file)
{
    return {ErrorKind::ReadOnlyBook,
            DatabaseText::tr("The book “%1” cannot be written; copy it to a folder of your own and "
                             "open the copy.")
                    .arg(file)};
}

Error interruptedError(const QString &file)
{
    return {ErrorKind::ReadOnlyBook,
            DatabaseText::tr("The last change to the book “%1” was interrupted and must be undone, "
                             "but nothing can be written there; copy the book together with its "
                             "“-journal” file to a folder of your own and open the copy.")
                    .arg(file)};
}

Error damagedError(const QString &file, const QString &detail)
{
    return {ErrorKind::DamagedBook,
            DatabaseText::tr("The book “%1” is damaged (%2); restore it from a backup.")
                    .arg(file, detail)};
}

Error otherError(const QString &file, const QString &detail)
{
    return {ErrorKind::Storage,
            DatabaseText::tr("The book “%1” could not be read or written (%2); nothing was "
                             "changed, try again.")
                    .arg(file, detail)};
}

} // namespace

Error storageError(const QSqlError &error, const QString &path)
{
    // Result codes of sqlite3.h; the low byte is the kind, the rest says more.
    enum {
        Busy = 5,
        Locked = 6,
        ReadOnly = 8,
        IoError = 10,
        Corrupt = 11,
        Full = 13,
        CannotOpen = 14,
        Constraint = 19,
        NotADatabase = 26
    };
    constexpr int readOnlyRollback = 8 | (3 << 8);

    const QString file = shownPath(path);
    const QString detail = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    const int code = error.nativeErrorCode().toInt();
    if (code == readOnlyRollback)
        return interruptedError(file);
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return lockedError(file);
    case ReadOnly:
        return readOnlyError(file);
    case Corrupt:
        return damagedError(file, detail);
    case NotADatabase:
        return {ErrorKind::NotABook,
                DatabaseText::tr("“%1” is not a Voronka book; choose a file that ends in .voronka.")
                        .arg(file)};
    case Full:
        return {ErrorKind::DiskFull,
                DatabaseText::tr("The disk that holds “%1” is full; free some space and try again. "
                                 "The book is as it was before.")
                        .arg(file)};
    case IoError:
        return {ErrorKind::Storage,
                DatabaseText::tr("The disk failed while reading or writing “%1” (%2); check the "
                                 "disk and try again. The book is as it was before.")
                        .arg(file, detail)};
    case CannotOpen:
        return {ErrorKind::Storage,
                DatabaseText::tr("“%1” cannot be opened; check that the folder exists and that you "
                                 "may read and write there.")
                        .arg(file)};
    case Constraint:
        return {ErrorKind::Refused,
                DatabaseText::tr("The book “%1” refuses this change because it would break a rule "
                                 "of the book (%2); nothing was changed.")
                        .arg(file, detail)};
    default:
        return otherError(file, detail);
    }
}

} // namespace voronka
