#include "app/cli/bookarguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/storage/check.h"

#include <QCoreApplication>

namespace voronka::cli {

namespace {

struct CheckCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommandText)
};

CommandResult run(const Arguments &arguments)
{
    const auto book = openBookArgument(arguments.positional(0));
    if (!book)
        return std::unexpected(book.error());
    const auto report = checkBook(**book);
    if (!report)
        return std::unexpected(report.error());
    if (arguments.has("json")) {
        printJson(QJsonObject{
                {QStringLiteral("ok"), report->problemCount == 0},
                {QStringLiteral("deals"), report->deals},
                {QStringLiteral("moves"), report->moves},
                {QStringLiteral("problemCount"), report->problemCount},
                {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)}});
    } else {
        for (const QString &problem : report->problems)
            printLine(problem);
    }
    if (report->problemCount > 0)
        return std::unexpected(Failure(
                ExitCode::Failed,
                CheckCommandText::tr("%1 has %n problem(s); restore a backup or correct the deals "
                                     "named",
                                     nullptr, int(report->problemCount))
                        .arg(arguments.positional(0))));
    if (!arguments.has("json"))
        printLine(CheckCommandText::tr("%1 is sound: %2 deals, %3 moves")
                          .arg(arguments.positional(0))
                          .arg(report->deals)
                          .arg(report->moves));
    return {};
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"), {{QStringLiteral("BOOK")}, {QStringLiteral("json")}}, run};
}

} // namespace voronka::cli
