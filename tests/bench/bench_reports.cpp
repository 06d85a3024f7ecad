#include "core/reports/deallist.h"
#include "core/reports/lossreport.h"
#include "core/reports/pipelinereport.h"
#include "core/reports/staytimes.h"
#include "tests/bench/benchfacts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>
#include <cstring>
#include <functional>

// Prints what the reports cost: in milliseconds, in multiples of merely reading the columns that a
// funnel uses, and against the same question in SQL, all measured in one run on one machine.
// Usage: bench_reports [deals], 1,000,000 unless told otherwise.

using namespace voronka;

namespace {

// What the optimiser must believe to be needed.
volatile qint64 sink = 0;

/// The best of several runs: the one that other programs disturbed least.
double milliseconds(int runs, const std::function<qint64()> &work)
{
    double best = 1e9;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        sink = sink + work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

template<typename Value>
quint64 readBytes(const std::vector<Value> &column)
{
    const auto *bytes = reinterpret_cast<const char *>(column.data());
    const size_t words = column.size() * sizeof(Value) / sizeof(quint64);
    quint64 sum = 0;
    for (size_t i = 0; i < words; ++i) {
        quint64 word;
        std::memcpy(&word, bytes + i * sizeof word, sizeof word);
        sum += word;
    }
    return sum;
}

qint64 readFunnelColumns(const Facts &facts)
{
    return qint64(readBytes(facts.funnel()) + readBytes(facts.furthest())
                  + readBytes(facts.outcome()) + readBytes(facts.lossReason())
                  + readBytes(facts.amount()));
}

bool fillTable(const Facts &facts)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QStringLiteral(":memory:"));
    QSqlQuery query(database);
    if (!database.open()
        || !query.exec(QStringLiteral("CREATE TABLE fact (deal INTEGER PRIMARY KEY, funnel INT, "
                                      "amount INT, created INT, furthest INT, position INT, "
                                      "outcome INT, reason INT) STRICT"))
        || !database.transaction()
        || !query.prepare(QStringLiteral("INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?)")))
        return false;
    for (size_t i = 0; i < facts.size(); ++i) {
        const qint64 values[] = {facts.deal()[i],
                                 facts.funnel()[i],
                                 facts.amount()[i],
                                 facts.createdDay()[i],
                                 facts.furthest()[i],
                                 facts.position()[i],
                                 qint64(facts.outcome()[i]),
                                 facts.lossReason()[i]};
        for (int column = 0; column < 8; ++column)
            query.bindValue(column, values[column]);
        if (!query.exec())
            return false;
    }
    return database.commit();
}

qint64 runSql(const QString &sql)
{
    QSqlQuery query;
    query.setForwardOnly(true);
    if (!query.exec(sql))
        std::fprintf(stderr, "bench_reports: %s\n", qPrintable(query.lastError().text()));
    qint64 sum = 0;
    while (query.next())
        sum += query.value(0).toLongLong();
    return sum;
}

void printLine(const char *name, double ms)
{
    std::printf("%-44s %9.3f ms\n", name, ms);
}

void printLine(const char *name, double ms, double bytesMs)
{
    std::printf("%-44s %9.3f ms  %6.1f x reading the bytes\n", name, ms, ms / bytesMs);
}

void printLine(const char *name, double ms, double bytesMs, double sqlMs)
{
    std::printf("%-44s %9.3f ms  %6.1f x reading the bytes  %7.0f x faster than SQL (%.1f ms)\n",
                name, ms, ms / bytesMs, sqlMs / ms, sqlMs);
}

Question benchQuestion()
{
    Question question;
    question.funnel = FunnelId(1);
    question.stageCount = benchStages;
    return question;
}

Period lastMonthButTwo()
{
    const QDate end = QDate::fromJulianDay(benchFirstDay + benchDays - 60);
    return {end.addDays(-29), end};
}

