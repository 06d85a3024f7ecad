// Catch2 2 compiles its runner where this is defined; Catch2 3 ignores it.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#endif

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

// The main of tests that show widgets. It keeps the person's own settings and folders out of them.
int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    for (const char *name : {"HOME", "USERPROFILE"})
        qputenv(name, home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);

    int qtArgc = 1;
    QApplication application(qtArgc, argv);
    QApplication::setApplicationName(QStringLiteral("voronka"));
    return Catch::Session().run(argc, argv);
}
