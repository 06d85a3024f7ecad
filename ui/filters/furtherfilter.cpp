#include "ui/filters/furtherfilter.h"

#include "core/chart/charttext.h"
#include "core/model/countedreason.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct FurtherFilterText
{
    Q_DECLARE_TR_FUNCTIONS(FurtherFilter)
};

QString dayPhrase(DealDay day, const QString &period)
{
    switch (day) {
    case DealDay::Created:
        return FurtherFilterText::tr("Created: %1").arg(period);
    case DealDay::Closed:
        return FurtherFilterText::tr("Closed: %1").arg(period);
    case DealDay::Expected:
        return FurtherFilterText::tr("Expected to close: %1").arg(period);
    }
    Q_UNREACHABLE();
}

} // namespace

DealNarrowing narrowingOf(const FurtherFilter &filter, const Catalog &catalog, QDate today)
{
    DealNarrowing narrowing;
    narrowing.withoutManager = filter.withoutManager;
    narrowing.withoutSource = filter.withoutSource;
    narrowing.withoutRegion = filter.withoutRegion;
    if (filter.lossReason)
        narrowing.lossReason = countedReason(catalog, *filter.lossReason);
    narrowing.day = filter.day;
    narrowing.period = periodOf(filter.period, today);
    narrowing.withoutNextStep = filter.withoutNextStep;
    return narrowing;
}

int countOf(const FurtherFilter &filter)
{
    return int(filter.withoutManager) + int(filter.withoutSource) + int(filter.withoutRegion)
            + int(filter.lossReason.has_value()) + int(filter.period != ChosenPeriod())
            + int(filter.withoutNextStep);
}

QStringList filterPhrases(const FurtherFilter &filter, const Catalog &catalog, QDate today,
                          Language language)
{
    QStringList phrases;
    if (filter.withoutManager)
        phrases << FurtherFilterText::tr("No manager");
    if (filter.withoutSource)
        phrases << FurtherFilterText::tr("No source");
    if (filter.withoutRegion)
        phrases << FurtherFilterText::tr("No region");
    if (filter.lossReason)
        phrases << FurtherFilterText::tr("Lost: %1")
                           .arg(catalog.lossReasonName(countedReason(catalog, *filter.lossReason)));
    if (filter.period != ChosenPeriod())
        phrases << dayPhrase(filter.day, chartPeriod(periodOf(filter.period, today), language));
    if (filter.withoutNextStep)
        phrases << FurtherFilterText::tr("No next step");
    return phrases;
}

} // namespace voronka
