#include "tests/core/process/processbook.h"

using namespace voronka;

// The stages of FunnelDesk: each change of the order must leave depths as the moves say.

namespace {

/// The stages of “Sales” in order, archived ones in brackets.
QString stagesOf(const ProcessBook &p)
{
    QStringList names;
    for (const Stage &stage : p.book->catalog().stages) {
        if (stage.funnel == p.sales)
            names << (stage.archived ? QLatin1Char('(') + stage.name + QLatin1Char(')')
                                     : stage.name);
    }
    return names.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("A stage is added at a live position", "[process][stage]")
{
    ProcessBook p;
    const auto add = [&](int position) {
        valueOf(p.funnels.addStage(p.sales, QStringLiteral("X"), position));
        return stagesOf(p);
    };
    SECTION("first")
    {
        CHECK(add(1) == QStringLiteral("X S1 S2 S3 S4"));
    }
    SECTION("in the middle")
    {
        CHECK(add(3) == QStringLiteral("S1 S2 X S3 S4"));
    }
    SECTION("last")
    {
        CHECK(add(5) == QStringLiteral("S1 S2 S3 S4 X"));
    }
    SECTION("beyond the end: last")
    {
        CHECK(add(99) == QStringLiteral("S1 S2 S3 S4 X"));
    }
    SECTION("before the beginning: first")
    {
        CHECK(add(0) == QStringLiteral("X S1 S2 S3 S4"));
    }
    SECTION("after the archived ones that follow the live one before it")
    {
        valueOf(p.funnels.archiveStage(p.stage(2), {}));
        CHECK(add(2) == QStringLiteral("S1 (S2) X S3 S4"));
    }
}

TEST_CASE("A new stage in the middle deepens the deals beyond it", "[process][stage]")
{
    ProcessBook p;
    const DealId deep = p.addDeal(QStringLiteral("Kitchen"), 3);
    const DealId shallow = p.addDeal(QStringLiteral("Door"), 1);
    const DealId gone = p.addDeal(QStringLiteral("Table"), 4);
    valueOf(p.deals.transfer(gone, p.repair));
    valueOf(p.funnels.addStage(p.sales, QStringLiteral("X"), 2));
    CHECK(p.deal(deep).furthestPosition == 4);
    CHECK(p.deal(shallow).furthestPosition == 1);
    CHECK(valueOf(p.book->deals().passages(gone)).front().furthestPosition == 5);
    CHECK(brokenCaches(*p.book) == QStringList());
}

TEST_CASE("A stage that cannot be used is not added", "[process][stage]")
{
    ProcessBook p;
    refusalOf(p.funnels.addStage(p.sales, QStringLiteral(" "), 1), ErrorKind::BadInput);
    refusalOf(p.funnels.addStage(p.sales, QStringLiteral("s2"), 1));
    refusalOf(p.funnels.addStage(FunnelId(99), QStringLiteral("X"), 1), ErrorKind::NotFound);
    CHECK(stagesOf(p) == QStringLiteral("S1 S2 S3 S4"));
}

TEST_CASE("A funnel has at most 250 stages in use", "[process][stage]")
{
    ProcessBook p;
    QStringList names;
    for (int i = 0; i < maxLiveStages; ++i)
        names << QString::number(i);
    const FunnelId full = valueOf(p.funnels.addFunnel(QStringLiteral("Full"), names));
    refusalOf(p.funnels.addStage(full, QStringLiteral("X"), 1));
    const StageId first = p.book->catalog().liveStages(full).front();
    valueOf(p.funnels.archiveStage(first, {}));
    valueOf(p.funnels.addStage(full, QStringLiteral("X"), 1));
    CHECK(refusalOf(p.funnels.restoreStage(first))
                  .startsWith(QStringLiteral("The funnel “Full” cannot have more than 250")));
}

TEST_CASE("The same stage name may be in two funnels", "[process][stage]")
{
    ProcessBook p;
    valueOf(p.funnels.addStage(p.repair, QStringLiteral("S1"), 1));
}

TEST_CASE("A stage is renamed unless another of its funnel has the name", "[process][stage]")
{
    ProcessBook p;
    valueOf(p.funnels.renameStage(p.stage(1), QStringLiteral(" R1 ")));
    CHECK(stagesOf(p) == QStringLiteral("R1 S2 S3 S4"));
    refusalOf(p.funnels.renameStage(p.stage(1), QStringLiteral("s4")));
    refusalOf(p.funnels.renameStage(p.stage(1), QString()), ErrorKind::BadInput);
    CHECK(refusalOf(p.funnels.renameStage(StageId(99), QStringLiteral("X")), ErrorKind::NotFound)
          == QStringLiteral("There is no such stage in the book. Choose one from the list."));
}

TEST_CASE("A stage takes a colour, a limit and a probability, and nothing else", "[process][stage]")
{
    ProcessBook p;
    Stage stage = *p.book->catalog().stage(p.stage(2));
    const Stage before = stage;
    stage.colour = QStringLiteral("#2a6fdb");
    stage.limitMinutes = 30;
    stage.winProbability = 0.5;
    Stage wanted = stage;
    wanted.name = QStringLiteral("Ignored");
    wanted.position = 1;
    wanted.archived = true;
    wanted.funnel = p.repair;
    valueOf(p.funnels.setStageDetails(wanted));
    CHECK(*p.book->catalog().stage(p.stage(2)) == stage);
    valueOf(p.funnels.setStageDetails(before));
    CHECK(*p.book->catalog().stage(p.stage(2)) == before);
}

TEST_CASE("Impossible details of a stage are refused", "[process][stage]")
{
    ProcessBook p;
    Stage stage = *p.book->catalog().stage(p.stage(2));
    QString expected;
    SECTION("a colour that is none")
    {
        stage.colour = QStringLiteral("red");
        expected =
                QStringLiteral("“red” is not a colour. Write it like #2a6fdb, or leave it empty.");
    }
    SECTION("a limit of nothing")
    {
        stage.limitMinutes = 0;
        expected = QStringLiteral("The time limit of a stage must be more than zero. Enter a "
                                  "longer time, or no limit.");
    }
    SECTION("a probability above one")
    {
        stage.winProbability = 1.01;
        expected = QStringLiteral(
                "The chance of winning must be between 0% and 100%. Enter such a number, or none.");
    }
    SECTION("a probability that is no number")
    {
        stage.winProbability = qQNaN();
        expected = QStringLiteral(
                "The chance of winning must be between 0% and 100%. Enter such a number, or none.");
    }
    CHECK(refusalOf(p.funnels.setStageDetails(stage), ErrorKind::BadInput) == expected);
}

TEST_CASE("Stages in another order count at their new positions", "[process][stage]")
{
    ProcessBook p;
    const DealId id = p.addDeal(QStringLiteral("Kitchen"), 1);
    valueOf(p.move(id, 2));
    valueOf(p.funnels.reorderStages(p.sales,
                                    std::array{p.stage(4), p.stage(1), p.stage(3), p.stage(2)}));
    CHECK(stagesOf(p) == QStringLiteral("S4 S1 S3 S2"));
    CHECK(p.deal(id).furthestPosition == 4);
    CHECK(brokenCaches(*p.book) == QStringList());
}

TEST_CASE("An archived stage goes with the live one it follows", "[process][stage]")
{
    ProcessBook p;
    valueOf(p.funnels.archiveStage(p.stage(1), {}));
    valueOf(p.funnels.archiveStage(p.stage(3), {}));
    CHECK(stagesOf(p) == QStringLiteral("(S1) S2 (S3) S4"));
    valueOf(p.funnels.reorderStages(p.sales, std::array{p.stage(4), p.stage(2)}));
    CHECK(stagesOf(p) == QStringLiteral("(S1) S4 S2 (S3)"));
}

TEST_CASE("An order of stages must name each live one once", "[process][stage]")
{
    ProcessBook p;
    const auto refused = [&](std::vector<StageId> order) {
        refusalOf(p.funnels.reorderStages(p.sales, order), ErrorKind::BadInput);
    };
    refused({p.stage(1), p.stage(2), p.stage(3)});
    refused({p.stage(1), p.stage(2), p.stage(3), p.stage(3)});
    refused({p.stage(1), p.stage(2), p.stage(3), p.stage(4), p.repairStage(1)});
    CHECK(stagesOf(p) == QStringLiteral("S1 S2 S3 S4"));
}

TEST_CASE("Archiving a stage moves its unfinished deals first", "[process][stage]")
{
    ProcessBook p;
    const DealId open = p.addDeal(QStringLiteral("Kitchen"), 3);
    const DealId asleep = p.addDeal(QStringLiteral("Door"), 3);
    const Instant until = p.later(60);
    valueOf(p.deals.defer(std::array{asleep}, until, QStringLiteral("After the holidays")));
    const DealId lost = p.addDeal(QStringLiteral("Table"), 3);
    valueOf(p.lose(lost));
    p.pass(120); // The time of the next contact is over by now, and that is no reason to refuse.

    CHECK(refusalOf(p.funnels.archiveStage(p.stage(3), {}))
          == QStringLiteral("The stage “S3” still has open or deferred deals. Choose the stage to "
                            "move them to."));
    CHECK(stagesOf(p) == QStringLiteral("S1 S2 S3 S4"));

    valueOf(p.funnels.archiveStage(p.stage(3), p.stage(2)));
    CHECK(stagesOf(p) == QStringLiteral("S1 S2 (S3) S4"));
    CHECK(p.story(open) == QStringLiteral("created S3, moved S3>S2"));
    CHECK(p.story(asleep)
          == QStringLiteral("created S3, deferred S3, resumed S3, moved S3>S2, deferred S2"));
    CHECK(p.deal(asleep).status == DealStatus::Deferred);
    CHECK(p.deal(asleep).nextContactAt == until);
    CHECK(p.moves(asleep).back().comment == QStringLiteral("After the holidays"));
    CHECK(p.story(lost) == QStringLiteral("created S3, lost S3 (Too dear)"));
    CHECK(p.deal(lost).stage == p.stage(3));
    for (const DealId id : {open, asleep, lost})
        CHECK(p.deal(id).furthestPosition == 2);
    CHECK(brokenCaches(*p.book) == QStringList());

    SECTION("and restoring it brings the depths back")
    {
        valueOf(p.funnels.restoreStage(p.stage(3)));
        CHECK(p.deal(open).furthestPosition == 3);
        CHECK(p.deal(lost).furthestPosition == 3);
        CHECK(brokenCaches(*p.book) == QStringList());
    }
}

TEST_CASE("An archived first stage counts as the first live one", "[process][stage]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    valueOf(p.lose(id));
    valueOf(p.funnels.archiveStage(p.stage(1), {}));
    CHECK(p.deal(id).furthestPosition == 1);
    CHECK(brokenCaches(*p.book) == QStringList());
}

TEST_CASE("Deals of an archived stage move to a live stage of the same funnel only",
          "[process][stage]")
{
    ProcessBook p;
    valueOf(p.funnels.archiveStage(p.stage(4), {}));
    p.addDeal(QStringLiteral("Kitchen"), 2);
    CHECK(refusalOf(p.funnels.archiveStage(p.stage(2), p.stage(2)))
          == QStringLiteral("The deals of the stage “S2” cannot move to “S2”. Choose another "
                            "active stage of the same funnel."));
    refusalOf(p.funnels.archiveStage(p.stage(2), p.stage(4)));
    refusalOf(p.funnels.archiveStage(p.stage(2), p.repairStage(1)));
    refusalOf(p.funnels.archiveStage(p.stage(2), StageId(99)), ErrorKind::NotFound);
    CHECK(stagesOf(p) == QStringLiteral("S1 S2 S3 (S4)"));
}

TEST_CASE("The last stage in use is not archived", "[process][stage]")
{
    ProcessBook p;
    valueOf(p.funnels.archiveStage(p.repairStage(1), {}));
    CHECK(refusalOf(p.funnels.archiveStage(p.repairStage(2), {}))
          == QStringLiteral("“R2” is the only active stage of its funnel. Add another stage first, "
                            "or archive the funnel."));
}

TEST_CASE("An archived stage comes back unless its name was taken", "[process][stage]")
{
    ProcessBook p;
    valueOf(p.funnels.archiveStage(p.stage(2), {}));
    const StageId other = valueOf(p.funnels.addStage(p.sales, QStringLiteral("s2"), 4));
    refusalOf(p.funnels.restoreStage(p.stage(2)));
    valueOf(p.funnels.renameStage(other, QStringLiteral("X")));
    valueOf(p.funnels.restoreStage(p.stage(2)));
    CHECK(stagesOf(p) == QStringLiteral("S1 S2 S3 S4 X"));
}
