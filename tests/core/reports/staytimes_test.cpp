#include "core/reports/staytimes.h"
#include "tests/core/reports/goldenfacts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace voronka;

namespace {

// Funnel 1: stages 11, 12 (archived), 13, 14. Funnel 2: stage 21.
Catalog catalog()
{
    const auto make = [](qint64 id, qint64 funnel, int position, bool archived) {
        Stage stage;
        stage.id = StageId(id);
        stage.funnel = FunnelId(funnel);
        stage.position = position;
        stage.archived = archived;
        return stage;
    };
    Catalog catalog;
    catalog.stages = {make(11, 1, 1, false), make(12, 1, 2, true), make(13, 1, 3, false),
                      make(14, 1, 4, false), make(21, 2, 1, false)};
    return catalog;
}

QStringList toLines(const std::vector<StayTime> &times)
{
    const auto text = [](std::optional<int> minutes) {
        return minutes ? QString::number(*minutes) : QStringLiteral("none");
    };
    QStringList lines;
    for (const StayTime &time : times) {
        lines += QStringLiteral("%1: %2 completed, %3 running, %4 %5 %6")
                         .arg(QString::number(time.position), QString::number(time.completed),
                              QString::number(time.running), text(time.lowerQuartileMinutes),
                              text(time.medianMinutes), text(time.upperQuartileMinutes));
    }
    return lines;
}

Question question()
{
    Question question = goldenQuestion();
    question.stageCount = 3;
    return question;
}

} // namespace

TEST_CASE("Median and quartiles are those of the completed stays", "[stays]")
{
    Stays stays;
    stays.stays = {
            {1, 11, 50, true},        {1, 12, 10, true}, {1, 13, 2'000'000, true},
            {2, 11, 30, true},        {2, 13, 7, true},  {3, 11, 20, true},
            {3, 21, 5, true},         {4, 11, 40, true}, {4, 14, 9000, false},
            {5, 13, 3'000'000, true},
    };
    // Stage 11 and the archived 12 after it: 10 20 30 40 50. Stage 13: 7, 2 and 3 million, longer
    // than what is counted minute by minute. The stay in stage 21 belongs to another funnel.
    const QStringList expected{
            QStringLiteral("1: 5 completed, 0 running, 20 30 40"),
            QStringLiteral("2: 3 completed, 0 running, 7 2000000 2000000"),
            QStringLiteral("3: 0 completed, 1 running, none none none"),
    };
    CHECK(toLines(stayTimes(goldenFacts(), stays, catalog(), question())) == expected);
}

TEST_CASE("Of an even number of stays the median is the lower of the middle two", "[stays]")
{
    Stays stays;
    stays.stays = {{1, 11, 4, true}, {2, 11, 3, true}, {3, 11, 2, true}, {4, 11, 1, true}};
    const StayTime time = stayTimes(goldenFacts(), stays, catalog(), question()).front();
    CHECK(time.medianMinutes == 2);
    CHECK(time.lowerQuartileMinutes == 1);
    CHECK(time.upperQuartileMinutes == 3);
}

TEST_CASE("Only the stays of the deals that were asked for count", "[stays]")
{
    Stays stays;
    for (qint64 deal = 1; deal <= 12; ++deal)
        stays.stays.push_back({deal, 11, qint32(deal), true});
    Question asked = question();
    asked.period = goldenDays(8, 10);
    const StayTime time = stayTimes(goldenFacts(), stays, catalog(), asked).front();
    CHECK(time.completed == 3);
    CHECK(time.medianMinutes == 9);
    asked.filter.amountTo = Money{850};
    CHECK(stayTimes(goldenFacts(), stays, catalog(), asked).front().completed == 1);
}

TEST_CASE("Quartiles of any stays are those of the sorted list", "[stays]")
{
    std::mt19937 random(3);
    Facts facts;
    Stays stays;
    std::vector<qint32> minutes;
    const quint32 longest =
            GENERATE(quint32(2), quint32(60'000), quint32(70'000), quint32(2'000'000'000));
    for (qint64 deal = 1; deal <= 3000; deal += 1 + qint64(random() % 2)) {
        FactRow row = goldenRows().front();
        row.deal = DealId(deal);
        facts.append(row);
        minutes.push_back(qint32(random() % longest));
        stays.stays.push_back({deal, 11, minutes.back(), true});
    }
    // Far more stays of deals that are not in the facts must be stepped over.
    for (qint64 stranger = 3001; stranger < 9000; ++stranger)
        stays.stays.push_back({stranger, 11, 1, true});
    FactRow last = goldenRows().front();
    last.deal = DealId(9000);
    facts.append(last);
    minutes.push_back(5);
    stays.stays.push_back({9000, 11, 5, true});

    std::sort(minutes.begin(), minutes.end());
    const StayTime time = stayTimes(facts, stays, catalog(), question()).front();
    CHECK(time.completed == qint64(minutes.size()));
    CHECK(time.lowerQuartileMinutes == minutes[(minutes.size() - 1) / 4]);
    CHECK(time.medianMinutes == minutes[(minutes.size() - 1) / 2]);
    CHECK(time.upperQuartileMinutes == minutes[(minutes.size() - 1) * 3 / 4]);
}
