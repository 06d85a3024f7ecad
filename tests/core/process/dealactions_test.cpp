#include "tests/core/process/processbook.h"

using namespace voronka;

TEST_CASE("A deal moves forward, back and over several stages", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    p.pass(10);
    valueOf(p.move(id, 4));
    CHECK(p.deal(id).stage == p.stage(4));
    CHECK(p.deal(id).stageSince == p.now);
    CHECK(p.deal(id).furthestPosition == 4);
    p.pass(10);
    valueOf(p.move(id, 2));
    CHECK(p.deal(id).stage == p.stage(2));
    CHECK(p.deal(id).stageSince == p.now);
    CHECK(p.story(id) == QStringLiteral("created S1, moved S1>S4, moved S4>S2"));
}

TEST_CASE("Moving back leaves the depth of a deal", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal(QStringLiteral("Kitchen"), 3);
    CHECK(p.deal(id).furthestPosition == 3);
    valueOf(p.move(id, 1));
    CHECK(p.deal(id).furthestPosition == 3);
    valueOf(p.move(id, 2));
    CHECK(p.deal(id).furthestPosition == 3);
}

TEST_CASE("An event records the manager who answers for the deal at that time", "[process][deal]")
{
    ProcessBook p;
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    draft.manager = p.olena;
    const DealId id = valueOf(p.deals.create(draft));
    DealFields fields = fieldsOf(p.deal(id));
    fields.manager = p.petro;
    valueOf(p.deals.edit(id, fields));
    valueOf(p.move(id, 2));
    CHECK(p.moves(id)[0].by == p.olena);
    CHECK(p.moves(id)[1].by == p.petro);
}

TEST_CASE("A deal is not moved where it cannot stand", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    SECTION("to the stage where it stands")
    {
        CHECK(refusalOf(p.move(id, 1))
              == QStringLiteral("“Kitchen” is already in “S1”. Choose another stage."));
    }
    SECTION("to a stage of another funnel")
    {
        CHECK(refusalOf(p.deals.move(std::array{id}, p.repairStage(1)))
              == QStringLiteral("The stage “R1” is not in the funnel “Sales”, so “Kitchen” cannot "
                                "enter it. Choose a stage of that funnel, or transfer the deal to "
                                "the other funnel."));
    }
    SECTION("to an archived stage")
    {
        valueOf(p.funnels.archiveStage(p.stage(3), {}));
        CHECK(refusalOf(p.move(id, 3))
              == QStringLiteral("The stage “S3” is archived, so “Kitchen” cannot enter it. Restore "
                                "the stage or choose another one."));
    }
    SECTION("to a stage that is not in the book")
    {
        CHECK(refusalOf(p.deals.move(std::array{id}, StageId(999)), ErrorKind::NotFound)
              == QStringLiteral("The stage chosen for “Kitchen” is not in the book. Choose another "
                                "stage."));
    }
    CHECK(p.story(id) == QStringLiteral("created S1"));
}

