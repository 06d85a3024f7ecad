#pragma once

#include "app/cli/arguments.h"

#include <vector>

namespace voronka::cli {

/// One subcommand: its name, what it takes, and what it does.
struct Command
{
    QString name;
    Signature signature;
    CommandResult (*run)(const Arguments &arguments);
};

Command newCommand();
Command templatesCommand();
Command sampleCommand();
Command importCommand();
Command exportCommand();
Command reportCommand();
Command dealsCommand();
Command moveCommand();
Command winCommand();
Command loseCommand();
Command deferCommand();
Command reopenCommand();
Command undoCommand();
Command backupCommand();
Command restoreCommand();
Command checkCommand();
Command versionCommand();

/// All of them, in the order in which the help lists them.
const std::vector<Command> &allCommands();

} // namespace voronka::cli
