#include "core/process/stageplan.h"
#include "core/reports/funnelreport.h"
#include "core/reports/restaged.h"
#include "core/storage/factsloader.h"
#include "tests/core/process/processbook.h"
#include "tests/support/goldenbook.h"
#include "tests/support/randombook.h"

#include <QRandomGenerator>

using namespace voronka;

namespace {

std::vector<qint64> numbers(const FunnelReport &report)
{
    std::vector<qint64> reached;
    for (int position = 1; position <= int(report.stages.size()) + 1; ++position)
        reached.push_back(report.reached(position));
    reached.insert(reached.end(),
                   {report.lost.count, report.open.count, report.deferred.count,
                    report.transferred.count, report.won.amount.minor});
    return reached;
}

Question everyDeal(const Catalog &catalog, FunnelId funnel)
{
    Question question;
    question.funnel = funnel;
    question.stageCount = int(catalog.liveStages(funnel).size());
    return question;
}

/// What the report says of the book as it is.
std::vector<qint64> reported(Book &book, FunnelId funnel)
{
    const Facts facts = valueOf(loadFacts(book.database(), book.catalog()));
    return numbers(funnelReport(facts, everyDeal(book.catalog(), funnel)));
}

/// What the preview says that it will say.
std::vector<qint64> promised(Book &book, const StagePlan &plan)
{
    const Facts facts = valueOf(loadFacts(book.database(), book.catalog()));
    const Catalog planned = valueOf(plannedCatalog(book.catalog(), plan));
    const Facts restaged = restagedFacts(facts, plan.funnel, valueOf(plannedDepths(book, plan)));
    return numbers(funnelReport(restaged, everyDeal(planned, plan.funnel)));
}

QStringList stageNames(const ProcessBook &p)
{
    QStringList names;
    for (const StageId stage : p.book->catalog().liveStages(p.sales))
        names << p.book->catalog().stageName(stage);
    return names;
}

StagePlan::Place added(const QString &name)
{
    return {std::nullopt, name};
}

/// A plan that shuffles, archives, restores and adds.
StagePlan randomPlan(Book &book, FunnelId funnel, QRandomGenerator &random)
{
    StagePlan plan = presentPlan(book.catalog(), funnel);
    for (const Stage &stage : book.catalog().stages) {
        if (stage.funnel == funnel && stage.archived && random.bounded(3) == 0)
            plan.live.push_back({stage.id, {}});
    }
    for (int i = random.bounded(3); i > 0; --i)
        plan.live.push_back(added(QStringLiteral("N%1").arg(random.bounded(1'000'000'000))));
    std::shuffle(plan.live.begin(), plan.live.end(), random);
    std::vector<StageId> gone;
    while (plan.live.size() > 2 && random.bounded(2) == 0) {
        if (plan.live.back().stage && !book.catalog().stage(*plan.live.back().stage)->archived)
            gone.push_back(*plan.live.back().stage);
        plan.live.pop_back();
    }
    std::vector<StageId> staying;
    qint64 lastNew = 0;
    for (const StagePlan::Place &place : plan.live)
        staying.push_back(place.stage ? *place.stage : StageId(--lastNew));
    for (const StageId stage : gone)
        plan.dealsGoTo[stage] = staying[size_t(random.bounded(int(staying.size())))];
    return plan;
}

} // namespace

TEST_CASE("The plan that changes nothing leaves no step", "[process][plan]")
{
    ProcessBook p;
    const auto before = p.book->history().steps(100)->size();
    valueOf(p.funnels.arrange(presentPlan(p.book->catalog(), p.sales)));
    CHECK(p.book->history().steps(100)->size() == before);
}

TEST_CASE("Stages are added, moved and archived together, in one step", "[process][plan]")
{
    ProcessBook p;
    const DealId id = p.addDeal(QStringLiteral("Kitchen"), 2);
    const DealId asleep = p.addDeal(QStringLiteral("Table"), 2);
    valueOf(p.defer(asleep));
    const BookSnapshot before = snapshotOf(*p.book);
    StagePlan plan;
    plan.funnel = p.sales;
    plan.live = {
            {p.stage(3), {}}, added(QStringLiteral(" Замер ")), {p.stage(1), {}}, {p.stage(4), {}}};
    plan.dealsGoTo[p.stage(2)] = p.stage(4);
    valueOf(p.funnels.arrange(plan));
    CHECK(stageNames(p)
          == QStringList{QStringLiteral("S3"), QStringLiteral("Замер"), QStringLiteral("S1"),
                         QStringLiteral("S4")});
    CHECK(p.deal(id).stage == p.stage(4));
    CHECK(p.deal(id).furthestPosition == 4);
    CHECK(p.deal(asleep).status == DealStatus::Deferred);
    CHECK(brokenCaches(*p.book) == QStringList());

    valueOf(p.deals.undo());
    CHECK(snapshotOf(*p.book) == before);
}

TEST_CASE("An archived stage that stands in the plan is restored there", "[process][plan]")
{
    ProcessBook p;
    valueOf(p.funnels.archiveStage(p.stage(4), {}));
    StagePlan plan = presentPlan(p.book->catalog(), p.sales);
    plan.live.insert(plan.live.begin() + 1, {p.stage(4), {}});
    valueOf(p.funnels.arrange(plan));
    CHECK(stageNames(p)
          == QStringList{QStringLiteral("S1"), QStringLiteral("S4"), QStringLiteral("S2"),
                         QStringLiteral("S3")});
}

TEST_CASE("A deal arrives where its stage will stand", "[process][plan]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    StagePlan plan;
    plan.funnel = p.sales;
    plan.live = {
            added(QStringLiteral("New")), {p.stage(2), {}}, {p.stage(3), {}}, {p.stage(4), {}}};
    plan.dealsGoTo[p.stage(1)] = p.stage(2);
    // The stages that stay keep their positions, so nothing but the deal itself is to be counted.
    valueOf(p.funnels.arrange(plan));
    CHECK(p.deal(id).furthestPosition == 2);
    CHECK(brokenCaches(*p.book) == QStringList());
}

TEST_CASE("Deals may go to a stage that the plan adds", "[process][plan]")
{
    ProcessBook p;
    const DealId id = p.addDeal(QStringLiteral("Kitchen"), 2);
    const DealId asleep = p.addDeal(QStringLiteral("Table"), 2);
    valueOf(p.defer(asleep));
    const BookSnapshot before = snapshotOf(*p.book);
    StagePlan plan;
    plan.funnel = p.sales;
    plan.live = {added(QStringLiteral("First")), {p.stage(1), {}}, added(QStringLiteral("Last"))};
    for (const int gone : {2, 3, 4})
        plan.dealsGoTo[p.stage(gone)] = StageId(-2);
    valueOf(p.funnels.arrange(plan));
    CHECK(p.book->catalog().stageName(p.deal(id).stage) == QStringLiteral("Last"));
    CHECK(p.deal(id).furthestPosition == 3);
    CHECK(p.deal(asleep).stage == p.deal(id).stage);
    CHECK(p.deal(asleep).status == DealStatus::Deferred);
    CHECK(brokenCaches(*p.book) == QStringList());

    valueOf(p.deals.undo());
    CHECK(snapshotOf(*p.book) == before);
}

TEST_CASE("A plan that cannot be made is refused and changes nothing", "[process][plan]")
{
    ProcessBook p;
    p.addDeal(QStringLiteral("Kitchen"), 2);
    StagePlan plan = presentPlan(p.book->catalog(), p.sales);
    const BookSnapshot before = snapshotOf(*p.book);
    SECTION("without a stage")
    {
        plan.live.clear();
        refusalOf(p.funnels.arrange(plan));
    }
    SECTION("with a stage twice")
    {
        plan.live.push_back(plan.live.front());
        refusalOf(p.funnels.arrange(plan), ErrorKind::BadInput);
    }
    SECTION("with a stage of another funnel")
    {
        plan.live.push_back({p.repairStage(1), {}});
        refusalOf(p.funnels.arrange(plan), ErrorKind::BadInput);
    }
    SECTION("with a name that another stage has")
    {
        plan.live.push_back(added(QStringLiteral("s3")));
        refusalOf(p.funnels.arrange(plan));
    }
    SECTION("with an empty name")
    {
        plan.live.push_back(added(QStringLiteral(" ")));
        refusalOf(p.funnels.arrange(plan), ErrorKind::BadInput);
    }
    SECTION("with deals that have nowhere to go")
    {
        plan.live.erase(plan.live.begin() + 1);
        refusalOf(p.funnels.arrange(plan));
    }
    SECTION("with deals that go where no stage will be")
    {
        plan.live.erase(plan.live.begin() + 1);
        plan.dealsGoTo[p.stage(2)] = p.repairStage(1);
        refusalOf(p.funnels.arrange(plan));
    }
    SECTION("with deals that go to a new stage which it does not add")
    {
        plan.live[1] = added(QStringLiteral("New"));
        plan.dealsGoTo[p.stage(2)] = StageId(-2);
        refusalOf(p.funnels.arrange(plan), ErrorKind::NotFound);
    }
    CHECK(snapshotOf(*p.book) == before);
}

TEST_CASE("The golden deals are counted as the plan makes them", "[process][plan]")
{
    const auto book = goldenBook();
    const FunnelId funnel = book->catalog().funnels.front().id;
    StagePlan plan = presentPlan(book->catalog(), funnel);
    plan.live.insert(plan.live.begin() + 2, added(QStringLiteral("New")));
    const std::vector<qint64> said = promised(*book, plan);
    // Nobody has been in the new stage: those who came further count for it.
    CHECK(std::vector(said.begin(), said.begin() + 6) == std::vector<qint64>{12, 10, 8, 8, 5, 4});
    FunnelDesk desk(*book, [] { return Instant{1'800'000'000'000}; });
    valueOf(desk.arrange(plan));
    CHECK(reported(*book, funnel) == said);
}

TEST_CASE("What a plan promises is what the report says afterwards", "[process][plan][random]")
{
    const quint32 seed = quint32(GENERATE(range(1, 13)));
    CAPTURE(seed);
    RandomBook made(seed);
    made.addDeals(120);
    Book &book = made.book();
    QRandomGenerator random(seed);
    FunnelDesk desk(book, [] { return Instant{1'900'000'000'000}; });
    const std::vector<Funnel> funnels = book.catalog().funnels;
    for (int round = 0; round < 4; ++round) {
        for (const Funnel &funnel : funnels) {
            const StagePlan plan = randomPlan(book, funnel.id, random);
            const std::vector<qint64> said = promised(book, plan);
            const auto arranged = desk.arrange(plan);
            INFO((arranged ? std::string() : arranged.error().message.toStdString()));
            REQUIRE(arranged);
            CHECK(reported(book, funnel.id) == said);
        }
    }
    CHECK(brokenCaches(book) == QStringList());
}

TEST_CASE("A funnel is copied with what its stages are and without deals", "[process][funnel]")
{
    ProcessBook p;
    p.addDeal();
    Stage second = *p.book->catalog().stage(p.stage(2));
    second.colour = QStringLiteral("#2a6fdb");
    second.limitMinutes = 120;
    second.winProbability = 0.25;
    valueOf(p.funnels.setStageDetails(second));
    valueOf(p.funnels.archiveStage(p.stage(3), {}));
    const FunnelId copy = valueOf(p.funnels.copyFunnel(p.sales, QStringLiteral(" Опт ")));
    CHECK(p.book->catalog().funnelName(copy) == QStringLiteral("Опт"));
    const std::vector<StageId> stages = p.book->catalog().liveStages(copy);
    REQUIRE(stages.size() == 3);
    const Stage *twin = p.book->catalog().stage(stages[1]);
    CHECK(twin->name == QStringLiteral("S2"));
    CHECK(twin->colour == second.colour);
    CHECK(twin->limitMinutes == second.limitMinutes);
    CHECK(twin->winProbability == second.winProbability);
    CHECK(p.book->catalog().stageName(stages[2]) == QStringLiteral("S4"));
    CHECK(valueOf(p.book->deals().inStage(stages[0], DealStatus::Open)).empty());

    valueOf(p.deals.undo());
    CHECK_FALSE(p.book->catalog().funnel(copy));
}

TEST_CASE("A copy needs a funnel and a name of its own", "[process][funnel]")
{
    ProcessBook p;
    refusalOf(p.funnels.copyFunnel(p.sales, QStringLiteral("sales")));
    refusalOf(p.funnels.copyFunnel(p.sales, QString()), ErrorKind::BadInput);
    refusalOf(p.funnels.copyFunnel(FunnelId(99), QStringLiteral("X")), ErrorKind::NotFound);
}
