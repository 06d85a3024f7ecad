#include "app/cli/bookarguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/process/dealdesk.h"

#include <QCoreApplication>

namespace voronka::cli {

namespace {

struct UndoCommandText
{
    Q_DECLARE_TR_FUNCTIONS(UndoCommandText)
};

CommandResult run(const Arguments &arguments)
{
    const auto book = openBookArgument(arguments.positional(0));
    if (!book)
        return std::unexpected(book.error());
    DealDesk desk(**book, systemClock());
    const auto step = desk.undo();
    if (!step)
        return std::unexpected(step.error());
    printLine(UndoCommandText::tr("Undone: %1").arg(describeStep(step->title)));
    return {};
}

} // namespace

Command undoCommand()
{
    return {QStringLiteral("undo"), {{QStringLiteral("BOOK")}, {}}, run};
}

} // namespace voronka::cli
