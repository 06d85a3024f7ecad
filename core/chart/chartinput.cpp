#include "core/chart/chartinput.h"

#include "core/base/money.h"
#include "core/chart/charttext.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct ChartInputText
{
    Q_DECLARE_TR_FUNCTIONS(ChartInputText)
};

QString kindPhrase(DealKind kind)
{
    switch (kind) {
    case DealKind::New:
        return ChartInputText::tr("New clients only");
    case DealKind::Repeat:
        return ChartInputText::tr("Repeat purchases only");
    case DealKind::Referral:
        return ChartInputText::tr("Referrals only");
    }
    return {};
}

} // namespace

QStringList filterPhrases(const DealFilter &filter, const Catalog &catalog, Language language)
{
    const auto money = [&](Money amount) {
        return formatMoney(amount, catalog.settings.currency, language);
    };
    QStringList phrases;
    if (filter.manager)
        phrases << ChartInputText::tr("Manager: %1").arg(catalog.managerName(*filter.manager));
    if (filter.source)
        phrases << ChartInputText::tr("Source: %1").arg(catalog.sourceName(*filter.source));
    if (filter.region)
        phrases << ChartInputText::tr("Region: %1").arg(catalog.regionName(*filter.region));
    if (filter.kind)
        phrases << kindPhrase(*filter.kind);
    if (filter.tag)
        phrases << ChartInputText::tr("Tag: %1").arg(catalog.tagName(*filter.tag));
    if (filter.amountFrom)
        phrases << ChartInputText::tr("Amount from %1").arg(money(*filter.amountFrom));
    if (filter.amountTo)
        phrases << ChartInputText::tr("Amount up to %1").arg(money(*filter.amountTo));
    return phrases;
}

ChartInput makeChartInput(const FunnelReport &report, const std::vector<StayTime> &times,
                          const Catalog &catalog, Language language)
{
    ChartInput input;
    input.report = report;
    input.times = times;
    input.funnelName = catalog.funnelName(report.question.funnel);
    for (const StageId id : catalog.liveStages(report.question.funnel)) {
        input.stageNames.push_back(catalog.stageName(id));
        input.stageColours.push_back(QColor::fromString(catalog.stage(id)->colour));
    }
    for (const LossReason &reason : catalog.lossReasons)
        input.reasonNames.insert(reason.id, reason.name);
    input.filterNames = filterPhrases(report.question.filter, catalog, language);
    input.currency = catalog.settings.currency;
    input.language = language;
    if (report.question.view == FunnelView::Now)
        input.style = ChartStyle::Bars;
    return input;
}

QString chartSubtitle(const ChartInput &input)
{
    return input.funnelName + QStringLiteral(" · ") + chartQuestion(input);
}

QString chartQuestion(const ChartInput &input)
{
    const Question &question = input.report.question;
    QStringList phrases{chartViewName(question.view)};
    if (question.view != FunnelView::Now)
        phrases << chartPeriod(question.period, input.language);
    if (input.measure == Measure::Amount)
        phrases << ChartInputText::tr("By amount");
    phrases << input.filterNames;
    return phrases.join(QStringLiteral(" · "));
}

} // namespace voronka
