#include "core/process/describedone.h"
#include "core/storage/firstanswers.h"
#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

QString lastStep(ProcessBook &p)
{
    const auto step = valueOf(p.book->history().nextUndo());
    return step ? describeStep(step->title) : QString();
}

} // namespace

TEST_CASE("An action on one deal is named by its title", "[process][desk]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    CHECK(lastStep(p) == QStringLiteral("Add the deal “Kitchen”"));
    valueOf(p.move(id, 2));
    CHECK(lastStep(p) == QStringLiteral("Move “Kitchen”"));
}

TEST_CASE("Several deals are one step, named by how many they are", "[process][desk]")
{
    ProcessBook p;
    const std::array ids{p.addDeal(QStringLiteral("Kitchen")), p.addDeal(QStringLiteral("Door")),
                         p.addDeal(QStringLiteral("Table"))};
    valueOf(p.deals.move(ids, p.stage(2)));
    CHECK(lastStep(p).contains(QLatin1Char('3')));
    for (const DealId id : ids)
        CHECK(p.deal(id).stage == p.stage(2));
    valueOf(p.deals.undo());
    for (const DealId id : ids)
        CHECK(p.deal(id).stage == p.stage(1));
    valueOf(p.deals.lose(ids, {p.tooDear, {}}));
    valueOf(p.deals.undo());
    valueOf(p.deals.defer(ids, p.later(60)));
    valueOf(p.deals.undo());
    valueOf(p.deals.remove(ids));
    CHECK(valueOf(p.book->deals().count()) == 0);
    valueOf(p.deals.undo());
    CHECK(valueOf(p.book->deals().count()) == 3);
}

TEST_CASE("Several deals that sleep are woken in one step", "[process][desk]")
{
    ProcessBook p;
    const std::array ids{p.addDeal(QStringLiteral("Kitchen")), p.addDeal(QStringLiteral("Door"))};
    valueOf(p.deals.defer(ids, p.later(60)));
    valueOf(p.deals.resume(ids));
    CHECK(lastStep(p) == QStringLiteral("Resume 2 deal(s)"));
    CHECK(describeDone({QStringLiteral("deals.resume"), QStringLiteral("2")})
          == QStringLiteral("Resumed 2 deal(s)."));
    for (const DealId id : ids)
        CHECK(p.deal(id).status == DealStatus::Open);
    valueOf(p.deals.undo());
    for (const DealId id : ids)
        CHECK(p.deal(id).status == DealStatus::Deferred);

    // All or none: one of them is awake.
    valueOf(p.deals.resume(ids[1]));
    CHECK(lastStep(p) == QStringLiteral("Resume “Door”"));
    refusalOf(p.deals.resume(ids));
    CHECK(p.deal(ids[0]).status == DealStatus::Deferred);
    refusalOf(p.deals.resume(std::span<const DealId>()));
}

TEST_CASE("Of several deals that are moved those that sleep there already are woken",
          "[process][desk]")
{
    ProcessBook p;
    const std::array ids{p.addDeal(QStringLiteral("Kitchen")), p.addDeal(QStringLiteral("Door")),
                         p.addDeal(QStringLiteral("Table"))};
    valueOf(p.move(ids[0], 2));
    valueOf(p.move(ids[1], 2));
    valueOf(p.defer(ids[0]));
    valueOf(p.defer(ids[2]));
    valueOf(p.deals.move(ids, p.stage(2)));
    for (const DealId id : ids) {
        CHECK(p.deal(id).status == DealStatus::Open);
        CHECK(p.deal(id).stage == p.stage(2));
    }
    CHECK(p.moves(ids[1]).size() == 2); // It stayed as it was.
    valueOf(p.deals.undo());
    CHECK(p.deal(ids[0]).status == DealStatus::Deferred);
    CHECK(p.deal(ids[2]).stage == p.stage(1));
}

