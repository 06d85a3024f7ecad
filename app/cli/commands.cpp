#include "app/cli/commands.h"

namespace voronka::cli {

namespace {

std::vector<Command> makeCommands()
{
    std::vector<Command> commands{
            newCommand(),    templatesCommand(), sampleCommand(), importCommand(), exportCommand(),
            reportCommand(), dealsCommand(),     moveCommand(),   winCommand(),    loseCommand(),
            deferCommand(),  reopenCommand(),    undoCommand(),   backupCommand(), restoreCommand(),
            checkCommand(),  versionCommand(),
    };
    // Every command can fail, and then says so in the language asked for.
    const QString language = QStringLiteral("language=");
    for (Command &command : commands) {
        if (!command.signature.options.contains(language))
            command.signature.options << language;
    }
    return commands;
}

} // namespace

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = makeCommands();
    return commands;
}

} // namespace voronka::cli
