#include "tests/core/process/fullbook.h"
#include "tests/core/process/wholebook.h"

#include <functional>

using namespace voronka;

namespace {

/// One write on a book where every write is possible.
struct Write
{
    const char *name;
    std::function<void()> run;
};

/// A book with an open deal, a deferred one, one of each outcome, an archived stage and funnel, and
/// something in every list.
class BusyBook : public ProcessBook
{
public:
    BusyBook()
    {
        oak = valueOf(lists.addTag(QStringLiteral("Oak")));
        north = valueOf(lists.addRegion(QStringLiteral("North")));
        fair = valueOf(lists.addSource(QStringLiteral("Fair")));
        company.name = QStringLiteral("Дубрава");
        company.channels = {{ChannelKind::Phone, QStringLiteral("044 1")}};
        DealDraft draft;
        draft.title = QStringLiteral("Кухня");
        draft.manager = olena;
        draft.source = fair;
        draft.region = north;
        draft.company = valueOf(people.add(company));
        open = valueOf(deals.create(draft));
        valueOf(deals.setTags(open, std::array{oak}));
        valueOf(move(open, 3));
        asleep = addDeal(QStringLiteral("Двері"), 3);
        valueOf(defer(asleep));
        won = addDeal(QStringLiteral("Стіл"), 3);
        valueOf(deals.win(won));
        lost = addDeal(QStringLiteral("Шафа"), 4);
        valueOf(lose(lost));
        away = addDeal(QStringLiteral("Ліжко"), 4);
        valueOf(deals.transfer(away, repair));
        child();
        const StageId last = stage(4);
        valueOf(funnels.setRequirements(last,
                                        {{{}, last, RequiredField::Phone, {}, 0},
                                         {{}, last, {}, QStringLiteral("Договір"), 0}}));
        valueOf(funnels.setStageTasks(
                last, {{{}, last, ActivityKind::Call, QStringLiteral("Дзвонити"), 2, {}, 0}}));
        signature = book->catalog().requirementsOf(last).back().id;
        valueOf(funnels.archiveStage(stage(2), {}));
        archivedFunnel = valueOf(funnels.addFunnel(QStringLiteral("Old"), {QStringLiteral("O1")}));
        valueOf(funnels.archiveFunnel(archivedFunnel));
    }

    void child()
    {
        DealDraft draft;
        draft.title = QStringLiteral("Друга кухня");
        draft.parent = open;
        valueOf(deals.create(draft));
    }

    std::vector<Write> dealWrites();
    std::vector<Write> deskWrites();

