#include "tests/acceptance/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace voronka {

namespace {

ProgramRun run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    ProgramRun result;
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit) {
        result.errors = process.readAllStandardError() + " (crashed, hung or absent)";
        return result;
    }
    result.exitCode = process.exitCode();
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

} // namespace

ProgramRun cli(const QStringList &arguments)
{
    return run(QStringLiteral(VORONKA_CLI), arguments);
}

std::optional<ProgramRun> tool(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return std::nullopt;
    return run(path, arguments);
}

QString Desk::write(const char *name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write a file for a test");
    file.write(content);
    return file.fileName();
}

QByteArray Desk::read(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString realData()
{
    QString folder = qEnvironmentVariable("VORONKA_TEST_DATA");
    if (folder.isEmpty())
        folder = QStringLiteral(SOURCE_DIR "/../shared/data");
    return QDir(folder).exists() ? folder : QString();
}

} // namespace voronka
