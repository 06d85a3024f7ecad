#include "app/cli/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace voronka::cli {

namespace {

struct ArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(ArgumentsText)
};

bool isOptional(const QString &positional)
{
    return positional.startsWith(u'[');
}

} // namespace

std::unexpected<Failure> wrongUsage(const QString &message)
{
    return std::unexpected(Failure(ExitCode::WrongUsage, message));
}

QString Signature::usage() const
{
    QStringList words = positional;
    for (const QString &option : options) {
        const bool takesValue = option.endsWith(u'=');
        const QString name = takesValue ? option.chopped(1) : option;
        words << QStringLiteral("[--%1%2]")
                         .arg(name, takesValue ? QStringLiteral(" …") : QString());
    }
    return words.join(u' ');
}

ArgumentResult<Arguments> Arguments::parse(const Signature &signature, const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const QString &option : signature.options) {
        if (option.endsWith(u'='))
            parser.addOption({option.chopped(1), QString(), QStringLiteral("value")});
        else
            parser.addOption({option, QString()});
    }
    // The parser skips the program's name.
    if (!parser.parse(QStringList{QStringLiteral("voronka-cli")} + arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        return unknown.isEmpty()
                ? wrongUsage(parser.errorText())
                : wrongUsage(ArgumentsText::tr("there is no option --%1 here; the options are: %2")
                                     .arg(unknown.first(), signature.usage()));
    }
    Arguments result;
    result.m_positional = parser.positionalArguments();
    for (const QString &option : parser.optionNames())
        result.m_options.insert(option, parser.values(option));

    const auto required = std::count_if(signature.positional.begin(), signature.positional.end(),
                                        [](const QString &name) { return !isOptional(name); });
    const auto given = result.m_positional.size();
    if (given < required)
        return wrongUsage(ArgumentsText::tr("%1 is missing; the arguments are: %2")
                                  .arg(signature.positional.at(given), signature.usage()));
    if (given > signature.positional.size())
        return wrongUsage(ArgumentsText::tr("“%1” is one argument too many; the arguments are: %2")
                                  .arg(result.m_positional.at(signature.positional.size()),
                                       signature.usage()));
    return result;
}

std::optional<QString> Arguments::value(const char *option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

QStringList Arguments::values(const char *option) const
{
    return m_options.value(QLatin1String(option));
}

} // namespace voronka::cli
