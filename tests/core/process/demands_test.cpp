#include "core/process/demands.h"
#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

/// S2 asks for the amount and that the client has the money, S3 for the amount and a phone, S4 for
/// a signature.
class DemandingBook : public ProcessBook
{
public:
    DemandingBook()
    {
        money = demand(2, {field(RequiredField::Amount), sentence("The client has the money")})[1];
        demand(3, {field(RequiredField::Amount), field(RequiredField::Phone)});
        signature = demand(4, {sentence("Contract signed")})[0];
    }

    static StageRequirement field(RequiredField field) { return {{}, {}, field, {}, 0}; }
    static StageRequirement sentence(const char *text)
    {
        return {{}, {}, {}, QString::fromUtf8(text), 0};
    }

    std::vector<RequirementId> demand(int number, const std::vector<StageRequirement> &wanted)
    {
        valueOf(funnels.setRequirements(stage(number), wanted));
        std::vector<RequirementId> ids;
        for (const StageRequirement &requirement : book->catalog().requirementsOf(stage(number)))
            ids.push_back(requirement.id);
        return ids;
    }

    static QStringList described(const std::vector<StageRequirement> &requirements)
    {
        QStringList texts;
        for (const StageRequirement &requirement : requirements)
            texts << describeRequirement(requirement);
        return texts;
    }

    QStringList missing(DealId id, int number)
    {
        return described(valueOf(missingToEnter(*book, id, stage(number))));
    }

    EntryAnswers everything() const
    {
        EntryAnswers answers;
        answers.amount = Money{100};
        answers.contact = QStringLiteral("Ivanova");
        answers.phone = QStringLiteral("050 1");
        answers.confirmed = {money, signature};
        return answers;
    }

    RequirementId money;
    RequirementId signature;
};

const QStringList all{QStringLiteral("Amount"), QStringLiteral("The client has the money"),
                      QStringLiteral("Phone"), QStringLiteral("Contract signed")};

} // namespace

TEST_CASE("A jump over stages asks for all of them together, each field once", "[process][demands]")
{
    DemandingBook p;
    const DealId id = p.addDeal();
    CHECK(p.missing(id, 1).isEmpty());
    CHECK(p.missing(id, 2) == all.first(2));
    CHECK(p.missing(id, 4) == all);
    CHECK(refusalOf(missingToEnter(*p.book, DealId(99), p.stage(2)), ErrorKind::NotFound)
          != QString());
}

TEST_CASE("A deal that lacks something stays where it is", "[process][demands]")
{
    DemandingBook p;
    const DealId id = p.addDeal();
    const BookSnapshot before = snapshotOf(*p.book);
    CHECK(refusalOf(p.move(id, 3))
          == QStringLiteral("“Kitchen” cannot enter “S3” yet, because it lacks: Amount, “The "
                            "client has the money”, Phone. Fill that in or confirm it first."));
    CHECK(snapshotOf(*p.book) == before);
    CHECK_FALSE(valueOf(p.book->history().nextUndo())->title.title == QStringLiteral("deal.move"));
}

TEST_CASE("The answers and the move are one step", "[process][demands]")
{
    DemandingBook p;
    const DealId id = p.addDeal();
    const BookSnapshot before = snapshotOf(*p.book);
    valueOf(p.deals.move(id, p.stage(4), p.everything()));
    CHECK(p.deal(id).stage == p.stage(4));
    CHECK(p.deal(id).amount == Money{100});
    const Contact contact = valueOf(p.book->people().contact(p.deal(id).contact.value()));
    CHECK(contact.channels == std::vector<Channel>{{ChannelKind::Phone, QStringLiteral("050 1")}});
    CHECK(valueOf(p.book->activities().confirmed(id)) == std::vector{p.money, p.signature});
    valueOf(p.deals.undo());
    CHECK(snapshotOf(*p.book) == before);
}

TEST_CASE("Answers that do not suffice change nothing", "[process][demands]")
{
    DemandingBook p;
    const DealId id = p.addDeal();
    const BookSnapshot before = snapshotOf(*p.book);
    EntryAnswers answers = p.everything();
    answers.confirmed.pop_back();
    CHECK(refusalOf(p.deals.move(id, p.stage(4), answers))
          == QStringLiteral("“Kitchen” cannot enter “S4” yet, because it lacks: “Contract "
                            "signed”. Fill that in or confirm it first."));
    answers = p.everything();
    answers.confirmed.push_back(RequirementId(99));
    refusalOf(p.deals.move(id, p.stage(4), answers), ErrorKind::NotFound);
    answers = p.everything();
    answers.contact.clear();
    CHECK(refusalOf(p.deals.move(id, p.stage(4), answers)).contains(QStringLiteral("no client")));
    answers = p.everything();
    answers.amount = Money{-1};
    refusalOf(p.deals.move(id, p.stage(4), answers));
    CHECK(snapshotOf(*p.book) == before);
}

