#include "app/cli/bookarguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/reporttext.h"
#include "app/cli/touchreports.h"
#include "core/chart/chartexport.h"
#include "core/exchange/csvwriter.h"
#include "core/storage/factsloader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace voronka::cli {

namespace {

struct ReportCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommandText)
};

template<typename T>
using Choices = std::vector<std::pair<QString, T>>;

/// The meaning of an option that takes one of a few words.
template<typename T>
ArgumentResult<T> choiceArgument(const Arguments &arguments, const char *option,
                                 const Choices<T> &choices)
{
    const auto word = arguments.value(option);
    if (!word)
        return choices.front().second;
    QStringList words;
    for (const auto &[name, meaning] : choices) {
        if (name == *word)
            return meaning;
        words << name;
    }
    return wrongUsage(ReportCommandText::tr("--%1: “%2” is none of %3")
                              .arg(QLatin1String(option), *word, words.join(QStringLiteral(", "))));
}

/// What the report command was asked, before the book is opened.
struct ReportRequest
{
    QString report;
    FunnelView view = FunnelView::Cohort;
    Period period;
    Measure measure = Measure::Count;
    ChartStyle style = ChartStyle::SteppedPyramid;
    Language language = Language::English;
    QString out;
};

ArgumentResult<FunnelView> viewArgument(const Arguments &arguments, const QString &report)
{
    if (report == u"pipeline")
        return FunnelView::Now;
    return choiceArgument<FunnelView>(arguments, "view",
                                      {{QStringLiteral("cohort"), FunnelView::Cohort},
                                       {QStringLiteral("closed"), FunnelView::Closed},
                                       {QStringLiteral("flow"), FunnelView::Flow},
                                       {QStringLiteral("now"), FunnelView::Now}});
}

ArgumentResult<Period> periodArguments(const Arguments &arguments)
{
    const auto from = dayArgument(arguments, "from");
    if (!from)
        return std::unexpected(from.error());
    const auto to = dayArgument(arguments, "to");
    if (!to)
        return std::unexpected(to.error());
    if (*from && *to && **from > **to)
        return wrongUsage(ReportCommandText::tr("--from is later than --to; swap them"));
    return Period{*from, *to};
}

ArgumentResult<ReportRequest> request(const Arguments &arguments)
{
    ReportRequest result;
    result.report = arguments.positional(1);
    const QStringList reports{QStringLiteral("funnel"), QStringLiteral("pipeline"),
                              QStringLiteral("losses"), QStringLiteral("activities"),
                              QStringLiteral("answers")};
    if (!reports.contains(result.report))
        return wrongUsage(ReportCommandText::tr("there is no report “%1”; there are: %2")
                                  .arg(result.report, reports.join(QStringLiteral(", "))));
    const auto view = viewArgument(arguments, result.report);
    const auto period = periodArguments(arguments);
    const auto measure = choiceArgument<Measure>(arguments, "by",
                                                 {{QStringLiteral("count"), Measure::Count},
                                                  {QStringLiteral("amount"), Measure::Amount}});
    const auto style =
            choiceArgument<ChartStyle>(arguments, "style",
                                       {{QStringLiteral("stepped"), ChartStyle::SteppedPyramid},
                                        {QStringLiteral("classic"), ChartStyle::Trapezoid},
                                        {QStringLiteral("bars"), ChartStyle::Bars}});
    const auto language = languageArgument(arguments);
    for (const Failure *failed :
         {view ? nullptr : &view.error(), period ? nullptr : &period.error(),
          measure ? nullptr : &measure.error(), style ? nullptr : &style.error(),
          language ? nullptr : &language.error()}) {
        if (failed)
            return std::unexpected(*failed);
    }
    result.view = *view;
    result.period = *period;
    result.measure = *measure;
    result.style = *style;
    result.language = *language;
    result.out = arguments.value("out").value_or(QString());
    return result;
}

Result<Question> question(const Catalog &catalog, const Facts &facts, const ReportRequest &request,
                          const Arguments &arguments)
{
    const auto funnel = funnelNamed(catalog, facts, arguments.value("funnel"));
    if (!funnel)
        return std::unexpected(funnel.error());
    const auto manager = managerArgument(catalog, arguments);
    if (!manager)
        return std::unexpected(manager.error());
    const auto source = sourceArgument(catalog, arguments);
    if (!source)
        return std::unexpected(source.error());
    const auto region = regionArgument(catalog, arguments);
    if (!region)
        return std::unexpected(region.error());
    Question question;
    question.funnel = *funnel;
    question.stageCount = int(catalog.liveStages(*funnel).size());
    question.view = request.view;
    question.period = request.period;
    question.filter.manager = *manager;
    question.filter.source = *source;
    question.filter.region = *region;
    return question;
}

Result<> writeTable(const ReportTable &table, const QString &path, const QLocale &locale)
{
    // A spreadsheet whose decimal sign is the comma divides the cells with a semicolon.
    const QChar delimiter = locale.decimalPoint() == u"," ? u';' : u',';
    std::vector<QStringList> rows{table.headers};
    rows.insert(rows.end(), table.rows.begin(), table.rows.end());
    return writeCsv(path, rows, delimiter);
}

