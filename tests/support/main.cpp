// Catch2 2 compiles its runner where this is defined; Catch2 3 ignores it.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#endif

#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

// The widgets tests bring their own application object; this main makes the least that fonts and
// pictures need. It keeps the person's own settings and folders out of the tests.
int main(int argc, char *argv[])
{
    QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);

    int qtArgc = 1;
    QGuiApplication application(qtArgc, argv);
    return Catch::Session().run(argc, argv);
}
