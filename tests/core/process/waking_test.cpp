#include "core/process/secondchance.h"
#include "core/process/waking.h"
#include "core/storage/agendastore.h"
#include "tests/core/process/processbook.h"
#include "tests/core/process/wholebook.h"

using namespace voronka;

namespace {

constexpr int minutesADay = 24 * 60;

class SleepyBook : public ProcessBook
{
public:
    DealId addAsleep(Instant until, const QString &title = QStringLiteral("Kitchen"))
    {
        const DealId id = addDeal(title, 2);
        valueOf(deals.defer(std::array{id}, until));
        return id;
    }
    std::vector<DueDeferral> due() { return valueOf(dueDeferrals(*book, now)); }
    std::vector<DealId> wakeAll() { return valueOf(wake(*book, clock(), due())); }
    std::vector<Task> tasks(DealId id) { return valueOf(book->activities().tasks(id)); }
    QString lastStep() { return describeStep(valueOf(book->history().nextUndo())->title); }
    ChangeGroupId lastGroup() { return valueOf(book->history().lastGroup()); }
};

} // namespace

TEST_CASE("A deferred deal wakes at its instant and gets a task", "[process][waking]")
{
    SleepyBook p;
    const Instant until = p.later(60);
    const DealId id = p.addAsleep(until);
    CHECK(valueOf(nextWaking(*p.book)) == until);
    p.pass(59);
    CHECK(p.due().empty());
    p.pass(1);
    REQUIRE(p.due() == std::vector{DueDeferral{id, until, 2}});
    CHECK(p.wakeAll() == std::vector{id});
    CHECK(p.story(id) == QStringLiteral("created S2, deferred S2, resumed S2"));
    CHECK(p.deal(id).status == DealStatus::Open);
    CHECK(!p.deal(id).nextContactAt);
    REQUIRE(p.tasks(id).size() == 1);
    const Task task = p.tasks(id)[0];
    CHECK(task.title == QStringLiteral("Contact the client again"));
    CHECK(task.kind == ActivityKind::Call);
    CHECK(task.dueAt == until);
    CHECK(task.moveSeq == 3);
    CHECK(task.isFromWaking());
    CHECK(!task.doneAt);
    CHECK(p.lastStep() == QStringLiteral("Wake “Kitchen”"));
    CHECK(!valueOf(nextWaking(*p.book)));
    CHECK(brokenCaches(*p.book).isEmpty());
}

TEST_CASE("The task of a woken deal is for whoever answers for the deal", "[process][waking]")
{
    SleepyBook p;
    const DealId id = p.addAsleep(p.later(60));
    valueOf(p.deals.assign(std::array{id}, p.petro));
    p.pass(60);
    p.wakeAll();
    CHECK(p.tasks(id)[0].manager == p.petro);
}

TEST_CASE("After a week with the laptop off everything wakes as of its own instant",
          "[process][waking]")
{
    SleepyBook p;
    const Instant first = p.later(60);
    const Instant second = p.later(3 * minutesADay);
    const DealId later = p.addAsleep(second, QStringLiteral("Later"));
    const DealId soon = p.addAsleep(first, QStringLiteral("Soon"));
    const DealId sleeps = p.addAsleep(p.later(8 * minutesADay), QStringLiteral("Sleeps"));
    p.pass(7 * minutesADay);
    CHECK(p.due() == std::vector{DueDeferral{soon, first, 2}, DueDeferral{later, second, 2}});
    const QStringList before = wholeBook(*p.book);
    CHECK(p.wakeAll() == std::vector{soon, later});
    CHECK(p.moves(soon).back().at == first);
    CHECK(p.moves(later).back().at == second);
    CHECK(p.tasks(soon)[0].dueAt == first);
    CHECK(p.tasks(later)[0].dueAt == second);
    CHECK(p.deal(sleeps).status == DealStatus::Deferred);
    CHECK(p.lastStep() == QStringLiteral("Wake 2 deal(s)"));
    AgendaStore agenda(p.book->database());
    const auto slept = valueOf(agenda.sleeps(later));
    REQUIRE(slept.size() == 1);
    CHECK(slept[0].to == second);

    // One step for all of them.
    const QStringList awake = wholeBook(*p.book);
    valueOf(p.deals.undo());
    CHECK(wholeBook(*p.book) == before);
    CHECK(p.due().size() == 2);
    valueOf(p.deals.redo());
    CHECK(wholeBook(*p.book) == awake);
}

TEST_CASE("Nothing wakes twice, and what wakes nobody is no step", "[process][waking]")
{
    SleepyBook p;
    const DealId id = p.addAsleep(p.later(60));
    p.pass(61);
    const std::vector<DueDeferral> due = p.due();
    p.wakeAll();
    const QStringList awake = wholeBook(*p.book);
    const ChangeGroupId step = p.lastGroup();
    CHECK(valueOf(wake(*p.book, p.clock(), due)).empty());
    CHECK(valueOf(wake(*p.book, p.clock(), {})).empty());
    CHECK(valueOf(wake(*p.book, p.clock(), {{DealId(99), p.now}})).empty());
    CHECK(wholeBook(*p.book) == awake);
    CHECK(p.lastGroup() == step);
    CHECK(p.tasks(id).size() == 1);
}

