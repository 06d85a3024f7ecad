#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/base/version.h"

namespace voronka::cli {

namespace {

CommandResult run(const Arguments &arguments)
{
    if (arguments.has("json"))
        printJson(QJsonObject{{QStringLiteral("version"), programVersion()},
                              {QStringLiteral("qt"), QString::fromLatin1(qVersion())}});
    else
        printLine(QStringLiteral("voronka-cli ") + programVersion());
    return {};
}

} // namespace

Command versionCommand()
{
    return {QStringLiteral("version"), {{}, {QStringLiteral("json")}}, run};
}

} // namespace voronka::cli