TEST_CASE("What was given once is not asked for again", "[process][demands]")
{
    DemandingBook p;
    const DealId id = p.addDeal();
    valueOf(p.deals.move(id, p.stage(4), p.everything()));
    valueOf(p.move(id, 1));
    CHECK(p.missing(id, 4).isEmpty());
    valueOf(p.move(id, 4));
}

TEST_CASE("Going back and every outcome demand nothing", "[process][demands]")
{
    DemandingBook p;
    const DealId id = p.addDeal(QStringLiteral("Table"));
    valueOf(p.defer(id));
    valueOf(p.deals.resume(id));
    valueOf(p.deals.win(id));
    valueOf(p.deals.reopen(id));
    valueOf(p.lose(id));
    const DealId advanced = p.addDeal(QStringLiteral("Chair"));
    valueOf(p.deals.move(advanced, p.stage(4), p.everything()));
    p.demand(2, {DemandingBook::field(RequiredField::Region)});
    p.demand(3, {DemandingBook::field(RequiredField::Region)});
    valueOf(p.move(advanced, 3));
    valueOf(p.move(advanced, 2));
    CHECK(p.missing(advanced, 3) == QStringList{QStringLiteral("Region")});
}

TEST_CASE("A deal created further on has what every stage up to there demands",
          "[process][demands]")
{
    DemandingBook p;
    DealDraft draft;
    draft.title = QStringLiteral("Stairs");
    draft.stage = p.stage(3);
    const BookSnapshot before = snapshotOf(*p.book);
    CHECK(p.described(valueOf(missingToCreate(*p.book, draft))) == all.first(3));
    CHECK(p.described(valueOf(missingToCreate(*p.book, draft, p.everything()))).isEmpty());
    refusalOf(p.deals.create(draft));
    CHECK(snapshotOf(*p.book) == before);

    EntryAnswers answers = p.everything();
    answers.confirmed = {p.money};
    answers.manager = p.olena;
    ClientEntry client;
    client.company = QStringLiteral("Oak Ltd");
    const DealId id = valueOf(p.deals.create(draft, client, answers));
    CHECK(p.deal(id).manager == p.olena);
    CHECK(p.deal(id).amount == Money{100});
    CHECK(p.deal(id).company.has_value());
    CHECK(p.moves(id).front().by == p.olena);
    CHECK(p.missing(id, 4) == QStringList{QStringLiteral("Contract signed")});
}

TEST_CASE("A deal that is transferred or reopened further on obeys as well", "[process][demands]")
{
    DemandingBook p;
    DealDraft draft;
    draft.title = QStringLiteral("Tap");
    draft.funnel = p.repair;
    const DealId id = valueOf(p.deals.create(draft));
    refusalOf(p.deals.transfer(id, p.sales, p.stage(2)));
    valueOf(p.deals.transfer(id, p.sales));
    valueOf(p.lose(id));
    refusalOf(p.deals.reopen(id, p.stage(2)));
    CHECK(p.deal(id).status == DealStatus::Lost);
    valueOf(p.deals.reopen(id, p.stage(2), p.everything()));
    CHECK(p.deal(id).stage == p.stage(2));
    valueOf(p.defer(id));
    valueOf(p.deals.transfer(id, p.repair));
    valueOf(p.deals.transfer(id, p.sales, p.stage(2), p.everything()));
}

