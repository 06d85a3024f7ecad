#include "app/cli/bookarguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/exchange/contactimport.h"
#include "core/exchange/dealimport.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace voronka::cli {

namespace {

struct ImportCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommandText)
};

// The whole file is held in memory, and a pipe may have no end.
constexpr qint64 mostBytes = 1024LL * 1024 * 1024;

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
                ErrorKind::MissingFile,
                ImportCommandText::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return failure(
                ErrorKind::BadInput,
                ImportCommandText::tr("%1 is larger than 1 GB; divide it into parts").arg(path));
    return bytes;
}

ArgumentResult<std::optional<QChar>> delimiterArgument(const Arguments &arguments)
{
    const auto text = arguments.value("delimiter");
    if (!text)
        return std::optional<QChar>();
    if (*text == u"tab" || *text == u"\\t")
        return std::optional(QChar(u'\t'));
    const auto belongsToCells = [](QChar sign) {
        return sign.isLetterOrNumber() || QStringView(u"\"\r\n").contains(sign);
    };
    if (text->size() != 1 || belongsToCells(text->front()))
        return wrongUsage(
                ImportCommandText::tr("--delimiter: “%1” is no single character; use , ; | or tab")
                        .arg(*text));
    return std::optional(text->front());
}

ArgumentResult<ImportOptions> options(const Arguments &arguments)
{
    ImportOptions options;
    options.dryRun = arguments.has("dry-run");
    options.fileName = QFileInfo(arguments.positional(1)).fileName();
    const auto language = languageArgument(arguments);
    if (!language)
        return std::unexpected(language.error());
    options.language = *language;
    const auto delimiter = delimiterArgument(arguments);
    if (!delimiter)
        return std::unexpected(delimiter.error());
    options.delimiter = *delimiter;
    if (const auto name = arguments.value("encoding")) {
        options.encoding = encodingFromName(*name);
        if (!options.encoding)
            return wrongUsage(ImportCommandText::tr("--encoding: “%1” is none of UTF-8, UTF-16LE, "
                                                    "UTF-16BE, cp1251, cp866, KOI8-U")
                                      .arg(*name));
    }
    if (const auto path = arguments.value("map")) {
        const auto json = readWhole(*path);
        if (!json)
            return std::unexpected(json.error());
        const auto map = readImportMap(*json);
        if (!map)
            return std::unexpected(
                    Error{map.error().kind, *path + QStringLiteral(": ") + map.error().message});
        options.map = *map;
    }
    return options;
}

QJsonObject toJson(const ImportResult &result)
{
    QJsonObject formats;
    for (auto it = result.formats.begin(); it != result.formats.end(); ++it)
        formats.insert(it.key(), it.value());
    return {{QStringLiteral("read"), result.read},
            {QStringLiteral("imported"), result.imported},
            {QStringLiteral("updated"), result.updated},
            {QStringLiteral("rejected"), result.rejected},
            {QStringLiteral("batch"),
             result.batch ? QJsonValue(result.batch->value) : QJsonValue()},
            {QStringLiteral("encoding"), encodingName(result.encoding)},
            {QStringLiteral("delimiter"), QString(result.delimiter)},
            {QStringLiteral("formats"), formats},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(result.warnings)}};
}

void printSummary(const ImportResult &result, bool dryRun)
{
    if (dryRun)
        printLine(ImportCommandText::tr("This was a trial: the book is as it was."));
    printLine(ImportCommandText::tr("Rows read: %1, imported: %2, updated: %3, rejected: %4.")
                      .arg(result.read)
                      .arg(result.imported)
                      .arg(result.updated)
                      .arg(result.rejected));
    for (auto it = result.formats.begin(); it != result.formats.end(); ++it)
        printLine(ImportCommandText::tr("“%1” was read as %2.").arg(it.key(), it.value()));
    for (const QString &warning : result.warnings)
        printLine(warning);
}

CommandResult run(const Arguments &arguments)
{
    const QString kind = arguments.value("as").value_or(QStringLiteral("deals"));
    if (kind != u"deals" && kind != u"contacts")
        return wrongUsage(
                ImportCommandText::tr("--as: only deals and contacts can be imported, not “%1”")
                        .arg(kind));
    auto importOptions = options(arguments);
    if (!importOptions)
        return std::unexpected(importOptions.error());
    if (const auto rejects = arguments.value("rejects")) {
        const QStringList inputs{arguments.positional(0), arguments.positional(1),
                                 arguments.value("map").value_or(QString())};
        if (const auto allowed = outputArgument(arguments, "rejects", inputs); !allowed)
            return allowed;
        importOptions->beforeCommit = [path = *rejects](const ImportResult &result) {
            return writeRejects(result, path);
        };
    }
    const auto bytes = readWhole(arguments.positional(1));
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto book = openBookArgument(arguments.positional(0));
    if (!book)
        return std::unexpected(book.error());
    // The file is read as the owner of the book writes, wherever the program runs.
    if (!arguments.has("language"))
        importOptions->language = (*book)->catalog().settings.language;
    const auto result = kind == u"contacts"
            ? importContacts(**book, *bytes, *importOptions, systemClock())
            : importDeals(**book, *bytes, *importOptions, systemClock());
    if (!result)
        return std::unexpected(result.error());
    if (arguments.has("json"))
        printJson(toJson(*result));
    else
        printSummary(*result, importOptions->dryRun);
    return {};
}

} // namespace

Command importCommand()
{
    return {QStringLiteral("import"),
            {{QStringLiteral("BOOK"), QStringLiteral("FILE")},
             {QStringLiteral("as="), QStringLiteral("map="), QStringLiteral("encoding="),
              QStringLiteral("delimiter="), QStringLiteral("rejects="), QStringLiteral("dry-run"),
              QStringLiteral("language="), QStringLiteral("json")}},
            run};
}

} // namespace voronka::cli
