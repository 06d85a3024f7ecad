#include "app/cli/bookarguments.h"

#include "core/starter/newbook.h"
#include "core/storage/bookfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace voronka::cli {

namespace {

struct BookArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(BookArgumentsText)
};

// Above this size the full check at opening is left to the first change.
constexpr qint64 largeBook = 64LL * 1024 * 1024;

bool sameName(const QString &a, const QString &b)
{
    return a.trimmed().toCaseFolded() == b.trimmed().toCaseFolded();
}

template<typename Items>
QString namesOf(const Items &items)
{
    QStringList names;
    for (const auto &item : items) {
        if (!item.archived)
            names << QStringLiteral("“%1”").arg(item.name);
    }
    return names.isEmpty() ? QStringLiteral("–") : names.mid(0, 20).join(QStringLiteral(", "));
}

// An exact name wins over one that differs in case, a live entry over an archived one.
template<typename Items>
auto findNamed(const Items &items, const QString &name)
{
    auto best = items.end();
    int bestRank = 0;
    for (auto it = items.begin(); it != items.end(); ++it) {
        if (!sameName(it->name, name))
            continue;
        const int rank = 1 + (it->name == name ? 1 : 0) + (it->archived ? 0 : 2);
        if (rank > bestRank) {
            best = it;
            bestRank = rank;
        }
    }
    return best;
}

template<typename IdType, typename Items>
Result<std::optional<IdType>> listArgument(const Items &items, const Arguments &arguments,
                                           const char *option)
{
    const auto name = arguments.value(option);
    if (!name)
        return std::optional<IdType>();
    const auto it = findNamed(items, *name);
    if (it == items.end())
        return failure(ErrorKind::NotFound,
                       BookArgumentsText::tr("--%1: the book has no “%2”; it has: %3")
                               .arg(QLatin1String(option), *name, namesOf(items)));
    return std::optional(it->id);
}

} // namespace

ArgumentResult<Language> languageArgument(const Arguments &arguments)
{
    const auto code = arguments.value("language");
    if (!code)
        return systemLanguage();
    const auto language = languageFromCode(*code);
    if (!language)
        return wrongUsage(
                BookArgumentsText::tr("--language: “%1” is none of en, ru, uk, tl").arg(*code));
    return *language;
}

ArgumentResult<BookSettings> settingsArguments(const Arguments &arguments)
{
    const auto language = languageArgument(arguments);
    if (!language)
        return std::unexpected(language.error());
    BookSettings settings;
    settings.language = *language;
    settings.currency = usualCurrency(*language);
    if (const auto code = arguments.value("currency")) {
        const auto currency = currencyFromCode(*code);
        if (!currency)
            return wrongUsage(
                    BookArgumentsText::tr("--currency: “%1” is no ISO 4217 code such as UAH or PHP")
                            .arg(*code));
        settings.currency = *currency;
    }
    settings.timeZone = QTimeZone::systemTimeZone();
    if (!settings.timeZone.isValid())
        settings.timeZone = QTimeZone::utc();
    return settings;
}

ArgumentResult<std::optional<QDate>> dayArgument(const Arguments &arguments, const char *option)
{
    const auto text = arguments.value(option);
    if (!text)
        return std::optional<QDate>();
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!day.isValid())
        return wrongUsage(BookArgumentsText::tr("--%1: “%2” is no date; write it as 2026-12-31")
                                  .arg(QLatin1String(option), *text));
    return std::optional(day);
}

ArgumentResult<Instant> dateTimeArgument(const QString &text, const QTimeZone &zone)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid())
        return Instant::fromDateTime(QDateTime(day, QTime(9, 0), zone));
    QString iso = text;
    if (iso.size() > 10 && iso[10] == u' ')
        iso[10] = u'T';
    QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    if (!time.isValid())
        return wrongUsage(
                BookArgumentsText::tr("“%1” is no time; write it as 2026-12-31T10:00").arg(text));
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    return Instant::fromDateTime(time);
}

ArgumentResult<DealId> dealArgument(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return wrongUsage(BookArgumentsText::tr(
                                  "“%1” is no deal; give its number as shown by voronka-cli deals")
                                  .arg(text));
    return DealId(number);
}

ArgumentResult<void> outputArgument(const Arguments &arguments, const char *option,
                                    const QStringList &inputs)
{
    const auto path = arguments.value(option);
    if (!path)
        return {};
    for (const QString &input : inputs) {
        if (QFileInfo::exists(input) && QFileInfo(input) == QFileInfo(*path))
            return wrongUsage(
                    BookArgumentsText::tr("--%1: “%2” is needed as it is; choose another file name")
                            .arg(QLatin1String(option), *path));
    }
    return {};
}

Result<std::unique_ptr<Book>> openBookArgument(const QString &path)
{
    const bool large = QFileInfo(path).size() > largeBook;
    return openBook(path, large ? OpenCheck::Later : OpenCheck::Full);
}

Result<FunnelId> funnelNamed(const Catalog &catalog, const Facts &facts,
                             const std::optional<QString> &name)
{
    const std::vector<Funnel> &funnels = catalog.funnels;
    if (name) {
        const auto it = findNamed(funnels, *name);
        if (it == funnels.end())
            return failure(ErrorKind::NotFound,
                           BookArgumentsText::tr("the book has no funnel “%1”; it has: %2")
                                   .arg(*name, namesOf(funnels)));
        return it->id;
    }
    std::optional<FunnelId> first;
    for (const Funnel &funnel : funnels) {
        if (funnel.archived)
            continue;
        if (!first)
            first = funnel.id;
        const quint16 number = facts.funnels().find(funnel.id);
        const auto &column = facts.funnel();
        if (std::find(column.begin(), column.end(), number) != column.end())
            return funnel.id;
    }
    if (!first)
        return failure(
                ErrorKind::NotFound,
                BookArgumentsText::tr("the book has no funnel yet; import deals, or make the "
                                      "book with --template"));
    return *first;
}

Result<StageId> stageNamed(const Catalog &catalog, FunnelId funnel, const QString &name)
{
    std::vector<Stage> stages;
    for (const Stage &stage : catalog.stages) {
        if (stage.funnel == funnel)
            stages.push_back(stage);
    }
    const auto it = findNamed(stages, name);
    if (it == stages.end())
        return failure(ErrorKind::NotFound,
                       BookArgumentsText::tr("the funnel “%1” has no stage “%2”; it has: %3")
                               .arg(catalog.funnelName(funnel), name, namesOf(stages)));
    return it->id;
}

Result<std::optional<ManagerId>> managerArgument(const Catalog &catalog, const Arguments &arguments)
{
    return listArgument<ManagerId>(catalog.managers, arguments, "manager");
}

Result<std::optional<SourceId>> sourceArgument(const Catalog &catalog, const Arguments &arguments)
{
    return listArgument<SourceId>(catalog.sources, arguments, "source");
}

Result<std::optional<RegionId>> regionArgument(const Catalog &catalog, const Arguments &arguments)
{
    return listArgument<RegionId>(catalog.regions, arguments, "region");
}

Result<LossReasonId> lossReasonArgument(const Catalog &catalog, const QString &name)
{
    const auto it = findNamed(catalog.lossReasons, name);
    if (it == catalog.lossReasons.end())
        return failure(ErrorKind::NotFound,
                       BookArgumentsText::tr("the book has no loss reason “%1”; it has: %2")
                               .arg(name, namesOf(catalog.lossReasons)));
    return it->id;
}

} // namespace voronka::cli