TEST_CASE("A won deal keeps the stage it stood in", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal(QStringLiteral("Kitchen"), 2);
    p.pass(5);
    valueOf(p.deals.win(id, {Money{123'45}}));
    const Deal won = p.deal(id);
    CHECK(won.status == DealStatus::Won);
    CHECK(won.stage == p.stage(2));
    CHECK(won.furthestPosition == 2);
    CHECK(won.closedAt == p.now);
    CHECK(won.amount == Money{123'45});
    CHECK(p.story(id) == QStringLiteral("created S2, won S2"));
}

TEST_CASE("Winning without an amount leaves it as it is", "[process][deal]")
{
    ProcessBook p;
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    draft.amount = Money{500};
    const DealId id = valueOf(p.deals.create(draft));
    valueOf(p.deals.win(id));
    CHECK(p.deal(id).amount == Money{500});
}

TEST_CASE("A deal is lost with a reason and a comment", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal(QStringLiteral("Kitchen"), 2);
    p.pass(5);
    valueOf(p.deals.lose(std::array{id}, {p.tooDear, QStringLiteral(" Wanted oak ")}));
    const Deal lost = p.deal(id);
    CHECK(lost.status == DealStatus::Lost);
    CHECK(lost.stage == p.stage(2));
    CHECK(lost.lossReason == p.tooDear);
    CHECK(lost.closedAt == p.now);
    CHECK(p.story(id) == QStringLiteral("created S2, lost S2 (Too dear)"));
    CHECK(p.moves(id).back().comment == QStringLiteral("Wanted oak"));
}

TEST_CASE("No deal is lost without a live reason of this book",
          "[process][deal][lost-needs-reason]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    const auto loseFor = [&](LossReasonId reason) {
        return refusalOf(p.deals.lose(std::array{id}, {reason, {}}));
    };
    SECTION("none at all")
    {
        CHECK(loseFor(LossReasonId())
              == QStringLiteral("“Kitchen” cannot be lost without a reason. Choose a reason from "
                                "the list."));
    }
    SECTION("one that is not in the book")
    {
        loseFor(LossReasonId(999));
    }
    SECTION("a retired one")
    {
        valueOf(p.lists.setArchived(p.tooDear, true));
        CHECK(loseFor(p.tooDear)
              == QStringLiteral("The loss reason “Too dear” is archived. Choose another reason for "
                                "“Kitchen”, or restore this one."));
    }
    SECTION("one that was merged into another")
    {
        valueOf(p.lists.mergeLossReasons(p.tooDear, p.changedMind));
        CHECK(loseFor(p.tooDear)
              == QStringLiteral("The loss reason “Too dear” was merged into “Changed their mind”. "
                                "Choose that reason for “Kitchen”."));
    }
    CHECK(p.deal(id).status == DealStatus::Open);
    CHECK(p.story(id) == QStringLiteral("created S1"));
}

TEST_CASE("A deferred deal has the time of the next contact", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal(QStringLiteral("Kitchen"), 2);
    const Instant entered = p.now;
    p.pass(5);
    valueOf(p.deals.defer(std::array{id}, p.later(60), QStringLiteral("After the holidays")));
    CHECK(p.deal(id).status == DealStatus::Deferred);
    CHECK(p.deal(id).nextContactAt == p.later(60));
    CHECK(p.deal(id).stageSince == entered);
    CHECK(p.moves(id).back().until == p.later(60));
    CHECK(p.moves(id).back().comment == QStringLiteral("After the holidays"));

    SECTION("and may be deferred again")
    {
        valueOf(p.deals.defer(std::array{id}, p.later(90)));
        CHECK(p.deal(id).nextContactAt == p.later(90));
        CHECK(p.story(id) == QStringLiteral("created S2, deferred S2, deferred S2"));
    }
    SECTION("until it is resumed")
    {
        valueOf(p.deals.resume(id));
        CHECK(p.deal(id).status == DealStatus::Open);
        CHECK_FALSE(p.deal(id).nextContactAt);
        CHECK(p.deal(id).stageSince == entered);
        CHECK(p.story(id) == QStringLiteral("created S2, deferred S2, resumed S2"));
    }
    SECTION("until it is moved, which resumes it")
    {
        valueOf(p.move(id, 3));
        CHECK(p.deal(id).status == DealStatus::Open);
        CHECK_FALSE(p.deal(id).nextContactAt);
        CHECK(p.story(id) == QStringLiteral("created S2, deferred S2, resumed S2, moved S2>S3"));
    }
    SECTION("until it is won")
    {
        valueOf(p.deals.win(id));
        CHECK_FALSE(p.deal(id).nextContactAt);
        CHECK(p.story(id) == QStringLiteral("created S2, deferred S2, won S2"));
    }
    SECTION("until it is lost")
    {
        valueOf(p.lose(id));
        CHECK_FALSE(p.deal(id).nextContactAt);
    }
    SECTION("until it is reopened, in another stage if so wanted")
    {
        valueOf(p.deals.reopen(id, p.stage(1)));
        CHECK(p.deal(id).status == DealStatus::Open);
        CHECK(p.story(id) == QStringLiteral("created S2, deferred S2, resumed S2, moved S2>S1"));
    }
    SECTION("until it is reopened where it stands")
    {
        valueOf(p.deals.reopen(id));
        CHECK(p.story(id) == QStringLiteral("created S2, deferred S2, resumed S2"));
    }
    CHECK(brokenCaches(*p.book) == QStringList());
}

TEST_CASE("The next contact must lie in the future", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    CHECK(refusalOf(p.deals.defer(std::array{id}, p.now))
          == QStringLiteral("The next contact about “Kitchen” must be in the future. Choose a "
                            "later date and time."));
    refusalOf(p.deals.defer(std::array{id}, p.later(-1)));
    CHECK(p.deal(id).status == DealStatus::Open);
}

TEST_CASE("Only a deferred deal is resumed", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    CHECK(refusalOf(p.deals.resume(id))
          == QStringLiteral("“Kitchen” is already open. There is nothing to reopen."));
}

TEST_CASE("A finished deal must be reopened before anything else", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    const bool won = GENERATE(true, false);
    valueOf(won ? p.deals.win(id) : p.lose(id));
    const QString sentence = won ? QStringLiteral("“Kitchen” is already won. Reopen it first.")
                                 : QStringLiteral("“Kitchen” is already lost. Reopen it first.");
    CHECK(refusalOf(p.move(id, 2)) == sentence);
    CHECK(refusalOf(p.deals.win(id)) == sentence);
    CHECK(refusalOf(p.lose(id)) == sentence);
    CHECK(refusalOf(p.defer(id)) == sentence);
    CHECK(refusalOf(p.deals.resume(id)) == sentence);
    CHECK(refusalOf(p.deals.transfer(id, p.repair)) == sentence);
    CHECK(p.moves(id).size() == 2);
}

TEST_CASE("Reopening keeps the old outcome as an event", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal(QStringLiteral("Kitchen"), 3);
    valueOf(p.lose(id));
    p.pass(5);
    SECTION("in the stage where it stood")
    {
        valueOf(p.deals.reopen(id));
        CHECK(p.deal(id).stage == p.stage(3));
        CHECK(p.deal(id).stageSince == p.now);
        CHECK(p.story(id) == QStringLiteral("created S3, lost S3 (Too dear), reopened S3"));
    }
    SECTION("in another stage")
    {
        valueOf(p.deals.reopen(id, p.stage(4)));
        CHECK(p.deal(id).furthestPosition == 4);
        CHECK(p.story(id) == QStringLiteral("created S3, lost S3 (Too dear), reopened S3>S4"));
    }
    CHECK(p.deal(id).status == DealStatus::Open);
    CHECK_FALSE(p.deal(id).lossReason);
    CHECK_FALSE(p.deal(id).closedAt);
}

TEST_CASE("A deal whose stage was archived is reopened in the live one before it",
          "[process][deal]")
{
    ProcessBook p;
    const DealId middle = p.addDeal(QStringLiteral("Kitchen"), 3);
    const DealId first = p.addDeal(QStringLiteral("Door"), 1);
    valueOf(p.deals.win(middle));
    valueOf(p.deals.win(first));
    valueOf(p.funnels.archiveStage(p.stage(3), {}));
    valueOf(p.funnels.archiveStage(p.stage(1), {}));
    CHECK(p.deal(middle).stage == p.stage(3));
    valueOf(p.deals.reopen(middle));
    CHECK(p.deal(middle).stage == p.stage(2));
    valueOf(p.deals.reopen(first));
    CHECK(p.deal(first).stage == p.stage(2));
    CHECK(brokenCaches(*p.book) == QStringList());
}

TEST_CASE("An open deal is not reopened", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    CHECK(refusalOf(p.deals.reopen(id))
          == QStringLiteral("“Kitchen” is already open. There is nothing to reopen."));
}

TEST_CASE("A deal of an archived funnel is not reopened", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    valueOf(p.deals.win(id));
    valueOf(p.funnels.archiveFunnel(p.sales));
    CHECK(refusalOf(p.deals.reopen(id))
          == QStringLiteral("The funnel “Sales” is archived, so “Kitchen” cannot enter it. Restore "
                            "the funnel or choose another one."));
}

TEST_CASE("A transferred deal leaves a passage in the funnel it left", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    valueOf(p.move(id, 3));
    p.pass(5);
    valueOf(p.deals.transfer(id, p.repair));
    CHECK(p.deal(id).funnel == p.repair);
    CHECK(p.deal(id).stage == p.repairStage(1));
    CHECK(p.deal(id).furthestPosition == 1);
    CHECK(p.deal(id).stageSince == p.now);
    CHECK(p.story(id) == QStringLiteral("created S1, moved S1>S3, transferred S3>R1"));
    const auto passages = valueOf(p.book->deals().passages(id));
    REQUIRE(passages.size() == 1);
    CHECK(passages[0] == DealStore::Passage{id, p.sales, p.stage(3), 3, p.now});

    SECTION("and takes it away when it comes back as deep as it was")
    {
        valueOf(p.deals.transfer(id, p.sales, p.stage(2)));
        CHECK(p.deal(id).funnel == p.sales);
        CHECK(p.deal(id).stage == p.stage(2));
        CHECK(p.deal(id).furthestPosition == 3);
        const auto left = valueOf(p.book->deals().passages(id));
        REQUIRE(left.size() == 1);
        CHECK(left[0].funnel == p.repair);
        CHECK(brokenCaches(*p.book) == QStringList());
    }
}

TEST_CASE("A deferred deal is resumed by being transferred", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    valueOf(p.defer(id));
    valueOf(p.deals.transfer(id, p.repair, p.repairStage(2)));
    CHECK(p.deal(id).status == DealStatus::Open);
    CHECK(p.deal(id).furthestPosition == 2);
    CHECK(p.story(id) == QStringLiteral("created S1, deferred S1, resumed S1, transferred S1>R2"));
}

TEST_CASE("A deal is not transferred where it cannot stand", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    SECTION("to its own funnel")
    {
        CHECK(refusalOf(p.deals.transfer(id, p.sales))
              == QStringLiteral("“Kitchen” is already in the funnel “Sales”. Choose another "
                                "funnel, or move the deal to another stage."));
    }
    SECTION("to an archived funnel")
    {
        valueOf(p.funnels.archiveFunnel(p.repair));
        refusalOf(p.deals.transfer(id, p.repair));
    }
    SECTION("to a funnel that is not in the book")
    {
        CHECK(refusalOf(p.deals.transfer(id, FunnelId(999)), ErrorKind::NotFound)
              == QStringLiteral("The funnel chosen for “Kitchen” is not in the book. Choose "
                                "another funnel."));
    }
    SECTION("to a stage of a third funnel")
    {
        refusalOf(p.deals.transfer(id, p.repair, p.stage(2)));
    }
    CHECK(p.deal(id).funnel == p.sales);
    CHECK(valueOf(p.book->deals().passages(id)).empty());
}

TEST_CASE("A clock set back refuses nothing, and no event precedes the creation", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    const Instant created = p.now;
    p.pass(-24 * 60);
    valueOf(p.move(id, 2));
    CHECK(p.moves(id).back().at == created);
    CHECK(p.deal(id).stageSince == created);
    valueOf(p.deals.defer(std::array{id}, p.later(60)));
    CHECK(p.deal(id).nextContactAt == p.later(60));
    valueOf(p.deals.win(id));
    CHECK(p.deal(id).closedAt == created);
    CHECK(p.story(id) == QStringLiteral("created S1, moved S1>S2, deferred S2, won S2"));
}

TEST_CASE("A deleted deal takes its moves along and leaves its children", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    DealDraft draft;
    draft.title = QStringLiteral("Second kitchen");
    draft.parent = id;
    draft.kind = DealKind::Repeat;
    const DealId child = valueOf(p.deals.create(draft));
    valueOf(p.move(id, 2));
    valueOf(p.deals.remove(std::array{id}));
    CHECK_FALSE(p.book->deals().deal(id));
    CHECK(p.moves(id).empty());
    CHECK_FALSE(p.deal(child).parent);
}

TEST_CASE("A deal carries exactly the tags it is given", "[process][deal]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    const TagId oak = valueOf(p.lists.addTag(QStringLiteral("Oak")));
    const TagId urgent = valueOf(p.lists.addTag(QStringLiteral("Urgent")));
    valueOf(p.deals.setTags(id, std::array{urgent, oak, urgent}));
    CHECK(valueOf(p.book->deals().lines(std::array{id})).front().tags == std::vector{oak, urgent});
    valueOf(p.deals.setTags(id, {}));
    CHECK(valueOf(p.book->deals().lines(std::array{id})).front().tags.empty());
    CHECK(refusalOf(p.deals.setTags(id, std::array{TagId(999)}), ErrorKind::NotFound)
          == QStringLiteral("A tag chosen for “Kitchen” is not in the book. Choose other tags."));
}
