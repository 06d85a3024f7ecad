#include "app/cli/bookarguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/starter/newbook.h"

#include <QCoreApplication>

namespace voronka::cli {

namespace {

struct NewCommandText
{
    Q_DECLARE_TR_FUNCTIONS(NewCommandText)
};

CommandResult run(const Arguments &arguments)
{
    const auto settings = settingsArguments(arguments);
    if (!settings)
        return std::unexpected(settings.error());
    const FunnelTemplate *funnel = nullptr;
    if (const auto id = arguments.value("template")) {
        const auto found = funnelTemplate(*id);
        if (!found)
            return wrongUsage(QStringLiteral("--template: %1").arg(found.error().message));
        funnel = *found;
    }
    const auto book = newBook(arguments.positional(0), *settings, funnel, systemClock());
    if (!book)
        return std::unexpected(book.error());
    printLine(NewCommandText::tr("Made the book %1").arg(arguments.positional(0)));
    return {};
}

} // namespace

Command newCommand()
{
    return {QStringLiteral("new"),
            {{QStringLiteral("BOOK")},
             {QStringLiteral("template="), QStringLiteral("language="),
              QStringLiteral("currency=")}},
            run};
}

} // namespace voronka::cli
