#include "app/cli/bookarguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/base/localdays.h"

#include <QCoreApplication>

namespace voronka::cli {

namespace {

struct DealsCommandText
{
    Q_DECLARE_TR_FUNCTIONS(DealsCommandText)
};

struct Wanted
{
    std::optional<DealStatus> status;
    std::optional<QString> stage;
    qint64 limit = std::numeric_limits<qint64>::max();
};

constexpr std::pair<DealStatus, const char *> statusNames[] = {
        {DealStatus::Open, "open"},
        {DealStatus::Deferred, "deferred"},
        {DealStatus::Won, "won"},
        {DealStatus::Lost, "lost"},
};

QString statusName(DealStatus status)
{
    for (const auto &[value, name] : statusNames) {
        if (value == status)
            return QLatin1String(name);
    }
    Q_UNREACHABLE();
}

QString statusText(DealStatus status)
{
    switch (status) {
    case DealStatus::Open:
        return DealsCommandText::tr("open");
    case DealStatus::Deferred:
        return DealsCommandText::tr("deferred");
    case DealStatus::Won:
        return DealsCommandText::tr("won");
    case DealStatus::Lost:
        return DealsCommandText::tr("lost");
    }
    Q_UNREACHABLE();
}

ArgumentResult<Wanted> wantedDeals(const Arguments &arguments)
{
    Wanted wanted;
    wanted.stage = arguments.value("stage");
    if (const auto text = arguments.value("status")) {
        for (const auto &[value, name] : statusNames) {
            if (*text == QLatin1String(name))
                wanted.status = value;
        }
        if (!wanted.status)
            return wrongUsage(
                    DealsCommandText::tr("--status: “%1” is none of open, deferred, won, lost")
                            .arg(*text));
    }
    if (const auto text = arguments.value("limit")) {
        bool isNumber = false;
        wanted.limit = text->toLongLong(&isNumber);
        if (!isNumber || wanted.limit < 0)
            return wrongUsage(
                    DealsCommandText::tr("--limit: “%1” is no number of deals").arg(*text));
    }
    return wanted;
}

/// The stages of that name, in whatever funnel; NotFound when no funnel has one.
Result<QSet<StageId>> stagesNamed(const Catalog &catalog, const QString &name)
{
    QSet<StageId> stages;
    for (const Stage &stage : catalog.stages) {
        if (stage.name.toCaseFolded() == name.trimmed().toCaseFolded())
            stages.insert(stage.id);
    }
    if (stages.isEmpty())
        return failure(ErrorKind::NotFound,
                       DealsCommandText::tr("no funnel of the book has a stage “%1”").arg(name));
    return stages;
}

QJsonObject toJson(const DealLine &line, const Catalog &catalog, const LocalDays &days)
{
    const Deal &deal = line.deal;
    const auto nameOrNull = [](const auto &id, auto &&name) {
        return id ? jsonText(name(*id)) : QJsonValue();
    };
    return {
            {QStringLiteral("id"), deal.id.value},
            {QStringLiteral("externalId"), jsonText(deal.externalId)},
            {QStringLiteral("title"), deal.title},
            {QStringLiteral("funnel"), catalog.funnelName(deal.funnel)},
            {QStringLiteral("stage"), catalog.stageName(deal.stage)},
            {QStringLiteral("status"), statusName(deal.status)},
            {QStringLiteral("amount"), toDecimalString(deal.amount, catalog.settings.currency)},
            {QStringLiteral("company"), jsonText(line.companyName)},
            {QStringLiteral("contact"), jsonText(line.contactName)},
            {QStringLiteral("manager"),
             nameOrNull(deal.manager, [&](ManagerId id) { return catalog.managerName(id); })},
            {QStringLiteral("source"),
             nameOrNull(deal.source, [&](SourceId id) { return catalog.sourceName(id); })},
            {QStringLiteral("region"),
             nameOrNull(deal.region, [&](RegionId id) { return catalog.regionName(id); })},
            {QStringLiteral("lossReason"),
             nameOrNull(deal.lossReason,
                        [&](LossReasonId id) { return catalog.lossReasonName(id); })},
            {QStringLiteral("createdOn"), jsonDay(days.day(deal.createdAt))},
            {QStringLiteral("closedOn"),
             jsonDay(deal.closedAt ? std::optional(days.day(*deal.closedAt)) : std::nullopt)},
    };
}

QStringList toRow(const DealLine &line, const Catalog &catalog, const LocalDays &days)
{
    const Deal &deal = line.deal;
    return {QString::number(deal.id.value),
            deal.title,
            catalog.stageName(deal.stage),
            statusText(deal.status),
            toDecimalString(deal.amount, catalog.settings.currency),
            deal.manager ? catalog.managerName(*deal.manager) : QString(),
            days.day(deal.createdAt).toString(Qt::ISODate)};
}

Result<std::vector<DealLine>> readDeals(Book &book, const Wanted &wanted)
{
    std::optional<QSet<StageId>> stages;
    if (wanted.stage) {
        const auto found = stagesNamed(book.catalog(), *wanted.stage);
        if (!found)
            return std::unexpected(found.error());
        stages = *found;
    }
    std::vector<DealLine> lines;
    if (wanted.limit == 0)
        return lines;
    const auto visited = book.deals().forEach([&](const DealLine &line) -> Result<> {
        if ((wanted.status && line.deal.status != *wanted.status)
            || (stages && !stages->contains(line.deal.stage)))
            return {};
        lines.push_back(line);
        if (qint64(lines.size()) == wanted.limit)
            return failure(ErrorKind::Cancelled, QString());
        return {};
    });
    if (!visited && visited.error().kind != ErrorKind::Cancelled)
        return std::unexpected(visited.error());
    return lines;
}

CommandResult run(const Arguments &arguments)
{
    const auto wanted = wantedDeals(arguments);
    if (!wanted)
        return std::unexpected(wanted.error());
    const auto book = openBookArgument(arguments.positional(0));
    if (!book)
        return std::unexpected(book.error());
    const auto lines = readDeals(**book, *wanted);
    if (!lines)
        return std::unexpected(lines.error());

    const Catalog &catalog = (*book)->catalog();
    const LocalDays days(catalog.settings.timeZone);
    if (arguments.has("json")) {
        QJsonArray array;
        for (const DealLine &line : *lines)
            array.append(toJson(line, catalog, days));
        printJson(array);
        return {};
    }
    std::vector<QStringList> rows;
    for (const DealLine &line : *lines)
        rows.push_back(toRow(line, catalog, days));
    printTable({DealsCommandText::tr("Deal"), DealsCommandText::tr("Title"),
                DealsCommandText::tr("Stage"), DealsCommandText::tr("Status"),
                DealsCommandText::tr("Amount"), DealsCommandText::tr("Manager"),
                DealsCommandText::tr("Created")},
               rows);
    return {};
}

} // namespace

Command dealsCommand()
{
    return {QStringLiteral("deals"),
            {{QStringLiteral("BOOK")},
             {QStringLiteral("status="), QStringLiteral("stage="), QStringLiteral("limit="),
              QStringLiteral("language="), QStringLiteral("json")}},
            run};
}

} // namespace voronka::cli
