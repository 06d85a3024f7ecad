#pragma once

#include "core/base/error.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace voronka {

/// One connection to one SQLite file, with the settings every connection of ours has
/// (design: rollback journal, full sync, foreign keys, no trusted schema). Belongs to the thread
/// that made it; an assert says so when another uses it.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing file, or makes a new one. Says nothing about what is in it:
    /// that is bookfile.h.
    static Result<std::unique_ptr<Database>> openFile(const QString &path, Access access);
    static Result<std::unique_ptr<Database>> createFile(const QString &path);
    static Result<std::unique_ptr<Database>> inMemory();

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The path as given; ":memory:" for a database in memory.
    const QString &path() const { return m_path; }

    /// Prepares one statement. SQL that does not compile is a programming error or a foreign
    /// schema; both come back as an Error.
    Result<Statement> prepare(const QString &sql);

    /// The same, kept prepared for the next time: for statements a store runs again and again.
    /// The reference is valid as long as the database.
    Result<Statement *> cached(const QString &sql);

    /// Runs one statement that returns nothing.
    Result<> execute(const QString &sql);

    /// How much of the file SQLite keeps in memory on this connection. A bulk writer asks for more
    /// than the usual, or pages of the indexes are written and read again a dozen times.
    static constexpr int usualCacheKib = 2000;
    Result<> setCacheKib(int kib);

    /// One integer from one row, for PRAGMA and count(*).
    Result<qint64> integer(const QString &sql);

    bool isInMemory() const { return m_fileKey.isEmpty(); }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }

    /// Ends what cached() statements still have open: VACUUM and DDL wait for nobody.
    void finishStatements();

    /// Whether this process has the file open. Such a file must not be opened by anything but
    /// SQLite: closing it would drop the locks of this process.
    static bool isOpenHere(const QString &path);

    /// The first bytes of a file, fewer when it is shorter. Null, and nothing is read, when this
    /// process has the file open.
    static Result<QByteArray> readStart(const QString &path, qsizetype size);

private:
    Database(QString path, Access access);
    Result<> connect(const QString &name);
    Result<> requireVersion();
    Result<> setPragmas();
    void assertOwnThread() const;

    QString m_path;
    QString m_fileKey; ///< Under which it is counted as open; empty in memory.
    Access m_access;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<Statement>> m_cache;
    Qt::HANDLE m_thread;
};

/// Turns SQLite's error into a sentence: locked, full, read-only, damaged, not a database, ...
Error storageError(const QSqlError &error, const QString &path);

} // namespace voronka