void benchFunnel(const Facts &facts, double bytesMs)
{
    const auto funnelMs = [&facts](const Question &question) {
        return milliseconds(15, [&] { return funnelReport(facts, question).deals; });
    };
    const QString funnelSql =
            QStringLiteral("SELECT count(*), sum(amount) FROM fact WHERE funnel = 1 %1 "
                           "GROUP BY furthest, outcome, reason");
    Question question = benchQuestion();
    const double all = funnelMs(question);
    printLine("funnel, all time", all, bytesMs,
              milliseconds(2, [&] { return runSql(funnelSql.arg(QString())); }));

    question.period = lastMonthButTwo();
    const QString inMonth = QStringLiteral("AND created BETWEEN %1 AND %2")
                                    .arg(question.period.from->toJulianDay())
                                    .arg(question.period.to->toJulianDay());
    const double month = funnelMs(question);
    printLine("funnel, one month", month, bytesMs,
              milliseconds(2, [&] { return runSql(funnelSql.arg(inMonth)); }));
    std::printf("%-44s %9.1f x\n", "  all time / one month", all / month);

    question.view = FunnelView::Closed;
    printLine("funnel, closed in one month", funnelMs(question), bytesMs);
    question = benchQuestion();
    question.filter.manager = ManagerId(3);
    question.filter.source = SourceId(4);
    question.filter.amountFrom = Money{100'000};
    printLine("funnel, all time, three filters", funnelMs(question), bytesMs);
}

void benchOthers(const BenchFacts &bench, double bytesMs)
{
    const Facts &facts = bench.facts;
    const Question question = benchQuestion();
    printLine("loss matrix, all time",
              milliseconds(15, [&] { return lossReport(facts, question).lost.count; }), bytesMs,
              milliseconds(2, [] {
                  return runSql(QStringLiteral(
                          "SELECT count(*), sum(amount) FROM fact WHERE funnel = 1 AND "
                          "outcome = 3 GROUP BY position, reason"));
              }));
    printLine("pipeline",
              milliseconds(15, [&] { return pipelineReport(facts, question).open.count; }),
              bytesMs);
    Question flow = question;
    flow.view = FunnelView::Flow;
    printLine("flow, all time",
              milliseconds(5, [&] { return funnelReport(facts, flow, &bench.stays).deals; }));
    flow.period = lastMonthButTwo();
    printLine("flow, one month",
              milliseconds(5, [&] { return funnelReport(facts, flow, &bench.stays).deals; }));
    printLine("deals behind a bar", milliseconds(5, [&] {
                  return qint64(dealsBehind(facts, question, 2, BarPart::Reached).size());
              }));
    const auto stayMs = milliseconds(5, [&] {
        return stayTimes(facts, bench.stays, bench.catalog, question).front().completed;
    });
    std::printf("%-44s %9.3f ms  (%zu stays)\n", "time in stage, all time", stayMs,
                bench.stays.stays.size());
}

void benchLists(const Facts &facts)
{
    const auto listMs = [&facts](const DealListFilter &filter, DealSortKey key) {
        return milliseconds(7, [&] {
            const std::vector<DealId> deals = listDeals(facts, filter, {key, true});
            return deals.empty() ? 0 : deals.front().value;
        });
    };
    printLine("list of all, newest first", listMs({}, DealSortKey::Created));
    printLine("list of all, by amount", listMs({}, DealSortKey::Amount));
    printLine("list of all, by manager", listMs({}, DealSortKey::Manager));
    printLine("list of all, by stage", listMs({}, DealSortKey::Stage));
    DealListFilter filter;
    filter.funnel = FunnelId(1);
    filter.status = Outcome::Open;
    printLine("list of the open deals, by amount", listMs(filter, DealSortKey::Amount));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int deals = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1'000'000;
    const BenchFacts bench = makeBenchFacts(deals);
    std::printf("%d deals\n", deals);
    if (!fillTable(bench.facts)) {
        std::fprintf(stderr, "bench_reports: SQLite in memory does not work here\n");
        return 1;
    }
    const double bytesMs = milliseconds(15, [&] { return readFunnelColumns(bench.facts); });
    printLine("reading the columns of a funnel", bytesMs);
    benchFunnel(bench.facts, bytesMs);
    benchOthers(bench, bytesMs);
    benchLists(bench.facts);
    return 0;
}
