#include "core/storage/bookfile.h"

#include "core/storage/migrations/migrations.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace voronka {

namespace {

struct BookFileText
{
    Q_DECLARE_TR_FUNCTIONS(BookFileText)
};

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

} // namespace

Result<std::unique_ptr<Book>> createBookInMemory(const BookSettings &settings)
{
    Result<std::unique_ptr<Database>> database = Database::inMemory();
    if (!database)
        return std::unexpected(database.error());
    return fill(std::move(*database), settings);
}

} // namespace voronka
