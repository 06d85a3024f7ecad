#include "core/chart/charttext.h"
#include "tests/core/chart/chartsamples.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
}

} // namespace

TEST_CASE("Percentages never round to all or to nothing", "[chart]")
{
    const auto english = [](qint64 part, qint64 whole) {
        return chartPercent({part, whole}, Language::English);
    };
    CHECK(english(0, 0) == QStringLiteral("–"));
    CHECK(english(0, 12) == QStringLiteral("0%"));
    CHECK(english(12, 12) == QStringLiteral("100%"));
    CHECK(english(4, 12) == QStringLiteral("33%"));
    CHECK(english(70, 40) == QStringLiteral("175%"));
    CHECK(english(12, 1'000'000) == QStringLiteral("<0.1%"));
    CHECK(english(999'999, 1'000'000) == QStringLiteral(">99%"));
    CHECK(english(55, 1000) == QStringLiteral("5.5%"));
    CHECK(english(4, 100) == QStringLiteral("4%"));
    CHECK(english(996, 10'000) == QStringLiteral("10%"));
}

TEST_CASE("Numbers are written as the language writes them", "[chart]")
{
    CHECK(plain(chartCount(1'234'567, Language::Russian)) == QStringLiteral("1 234 567"));
    CHECK(chartCount(1'234'567, Language::Tagalog) == QStringLiteral("1,234,567"));
    CHECK(plain(chartPercent({55, 1000}, Language::Russian)) == QStringLiteral("5,5 %"));
    CHECK(plain(chartPercent({55, 1000}, Language::Ukrainian)) == QStringLiteral("5,5%"));
    CHECK(chartFullShare({4, 12}, Language::English) == QStringLiteral("33% (4 of 12)"));
}

TEST_CASE("A length of time comes in the unit a person would use", "[chart]")
{
    CHECK(chartDuration(7).startsWith(QStringLiteral("7 minute")));
    CHECK(chartDuration(90).startsWith(QStringLiteral("2 hour")));
    CHECK(chartDuration(47 * 60).startsWith(QStringLiteral("47 hour")));
    CHECK(chartDuration(3 * 24 * 60 + 700).startsWith(QStringLiteral("3 day")));
}

TEST_CASE("A period is named as shortly as it can be", "[chart]")
{
    const auto period = [](std::optional<QDate> from, std::optional<QDate> to, Language language) {
        return plain(chartPeriod({from, to}, language));
    };
    const auto english = Language::English;
    CHECK(period({}, {}, english) == QStringLiteral("All time"));
    CHECK(period(QDate(2026, 1, 1), QDate(2026, 12, 31), english) == QStringLiteral("2026"));
    CHECK(period(QDate(2024, 2, 1), QDate(2024, 2, 29), english)
          == QStringLiteral("February 2024"));
    CHECK(period(QDate(2026, 1, 1), QDate(2026, 3, 31), english)
          == QStringLiteral("January – March 2026"));
    CHECK(period(QDate(2026, 1, 1), QDate(2026, 3, 30), Language::Ukrainian)
          == QStringLiteral("01.01.2026 – 30.03.2026"));
    CHECK(period(QDate(2025, 12, 1), QDate(2026, 1, 31), Language::Russian)
          == QStringLiteral("01.12.2025 – 31.01.2026"));
    CHECK(period(QDate(2026, 3, 5), {}, Language::Russian) == QStringLiteral("From 05.03.2026"));
    CHECK(period({}, QDate(2026, 3, 5), Language::Russian) == QStringLiteral("Until 05.03.2026"));
}

TEST_CASE("The subtitle names funnel, view, period, measure and filters", "[chart]")
{
    ChartInput input = samples::chart({12, 10, 4});
    input.filterNames = {QStringLiteral("Manager: %1 <b>Oksana</b>")};
    input.measure = Measure::Amount;
    CHECK(plain(chartSubtitle(input))
          == QStringLiteral("Building materials · Cohort: deals created in the period · "
                            "January – March 2026 · By amount · Manager: %1 <b>Oksana</b>"));
    input.report.question.view = FunnelView::Now;
    CHECK_FALSE(chartSubtitle(input).contains(QStringLiteral("2026")));
}

TEST_CASE("The names of a chart come from the catalog", "[chart]")
{
    Catalog catalog;
    catalog.settings.currency = {QStringLiteral("UAH"), 2, QStringLiteral("₴")};
    catalog.funnels = {{FunnelId(1), QStringLiteral("Sales"), 1, false}};
    Stage stage{StageId(5), FunnelId(1), QStringLiteral("Leads"), 1, false, {}, {}, {}};
    stage.colour = QStringLiteral("#102030");
    catalog.stages = {stage};
    catalog.managers = {{ManagerId(3), QStringLiteral("Oksana"), 1, false}};
    catalog.lossReasons = {{LossReasonId(2), QStringLiteral("Spam"), 1, false, {}, {}}};
    FunnelReport report;
    report.question.funnel = FunnelId(1);
    report.question.filter.manager = ManagerId(3);
    report.question.filter.kind = DealKind::Repeat;
    report.question.filter.amountFrom = Money{100'000};

    const ChartInput input = makeChartInput(report, {}, catalog, Language::English);
    CHECK(input.funnelName == QStringLiteral("Sales"));
    CHECK(input.stageNames == std::vector{QStringLiteral("Leads")});
    CHECK(input.stageColours == std::vector{QColor(0x102030)});
    CHECK(input.reasonNames.value(LossReasonId(2)) == QStringLiteral("Spam"));
    REQUIRE(input.filterNames.size() == 3);
    CHECK(input.filterNames[0] == QStringLiteral("Manager: Oksana"));
    CHECK(input.filterNames[2].startsWith(QStringLiteral("Amount from")));
    CHECK(input.currency.code == QStringLiteral("UAH"));
}