Result<> writeReport(const FunnelReport *funnel, const std::vector<StayTime> &times,
                     const ReportTable &table, const Catalog &catalog, const ReportRequest &request)
{
    const QString ending = QFileInfo(request.out).suffix().toLower();
    if (ending == u"csv")
        return writeTable(table, request.out, localeOf(request.language));
    if (funnel) {
        ChartInput input = makeChartInput(*funnel, times, catalog, request.language);
        input.measure = request.measure;
        input.style = request.style;
        return writeFunnelChart(input, request.out);
    }
    return failure(
            ErrorKind::BadInput,
            ReportCommandText::tr("--out: %1: this report is written as .csv").arg(request.out));
}

bool needsStays(const ReportRequest &request)
{
    return request.report == u"funnel"
            && (request.view == FunnelView::Flow || !request.out.isEmpty());
}

void print(const QJsonObject &object, const ReportTable &table, const ReportRequest &request,
           bool json)
{
    if (json)
        printJson(object);
    else if (!request.out.isEmpty())
        printLine(ReportCommandText::tr("Wrote %1").arg(request.out));
    else
        printTable(table.headers, table.rows);
}

/// Computes the report, writes it to --out when asked, and prints it.
CommandResult finish(const Book &book, const Facts &facts, const Stays &stays,
                     const Question &question, const ReportRequest &request, bool json)
{
    const Catalog &catalog = book.catalog();
    const QLocale locale = localeOf(request.language);
    std::optional<FunnelReport> funnel;
    QJsonObject object;
    ReportTable table;
    std::vector<StayTime> times;
    if (request.report == u"funnel") {
        funnel = funnelReport(facts, question, &stays);
        if (needsStays(request))
            times = stayTimes(facts, stays, catalog, question);
        object = toJson(*funnel, catalog);
        table = toTable(*funnel, catalog, locale);
    } else if (request.report == u"losses") {
        const LossReport losses = lossReport(facts, question);
        object = toJson(losses, catalog);
        table = toTable(losses, catalog, locale);
    } else {
        const PipelineReport pipeline = pipelineReport(facts, question);
        object = toJson(pipeline, catalog);
        table = toTable(pipeline, catalog, locale);
    }
    if (!request.out.isEmpty()) {
        const auto written =
                writeReport(funnel ? &*funnel : nullptr, times, table, catalog, request);
        if (!written)
            return std::unexpected(written.error());
    }
    print(object, table, request, json);
    return {};
}

bool isOnTouches(const QString &report)
{
    return report == u"activities" || report == u"answers";
}

/// What was done is not divided by funnels.
CommandResult checkTouchOptions(const Arguments &arguments)
{
    for (const char *option : {"funnel", "view", "source", "region", "by", "style"}) {
        if (arguments.has(option)) {
            return wrongUsage(ReportCommandText::tr("--%1 means nothing for this report; leave it "
                                                    "out")
                                      .arg(QLatin1String(option)));
        }
    }
    return {};
}

CommandResult runOnTouches(Book &book, const ReportRequest &request, const Arguments &arguments)
{
    const auto manager = managerArgument(book.catalog(), arguments);
    if (!manager)
        return std::unexpected(manager.error());
    const auto report = request.report == u"activities"
            ? activitiesReport(book, request.period, *manager)
            : answersReport(book, request.period, *manager, localeOf(request.language));
    if (!report)
        return std::unexpected(report.error());
    if (!request.out.isEmpty()) {
        const auto written = writeReport(nullptr, {}, report->table, book.catalog(), request);
        if (!written)
            return std::unexpected(written.error());
    }
    print(report->json, report->table, request, arguments.has("json"));
    return {};
}

CommandResult run(const Arguments &arguments)
{
    const auto asked = request(arguments);
    if (!asked)
        return std::unexpected(asked.error());
    if (const auto allowed = outputArgument(arguments, "out", {arguments.positional(0)}); !allowed)
        return allowed;
    if (isOnTouches(asked->report)) {
        if (const auto allowed = checkTouchOptions(arguments); !allowed)
            return allowed;
    }
    const auto book = openBookArgument(arguments.positional(0));
    if (!book)
        return std::unexpected(book.error());
    if (isOnTouches(asked->report))
        return runOnTouches(**book, *asked, arguments);
    Database &database = (*book)->database();
    const Catalog &catalog = (*book)->catalog();
    const auto facts = loadFacts(database, catalog);
    if (!facts)
        return std::unexpected(facts.error());
    const auto wanted = question(catalog, *facts, *asked, arguments);
    if (!wanted)
        return std::unexpected(wanted.error());
    Stays stays;
    if (needsStays(*asked)) {
        auto loaded = loadStays(database, catalog, systemClock()());
        if (!loaded)
            return std::unexpected(loaded.error());
        stays = std::move(*loaded);
    }
    return finish(**book, *facts, stays, *wanted, *asked, arguments.has("json"));
}

} // namespace

Command reportCommand()
{
    return {QStringLiteral("report"),
            {{QStringLiteral("BOOK"), QStringLiteral("REPORT")},
             {QStringLiteral("funnel="), QStringLiteral("view="), QStringLiteral("from="),
              QStringLiteral("to="), QStringLiteral("manager="), QStringLiteral("source="),
              QStringLiteral("region="), QStringLiteral("by="), QStringLiteral("style="),
              QStringLiteral("language="), QStringLiteral("out="), QStringLiteral("json")}},
            run};
}

} // namespace voronka::cli