    TagId oak;
    RegionId north;
    SourceId fair;
    Company company;
    DealId open;
    DealId asleep;
    DealId won;
    DealId lost;
    DealId away;
    FunnelId archivedFunnel;
    RequirementId signature;
};

std::vector<Write> BusyBook::dealWrites()
{
    return {
            {"create", [this] { addDeal(); }},
            {"edit",
             [this] {
                 DealFields fields = fieldsOf(deal(open));
                 fields.title = QStringLiteral("L'avenir \"x\", 'y'\n2");
                 fields.amount = Money{5};
                 fields.manager = petro;
                 fields.expectedOn = QDate(2026, 5, 1);
                 valueOf(deals.edit(open, fields));
             }},
            {"move", [this] { valueOf(move(open, 1)); }},
            {"move with answers",
             [this] {
                 EntryAnswers answers;
                 answers.contact = QStringLiteral("Яна");
                 answers.email = QStringLiteral("yana@dim.ua");
                 answers.amount = Money{12};
                 answers.confirmed = {signature};
                 answers.phone = QStringLiteral("050 7");
                 valueOf(deals.move(open, stage(4), answers));
             }},
            {"tasks again", [this] { valueOf(deals.createStageTasksAgain(lost)); }},
            {"move a deferred deal", [this] { valueOf(move(asleep, 1)); }},
            {"win", [this] { valueOf(deals.win(open, {Money{77}})); }},
            {"lose", [this] { valueOf(lose(open)); }},
            {"lose several",
             [this] { valueOf(deals.lose(std::array{open, asleep}, {tooDear, {}})); }},
            {"defer", [this] { valueOf(defer(open)); }},
            {"resume", [this] { valueOf(deals.resume(asleep)); }},
            {"reopen", [this] { valueOf(deals.reopen(lost)); }},
            {"transfer", [this] { valueOf(deals.transfer(open, repair)); }},
            {"transfer back", [this] { valueOf(deals.transfer(away, sales)); }},
            {"remove a deal with a child", [this] { valueOf(deals.remove(std::array{open})); }},
            {"remove a deal with a passage", [this] { valueOf(deals.remove(std::array{away})); }},
            {"tags", [this] { valueOf(deals.setTags(open, {})); }},
    };
}

std::vector<Write> BusyBook::deskWrites()
{
    return {
            {"add funnel",
             [this] { valueOf(funnels.addFunnel(QStringLiteral("Опт"), {QStringLiteral("A")})); }},
            {"rename funnel",
             [this] { valueOf(funnels.renameFunnel(sales, QStringLiteral("X"))); }},
            {"reorder funnels",
             [this] { valueOf(funnels.reorderFunnels(std::array{repair, sales})); }},
            {"archive funnel",
             [this] {
                 // Emptied here, so that the step itself is the last.
                 valueOf(deals.remove(std::array{away}));
                 valueOf(funnels.archiveFunnel(repair));
             }},
            {"restore funnel", [this] { valueOf(funnels.restoreFunnel(archivedFunnel)); }},
            {"add stage", [this] { valueOf(funnels.addStage(sales, QStringLiteral("X"), 2)); }},
            {"rename stage",
             [this] { valueOf(funnels.renameStage(stage(1), QStringLiteral("X"))); }},
            {"stage details",
             [this] {
                 Stage details = *book->catalog().stage(stage(1));
                 details.colour = QStringLiteral("#000000");
                 details.winProbability = 0.1;
                 valueOf(funnels.setStageDetails(details));
             }},
            {"demands",
             [this] {
                 valueOf(deals.createStageTasksAgain(lost));
                 EntryAnswers answers;
                 answers.confirmed = {signature};
                 valueOf(deals.move(open, stage(4), answers));
                 valueOf(funnels.setRequirements(stage(4),
                                                 {{{}, stage(4), RequiredField::Amount, {}, 0}}));
             }},
            {"tasks of a stage",
             [this] {
                 valueOf(deals.createStageTasksAgain(lost));
                 valueOf(funnels.setStageTasks(stage(4), {}));
             }},
            {"copy funnel",
             [this] { valueOf(funnels.copyFunnel(sales, QStringLiteral("Копія"))); }},
            {"reorder stages",
             [this] {
                 valueOf(funnels.reorderStages(sales, std::array{stage(4), stage(3), stage(1)}));
             }},
            {"archive stage", [this] { valueOf(funnels.archiveStage(stage(3), stage(1))); }},
            {"restore stage", [this] { valueOf(funnels.restoreStage(stage(2))); }},
            {"add to list", [this] { valueOf(lists.addManager(QStringLiteral("Яна"))); }},
            {"rename in list", [this] { valueOf(lists.rename(oak, QStringLiteral("Beech"))); }},
            {"retire", [this] { valueOf(lists.setArchived(fair, true)); }},
            {"reorder list", [this] { valueOf(lists.reorder(std::array{petro, olena})); }},
            {"revisit", [this] { valueOf(lists.setRevisitAfterDays(tooDear, 30)); }},
            {"merge", [this] { valueOf(lists.mergeLossReasons(tooDear, changedMind)); }},
            {"settings",
             [this] {
                 BookSettings settings = book->catalog().settings;
                 settings.currency = *currencyFromCode(u"EUR");
                 valueOf(lists.setSettings(settings));
             }},
            {"add company", [this] { valueOf(people.add(company)); }},
            {"add contact",
             [this] {
                 Contact contact;
                 contact.name = QStringLiteral("Іван");
                 contact.channels = company.channels;
                 valueOf(people.add(contact));
             }},
    };
}

void checkUndoAndRedo(ProcessBook &p, const Write &write)
{
    INFO(write.name);
    const auto earlier = valueOf(p.book->history().nextUndo());
    const BookSnapshot before = snapshotOf(*p.book);
    p.pass(1);
    write.run();
    const BookSnapshot after = snapshotOf(*p.book);
    REQUIRE_FALSE(after == before);
    REQUIRE(brokenCaches(after) == QStringList());

    for (int round = 0; round < 2; ++round) {
        while (valueOf(p.book->history().nextUndo())->id != earlier->id) {
            const HistoryStep step = valueOf(p.deals.undo());
            // Every step has a sentence of its own, not the one for unknown kinds.
            CHECK(describeStep(step.title)
                  != QStringLiteral("Change “%1”").arg(step.title.subject));
        }
        REQUIRE(snapshotOf(*p.book) == before);
        while (valueOf(p.book->history().nextRedo()))
            valueOf(p.deals.redo());
        REQUIRE(snapshotOf(*p.book) == after);
    }
}

} // namespace

TEST_CASE("Every action on a deal is undone and done again exactly", "[process][undo]")
{
    const size_t count = BusyBook().dealWrites().size();
    for (size_t i = 0; i < count; ++i) {
        BusyBook p;
        checkUndoAndRedo(p, p.dealWrites()[i]);
    }
}

TEST_CASE("Every change of funnels, lists and people is undone and done again exactly",
          "[process][undo]")
{
    const size_t count = BusyBook().deskWrites().size();
    for (size_t i = 0; i < count; ++i) {
        BusyBook p;
        checkUndoAndRedo(p, p.deskWrites()[i]);
    }
}

TEST_CASE("Several steps are taken back at once, all or none", "[process][trash][undo]")
{
    FullBook b;
    const auto here = valueOf(b.book->history().nextUndo())->id;
    const QStringList before = wholeBook(*b.book);
    b.addDeal(QStringLiteral("One"));
    const ChangeGroupId first = valueOf(b.book->history().nextUndo())->id;
    valueOf(b.removeKitchen());
    valueOf(b.lists.addTag(QStringLiteral("Pine")));
    const ChangeGroupId last = valueOf(b.book->history().nextUndo())->id;
    const QStringList after = wholeBook(*b.book);

    int told = 0;
    b.book->onCommitted([&told](const Changes &) { ++told; });
    CHECK(valueOf(b.book->history().undoTo(*b.book, first, b.now)) == 3);
    CHECK(told == 1);
    CHECK(wholeBook(*b.book) == before);
    CHECK(b.book->catalog().tags.size() == 1);
    CHECK(valueOf(b.book->history().nextUndo())->id == here);
    refusalOf(b.book->history().undoTo(*b.book, first, b.now));

    CHECK(valueOf(b.book->history().redoTo(*b.book, last, b.now)) == 3);
    CHECK(wholeBook(*b.book) == after);
    refusalOf(b.book->history().redoTo(*b.book, last, b.now));

    // Another program has removed what the first of them made: none is taken back.
    REQUIRE(b.book->database().execute(
            QStringLiteral("UPDATE change_log SET old = '1' WHERE op = 'D' AND tbl = 'deal'")));
    CHECK(!b.book->history().undoTo(*b.book, first, b.now));
    CHECK(wholeBook(*b.book) == after);
    CHECK(b.book->catalog().tags.size() == 2);
}
