#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace voronka::cli {

/// The exit codes of docs/cli.md.
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// Why a command did not do what it was asked.
struct Failure
{
    // Not explicit: an Error of core is a failure with exit code 1.
    Failure(Error error) : message(std::move(error.message)) { }
    Failure(ExitCode exitCode, QString text) : code(exitCode), message(std::move(text)) { }

    ExitCode code = ExitCode::Failed;
    QString message;
};

using CommandResult = std::expected<void, Failure>;
template<typename T>
using ArgumentResult = std::expected<T, Failure>;

/// The failing branch for arguments that are no valid use of the command.
std::unexpected<Failure> wrongUsage(const QString &message);

/// What a command takes, as shown by its usage line: positional arguments and options. An option
/// ends in '=' when it takes a value ("template="); an argument in brackets may be left out.
struct Signature
{
    QStringList positional;
    QStringList options;

    QString usage() const;
};

/// The arguments of one call, checked against a signature.
class Arguments
{
public:
    static ArgumentResult<Arguments> parse(const Signature &signature,
                                           const QStringList &arguments);

    QString positional(int index) const { return m_positional.value(index); }
    bool has(const char *option) const { return m_options.contains(QLatin1String(option)); }
    std::optional<QString> value(const char *option) const; ///< When repeated, the last.
    QStringList values(const char *option) const; ///< In the order given.

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_options;
};

} // namespace voronka::cli
