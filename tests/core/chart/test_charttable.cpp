#include "core/chart/charttable.h"
#include "tests/core/chart/chartsamples.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

QStringList column(const ChartTable &table, const QString &header)
{
    const auto index = table.headers.indexOf(header);
    QStringList cells;
    for (const QStringList &row : table.rows)
        cells << (index < 0 ? QString() : row[index]);
    return cells;
}

} // namespace

TEST_CASE("The table holds the numbers of the report", "[chart]")
{
    const ChartInput input = samples::chart({1284, 742, 391, 71});
    const ChartTable table = chartTable(input);
    REQUIRE(table.rows.size() == 4);
    for (const QStringList &row : table.rows)
        CHECK(row.size() == table.headers.size());
    CHECK(column(table, QStringLiteral("Deals"))
          == QStringList{QStringLiteral("1,284"), QStringLiteral("742"), QStringLiteral("391"),
                         QStringLiteral("71")});
    CHECK(column(table, QStringLiteral("Share of the first stage"))[3]
          == QStringLiteral("5.5% (71 of 1,284)"));
    CHECK(column(table, QStringLiteral("Conversion from the stage before"))
          == QStringList{QString(), QStringLiteral("58% (742 of 1,284)"),
                         QStringLiteral("53% (391 of 742)"), QStringLiteral("18% (71 of 391)")});

    const FunnelStage &first = input.report.stages.front();
    const auto number = [](qint64 value) { return QString::number(value); };
    CHECK(column(table, QStringLiteral("Went on"))[0] == number(first.advanced.count));
    CHECK(column(table, QStringLiteral("Still open here"))[0] == number(first.open.count));
    CHECK(column(table, QStringLiteral("Deferred here"))[0] == number(first.deferred.count));
    CHECK(column(table, QStringLiteral("Lost here"))[0] == number(first.lost.count));
    CHECK(column(table, QStringLiteral("Loss reasons"))[0].startsWith(
            QStringLiteral("Bought from a competitor: ")));
    CHECK(column(table, QStringLiteral("Amount"))[0].contains(QStringLiteral("1,268,143")));
}

TEST_CASE("The table of a flow has counts only, that of now no conversion", "[chart]")
{
    const ChartTable flow =
            chartTable(samples::chart({40, 70, 20}, Language::English, FunnelView::Flow));
    CHECK_FALSE(flow.headers.contains(QStringLiteral("Amount")));
    CHECK(column(flow, QStringLiteral("Conversion from the stage before"))[1]
          == QStringLiteral("175% (70 of 40)"));

    const ChartTable now =
            chartTable(samples::chart({30, 10, 0}, Language::English, FunnelView::Now));
    CHECK(now.rows.size() == 2);
    CHECK(column(now, QStringLiteral("Share of all"))
          == QStringList{QStringLiteral("75% (30 of 40)"), QStringLiteral("25% (10 of 40)")});
}

TEST_CASE("An empty funnel still has a table", "[chart]")
{
    const ChartTable table = chartTable(samples::chart({0, 0}));
    REQUIRE(table.rows.size() == 2);
    CHECK(column(table, QStringLiteral("Share of the first stage"))[1]
          == QStringLiteral("– (0 of 0)"));
}