TEST_CASE("Of several deals all change or none, and the refusal names the deal", "[process][desk]")
{
    ProcessBook p;
    const std::array ids{p.addDeal(QStringLiteral("Kitchen")), p.addDeal(QStringLiteral("Door"))};
    valueOf(p.deals.win(ids[1]));
    const BookSnapshot before = snapshotOf(*p.book);
    CHECK(refusalOf(p.deals.move(ids, p.stage(2)))
          == QStringLiteral("“Door” is already won. Reopen it first."));
    refusalOf(p.deals.lose(ids, {p.tooDear, {}}));
    refusalOf(p.deals.defer(ids, p.later(60)));
    refusalOf(p.deals.remove(std::array{ids[0], DealId(99)}), ErrorKind::NotFound);
    CHECK(snapshotOf(*p.book) == before);
}

TEST_CASE("No deal at all is refused", "[process][desk]")
{
    ProcessBook p;
    CHECK(refusalOf(p.deals.move({}, p.stage(2)))
          == QStringLiteral("No deal is chosen. Choose at least one deal."));
}

TEST_CASE("A deal that is not in the book is refused by every action", "[process][desk]")
{
    ProcessBook p;
    const DealId id(99);
    refusalOf(p.move(id, 2), ErrorKind::NotFound);
    refusalOf(p.deals.win(id), ErrorKind::NotFound);
    refusalOf(p.lose(id), ErrorKind::NotFound);
    refusalOf(p.defer(id), ErrorKind::NotFound);
    refusalOf(p.deals.resume(id), ErrorKind::NotFound);
    refusalOf(p.deals.reopen(id), ErrorKind::NotFound);
    refusalOf(p.deals.transfer(id, p.repair), ErrorKind::NotFound);
    refusalOf(p.deals.remove(std::array{id}), ErrorKind::NotFound);
    refusalOf(p.deals.setTags(id, {}), ErrorKind::NotFound);
}

TEST_CASE("What changes nothing leaves no step", "[process][desk]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    const Stage stage = *p.book->catalog().stage(p.stage(1));
    const ChangeGroupId last = valueOf(p.book->history().nextUndo())->id;
    valueOf(p.deals.edit(id, fieldsOf(p.deal(id))));
    valueOf(p.deals.setTags(id, {}));
    valueOf(p.funnels.renameFunnel(p.sales, QStringLiteral("Sales")));
    valueOf(p.funnels.renameStage(p.stage(1), QStringLiteral("S1")));
    valueOf(p.funnels.setStageDetails(stage));
    valueOf(p.funnels.reorderStages(p.sales, p.stages));
    valueOf(p.funnels.restoreStage(p.stage(1)));
    valueOf(p.funnels.restoreFunnel(p.sales));
    valueOf(p.lists.rename(p.olena, QStringLiteral("Олена")));
    valueOf(p.lists.setArchived(p.olena, false));
    valueOf(p.lists.reorder(std::array{p.olena, p.petro}));
    valueOf(p.lists.setRevisitAfterDays(p.tooDear, {}));
    valueOf(p.lists.setSettings(p.book->catalog().settings));
    CHECK(valueOf(p.book->history().nextUndo())->id == last);
}

TEST_CASE("A request sorted into another funnel is answered by the limit there", "[process][deals]")
{
    ProcessBook p;
    Stage repair = *p.book->catalog().stage(p.repairStage(1));
    repair.limitMinutes = 10;
    valueOf(p.funnels.setStageDetails(repair));
    const DealId id = p.addDeal();
    const Instant from = p.now;
    p.pass(5);
    valueOf(p.deals.transfer(id, p.repair));
    const auto answers = valueOf(readFirstAnswers(p.book->database(), from, p.later(1), {}));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].deal == id);
    REQUIRE(answers[0].entries.size() == 1);
    CHECK(answers[0].entries[0].stage == p.repairStage(1));
    CHECK(answers[0].entries[0].at == p.now);
}
