#include "core/reports/deallist.h"
#include "tests/core/reports/goldenfacts.h"
#include "tests/core/reports/oracle.h"
#include "tests/core/reports/randomfacts.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace voronka;

namespace {

// Managers and regions in an alphabet that goes against their ids; two sources and two tags share
// a place.
DealSortRanks ranks()
{
    DealSortRanks ranks;
    ranks.manager = [](ManagerId id) { return int(100 - id.value); };
    ranks.source = [](SourceId id) { return id.value < 32 ? 0 : 1; };
    ranks.tag = [](TagId id) { return id.value == 50 ? 7 : 3; };
    return ranks;
}

QString titleOf(qint64 deal)
{
    return QStringLiteral("%1 %2")
            .arg(deal % 3 == 0 ? u"Кухня" : u"Отпуск")
            .arg(deal % 17, 2, 10, QLatin1Char('0'));
}

QString clientName(qint64 id)
{
    return QStringLiteral("%1 %2").arg(id % 2 == 0 ? u"Пётр" : u"Анна").arg(id % 5);
}

// Of the contacts and companies that random facts have, and some that they have not.
SearchTexts textsFor(const std::vector<FactRow> &rows)
{
    SearchTexts texts;
    for (qint64 id = 60; id < 110; ++id) {
        texts.contacts.append(id, foldText(clientName(id)));
        texts.companies.append(id, foldText(clientName(id + 1)));
    }
    DealId last;
    for (const FactRow &row : rows) {
        if (row.deal != last)
            texts.deals.append(row.deal.value, foldText(titleOf(row.deal.value)));
        last = row.deal;
    }
    texts.endLoading();
    return texts;
}

bool hasText(const FactRow &row, const QString &text)
{
    const QString all = titleOf(row.deal.value) + u'|'
            + (row.contact ? clientName(row.contact->value) : QString()) + u'|'
            + (row.company ? clientName(row.company->value + 1) : QString());
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!all.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

// The names of one kind are of the same two beginnings, so that their folded bytes are in order.
qint64 nameValue(const QString &name)
{
    const QByteArray folded = foldText(name);
    qint64 value = 0;
    for (qsizetype i = 0; i < 7; ++i)
        value = value * 256 + (i < folded.size() ? quint8(folded[i]) : 0);
    return value;
}

qint64 clientValue(const FactRow &row)
{
    if (row.contact)
        return nameValue(clientName(row.contact->value));
    return row.company ? nameValue(clientName(row.company->value + 1)) : -1;
}

bool isListed(const FactRow &row, const DealListFilter &filter)
{
    Question question;
    question.funnel = filter.funnel.value_or(row.funnel);
    question.filter = filter.deals;
    return row.outcome != Outcome::Transferred && oracle::counts(row, question)
            && (!filter.position || row.position == *filter.position)
            && (!filter.status || row.outcome == *filter.status)
            && (!filter.contact || row.contact == filter.contact)
            && (!filter.company || row.company == filter.company)
            && oracle::remains(row, filter.narrowing) && hasText(row, filter.text);
}

qint64 sortValue(const FactRow &row, DealSortKey key)
{
    constexpr qint64 absent = -1'000'000;
    switch (key) {
    case DealSortKey::Id:
        return row.deal.value;
    case DealSortKey::Amount:
        return row.amount.minor;
    case DealSortKey::Created:
        return row.createdDay;
    case DealSortKey::Closed:
        return row.closedDay;
    case DealSortKey::Stage:
        return row.funnel.value * 1000 + row.position;
    case DealSortKey::Status:
        return qint64(row.outcome);
    case DealSortKey::Manager:
        return row.manager ? ranks().manager(*row.manager) : absent;
    case DealSortKey::Source:
        return row.source ? ranks().source(*row.source) : absent;
    case DealSortKey::Region:
        return row.region ? row.region->value : absent;
    case DealSortKey::StageSince:
        return row.stageSince;
    case DealSortKey::NextContact:
        return row.nextContact;
    case DealSortKey::Title:
        return nameValue(titleOf(row.deal.value)) * 100 + row.deal.value % 17;
    case DealSortKey::Client:
        return clientValue(row);
    case DealSortKey::Expected:
        return row.expectedDay;
    case DealSortKey::Tags: {
        int first = 100;
        for (const TagId tag : row.tags)
            first = std::min(first, ranks().tag(tag));
        return first;
    }
    }
    return 0;
}

QString anyOfTexts(quint32 which)
{
    static const QStringList texts{QStringLiteral("кух"), QStringLiteral("анна отпуск"),
                                   QStringLiteral("1 а"), QStringLiteral("нет такого"),
                                   QStringLiteral("отпуск 3")};
    return texts[int(which)];
}

DealTotals expectedTotals(const std::vector<FactRow> &rows, const DealListFilter &filter)
{
    DealTotals totals;
    for (const FactRow &row : rows) {
        if (isListed(row, filter)) {
            ++totals.count;
            totals.amount.minor += row.amount.minor;
        }
    }
    return totals;
}

std::vector<DealId> expectedList(const std::vector<FactRow> &rows, const DealListFilter &filter,
                                 const DealSort &sort)
{
    std::vector<std::pair<qint64, DealId>> keyed;
    for (const FactRow &row : rows) {
        if (isListed(row, filter))
            keyed.emplace_back(sortValue(row, sort.key), row.deal);
    }
    std::sort(keyed.begin(), keyed.end());
    if (sort.descending)
        std::reverse(keyed.begin(), keyed.end());
    std::vector<DealId> deals;
    for (const auto &[value, deal] : keyed)
        deals.push_back(deal);
    return deals;
}

} // namespace

TEST_CASE("The newest deals stand first unless asked otherwise", "[list]")
{
    CHECK(dealNumbers(listDeals(goldenFacts(), {}, {}))
          == QStringLiteral("12 11 10 9 8 7 6 5 4 3 2 1"));
}

TEST_CASE("A list by status keeps the order of ids among equals", "[list]")
{
    CHECK(dealNumbers(listDeals(goldenFacts(), {}, {DealSortKey::Status, false}))
          == QStringLiteral("4 7 10 11 1 2 6 9 3 5 8 12"));
    CHECK(dealNumbers(listDeals(goldenFacts(), {}, {DealSortKey::Status, true}))
          == QStringLiteral("12 8 5 3 9 6 2 1 11 10 7 4"));
}

TEST_CASE("A list shows the deals of one stage and status", "[list]")
{
    DealListFilter filter;
    filter.funnel = FunnelId(1);
    filter.position = 3;
    CHECK(dealNumbers(listDeals(goldenFacts(), filter, {DealSortKey::Id, false}))
          == QStringLiteral("2 4 12"));
    filter.status = Outcome::Open;
    CHECK(dealNumbers(listDeals(goldenFacts(), filter, {DealSortKey::Id, false}))
          == QStringLiteral("4"));
}

TEST_CASE("A deal that was transferred is listed once, where it is", "[list]")
{
    FactRow left = goldenRows()[6];
    left.outcome = Outcome::Transferred;
    FactRow stays = goldenRows()[6];
    stays.funnel = FunnelId(2);
    Facts facts;
    facts.append(left);
    facts.append(stays);

    CHECK(dealNumbers(listDeals(facts, {}, {})) == QStringLiteral("7"));
    DealListFilter filter;
    filter.funnel = FunnelId(1);
    CHECK(listDeals(facts, filter, {}).empty());
    filter = {};
    filter.status = Outcome::Transferred;
    CHECK(listDeals(facts, filter, {}).empty());
}

TEST_CASE("Lists of any filter and any order equal sorting deal by deal", "[list]")
{
    const int deals = GENERATE(0, 1, 10, 5000, 20'000);
    const int key = GENERATE(range(int(DealSortKey::Id), int(DealSortKey::Tags) + 1));
    CAPTURE(deals, key);
    RandomFacts random(unsigned(deals), deals, 7);
    const SearchTexts texts = textsFor(random.rows());
    for (int round = 0; round < 12; ++round) {
        DealListFilter filter;
        filter.deals = random.filter();
        if (random.below(2))
            filter.funnel = FunnelId(1 + random.below(2));
        if (random.below(3) == 0)
            filter.position = 1 + int(random.below(8));
        if (random.below(3) == 0)
            filter.status = Outcome(random.below(5));
        if (random.below(8) == 0)
            filter.contact = ContactId(60 + random.below(45));
        if (random.below(8) == 0)
            filter.company = CompanyId(60 + random.below(45));
        filter.narrowing = random.narrowing();
        if (random.below(3) == 0)
            filter.text = anyOfTexts(random.below(5));
        const DealSort sort{DealSortKey(key), random.below(2) == 0};
        CAPTURE(round);
        const std::vector<DealId> all = listDeals(random.facts(), filter, sort, ranks(), &texts);
        REQUIRE(dealNumbers(all) == dealNumbers(expectedList(random.rows(), filter, sort)));

        // The first page is the beginning of the whole list, and its totals are those of all.
        const size_t limit = random.below(4) == 0 ? random.below(3) : random.below(700);
        const FirstDeals page = firstDeals(random.facts(), filter, sort, limit, ranks(), &texts);
        const std::vector<DealId> begin(all.begin(),
                                        all.begin() + qptrdiff(std::min(limit, all.size())));
        CAPTURE(limit);
        REQUIRE(dealNumbers(page.deals) == dealNumbers(begin));
        CHECK(page.totals == expectedTotals(random.rows(), filter));
        CHECK(dealTotals(random.facts(), filter, &texts) == page.totals);
    }
}

TEST_CASE("A list is narrowed to a period of the day asked for", "[list]")
{
    Facts facts;
    const auto julian = [](int day) { return qint32(QDate(2026, 3, day).toJulianDay()); };
    for (int id = 1; id <= 3; ++id) {
        FactRow row = goldenRows().front();
        row.deal = DealId(id);
        row.createdDay = julian(id);
        row.closedDay = id == 3 ? 0 : julian(10 + id);
        row.expectedDay = id == 1 ? 0 : julian(20 + id);
        facts.append(row);
    }
    const auto listed = [&facts](DealDay day, const Period &period) {
        DealListFilter filter;
        filter.narrowing.day = day;
        filter.narrowing.period = period;
        return dealNumbers(listDeals(facts, filter, {DealSortKey::Id, false}));
    };
    const QDate second(2026, 3, 2);
    CHECK(listed(DealDay::Created, {second, {}}) == QStringLiteral("2 3"));
    CHECK(listed(DealDay::Created, {second, second}) == QStringLiteral("2"));
    CHECK(listed(DealDay::Closed, {second, {}}) == QStringLiteral("1 2"));
    CHECK(listed(DealDay::Closed, {{}, QDate(2026, 3, 11)}) == QStringLiteral("1"));
    CHECK(listed(DealDay::Expected, {{}, QDate(2026, 3, 31)}) == QStringLiteral("2 3"));
    CHECK(listed(DealDay::Expected, {QDate(2026, 3, 23), {}}) == QStringLiteral("3"));
    CHECK(listed(DealDay::Expected, {{}, QDate(1900, 1, 1)}).isEmpty());
    CHECK(listed(DealDay::Expected, {QDate(9000, 1, 1), {}}).isEmpty());
    CHECK(listed(DealDay::Expected, {}) == QStringLiteral("1 2 3"));
}

TEST_CASE("A list shows what nobody answers for and what has no source or region", "[list]")
{
    Facts facts;
    for (int id = 1; id <= 4; ++id) {
        FactRow row = goldenRows().front();
        row.deal = DealId(id);
        row.manager = id == 1 ? std::nullopt : std::optional(ManagerId(5));
        row.source = id == 2 ? std::nullopt : std::optional(SourceId(6));
        row.region = id == 3 ? std::nullopt : std::optional(RegionId(7));
        facts.append(row);
    }
    const auto listed = [&facts](bool DealNarrowing::*condition, DealFilter deals = {}) {
        DealListFilter filter;
        filter.deals = deals;
        filter.narrowing.*condition = true;
        return dealNumbers(listDeals(facts, filter, {DealSortKey::Id, false}));
    };
    CHECK(listed(&DealNarrowing::withoutManager) == QStringLiteral("1"));
    CHECK(listed(&DealNarrowing::withoutSource) == QStringLiteral("2"));
    CHECK(listed(&DealNarrowing::withoutRegion) == QStringLiteral("3"));
    DealFilter ofOne;
    ofOne.manager = ManagerId(5);
    CHECK(listed(&DealNarrowing::withoutSource, ofOne) == QStringLiteral("2"));
    CHECK(listed(&DealNarrowing::withoutManager, ofOne).isEmpty());
}

TEST_CASE("The first page comes out whatever order the deals are met in", "[list]")
{
    Facts facts;
    for (int i = 0; i < 30'000; ++i) {
        FactRow row = goldenRows().front();
        row.deal = DealId(i + 1);
        row.amount = Money{i / 3};
        row.createdDay = 30'000 - i / 2;
        facts.append(row);
    }
    for (const DealSortKey key : {DealSortKey::Amount, DealSortKey::Created, DealSortKey::Id}) {
        for (const bool descending : {false, true}) {
            const DealSort sort{key, descending};
            std::vector<DealId> all = listDeals(facts, {}, sort);
            all.resize(100);
            CHECK(dealNumbers(firstDeals(facts, {}, sort, 100).deals) == dealNumbers(all));
        }
    }
    CHECK(firstDeals(facts, {}, {}, 100'000).deals.size() == 30'000);
    CHECK(firstDeals(facts, {}, {}, 0).totals.count == 30'000);
}

TEST_CASE("Without texts nothing is found and names sort by id", "[list]")
{
    DealListFilter filter;
    filter.text = QStringLiteral("  ");
    CHECK(dealNumbers(listDeals(goldenFacts(), filter, {DealSortKey::Title, true}))
          == QStringLiteral("12 11 10 9 8 7 6 5 4 3 2 1"));
    filter.text = QStringLiteral("a");
    CHECK(listDeals(goldenFacts(), filter, {}).empty());
    CHECK(firstDeals(goldenFacts(), filter, {}, 5).totals == DealTotals());
}

TEST_CASE("Amounts far apart and below zero are put in order", "[list]")
{
    Facts facts;
    const qint64 amounts[] = {5, -maxDealAmount, maxDealAmount, 0, -1, maxDealAmount - 1, 5};
    for (const qint64 amount : amounts) {
        FactRow row = goldenRows().front();
        row.deal = DealId(qint64(facts.size()) + 1);
        row.amount = Money{amount};
        facts.append(row);
    }
    CHECK(dealNumbers(listDeals(facts, {}, {DealSortKey::Amount, false}))
          == QStringLiteral("2 5 4 1 7 6 3"));
}
