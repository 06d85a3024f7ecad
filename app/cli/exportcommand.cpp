#include "app/cli/bookarguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/exchange/bookexport.h"
#include "core/exchange/icalendar.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace voronka::cli {

namespace {

struct ExportCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommandText)
};

enum class Format { Csv, Cards, Calendar };

ArgumentResult<Format> formatOf(const QString &kind, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv")
        return Format::Csv;
    if (suffix == u"vcf" && kind == u"contacts")
        return Format::Cards;
    if (suffix == u"vcf")
        return wrongUsage(
                ExportCommandText::tr("%1: only contacts can be written as vCards; name the file "
                                      ".csv")
                        .arg(path));
    if (suffix == u"ics" && kind == u"activities")
        return Format::Calendar;
    if (suffix == u"ics")
        return wrongUsage(
                ExportCommandText::tr("%1: only activities can be written as a calendar; name the "
                                      "file .csv")
                        .arg(path));
    if (suffix == u"xlsx")
        return wrongUsage(ExportCommandText::tr("%1: this version does not write .%2 files; name "
                                                "the file .csv, which spreadsheets open")
                                  .arg(path, suffix));
    return wrongUsage(ExportCommandText::tr("%1: the name of the file must end in .csv, or for "
                                            "contacts in .vcf, or for activities in .ics")
                              .arg(path));
}

/// Semicolons where the language writes decimal commas, as its spreadsheets expect.
QChar delimiterOf(Language language)
{
    return localeOf(language).decimalPoint() == u"," ? u';' : u',';
}

Result<qint64> write(Book &book, const QString &kind, Format format, const QString &path,
                     QChar delimiter)
{
    if (format == Format::Cards)
        return exportContactCards(book, path);
    if (format == Format::Calendar)
        return exportCalendar(book, path, systemClock()());
    if (kind == u"deals")
        return exportDeals(book, path, delimiter);
    if (kind == u"contacts")
        return exportContacts(book, path, delimiter);
    return exportActivities(book, path, delimiter);
}

CommandResult run(const Arguments &arguments)
{
    const QString kind = arguments.positional(1);
    if (kind != u"deals" && kind != u"contacts" && kind != u"activities")
        return wrongUsage(
                ExportCommandText::tr("“%1” cannot be exported; say deals, contacts or activities")
                        .arg(kind));
    const QString path = arguments.positional(2);
    const auto format = formatOf(kind, path);
    if (!format)
        return std::unexpected(format.error());
    if (QFileInfo(path) == QFileInfo(arguments.positional(0)))
        return wrongUsage(
                ExportCommandText::tr("%1 is the book itself; name another file").arg(path));
    const auto language = languageArgument(arguments);
    if (!language)
        return std::unexpected(language.error());
    const auto book = openBookArgument(arguments.positional(0));
    if (!book)
        return std::unexpected(book.error());
    const auto written = write(**book, kind, *format, path, delimiterOf(*language));
    if (!written)
        return std::unexpected(written.error());
    if (arguments.has("json"))
        printJson(QJsonObject{{QStringLiteral("exported"), *written}});
    else
        printLine(ExportCommandText::tr("Rows written: %1.").arg(*written));
    return {};
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("export"),
            {{QStringLiteral("BOOK"), QStringLiteral("deals|contacts|activities"),
              QStringLiteral("FILE")},
             {QStringLiteral("language="), QStringLiteral("json")}},
            run};
}

} // namespace voronka::cli