TEST_CASE("A mass move names the deals that lack something and moves none", "[process][demands]")
{
    DemandingBook p;
    std::vector<DealId> ids;
    for (int number = 1; number <= 7; ++number)
        ids.push_back(p.addDeal(QStringLiteral("Deal %1").arg(number)));
    EntryAnswers answers;
    answers.amount = Money{5};
    answers.confirmed = {p.money};
    valueOf(p.deals.move(ids[1], p.stage(2), answers));
    valueOf(p.lose(ids[2]));
    const BookSnapshot before = snapshotOf(*p.book);
    const auto lacks = valueOf(lackingToEnter(*p.book, ids, p.stage(2)));
    REQUIRE(lacks.size() == 5);
    CHECK(lacks[0].deal == ids[0]);
    CHECK(lacks[1].title == QStringLiteral("Deal 4"));
    CHECK(p.described(lacks[0].missing) == all.first(2));

    const std::vector<DealId> two{ids[0], ids[1], ids[3]};
    const QString refusal = refusalOf(p.deals.move(two, p.stage(2)));
    CHECK(refusal.contains(
            QStringLiteral("“Deal 1” lacks: Amount, “The client has the money”; “Deal 4” lacks:")));
    CHECK_FALSE(refusal.contains(QStringLiteral("Deal 2")));
    CHECK_FALSE(refusal.contains(QStringLiteral("among them")));
    ids.erase(ids.begin() + 2);
    ids.push_back(p.addDeal(QStringLiteral("Deal 8")));
    const QString longer = refusalOf(p.deals.move(ids, p.stage(2)));
    CHECK(longer.contains(QStringLiteral("among them: “Deal 1”")));
    CHECK_FALSE(longer.contains(QStringLiteral("Deal 8")));
    CHECK(p.deal(ids[0]).stage == p.stage(1));
}

TEST_CASE("Every field that a stage may demand is asked for and taken", "[process][demands]")
{
    ProcessBook p;
    const SourceId fair = valueOf(p.lists.addSource(QStringLiteral("Fair")));
    const RegionId north = valueOf(p.lists.addRegion(QStringLiteral("North")));
    std::vector<StageRequirement> demands;
    for (int field = 0; field <= int(RequiredField::Note); ++field)
        demands.push_back(DemandingBook::field(RequiredField(field)));
    valueOf(p.funnels.setRequirements(p.stage(2), demands));
    const DealId id = p.addDeal();
    const auto missing = valueOf(missingToEnter(*p.book, id, p.stage(2)));
    REQUIRE(missing.size() == demands.size());

    EntryAnswers answers;
    answers.amount = Money{1};
    answers.expectedOn = QDate(2026, 5, 1);
    answers.manager = p.petro;
    answers.source = fair;
    answers.region = north;
    answers.contact = QStringLiteral("Ivanova");
    answers.company = QStringLiteral("Oak Ltd");
    answers.phone = QStringLiteral("050 1");
    answers.email = QStringLiteral("i@oak.ua");
    answers.note = QStringLiteral("Two doors");
    DealDraft draft;
    draft.stage = p.stage(2);
    CHECK(valueOf(missingToCreate(*p.book, draft, answers)).empty());
    valueOf(p.deals.move(id, p.stage(2), answers));
    const Deal deal = p.deal(id);
    CHECK(deal.expectedOn == answers.expectedOn);
    CHECK(deal.manager == p.petro);
    CHECK(deal.source == fair);
    CHECK(deal.region == north);
    CHECK(deal.note == answers.note);
    CHECK(valueOf(p.book->people().contact(*deal.contact)).company == deal.company);
    CHECK(valueOf(p.book->people().contact(*deal.contact)).channels.size() == 2);
}

TEST_CASE("A phone of the company and the company of the contact will do", "[process][demands]")
{
    ProcessBook p;
    valueOf(p.funnels.setRequirements(p.stage(2),
                                      {DemandingBook::field(RequiredField::Phone),
                                       DemandingBook::field(RequiredField::Company)}));
    Company company;
    company.name = QStringLiteral("Oak Ltd");
    company.channels = {{ChannelKind::Phone, QStringLiteral("044 1")}};
    DealDraft draft;
    draft.title = QStringLiteral("Door");
    draft.company = valueOf(p.people.add(company));
    valueOf(p.move(valueOf(p.deals.create(draft)), 2));

    Contact contact;
    contact.name = QStringLiteral("Ivanova");
    contact.company = draft.company;
    draft.company.reset();
    draft.contact = valueOf(p.people.add(contact));
    const DealId id = valueOf(p.deals.create(draft));
    CHECK(DemandingBook::described(valueOf(missingToEnter(*p.book, id, p.stage(2))))
          == QStringList{QStringLiteral("Phone")});
    EntryAnswers answers;
    answers.phone = QStringLiteral("050 2");
    valueOf(p.deals.move(id, p.stage(2), answers));
}

