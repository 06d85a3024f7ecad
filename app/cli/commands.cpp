#include "app/cli/commands.h"

namespace voronka::cli {

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands{
        newCommand(),    templatesCommand(), sampleCommand(), importCommand(),
        reportCommand(), dealsCommand(),     moveCommand(),   winCommand(),
        loseCommand(),   deferCommand(),     reopenCommand(), undoCommand(),
        backupCommand(), restoreCommand(),   checkCommand(),  versionCommand(),
    };
    return commands;
}

} // namespace voronka::cli
