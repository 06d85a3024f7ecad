#include "core/process/followup.h"
#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

constexpr int minutesPerDay = 24 * 60;

QDate dayOf(Instant instant)
{
    return instant.toUtc().date();
}

} // namespace

TEST_CASE("A deal is won on the day that is given", "[process][win]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    const Instant created = p.now;
    p.pass(10 * minutesPerDay);
    SECTION("an earlier day stands for its noon")
    {
        valueOf(p.deals.win(id, {Money{500}, QDate(2026, 1, 5)}));
        CHECK(p.deal(id).closedAt
              == Instant::fromDateTime(QDateTime(QDate(2026, 1, 5), QTime(12, 0), Qt::UTC)));
        CHECK(p.moves(id).back().at == p.deal(id).closedAt);
    }
    SECTION("today is now")
    {
        valueOf(p.deals.win(id, {{}, dayOf(p.now)}));
        CHECK(p.deal(id).closedAt == p.now);
    }
    SECTION("the day of creation is never before it")
    {
        p.now = created;
        p.pass(4 * 60);
        const DealId late = p.addDeal(QStringLiteral("Table"));
        const Instant afternoon = p.now;
        p.pass(2 * minutesPerDay);
        valueOf(p.deals.win(late, {{}, dayOf(afternoon)}));
        CHECK(p.deal(late).closedAt == afternoon);
    }
    CHECK(brokenCaches(*p.book) == QStringList());
}

TEST_CASE("A deal is won neither before it was created nor in the future", "[process][win]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    p.pass(minutesPerDay);
    CHECK(refusalOf(p.deals.win(id, {{}, dayOf(p.now).addDays(1)}))
          == QStringLiteral(
                  "“Kitchen” cannot be won on a future date. Choose today or an earlier day."));
    CHECK(refusalOf(p.deals.win(id, {{}, dayOf(p.now).addDays(-2)}))
          == QStringLiteral("“Kitchen” cannot be won before the day it was created. Choose that "
                            "day or a later one."));
    refusalOf(p.deals.win(id, {{}, QDate()}));
    CHECK(p.deal(id).status == DealStatus::Open);
}

TEST_CASE("The day of winning is one of the book's own zone", "[process][win]")
{
    ProcessBook p;
    BookSettings settings = p.book->catalog().settings;
    settings.timeZone = QTimeZone("Asia/Kamchatka"); // Twelve hours before Greenwich.
    valueOf(p.lists.setSettings(settings));
    p.pass(3 * 60); // 13:00 UTC is the next day there.
    const DealId id = p.addDeal();
    refusalOf(p.deals.win(id, {{}, QDate(2026, 1, 1)}));
    valueOf(p.deals.win(id, {{}, QDate(2026, 1, 2)}));
    CHECK(p.deal(id).closedAt == p.now);
}

TEST_CASE("A lost deal may be remembered later", "[process][lose]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    const Instant later = p.later(90 * minutesPerDay);
    valueOf(p.deals.lose(std::array{id}, {p.tooDear, QStringLiteral("dear"), later}));
    CHECK(p.deal(id).status == DealStatus::Lost);
    CHECK(p.deal(id).nextContactAt == later);

    SECTION("undo forgets it, redo knows it again")
    {
        valueOf(p.deals.undo());
        CHECK_FALSE(p.deal(id).nextContactAt);
        valueOf(p.deals.redo());
        CHECK(p.deal(id).nextContactAt == later);
    }
    SECTION("reopening has done what it reminded of")
    {
        valueOf(p.deals.reopen(id));
        CHECK_FALSE(p.deal(id).nextContactAt);
        valueOf(p.deals.undo());
        CHECK(p.deal(id).nextContactAt == later);
    }
}

TEST_CASE("A reminder lies in the future, or the deal is not lost", "[process][lose]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    CHECK(refusalOf(p.deals.lose(std::array{id}, {p.tooDear, {}, p.now}))
          == QStringLiteral(
                  "The reminder about “Kitchen” must be in the future. Choose a later day."));
    CHECK(p.deal(id).status == DealStatus::Open);
}

TEST_CASE("The time of a deferral is no reminder of the loss that follows", "[process][lose]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    valueOf(p.defer(id));
    valueOf(p.lose(id));
    CHECK_FALSE(p.deal(id).nextContactAt);
}

