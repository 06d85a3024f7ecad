#include "core/reports/boardreport.h"
#include "tests/core/reports/goldenfacts.h"
#include "tests/core/reports/oracle.h"
#include "tests/core/reports/randomfacts.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace voronka;

namespace {

constexpr size_t all = std::numeric_limits<size_t>::max();

BoardQuestion goldenBoard(CardOrder order = CardOrder::LongestInStage)
{
    BoardQuestion question;
    question.funnel = FunnelId(1);
    question.stageCount = 4;
    question.order = order;
    return question;
}

// One line a column, the shelf last: "2 for 17: 7 10".
QStringList toLines(const BoardReport &report)
{
    QStringList lines;
    std::vector<BoardCards> columns = report.stages;
    columns.push_back(report.deferred);
    for (const BoardCards &column : columns)
        lines << QStringLiteral("%1: %2").arg(toText(column.tally), dealNumbers(column.deals));
    return lines;
}

/// Deals that differ in everything that cards are put in order by, now and then by nothing.
std::vector<FactRow> boardRows(RandomFacts &random)
{
    std::vector<FactRow> rows = random.rows();
    for (FactRow &row : rows) {
        row.outcome = random.below(3) == 0 ? Outcome(random.below(5)) : Outcome::Open;
        if (row.outcome != Outcome::Lost)
            row.lossReason.reset();
        row.stageSince = 1 + qint32(random.below(50));
        row.nextContact = random.below(3) == 0 ? 0 : 1 + qint32(random.below(50));
    }
    return rows;
}

Facts factsOf(const std::vector<FactRow> &rows)
{
    Facts facts;
    for (const FactRow &row : rows)
        facts.append(row);
    return facts;
}

qint64 place(const FactRow &row, CardOrder order)
{
    switch (order) {
    case CardOrder::LongestInStage:
        return row.stageSince;
    case CardOrder::NextContact:
        return row.nextContact == 0 ? std::numeric_limits<qint64>::max() : row.nextContact;
    case CardOrder::LargestAmount:
        return -row.amount.minor;
    case CardOrder::Newest:
        return -row.createdDay;
    case CardOrder::Title:
        return 0;
    }
    return 0;
}

BoardCards expectedCards(const std::vector<FactRow> &rows, const BoardQuestion &question,
                         int position, size_t limit)
{
    Question now;
    now.funnel = question.funnel;
    now.filter = question.filter;
    BoardCards cards;
    std::vector<std::pair<qint64, qint64>> order;
    for (const FactRow &row : rows) {
        const Outcome wanted = position == 0 ? Outcome::Deferred : Outcome::Open;
        if (row.outcome != wanted || (position > 0 && row.position != position)
            || !oracle::counts(row, now) || !oracle::remains(row, question.narrowing))
            continue;
        cards.tally.add(row.amount);
        const qint64 id = row.deal.value;
        order.emplace_back(place(row, question.order),
                           question.order == CardOrder::Newest ? -id : id);
    }
    std::sort(order.begin(), order.end());
    for (size_t i = 0; i < std::min(limit, order.size()); ++i)
        cards.deals.push_back(DealId(std::abs(order[i].second)));
    return cards;
}

} // namespace

TEST_CASE("A board counts the open deals where they stand and those deferred apart", "[board]")
{
    CHECK(toLines(boardReport(goldenFacts(), goldenBoard(), all))
          == QStringList{QStringLiteral("1 for 700: 7"), QStringLiteral("1 for 1000: 10"),
                         QStringLiteral("1 for 400: 4"), QStringLiteral("0 for 0: "),
                         QStringLiteral("1 for 1100: 11")});
}

TEST_CASE("A board of any order, filter and limit equals sorting deal by deal", "[board]")
{
    const int deals = GENERATE(0, 1, 40, 6000);
    const auto order = CardOrder(GENERATE(range(0, int(CardOrder::Title) + 1)));
    const size_t limit = GENERATE(as<size_t>(), 1, 50, all);
    CAPTURE(deals, int(order), limit);
    RandomFacts random(unsigned(deals), deals, 6);
    const std::vector<FactRow> rows = boardRows(random);
    const Facts facts = factsOf(rows);
    for (int round = 0; round < 4; ++round) {
        BoardQuestion question;
        question.funnel = FunnelId(1 + random.below(2));
        question.stageCount = 6;
        question.order = order;
        if (round > 0) {
            question.filter = random.filter();
            question.narrowing = random.narrowing();
        }
        const BoardReport report = boardReport(facts, question, limit);
        REQUIRE(report.stages.size() == 6);
        REQUIRE(report.deferred == expectedCards(rows, question, 0, limit));
        for (int position = 1; position <= 6; ++position) {
            const BoardCards expected = expectedCards(rows, question, position, limit);
            REQUIRE(report.stages[size_t(position) - 1] == expected);
            REQUIRE(boardDeals(facts, question, position, limit) == expected.deals);
        }
    }
}

TEST_CASE("The first cards are right however the deals come", "[board]")
{
    // The best comes last: every deal pushes another one out.
    Facts facts;
    for (int id = 1; id <= 20'000; ++id) {
        FactRow row;
        row.deal = DealId(id);
        row.funnel = FunnelId(1);
        row.stageSince = 100'000 - id;
        facts.append(row);
    }
    const BoardReport report = boardReport(facts, goldenBoard(), 3);
    CHECK(dealNumbers(report.stages[0].deals) == QStringLiteral("20000 19999 19998"));
    CHECK(report.stages[0].tally.count == 20'000);
}

TEST_CASE("A text narrows the board, and titles put it in order", "[board]")
{
    std::vector<FactRow> rows;
    SearchTexts texts;
    const char *titles[] = {"Table oak", "Kitchen", "Chair oak", "Bed oak"};
    for (int id = 1; id <= 4; ++id) {
        FactRow row;
        row.deal = DealId(id);
        row.funnel = FunnelId(1);
        row.outcome = id == 4 ? Outcome::Deferred : Outcome::Open;
        row.amount = Money{id};
        rows.push_back(row);
        texts.deals.append(id, foldText(QString::fromLatin1(titles[id - 1])));
    }
    texts.endLoading();
    const Facts facts = factsOf(rows);
    BoardQuestion question = goldenBoard(CardOrder::Title);
    question.stageCount = 1;
    CHECK(toLines(boardReport(facts, question, all, &texts))
          == QStringList{QStringLiteral("3 for 6: 3 2 1"), QStringLiteral("1 for 4: 4")});
    CHECK(dealNumbers(boardDeals(facts, question, 1, 2, &texts)) == QStringLiteral("3 2"));
    question.text = QStringLiteral("OAK");
    question.order = GENERATE(CardOrder::Title, CardOrder::LargestAmount);
    CHECK(toLines(boardReport(facts, question, all, &texts))
          == QStringList{QStringLiteral("2 for 4: 3 1"), QStringLiteral("1 for 4: 4")});
    CHECK(toLines(boardReport(facts, question, all))
          == QStringList{QStringLiteral("0 for 0: "), QStringLiteral("0 for 0: ")});
}
