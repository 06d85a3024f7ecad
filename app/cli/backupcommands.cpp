#include "app/cli/bookarguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/storage/backup.h"

#include <QCoreApplication>

namespace voronka::cli {

namespace {

struct BackupCommandText
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommandText)
};

CommandResult backup(const Arguments &arguments)
{
    const auto book = openBookArgument(arguments.positional(0));
    if (!book)
        return std::unexpected(book.error());
    const auto copy = backupBook(**book, systemClock()(), arguments.positional(1));
    if (!copy)
        return std::unexpected(copy.error());
    printLine(BackupCommandText::tr("Backed up to %1, SHA-256 %2").arg(copy->path, copy->sha256));
    return {};
}

CommandResult restore(const Arguments &arguments)
{
    const auto aside =
            restoreBook(arguments.positional(0), arguments.positional(1), systemClock()());
    if (!aside)
        return std::unexpected(aside.error());
    printLine(aside->isEmpty() ? BackupCommandText::tr("Restored %1").arg(arguments.positional(1))
                               : BackupCommandText::tr("Restored %1; what it was before is in %2")
                                         .arg(arguments.positional(1), *aside));
    return {};
}

} // namespace

Command backupCommand()
{
    return {QStringLiteral("backup"),
            {{QStringLiteral("BOOK"), QStringLiteral("[FILE]")}, {}},
            backup};
}

Command restoreCommand()
{
    return {QStringLiteral("restore"),
            {{QStringLiteral("FILE"), QStringLiteral("BOOK")}, {}},
            restore};
}

} // namespace voronka::cli