TEST_CASE("Archived stages and their rearrangement demand nothing", "[process][demands]")
{
    DemandingBook p;
    const DealId id = p.addDeal();
    valueOf(p.funnels.archiveStage(p.stage(1), p.stage(4)));
    CHECK(p.deal(id).stage == p.stage(4));
    DealDraft draft;
    draft.title = QStringLiteral("Tap");
    draft.stage = p.repairStage(1);
    const DealId other = valueOf(p.deals.create(draft));
    valueOf(p.funnels.archiveStage(p.stage(3), {}));
    CHECK(DemandingBook::described(valueOf(missingToEnter(*p.book, other, p.stage(4))))
          == QStringList{all[0], all[1], all[3]});
}

TEST_CASE("The next sale sleeps without being asked for anything", "[process][demands]")
{
    DemandingBook p;
    const DealId id = p.addDeal();
    p.demand(1, {DemandingBook::field(RequiredField::Region)});
    valueOf(p.funnels.setStageTasks(
            p.stage(1), {{{}, {}, ActivityKind::Call, QStringLiteral("Call"), 2, {}, 0}}));
    const DealId next = valueOf(p.deals.win(id, {}, {QStringLiteral("Again"), p.later(60)}));
    CHECK(p.deal(next).status == DealStatus::Deferred);
    CHECK(valueOf(p.book->activities().tasks(next)).empty());
    valueOf(p.deals.resume(next));
    CHECK(p.missing(next, 2) == all.first(2));
}

TEST_CASE("What a stage demands is replaced line by line", "[process][demands]")
{
    DemandingBook p;
    const DealId id = p.addDeal();
    valueOf(p.deals.move(id, p.stage(4), p.everything()));
    StageRequirement kept = p.book->catalog().requirementsOf(p.stage(4)).front();
    kept.text = QStringLiteral("  Contract is signed ");
    valueOf(p.funnels.setRequirements(p.stage(4),
                                      {DemandingBook::field(RequiredField::Email), kept}));
    const auto demands = p.book->catalog().requirementsOf(p.stage(4));
    REQUIRE(demands.size() == 2);
    CHECK(demands[0].field == RequiredField::Email);
    CHECK(demands[1].id == p.signature);
    CHECK(demands[1].position == 2);
    CHECK(demands[1].text == QStringLiteral("Contract is signed"));
    const auto confirmed = [&] { return valueOf(p.book->activities().confirmed(id)).size(); };
    CHECK(confirmed() == 2);

    valueOf(p.funnels.setRequirements(p.stage(4), {}));
    CHECK(confirmed() == 1);
    valueOf(p.deals.undo());
    CHECK(confirmed() == 2);
    CHECK(p.book->catalog().requirementsOf(p.stage(4)) == demands);

    const auto step = valueOf(p.book->history().nextUndo())->id;
    valueOf(p.funnels.setRequirements(p.stage(4), demands));
    CHECK(valueOf(p.book->history().nextUndo())->id == step);
}

TEST_CASE("Demands that say nothing or twice the same are refused", "[process][demands]")
{
    DemandingBook p;
    const auto before = p.book->catalog();
    refusalOf(p.funnels.setRequirements(p.stage(1), {DemandingBook::sentence(" ")}),
              ErrorKind::BadInput);
    refusalOf(p.funnels.setRequirements(
            p.stage(1), {DemandingBook::sentence("Paid"), DemandingBook::sentence("paid ")}));
    refusalOf(p.funnels.setRequirements(p.stage(1),
                                        {DemandingBook::field(RequiredField::Note),
                                         DemandingBook::field(RequiredField::Note)}));
    refusalOf(p.funnels.setRequirements(StageId(99), {}), ErrorKind::NotFound);
    CHECK(p.book->catalog() == before);
}

TEST_CASE("A copied funnel demands and creates the same", "[process][demands]")
{
    DemandingBook p;
    valueOf(p.funnels.setStageTasks(
            p.stage(2), {{{}, {}, ActivityKind::Email, QStringLiteral("Offer"), 60, p.petro, 0}}));
    const FunnelId copy = valueOf(p.funnels.copyFunnel(p.sales, QStringLiteral("Wholesale")));
    const std::vector<StageId> stages = p.book->catalog().liveStages(copy);
    for (size_t i = 0; i < stages.size(); ++i) {
        CHECK(DemandingBook::described(p.book->catalog().requirementsOf(stages[i]))
              == DemandingBook::described(p.book->catalog().requirementsOf(p.stages[i])));
    }
    const auto tasks = p.book->catalog().tasksOf(stages[1]);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].title == QStringLiteral("Offer"));
    CHECK(tasks[0].manager == p.petro);
    valueOf(p.funnels.setStageTasks(p.stage(2), {}));
    CHECK(p.book->catalog().tasksOf(stages[1]) == tasks);
}
