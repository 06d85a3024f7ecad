#include "app/cli/reporttext.h"

#include "app/cli/output.h"

#include <QCoreApplication>

namespace voronka::cli {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

QString viewName(FunnelView view)
{
    switch (view) {
    case FunnelView::Cohort:
        return QStringLiteral("cohort");
    case FunnelView::Closed:
        return QStringLiteral("closed");
    case FunnelView::Flow:
        return QStringLiteral("flow");
    case FunnelView::Now:
        return QStringLiteral("now");
    }
    Q_UNREACHABLE();
}

/// Writes amounts and shares for one report.
class Writer
{
public:
    Writer(const Catalog &catalog, const Question &question)
        : m_catalog(catalog), m_stages(catalog.liveStages(question.funnel))
    {
    }

    QString stage(int position) const
    {
        return size_t(position) <= m_stages.size() ? m_catalog.stageName(m_stages[position - 1])
                                                   : QString();
    }
    QString reason(LossReasonId id) const { return m_catalog.lossReasonName(id); }
    QString amount(Money money) const
    {
        return toDecimalString(money, m_catalog.settings.currency);
    }
    /// As the locale writes it, for a table.
    QString amount(Money money, const QLocale &locale) const
    {
        return amount(money).replace(u'.', locale.decimalPoint());
    }

private:
    const Catalog &m_catalog;
    std::vector<StageId> m_stages;
};

QString percent(std::optional<double> value, const QLocale &locale)
{
    return value ? QStringLiteral("%1%").arg(locale.toString(*value * 100, 'f', 1))
                 : QStringLiteral("–");
}

QJsonArray jsonReasons(const std::vector<LossReasonTally> &reasons, const Writer &writer)
{
    QJsonArray array;
    for (const LossReasonTally &tally : reasons)
        array.append(QJsonObject{{QStringLiteral("reason"), writer.reason(tally.reason)},
                                 {QStringLiteral("count"), tally.lost.count},
                                 {QStringLiteral("amount"), writer.amount(tally.lost.amount)}});
    return array;
}

/// Where deals stand now is no funnel, so nothing is converted there.
std::optional<double> fromPrevious(const FunnelReport &report, int position)
{
    return report.question.view == FunnelView::Now || position == 1
            ? std::nullopt
            : report.fromPrevious(position).value();
}

std::optional<double> fromFirst(const FunnelReport &report, int position)
{
    return report.question.view == FunnelView::Now ? std::nullopt
                                                   : report.fromFirst(position).value();
}

/// The flow counts and knows no amounts.
QJsonValue jsonAmount(const FunnelReport &report, Money amount, const Writer &writer)
{
    return report.question.view == FunnelView::Flow ? QJsonValue()
                                                    : QJsonValue(writer.amount(amount));
}

QJsonObject jsonStage(const FunnelReport &report, const FunnelStage &stage, const Writer &writer)
{
    return {{QStringLiteral("stage"), writer.stage(stage.position)},
            {QStringLiteral("reached"), stage.reached.count},
            {QStringLiteral("amount"), jsonAmount(report, stage.reached.amount, writer)},
            {QStringLiteral("conversionFromPrevious"),
             jsonShare(fromPrevious(report, stage.position))},
            {QStringLiteral("conversionFromFirst"), jsonShare(fromFirst(report, stage.position))},
            {QStringLiteral("advanced"), stage.advanced.count},
            {QStringLiteral("lost"), stage.lost.count},
            {QStringLiteral("open"), stage.open.count},
            {QStringLiteral("deferred"), stage.deferred.count},
            {QStringLiteral("transferred"), stage.transferred.count},
            {QStringLiteral("reasons"), jsonReasons(stage.reasons, writer)}};
}

} // namespace

QJsonObject reportHead(const QString &name, const Question &question, const Catalog &catalog)
{
    return {{QStringLiteral("report"), name},
            {QStringLiteral("view"), viewName(question.view)},
            {QStringLiteral("funnel"), catalog.funnelName(question.funnel)},
            {QStringLiteral("currency"), catalog.settings.currency.code},
            {QStringLiteral("from"), jsonDay(question.period.from)},
            {QStringLiteral("to"), jsonDay(question.period.to)}};
}

QJsonObject toJson(const FunnelReport &report, const Catalog &catalog)
{
    const Writer writer(catalog, report.question);
    const int won = report.question.stageCount + 1;
    QJsonArray stages;
    for (const FunnelStage &stage : report.stages)
        stages.append(jsonStage(report, stage, writer));
    QJsonObject object = reportHead(QStringLiteral("funnel"), report.question, catalog);
    object.insert(QStringLiteral("deals"), report.deals);
    object.insert(
            QStringLiteral("won"),
            QJsonObject{
                    {QStringLiteral("count"), report.won.count},
                    {QStringLiteral("amount"), jsonAmount(report, report.won.amount, writer)},
                    {QStringLiteral("conversionFromPrevious"),
                     jsonShare(fromPrevious(report, won))},
                    {QStringLiteral("conversionFromFirst"), jsonShare(fromFirst(report, won))}});
    object.insert(QStringLiteral("lost"), report.lost.count);
    object.insert(QStringLiteral("open"), report.open.count);
    object.insert(QStringLiteral("deferred"), report.deferred.count);
    object.insert(QStringLiteral("transferred"), report.transferred.count);
    const auto range = report.range();
    object.insert(QStringLiteral("range"),
                  range ? QJsonValue(QJsonArray{range->first, range->second}) : QJsonValue());
    object.insert(QStringLiteral("stages"), stages);
    return object;
}

