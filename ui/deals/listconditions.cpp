#include "ui/deals/listconditions.h"

#include <algorithm>
#include <array>

namespace voronka {

namespace {

// The words of the file, in the order of the values.
constexpr std::array statusNames{"open", "deferred", "won", "lost"};
constexpr std::array kindNames{"new", "repeat", "referral"};
constexpr std::array dayNames{"created", "closed", "expected"};
constexpr std::array periodNames{"allTime",     "thisMonth", "lastMonth", "thisQuarter",
                                 "lastQuarter", "thisYear",  "lastYear",  "dates"};
/// In place of an id, for what has none.
const QString noneName = QStringLiteral("none");

template<typename Enum, size_t count>
void insertName(QJsonObject &json, const char *key, std::optional<Enum> value,
                const std::array<const char *, count> &names)
{
    if (value)
        json.insert(QLatin1String(key), QLatin1String(names[size_t(*value)]));
}

template<typename Enum, size_t count>
std::optional<Enum> readName(const QJsonObject &json, const char *key,
                             const std::array<const char *, count> &names)
{
    const QString text = json.value(QLatin1String(key)).toString();
    const auto found = std::ranges::find_if(
            names, [&](const char *name) { return text == QLatin1String(name); });
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}

template<typename IdType>
void insertId(QJsonObject &json, const char *key, std::optional<IdType> id)
{
    if (id)
        json.insert(QLatin1String(key), id->value);
}

template<typename IdType>
void readId(const QJsonObject &json, const char *key, std::optional<IdType> &id)
{
    if (const qint64 value = json.value(QLatin1String(key)).toInteger(); value > 0)
        id = IdType(value);
}

void insertMoney(QJsonObject &json, const char *key, std::optional<Money> money)
{
    if (money)
        json.insert(QLatin1String(key), money->minor);
}

std::optional<Money> readMoney(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(Money{value.toInteger()}) : std::nullopt;
}

void insertNone(QJsonObject &json, const char *key, bool isNone)
{
    if (isNone)
        json.insert(QLatin1String(key), noneName);
}

bool readNone(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString() == noneName;
}

void insertPeriod(QJsonObject &json, const FurtherFilter &further)
{
    if (further.period == ChosenPeriod())
        return;
    insertName(json, "day", std::optional(further.day), dayNames);
    insertName(json, "period", std::optional(further.period.choice), periodNames);
    for (const auto &[key, date] :
         {std::pair("from", further.period.dates.from), std::pair("to", further.period.dates.to)}) {
        if (date)
            json.insert(QLatin1String(key), date->toString(Qt::ISODate));
    }
}

std::optional<QDate> readDate(const QJsonObject &json, const char *key)
{
    const QDate date = QDate::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

void readPeriod(const QJsonObject &json, FurtherFilter &further)
{
    const auto choice = readName<PeriodChoice>(json, "period", periodNames);
    const auto day = readName<DealDay>(json, "day", dayNames);
    if (!choice || !day || *choice == PeriodChoice::AllTime)
        return;
    ChosenPeriod period{*choice, {}};
    if (*choice == PeriodChoice::Dates) {
        period.dates = {readDate(json, "from"), readDate(json, "to")};
        if (!period.dates.from || !period.dates.to)
            return;
    }
    further.day = *day;
    further.period = period;
}

void insertFurther(QJsonObject &json, const FurtherFilter &further)
{
    insertNone(json, "manager", further.withoutManager);
    insertNone(json, "source", further.withoutSource);
    insertNone(json, "region", further.withoutRegion);
    insertId(json, "lossReason", further.lossReason);
    insertPeriod(json, further);
    insertNone(json, "nextStep", further.withoutNextStep);
}

FurtherFilter readFurther(const QJsonObject &json)
{
    FurtherFilter further;
    further.withoutManager = readNone(json, "manager");
    further.withoutSource = readNone(json, "source");
    further.withoutRegion = readNone(json, "region");
    readId(json, "lossReason", further.lossReason);
    readPeriod(json, further);
    further.withoutNextStep = readNone(json, "nextStep");
    return further;
}

template<typename Items, typename IdType>
void dropGone(std::optional<IdType> &id, const Items &items)
{
    const bool isThere =
            id && std::ranges::any_of(items, [&](const auto &item) { return item.id == *id; });
    if (!isThere)
        id.reset();
}

} // namespace

DealListFilter filterOf(const ListConditions &conditions, const Catalog &catalog, QDate today)
{
    DealListFilter filter;
    filter.status = conditions.status;
    filter.funnel = conditions.funnel;
    if (conditions.stage)
        filter.position = catalog.livePosition(*conditions.stage);
    filter.deals = conditions.deals;
    filter.narrowing = narrowingOf(conditions.further, catalog, today);
    filter.text = conditions.text;
    return filter;
}

QJsonObject toJson(const ListConditions &conditions)
{
    QJsonObject json;
    insertName(json, "status", conditions.status, statusNames);
    insertId(json, "funnel", conditions.funnel);
    insertId(json, "stage", conditions.stage);
    insertId(json, "manager", conditions.deals.manager);
    insertId(json, "source", conditions.deals.source);
    insertId(json, "region", conditions.deals.region);
    insertId(json, "tag", conditions.deals.tag);
    insertName(json, "kind", conditions.deals.kind, kindNames);
    insertMoney(json, "amountFrom", conditions.deals.amountFrom);
    insertMoney(json, "amountTo", conditions.deals.amountTo);
    if (!conditions.text.isEmpty())
        json.insert(QLatin1String("text"), conditions.text);
    insertFurther(json, conditions.further);
    return json;
}

ListConditions conditionsFromJson(const QJsonObject &json)
{
    ListConditions conditions;
    conditions.status = readName<Outcome>(json, "status", statusNames);
    readId(json, "funnel", conditions.funnel);
    readId(json, "stage", conditions.stage);
    readId(json, "manager", conditions.deals.manager);
    readId(json, "source", conditions.deals.source);
    readId(json, "region", conditions.deals.region);
    readId(json, "tag", conditions.deals.tag);
    conditions.deals.kind = readName<DealKind>(json, "kind", kindNames);
    conditions.deals.amountFrom = readMoney(json, "amountFrom");
    conditions.deals.amountTo = readMoney(json, "amountTo");
    conditions.text = json.value(QLatin1String("text")).toString();
    conditions.further = readFurther(json);
    return conditions;
}

ListConditions withoutGone(const ListConditions &conditions, const Catalog &catalog)
{
    ListConditions there = conditions;
    const Funnel *funnel = there.funnel ? catalog.funnel(*there.funnel) : nullptr;
    if (!funnel || funnel->archived)
        there.funnel.reset();
    const Stage *stage = there.stage ? catalog.stage(*there.stage) : nullptr;
    if (!stage || stage->archived || there.funnel != stage->funnel)
        there.stage.reset();
    dropGone(there.deals.manager, catalog.managers);
    dropGone(there.deals.source, catalog.sources);
    dropGone(there.deals.region, catalog.regions);
    dropGone(there.deals.tag, catalog.tags);
    dropGone(there.further.lossReason, catalog.lossReasons);
    return there;
}

} // namespace voronka
