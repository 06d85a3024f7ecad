#include "app/cli/bookarguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/base/translator.h"

#include <QCoreApplication>
#include <QGuiApplication>

using namespace voronka;
using namespace voronka::cli;

namespace {

struct MainText
{
    Q_DECLARE_TR_FUNCTIONS(MainText)
};

void printHelp()
{
    printLine(MainText::tr("voronka-cli COMMAND …"));
    for (const Command &command : allCommands())
        printLine(QStringLiteral("    %1 %2").arg(command.name, command.signature.usage()));
}

// The messages speak the language that the arguments ask for, so it is found before they are
// checked.
Language messageLanguage(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--language"));
    for (const QString &argument : arguments) {
        if (argument.startsWith(QStringLiteral("--language=")))
            return languageFromCode(argument.sliced(11)).value_or(systemLanguage());
    }
    if (at >= 0 && at + 1 < arguments.size())
        return languageFromCode(arguments.at(at + 1)).value_or(systemLanguage());
    return systemLanguage();
}

CommandResult runCommand(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (name.isEmpty())
        return wrongUsage(MainText::tr("a command is missing; see voronka-cli help"));
    if (name == u"help" || name == u"--help" || name == u"-h") {
        printHelp();
        return {};
    }
    const QString wanted = name == u"--version" ? QStringLiteral("version") : name;
    for (const Command &command : allCommands()) {
        if (command.name != wanted)
            continue;
        const auto parsed = Arguments::parse(command.signature, arguments.mid(1));
        if (!parsed)
            return wrongUsage(command.name + QStringLiteral(": ") + parsed.error().message);
        if (const auto language = languageArgument(*parsed); !language)
            return std::unexpected(language.error());
        return command.run(*parsed);
    }
    return wrongUsage(
            MainText::tr("there is no command “%1”; voronka-cli help lists them").arg(name));
}

// A QGuiApplication takes "--style" and others for itself, so the arguments are read before it is
// there; a QCoreApplication reads them as every system encodes them and leaves them alone.
QStringList argumentsOf(int argc, char *argv[])
{
    QCoreApplication reader(argc, argv);
    return reader.arguments().mid(1);
}

// Standard error carries one line of ours and nothing else: Qt's remarks about the surroundings (no
// XDG_RUNTIME_DIR, no fontconfig) are not for the owner. What ends the program is still told.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        printFailure(message);
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(dropRemarks);
    // Charts need fonts and so a QGuiApplication, but never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QStringList arguments = argumentsOf(argc, argv);
    int ownArgc = 1;
    QGuiApplication application(ownArgc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("voronka-cli"));

    Translator translator;
    translator.use(messageLanguage(arguments));

    const CommandResult result = runCommand(arguments);
    if (result && !outputIsComplete()) {
        printFailure(MainText::tr("standard output: the answer could not be written whole; make "
                                  "room on the disk and ask again"));
        return int(ExitCode::Failed);
    }
    if (result)
        return int(ExitCode::Done);
    printFailure(result.error().message);
    return int(result.error().code);
}