QJsonObject toJson(const LossReport &report, const Catalog &catalog)
{
    const Writer writer(catalog, report.question);
    QJsonArray matrix;
    for (const LossCell &cell : report.matrix)
        matrix.append(QJsonObject{{QStringLiteral("stage"), writer.stage(cell.position)},
                                  {QStringLiteral("reason"), writer.reason(cell.reason)},
                                  {QStringLiteral("count"), cell.lost.count},
                                  {QStringLiteral("amount"), writer.amount(cell.lost.amount)}});
    QJsonObject object = reportHead(QStringLiteral("losses"), report.question, catalog);
    object.insert(QStringLiteral("lost"), report.lost.count);
    object.insert(QStringLiteral("amount"), writer.amount(report.lost.amount));
    object.insert(QStringLiteral("reasons"), jsonReasons(report.reasons, writer));
    object.insert(QStringLiteral("matrix"), matrix);
    return object;
}

QJsonObject toJson(const PipelineReport &report, const Catalog &catalog)
{
    const Writer writer(catalog, report.question);
    QJsonArray stages;
    for (const PipelineStage &stage : report.stages)
        stages.append(QJsonObject{
                {QStringLiteral("stage"), writer.stage(stage.position)},
                {QStringLiteral("count"), stage.open.count},
                {QStringLiteral("amount"), writer.amount(stage.open.amount)},
                {QStringLiteral("deferred"), stage.deferred.count},
                {QStringLiteral("deferredAmount"), writer.amount(stage.deferred.amount)}});
    QJsonObject object = reportHead(QStringLiteral("pipeline"), report.question, catalog);
    object.insert(QStringLiteral("open"), report.open.count);
    object.insert(QStringLiteral("amount"), writer.amount(report.open.amount));
    object.insert(QStringLiteral("deferred"), report.deferred.count);
    object.insert(QStringLiteral("deferredAmount"), writer.amount(report.deferred.amount));
    object.insert(QStringLiteral("stages"), stages);
    return object;
}

ReportTable toTable(const FunnelReport &report, const Catalog &catalog, const QLocale &locale)
{
    const Writer writer(catalog, report.question);
    const auto number = [](qint64 count) { return QString::number(count); };
    ReportTable table;
    table.headers = {ReportText::tr("Stage"),
                     ReportText::tr("Deals"),
                     ReportText::tr("Amount"),
                     ReportText::tr("From the previous stage"),
                     ReportText::tr("From the first stage"),
                     ReportText::tr("Went on"),
                     ReportText::tr("Lost"),
                     ReportText::tr("Open"),
                     ReportText::tr("Deferred"),
                     ReportText::tr("Transferred")};
    for (const FunnelStage &stage : report.stages) {
        table.rows.push_back(
                {writer.stage(stage.position), number(stage.reached.count),
                 writer.amount(stage.reached.amount, locale),
                 stage.position == 1 ? QString()
                                     : percent(fromPrevious(report, stage.position), locale),
                 percent(fromFirst(report, stage.position), locale), number(stage.advanced.count),
                 number(stage.lost.count), number(stage.open.count), number(stage.deferred.count),
                 number(stage.transferred.count)});
    }
    const int won = report.question.stageCount + 1;
    table.rows.push_back({ReportText::tr("Won"),
                          number(report.won.count),
                          writer.amount(report.won.amount, locale),
                          percent(fromPrevious(report, won), locale),
                          percent(fromFirst(report, won), locale),
                          {},
                          {},
                          {},
                          {},
                          {}});
    return table;
}

ReportTable toTable(const LossReport &report, const Catalog &catalog, const QLocale &locale)
{
    const Writer writer(catalog, report.question);
    ReportTable table;
    table.headers = {ReportText::tr("Stage"), ReportText::tr("Loss reason"),
                     ReportText::tr("Deals"), ReportText::tr("Amount")};
    for (const LossCell &cell : report.matrix)
        table.rows.push_back({writer.stage(cell.position), writer.reason(cell.reason),
                              QString::number(cell.lost.count),
                              writer.amount(cell.lost.amount, locale)});
    for (const LossReasonTally &tally : report.reasons)
        table.rows.push_back({ReportText::tr("All stages"), writer.reason(tally.reason),
                              QString::number(tally.lost.count),
                              writer.amount(tally.lost.amount, locale)});
    return table;
}

ReportTable toTable(const PipelineReport &report, const Catalog &catalog, const QLocale &locale)
{
    const Writer writer(catalog, report.question);
    ReportTable table;
    table.headers = {ReportText::tr("Stage"), ReportText::tr("Open"), ReportText::tr("Amount"),
                     ReportText::tr("Deferred"), ReportText::tr("Deferred amount")};
    for (const PipelineStage &stage : report.stages)
        table.rows.push_back({writer.stage(stage.position), QString::number(stage.open.count),
                              writer.amount(stage.open.amount, locale),
                              QString::number(stage.deferred.count),
                              writer.amount(stage.deferred.amount, locale)});
    table.rows.push_back({ReportText::tr("All stages"), QString::number(report.open.count),
                          writer.amount(report.open.amount, locale),
                          QString::number(report.deferred.count),
                          writer.amount(report.deferred.amount, locale)});
    return table;
}

} // namespace voronka::cli
