#include "core/base/version.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/shell/bookactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/themeswitch.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace voronka;

namespace {

/// Qt aborts with a core dump where there is no display; a sentence helps more.
bool displayIsMissing()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
            && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

bool wantsPlatform(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return QByteArrayView(argument) == "-platform";
    });
}

QString settingsFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
            .filePath(QStringLiteral("voronka.ini"));
}

struct Arguments
{
    std::optional<Language> language;
    QString book;
};

/// Ends the program with 2 when the language is none of ours.
Arguments readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("Start in this language: en, ru, uk or tl."),
                                      QStringLiteral("code"));
    parser.addOption(language);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("book"), QStringLiteral("The book to open."),
                                 QStringLiteral("[book]"));
    parser.process(application);

    Arguments arguments;
    if (parser.isSet(language)) {
        arguments.language = languageFromCode(parser.value(language));
        if (!arguments.language) {
            std::fprintf(stderr, "voronka: --language %s: choose en, ru, uk or tl\n",
                         qPrintable(parser.value(language)));
            std::exit(2);
        }
    }
    arguments.book = parser.positionalArguments().value(0);
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    if (displayIsMissing() && !wantsPlatform(argc, argv)) {
        std::fputs("voronka: there is no display to open a window on; use voronka-cli, or set "
                   "QT_QPA_PLATFORM=offscreen\n",
                   stderr);
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("voronka"));
    QApplication::setApplicationDisplayName(QStringLiteral("Voronka"));
    QApplication::setApplicationVersion(programVersion());
    QApplication::setDesktopFileName(QStringLiteral("voronka"));
    const Arguments arguments = readArguments(application);

    AppSettings settings(settingsFile());
    ThemeSwitch themes(settings);
    LanguageSwitch languages(settings, arguments.language);
    BookSession session;
    MainWindow window({session, settings, languages, themes});
    window.show();
    const QString book = arguments.book.isEmpty() ? settings.bookLeftOpen() : arguments.book;
    // A book that is gone since then is not worth a message; one that was asked for is.
    if (!arguments.book.isEmpty() || QFileInfo::exists(book))
        window.bookActions().open(book);
    return QApplication::exec();
}
