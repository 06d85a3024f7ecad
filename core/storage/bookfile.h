#pragma once

#include "core/base/instant.h"
#include "core/storage/book.h"
#include "core/storage/migrations/migrations.h"

#include <QString>

#include <memory>
#include <vector>

namespace voronka {

/// The ending of a book's file name, without the dot.
inline const QString bookSuffix = QStringLiteral("voronka");

/// Makes a new, empty book: schema and settings, no funnel, no lists. Refuses a path where
/// something exists already (nothing is ever overwritten) and a folder that cannot be written;
/// leaves nothing behind when it fails.
Result<std::unique_ptr<Book>> createBook(const QString &path, const BookSettings &settings);

/// A book in memory through the same migrations, for tests and for templates.
Result<std::unique_ptr<Book>> createBookInMemory(const BookSettings &settings);

enum class OpenCheck {
    Full, ///< quick_check before returning.
    Later, ///< The caller runs Book::verify() (in a thread of its own, on its own Book) soon.
};

/// Opens a book by the rules of docs/file-format.md: header, application id, version, schema
/// object by object, quick_check. Each kind of bad file has its ErrorKind and its own sentence.
/// An older book is migrated after a verified backup beside it. A newer book is refused and never
/// touched. A read-only file is opened and says so through Book::isWritable().
Result<std::unique_ptr<Book>> openBook(const QString &path, OpenCheck check = OpenCheck::Full,
                                       const std::vector<Migration> &migrations = allMigrations());

/// Looks at a book, a backup for instance, without migrating it or writing to it: the same rules as
/// openBook() and integrity_check, which tests the CHECK constraints only with Access::ReadWrite.
Result<std::unique_ptr<Database>>
examineBook(const QString &path, Database::Access access = Database::Access::ReadOnly,
            const std::vector<Migration> &migrations = allMigrations());

} // namespace voronka