TEST_CASE("Deals are lost for a new reason in one step", "[process][lose]")
{
    ProcessBook p;
    const DealId kitchen = p.addDeal();
    const DealId cupboard = p.addDeal(QStringLiteral("Table"));
    const size_t reasons = p.book->catalog().lossReasons.size();
    valueOf(p.deals.lose(std::array{kitchen, cupboard}, {{}, QStringLiteral("dear")},
                         QStringLiteral(" Уехали ")));
    REQUIRE(p.book->catalog().lossReasons.size() == reasons + 1);
    const LossReason added = p.book->catalog().lossReasons.back();
    CHECK(added.name == QStringLiteral("Уехали"));
    CHECK(p.deal(kitchen).lossReason == added.id);
    CHECK(p.deal(cupboard).lossReason == added.id);

    valueOf(p.deals.undo());
    CHECK(p.book->catalog().lossReasons.size() == reasons);
    CHECK(p.deal(kitchen).status == DealStatus::Open);
    valueOf(p.deals.redo());
    CHECK(p.deal(cupboard).status == DealStatus::Lost);
}

TEST_CASE("A reason that is in the list already is not added again", "[process][lose]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    const size_t reasons = p.book->catalog().lossReasons.size();
    valueOf(p.deals.lose(std::array{id}, {}, QStringLiteral("TOO dear")));
    CHECK(p.book->catalog().lossReasons.size() == reasons);
    CHECK(p.deal(id).lossReason == p.tooDear);
}

TEST_CASE("A refused loss adds no reason", "[process][lose]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    valueOf(p.deals.win(id));
    const size_t reasons = p.book->catalog().lossReasons.size();
    refusalOf(p.deals.lose(std::array{id}, {}, QStringLiteral("Moved away")));
    CHECK(p.book->catalog().lossReasons.size() == reasons);
    refusalOf(p.deals.lose(std::array{p.addDeal()}, {}, QStringLiteral("  ")), ErrorKind::BadInput);
}

TEST_CASE("A won deal leads on to the next sale in one step", "[process][win]")
{
    ProcessBook p;
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    draft.stage = p.stage(3);
    draft.amount = Money{700};
    draft.manager = p.olena;
    const DealId id = valueOf(
            p.deals.create(draft, {QStringLiteral("Дуб"), QStringLiteral("Ольга"), {}, {}}));
    const Instant later = p.later(30 * minutesPerDay);
    const DealId next = valueOf(p.deals.win(id, {Money{800}}, {QStringLiteral(" Table "), later}));
    CHECK(p.deal(id).status == DealStatus::Won);
    CHECK(p.deal(id).amount == Money{800});
    const Deal planned = p.deal(next);
    CHECK(planned.title == QStringLiteral("Table"));
    CHECK(planned.status == DealStatus::Deferred);
    CHECK(planned.nextContactAt == later);
    CHECK(planned.stage == p.stage(1));
    CHECK(planned.kind == DealKind::Repeat);
    CHECK(planned.parent == id);
    CHECK(planned.contact == p.deal(id).contact);
    CHECK(planned.company == p.deal(id).company);
    CHECK(planned.manager == p.olena);
    CHECK(planned.amount == Money());

    valueOf(p.deals.undo());
    CHECK(p.deal(id).status == DealStatus::Open);
    CHECK_FALSE(p.book->deals().deal(next));
}

TEST_CASE("A next sale that cannot be planned wins nothing", "[process][win]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    refusalOf(p.deals.win(id, {}, {QStringLiteral("Table"), p.now}));
    refusalOf(p.deals.win(id, {}, {QStringLiteral("  "), p.later(5)}));
    CHECK(p.deal(id).status == DealStatus::Open);
    CHECK(valueOf(p.book->deals().count()) == 1);
}

TEST_CASE("A referral begins with an open client", "[process][followup]")
{
    ProcessBook p;
    Deal deal = p.deal(p.addDeal());
    deal.contact = ContactId(7);
    deal.manager = p.petro;
    const DealDraft draft = referralFrom(deal);
    CHECK(draft.kind == DealKind::Referral);
    CHECK(draft.parent == deal.id);
    CHECK(draft.manager == p.petro);
    CHECK_FALSE(draft.contact);
    CHECK(draft.title.isEmpty());
}

TEST_CASE("An amount below zero is refused wherever it is given", "[process][amount]")
{
    ProcessBook p;
    const QString sentence =
            QStringLiteral("The amount of “Kitchen” is negative. Enter it without a minus.");
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    draft.amount = Money{-1};
    CHECK(refusalOf(p.deals.create(draft)) == sentence);
    const DealId id = p.addDeal();
    DealFields fields = fieldsOf(p.deal(id));
    fields.amount = Money{-500};
    CHECK(refusalOf(p.deals.edit(id, fields)) == sentence);
    CHECK(refusalOf(p.deals.win(id, {Money{-1}})) == sentence);
}

TEST_CASE("An amount below zero from elsewhere does not keep the title from changing",
          "[process][amount]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    valueOf(p.book->database().execute(
            QStringLiteral("UPDATE deal SET amount = -5 WHERE id = %1").arg(id.value)));
    DealFields fields = fieldsOf(p.deal(id));
    fields.title = QStringLiteral("Table");
    valueOf(p.deals.edit(id, fields));
    CHECK(p.deal(id).amount == Money{-5});
}
