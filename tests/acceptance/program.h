#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace voronka {

/// What a program printed and how it ended.
struct ProgramRun
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(output).array(); }
};

/// Runs voronka-cli in English, in UTC, without a display.
ProgramRun cli(const QStringList &arguments);

/// Runs another program; nothing when it is not installed.
std::optional<ProgramRun> tool(const QString &program, const QStringList &arguments);

/// A folder for one test, with files written in one line.
class Desk
{
public:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString write(const char *name, const QByteArray &content) const;
    QByteArray read(const QString &path) const;

private:
    QTemporaryDir m_folder;
};

/// The folder with real input, or an empty string where it is absent.
QString realData();

} // namespace voronka
