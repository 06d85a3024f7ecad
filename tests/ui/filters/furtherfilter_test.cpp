#include "tests/support/catch.h"
#include "ui/filters/furtherfilter.h"

using namespace voronka;

namespace {

const QDate today(2026, 3, 17);

// The second reason was merged into the first.
Catalog catalogWithReasons()
{
    Catalog catalog;
    LossReason dear{LossReasonId(1), QStringLiteral("Too dear <b>"), 1};
    LossReason price{LossReasonId(2), QStringLiteral("Price"), 2};
    price.mergedInto = dear.id;
    catalog.lossReasons = {dear, price};
    return catalog;
}

} // namespace

TEST_CASE("A filter that is not set narrows nothing", "[filters]")
{
    CHECK(narrowingOf({}, catalogWithReasons(), today) == DealNarrowing());
    CHECK(countOf(FurtherFilter()) == 0);
    CHECK(filterPhrases(FurtherFilter(), catalogWithReasons(), today, Language::English).isEmpty());
}

TEST_CASE("A period by name is that of the day on which it is asked", "[filters][period]")
{
    FurtherFilter filter;
    filter.day = DealDay::Closed;
    filter.period.choice = PeriodChoice::LastMonth;
    const DealNarrowing narrowing = narrowingOf(filter, {}, today);
    CHECK(narrowing.day == DealDay::Closed);
    CHECK(narrowing.period == Period{QDate(2026, 2, 1), QDate(2026, 2, 28)});
    CHECK(narrowingOf(filter, {}, today.addMonths(1)).period.to == QDate(2026, 3, 31));
}

TEST_CASE("A reason that was merged asks for the one that its deals count under", "[filters]")
{
    FurtherFilter filter;
    filter.lossReason = LossReasonId(2);
    CHECK(narrowingOf(filter, catalogWithReasons(), today).lossReason == LossReasonId(1));
    CHECK(filterPhrases(filter, catalogWithReasons(), today, Language::English)
          == QStringList{QStringLiteral("Lost: Too dear <b>")});
    filter.lossReason = LossReasonId(9); // Of a foreign hand.
    CHECK(narrowingOf(filter, catalogWithReasons(), today).lossReason == LossReasonId(9));
}

TEST_CASE("Every condition that is set is told in words", "[filters]")
{
    FurtherFilter filter;
    filter.withoutManager = true;
    filter.withoutSource = true;
    filter.withoutRegion = true;
    filter.day = DealDay::Expected;
    filter.period = {PeriodChoice::Dates, {QDate(2026, 3, 1), QDate(2026, 3, 31)}};
    filter.withoutNextStep = true;
    const QStringList phrases =
            filterPhrases(filter, catalogWithReasons(), today, Language::English);
    CHECK(phrases.size() == countOf(filter));
    QString all = phrases.join(u'|');
    CHECK(all.replace(QChar::Nbsp, u' ')
          == QStringLiteral("No manager|No source|No region|Expected to close: March 2026|"
                            "No next step"));
}
