#include "core/facts/facts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace voronka;

namespace {

FactRow sampleRow(qint64 deal, std::mt19937 &random)
{
    FactRow row;
    row.deal = DealId(deal);
    row.funnel = FunnelId(1 + random() % 3);
    row.amount = Money{qint64(random() % 100'000)};
    row.createdDay = 2'460'000 + qint32(random() % 1000);
    row.outcome = Outcome(random() % 5);
    if (row.outcome >= Outcome::Won)
        row.closedDay = row.createdDay + qint32(random() % 100);
    if (random() % 2)
        row.expectedDay = Facts::firstExpectedDay + qint32(random() % 65'535);
    row.furthest = 1 + int(random() % 8);
    row.position = 1 + int(random() % row.furthest);
    if (row.outcome == Outcome::Lost)
        row.lossReason = LossReasonId(1 + random() % 5);
    if (random() % 2)
        row.manager = ManagerId(100 + random() % 5);
    if (random() % 2)
        row.source = SourceId(200 + random() % 5);
    if (random() % 2)
        row.region = RegionId(300 + random() % 5);
    if (random() % 2)
        row.contact = ContactId(400 + random() % 50);
    if (random() % 2)
        row.company = CompanyId(500 + random() % 50);
    row.stageSince = 28'000'000 + qint32(random() % 100'000);
    row.nextContact = random() % 2 ? 0 : 29'000'000 + qint32(random() % 100'000);
    row.hasTask = random() % 2 == 0;
    row.kind = DealKind(random() % 3);
    for (qint64 tag = 1; tag <= 3; ++tag) {
        if (random() % 3 == 0)
            row.tags.push_back(TagId(tag));
    }
    return row;
}

// A deal that was transferred has several rows, in ascending order of funnel.
std::vector<FactRow> sampleRows(qint64 deal, std::mt19937 &random)
{
    std::vector<FactRow> rows;
    for (qint64 funnel = 1; funnel <= 3; ++funnel) {
        if (random() % 2) {
            rows.push_back(sampleRow(deal, random));
            rows.back().funnel = FunnelId(funnel);
        }
    }
    return rows;
}

std::vector<FactRow> rowsOf(const Facts &facts)
{
    std::vector<FactRow> rows;
    for (size_t i = 0; i < facts.size(); ++i)
        rows.push_back(facts.row(i));
    return rows;
}

Facts factsOf(const std::vector<FactRow> &rows)
{
    Facts facts;
    facts.reserve(rows.size());
    for (const FactRow &row : rows)
        facts.append(row);
    return facts;
}

QStringList blocksOf(const Facts &facts)
{
    QStringList lines;
    for (const Facts::Block &block : facts.blocks()) {
        lines += QStringLiteral("%1..%2 %3..%4")
                         .arg(block.firstCreated)
                         .arg(block.lastCreated)
                         .arg(block.firstClosed)
                         .arg(block.lastClosed);
    }
    return lines;
}

void requireEqual(const Facts &facts, const std::vector<FactRow> &expected)
{
    const Facts rebuilt = factsOf(expected);
    REQUIRE(rowsOf(facts) == expected);
    REQUIRE(blocksOf(facts) == blocksOf(rebuilt));
    for (qint64 tag = 0; tag <= 4; ++tag)
        REQUIRE(facts.rowsWithTag(TagId(tag)) == rebuilt.rowsWithTag(TagId(tag)));
}

void replaceIn(std::vector<FactRow> &rows, DealId deal, const std::vector<FactRow> &replacement)
{
    std::erase_if(rows, [deal](const FactRow &row) { return row.deal == deal; });
    const auto place = std::find_if(rows.begin(), rows.end(),
                                    [deal](const FactRow &row) { return row.deal > deal; });
    rows.insert(place, replacement.begin(), replacement.end());
}

} // namespace

TEST_CASE("A row comes out of the facts as it went in", "[facts]")
{
    std::mt19937 random(1);
    std::vector<FactRow> rows;
    for (qint64 deal = 1; deal <= 100; ++deal) {
        const std::vector<FactRow> added = sampleRows(deal, random);
        rows.insert(rows.end(), added.begin(), added.end());
    }
    CHECK(rowsOf(factsOf(rows)) == rows);
    CHECK(factsOf(rows).rowsWithTag(TagId(99)).empty());
}

TEST_CASE("Names are numbered from 1 in the order in which they are met", "[facts]")
{
    Dictionary<ManagerId> managers;
    CHECK(managers.add(ManagerId(7)) == 1);
    CHECK(managers.add(ManagerId(3)) == 2);
    CHECK(managers.add(ManagerId(7)) == 1);
    CHECK(managers.size() == 2);
    CHECK(managers.find(ManagerId(3)) == 2);
    CHECK(managers.find(ManagerId(8)) == Dictionary<ManagerId>::absent);
    CHECK(managers.find(std::optional<ManagerId>()) == Dictionary<ManagerId>::absent);
    CHECK(managers.id(2) == ManagerId(3));
    CHECK_FALSE(managers.id(0).has_value());
}

TEST_CASE("A list may hold as many names as the facts promise", "[facts]")
{
    Dictionary<SourceId> sources;
    for (int i = 1; i <= maxListNames; ++i)
        sources.add(SourceId(i));
    CHECK(sources.find(SourceId(maxListNames)) == maxListNames);
    CHECK(sources.id(quint16(maxListNames)) == SourceId(maxListNames));
}

TEST_CASE("The zone map knows the first and last days of every block", "[facts]")
{
    std::vector<FactRow> rows;
    for (qint64 deal = 1; deal <= qint64(Facts::blockRows) + 2; ++deal) {
        FactRow row;
        row.deal = DealId(deal);
        row.funnel = FunnelId(1);
        row.createdDay = qint32(1000 + deal);
        rows.push_back(row);
    }
    rows[5].outcome = Outcome::Won;
    rows[5].closedDay = 9000;

    const Facts facts = factsOf(rows);
    REQUIRE(facts.blocks().size() == 2);
    CHECK(facts.blocks()[0].firstCreated == 1001);
    CHECK(facts.blocks()[0].lastCreated == 5096);
    CHECK(facts.blocks()[0].firstClosed == 9000);
    CHECK(facts.blocks()[0].lastClosed == 9000);
    CHECK(facts.blocks()[1].firstCreated == 5097);
    CHECK(facts.blocks()[1].lastCreated == 5098);
    CHECK(facts.blocks()[1].firstClosed > facts.blocks()[1].lastClosed);
}

TEST_CASE("Expected days that nobody can have meant stay at the ends", "[facts]")
{
    FactRow row;
    row.deal = DealId(1);
    row.funnel = FunnelId(1);
    const auto [given, kept] = GENERATE(table<QDate, QDate>({
            {QDate(1950, 1, 1), QDate(1950, 1, 1)},
            {QDate(1949, 12, 31), QDate(1950, 1, 1)},
            {QDate(202, 5, 1), QDate(1950, 1, 1)},
            {QDate(2129, 6, 5), QDate(2129, 6, 5)},
            {QDate(9999, 12, 31), QDate(2129, 6, 5)},
    }));
    row.expectedDay = qint32(given.toJulianDay());
    CHECK(factsOf({row}).row(0).expectedDay == kept.toJulianDay());
}

TEST_CASE("A reason is kept for lost deals only", "[facts]")
{
    FactRow row;
    row.deal = DealId(1);
    row.funnel = FunnelId(1);
    row.lossReason = LossReasonId(4);
    CHECK_FALSE(factsOf({row}).row(0).lossReason.has_value());
    row.outcome = Outcome::Lost;
    CHECK(factsOf({row}).row(0).lossReason == LossReasonId(4));
}

TEST_CASE("Facts that were patched equal facts built anew", "[facts]")
{
    std::mt19937 random(2);
    std::vector<FactRow> rows;
    Facts facts;

    SECTION("from nothing, with deals that come, change, are transferred and go")
    {
        for (int step = 0; step < 400; ++step) {
            const DealId deal(1 + qint64(random() % 60));
            const std::vector<FactRow> replacement = sampleRows(deal.value, random);
            replaceIn(rows, deal, replacement);
            facts.replace(deal, replacement);
            requireEqual(facts, rows);
        }
    }
    SECTION("across the border of two blocks")
    {
        for (qint64 deal = 1; deal <= 9000; deal += 2) {
            rows.push_back(sampleRow(deal, random));
            facts.append(rows.back());
        }
        for (int step = 0; step < 40; ++step) {
            const DealId deal(8100 + qint64(random() % 200));
            const std::vector<FactRow> replacement = sampleRows(deal.value, random);
            replaceIn(rows, deal, replacement);
            facts.replace(deal, replacement);
        }
        requireEqual(facts, rows);
    }
    SECTION("down to nothing again")
    {
        for (qint64 deal = 1; deal <= 5; ++deal)
            facts.append(sampleRow(deal, random));
        for (qint64 deal = 5; deal >= 1; --deal)
            facts.replace(DealId(deal), {});
        requireEqual(facts, {});
        facts.replace(DealId(3), {});
        requireEqual(facts, {});
        rows = {sampleRow(2, random)};
        facts.replace(DealId(2), rows);
        requireEqual(facts, rows);
    }
}