TEST_CASE("Whom somebody woke, deferred anew or lost meanwhile is left alone", "[process][waking]")
{
    SleepyBook p;
    const DealId resumed = p.addAsleep(p.later(60), QStringLiteral("Resumed"));
    const DealId again = p.addAsleep(p.later(60), QStringLiteral("Again"));
    const DealId lost = p.addAsleep(p.later(60), QStringLiteral("Lost"));
    const DealId gone = p.addAsleep(p.later(60), QStringLiteral("Gone"));
    const DealId asleep = p.addAsleep(p.later(60), QStringLiteral("Asleep"));
    p.pass(60);
    const std::vector<DueDeferral> due = p.due();
    REQUIRE(due.size() == 5);
    valueOf(p.deals.resume(resumed));
    valueOf(p.deals.defer(std::array{again}, p.later(90)));
    valueOf(p.lose(lost));
    valueOf(p.deals.remove(std::array{gone}));
    CHECK(valueOf(wake(*p.book, p.clock(), due)) == std::vector{asleep});
    CHECK(p.deal(again).status == DealStatus::Deferred);
    CHECK(p.tasks(resumed).empty());
    CHECK(p.tasks(again).empty());
    CHECK(p.tasks(lost).empty());
    CHECK(valueOf(nextWaking(*p.book)) == p.later(90));
}

TEST_CASE("A lost deal to be asked again is no deferral", "[process][waking]")
{
    SleepyBook p;
    const DealId id = p.addDeal();
    valueOf(p.deals.lose(std::array{id}, {p.tooDear, {}, p.later(60)}));
    CHECK(!valueOf(nextWaking(*p.book)));
    p.pass(60);
    CHECK(p.due().empty());
}

TEST_CASE("A clock that is set back wakes nobody twice and loses nobody", "[process][waking]")
{
    SleepyBook p;
    const Instant until = p.later(60);
    const DealId woken = p.addAsleep(until, QStringLiteral("Woken"));
    p.pass(120);
    p.wakeAll();
    const Instant wentTo = p.now;
    p.pass(-3 * minutesADay);
    CHECK(p.due().empty());
    // Whatever is done now comes after what was done before, though the clock says otherwise.
    valueOf(p.move(woken, 3));
    const DealId id = p.addAsleep(until, QStringLiteral("Asleep"));
    valueOf(p.deals.defer(std::array{woken}, until));
    CHECK(p.story(woken)
          == QStringLiteral("created S2, deferred S2, resumed S2, moved S2>S3, deferred S3"));
    CHECK(valueOf(wake(*p.book, p.clock(), {{id, until}})).empty());
    p.now = wentTo;
    CHECK(p.due() == std::vector{DueDeferral{woken, until, 5}, DueDeferral{id, until, 2}});
    CHECK(p.wakeAll().size() == 2);
    CHECK(p.tasks(woken).size() == 2);
    CHECK(brokenCaches(*p.book).isEmpty());
}

TEST_CASE("A deferral to a morning holds across a change of clocks", "[process][waking]")
{
    const auto [zone, day] = GENERATE(table<const char *, QDate>({
            {"Europe/Kyiv", {2026, 3, 29}},
            {"Europe/Kyiv", {2026, 10, 25}},
            {"Europe/Moscow", {2026, 3, 29}},
            {"Asia/Manila", {2026, 3, 29}},
            {"America/New_York", {2026, 3, 8}},
            {"America/New_York", {2026, 11, 1}},
            {"Asia/Kathmandu", {2026, 3, 29}},
            {"Australia/Lord_Howe", {2026, 10, 4}},
            {"Australia/Lord_Howe", {2026, 4, 5}},
    }));
    INFO(zone);
    SleepyBook p;
    BookSettings settings = p.book->catalog().settings;
    settings.timeZone = QTimeZone(zone);
    valueOf(p.lists.setSettings(settings));
    const Instant until = Instant::fromDateTime(QDateTime(day, QTime(9, 0), settings.timeZone));
    const DealId id = p.addAsleep(until);
    p.now = {until.msUtc - 1};
    CHECK(p.due().empty());
    p.now = until;
    CHECK(p.wakeAll() == std::vector{id});
    CHECK(p.moves(id).back().at.toUtc().toTimeZone(settings.timeZone)
          == QDateTime(day, QTime(9, 0), settings.timeZone));
}

TEST_CASE("Deferrals that are due are found by an index", "[process][waking]")
{
    SleepyBook p;
    Statement plan = valueOf(p.book->database().prepare(QStringLiteral(
            "EXPLAIN QUERY PLAN SELECT id, next_contact_at FROM deal "
            "WHERE status = 'deferred' AND next_contact_at <= 5 ORDER BY next_contact_at, id")));
    REQUIRE(valueOf(plan.first()));
    CHECK(plan.text(3).contains(QStringLiteral("deal_by_next_contact (status=?")));
    CHECK(!valueOf(plan.next()));
}

TEST_CASE("A reason says when a deal lost for it is asked about again", "[process][waking]")
{
    LossReason reason;
    const LocalDays days(QTimeZone("Europe/Kyiv"));
    const Instant evening = Instant::fromDateTime(
            QDateTime(QDate(2026, 3, 1), QTime(23, 30), QTimeZone("Europe/Kyiv")));
    CHECK(!usualSecondChance(reason, days, evening));
    reason.revisitAfterDays = 30;
    // Over the change of clocks it is the same hour on the wall.
    CHECK(usualSecondChance(reason, days, evening)
          == Instant::fromDateTime(
                  QDateTime(QDate(2026, 3, 31), QTime(10, 0), QTimeZone("Europe/Kyiv"))));
}
