#include "core/base/localdays.h"
#include "core/process/taskdone.h"
#include "tests/core/process/processbook.h"
#include "tests/core/process/wholebook.h"

using namespace voronka;

namespace {

constexpr int minutesADay = 24 * 60;

/// A deal of Марія for which Olena answers.
class DoingBook : public ProcessBook
{
public:
    DoingBook()
    {
        Contact person;
        person.name = QStringLiteral("Марія");
        maria = valueOf(people.add(person));
        DealDraft draft;
        draft.title = QStringLiteral("Kitchen");
        draft.contact = maria;
        draft.manager = olena;
        kitchen = valueOf(deals.create(draft));
    }

    Task call() const
    {
        Task task;
        task.title = QStringLiteral("Ask about oak");
        task.deal = kitchen;
        task.dueAt = later(60);
        return task;
    }
    TaskId add(const Task &task) { return valueOf(activities.add(task)); }
    TaskId addWeekly()
    {
        Task task = call();
        task.repeat = TaskRepeat{RepeatUnit::Week, 1, 0};
        return add(task);
    }
    Task task(TaskId id) { return valueOf(book->activities().task(id)); }
    std::vector<Task> tasks() { return valueOf(book->activities().tasks(kitchen)); }
    std::vector<Activity> touches() { return valueOf(book->activities().activities(kitchen)); }
    void setZone(const char *zone)
    {
        BookSettings settings = book->catalog().settings;
        settings.timeZone = QTimeZone(zone);
        valueOf(lists.setSettings(settings));
    }
    QString lastStep() { return describeStep(valueOf(book->history().nextUndo())->title); }

    ContactId maria;
    DealId kitchen;
};

Instant wall(const char *zone, QDate day, QTime time)
{
    return Instant::fromDateTime(QDateTime(day, time, QTimeZone(zone)));
}

} // namespace

TEST_CASE("Doing a task records the touch it stood for", "[process][tasks]")
{
    DoingBook p;
    Task task = p.call();
    task.kind = GENERATE(ActivityKind::Call, ActivityKind::Meeting, ActivityKind::Message,
                         ActivityKind::Email);
    const TaskId id = p.add(task);
    p.pass(90);
    const QStringList before = wholeBook(*p.book);
    valueOf(p.activities.setDone(id, true, QStringLiteral("  She takes it ")));
    CHECK(p.task(id).doneAt == p.now);
    REQUIRE(p.touches().size() == 1);
    const Activity touch = p.touches()[0];
    CHECK(touch.kind == task.kind);
    CHECK(touch.done);
    CHECK(touch.at == p.now);
    CHECK(touch.text == QStringLiteral("Ask about oak"));
    CHECK(touch.outcome == QStringLiteral("She takes it"));
    CHECK(touch.deal == p.kitchen);
    CHECK(touch.contact == p.maria);
    CHECK(touch.manager == p.olena);
    CHECK(!touch.isCold);
    CHECK(p.lastStep() == QStringLiteral("Finish the task “Ask about oak”"));
    const QStringList after = wholeBook(*p.book);
    valueOf(p.deals.undo());
    CHECK(wholeBook(*p.book) == before);
    valueOf(p.deals.redo());
    CHECK(wholeBook(*p.book) == after);
}

TEST_CASE("A task that is no touch leaves none", "[process][tasks]")
{
    DoingBook p;
    Task task = p.call();
    task.kind = ActivityKind::Note;
    valueOf(p.activities.setDone(p.add(task), true));
    CHECK(p.touches().empty());
}

TEST_CASE("A task with a person alone is a touch with that person", "[process][tasks]")
{
    DoingBook p;
    Task task = p.call();
    task.deal.reset();
    task.contact = p.maria;
    task.manager = p.petro;
    valueOf(p.activities.setDone(p.add(task), true));
    const auto touches = valueOf(p.book->activities().activities(p.maria));
    REQUIRE(touches.size() == 1);
    CHECK(!touches[0].deal);
    CHECK(touches[0].manager == p.petro);
}

TEST_CASE("Doing a task twice is doing it once", "[process][tasks]")
{
    DoingBook p;
    Task task = p.call();
    task.repeat = TaskRepeat{RepeatUnit::Day, 1, 0};
    const TaskId id = p.add(task);
    valueOf(p.activities.setDone(id, true));
    const QStringList once = wholeBook(*p.book);
    p.pass(5);
    valueOf(p.activities.setDone(id, true));
    CHECK(wholeBook(*p.book) == once);
}

TEST_CASE("A task to be done again takes its touch and the next one back", "[process][tasks]")
{
    DoingBook p;
    const TaskId id = p.addWeekly();
    p.pass(90);
    const QStringList before = wholeBook(*p.book);
    valueOf(p.activities.setDone(id, true, QStringLiteral("Said no")));
    p.pass(1);
    valueOf(p.activities.setDone(id, false));
    CHECK(wholeBook(*p.book) == before);
    valueOf(p.deals.undo());
    CHECK(p.touches().size() == 1);
    CHECK(p.tasks().size() == 2);
}

TEST_CASE("The next one of a version that knew no series is taken back, too", "[process][tasks]")
{
    DoingBook p;
    const TaskId id = p.addWeekly();
    valueOf(p.activities.setDone(id, true));
    Task next = p.tasks()[1];
    REQUIRE(next.series == id);
    next.series.reset();
    valueOf(p.activities.edit(next));
    valueOf(p.activities.setDone(id, false));
    REQUIRE(p.tasks().size() == 1);
    CHECK(p.tasks().front().id == id);
}

TEST_CASE("What somebody has changed since is not taken back", "[process][tasks]")
{
    DoingBook p;
    const TaskId id = p.addWeekly();
    valueOf(p.activities.setDone(id, true));
    Task next = p.tasks()[1];
    next.title = QStringLiteral("Ask about pine");
    valueOf(p.activities.edit(next));
    Activity touch = p.touches()[0];
    touch.text = QStringLiteral("She likes pine");
    valueOf(p.activities.edit(touch));
    valueOf(p.activities.setDone(id, false));
    CHECK(p.touches().size() == 1);
    CHECK(p.tasks().size() == 2);
    CHECK(!p.task(id).doneAt);
}

TEST_CASE("A repeating task makes one next task, in the future", "[process][tasks][repeat]")
{
    DoingBook p;
    Task task = p.call();
    task.dueAt.reset();
    task.dueOn = QDate(2026, 1, 1);
    task.repeat = TaskRepeat{RepeatUnit::Day, 1, 0};
    task.stageTask = {};
    const TaskId id = p.add(task);
    // A week with the laptop off: one task, not seven.
    p.pass(7 * minutesADay);
    const QStringList before = wholeBook(*p.book);
    valueOf(p.activities.setDone(id, true));
    REQUIRE(p.tasks().size() == 2);
    const Task next = p.tasks()[1];
    CHECK(next.dueOn == QDate(2026, 1, 9));
    CHECK(next.repeat == task.repeat);
    CHECK(next.title == task.title);
    CHECK(next.manager == p.olena);
    CHECK(!next.doneAt);
    valueOf(p.deals.undo());
    CHECK(wholeBook(*p.book) == before);
}

TEST_CASE("A task done before it is due leads on from its own day", "[process][tasks][repeat]")
{
    const LocalDays days(QTimeZone::utc());
    Task task;
    task.dueOn = QDate(2026, 1, 31);
    task.repeat = TaskRepeat{RepeatUnit::Month, 1, 31};
    const Instant done = days.noon(QDate(2026, 1, 20));
    CHECK(nextTask(task, done, days)->dueOn == QDate(2026, 2, 28));
    // Done on the very day: not due again on it.
    task.dueOn = QDate(2026, 1, 19);
    task.repeat = TaskRepeat{RepeatUnit::Day, 1, 0};
    CHECK(nextTask(task, done, days)->dueOn == QDate(2026, 1, 21));
    task.repeat.reset();
    CHECK(!nextTask(task, done, days));
}

TEST_CASE("The next of a row was made by no stage and no waking", "[process][tasks][repeat]")
{
    Task task;
    task.id = TaskId(5);
    task.dueOn = QDate(2026, 1, 1);
    task.repeat = TaskRepeat{RepeatUnit::Week, 2, 0};
    task.stageTask = StageTaskId(3);
    task.moveSeq = 4;
    const LocalDays days(QTimeZone::utc());
    const Task next = *nextTask(task, days.noon(QDate(2026, 1, 1)), days);
    CHECK(!next.stageTask);
    CHECK(!next.moveSeq);
    CHECK(next.id == TaskId());
    CHECK(next.dueOn == QDate(2026, 1, 15));
}

TEST_CASE("A repeat keeps its hour on the wall across changes of clocks",
          "[process][tasks][repeat]")
{
    const auto [zone, before, after] = GENERATE(table<const char *, QDate, QDate>({
            {"Europe/Kyiv", {2026, 3, 28}, {2026, 3, 29}},
            {"Europe/Kyiv", {2026, 10, 24}, {2026, 10, 25}},
            {"Europe/Moscow", {2026, 3, 28}, {2026, 3, 29}},
            {"Asia/Manila", {2026, 10, 24}, {2026, 10, 25}},
            {"America/New_York", {2026, 3, 7}, {2026, 3, 8}},
            {"America/New_York", {2026, 10, 31}, {2026, 11, 1}},
            {"Asia/Kathmandu", {2026, 3, 28}, {2026, 3, 29}},
            {"Australia/Lord_Howe", {2026, 4, 4}, {2026, 4, 5}},
            {"Australia/Lord_Howe", {2026, 10, 3}, {2026, 10, 4}},
            {"Pacific/Apia", {2011, 12, 29}, {2011, 12, 31}},
    }));
    INFO(zone);
    DoingBook p;
    p.setZone(zone);
    const QTime morning(9, 15);
    Task task = p.call();
    task.dueAt = wall(zone, before, morning);
    task.repeat = TaskRepeat{RepeatUnit::Day, 1, 0};
    const TaskId id = p.add(task);
    p.now = *task.dueAt;
    valueOf(p.activities.setDone(id, true));
    CHECK(p.tasks()[1].dueAt == wall(zone, after, morning));

    // And a week later, in spite of what lies between.
    p.now = wall(zone, after.addDays(7), QTime(9, 14));
    valueOf(p.activities.setDone(p.tasks()[1].id, true));
    CHECK(p.tasks()[2].dueAt == wall(zone, after.addDays(7), morning));
}

TEST_CASE("A clock that is set back makes no task in the past", "[process][tasks][repeat]")
{
    DoingBook p;
    Task task = p.call();
    task.repeat = TaskRepeat{RepeatUnit::Day, 1, 0};
    const TaskId id = p.add(task);
    p.pass(-3 * minutesADay);
    valueOf(p.activities.setDone(id, true));
    CHECK(p.tasks()[1].dueAt == Instant{task.dueAt->msUtc + minutesADay * qint64(60'000)});
    CHECK(p.task(id).doneAt == p.now);
}

TEST_CASE("Tasks and plans are put off", "[process][tasks]")
{
    DoingBook p;
    const TaskId id = p.add(p.call());
    const QStringList before = wholeBook(*p.book);
    valueOf(p.activities.reschedule(id, QDate(2026, 2, 1), {}));
    CHECK(p.task(id).dueOn == QDate(2026, 2, 1));
    CHECK(!p.task(id).dueAt);
    CHECK(p.lastStep() == QStringLiteral("Reschedule the task “Ask about oak”"));
    valueOf(p.deals.undo());
    CHECK(wholeBook(*p.book) == before);
    refusalOf(p.activities.reschedule(id, {}, {}), ErrorKind::BadInput);
    refusalOf(p.activities.reschedule(id, QDate(2026, 2, 1), p.now), ErrorKind::BadInput);
    refusalOf(p.activities.reschedule(id, QDate(), {}), ErrorKind::BadInput);
    refusalOf(p.activities.reschedule(TaskId(99), QDate(2026, 2, 1), {}), ErrorKind::NotFound);

    Activity meeting;
    meeting.deal = p.kitchen;
    meeting.kind = ActivityKind::Meeting;
    meeting.done = false;
    meeting.at = p.later(60);
    const ActivityId planned = valueOf(p.activities.add(meeting));
    valueOf(p.activities.reschedule(planned, p.later(120)));
    CHECK(valueOf(p.book->activities().activity(planned)).at == p.later(120));
    CHECK(p.lastStep() == QStringLiteral("Reschedule a touch with “Kitchen”"));
    const auto step = valueOf(p.book->history().lastGroup());
    valueOf(p.activities.reschedule(planned, p.later(120)));
    CHECK(valueOf(p.book->history().lastGroup()) == step);
}

TEST_CASE("A series keeps the number of its first task, whoever it is for",
          "[process][tasks][repeat]")
{
    DoingBook p;
    Task task = p.call();
    task.repeat = TaskRepeat{RepeatUnit::Day, 1, 0};
    task.kind = ActivityKind::Note;
    task.deal.reset();
    const TaskId first = p.add(task);
    const auto open = [&p] { return valueOf(p.book->activities().tasksOfNobody()); };
    valueOf(p.activities.setDone(first, true));
    REQUIRE(open().size() == 1);
    CHECK(open()[0].series == first);
    const QStringList once = wholeBook(*p.book);
    p.pass(minutesADay);
    valueOf(p.activities.setDone(open()[0].id, true));
    REQUIRE(open().size() == 1);
    CHECK(open()[0].series == first);

    // To do again what belongs to nobody takes the next one away, too.
    const auto done = valueOf(p.book->activities().task(TaskId(open()[0].id.value - 1)));
    valueOf(p.activities.setDone(done.id, false));
    CHECK(wholeBook(*p.book) == once);
}

TEST_CASE("To put off one of a series leaves the series where it is", "[process][tasks][repeat]")
{
    DoingBook p;
    p.setZone("Europe/Kyiv");
    const auto at = [](QDate day, QTime time) { return wall("Europe/Kyiv", day, time); };
    Task task = p.call();
    task.repeat = TaskRepeat{RepeatUnit::Week, 1, 0};
    task.dueAt = at({2026, 1, 5}, QTime(9, 0)); // A Monday.
    const TaskId id = p.add(task);
    const QStringList before = wholeBook(*p.book);

    SECTION("by hours, and again by days")
    {
        valueOf(p.activities.reschedule(id, {}, at({2026, 1, 5}, QTime(11, 0))));
        valueOf(p.activities.reschedule(id, QDate(2026, 1, 7), {}));
        CHECK(p.task(id).dueOn == QDate(2026, 1, 7));
        CHECK(p.task(id).seriesAt == task.dueAt);
        p.now = at({2026, 1, 7}, QTime(15, 0));
        const QStringList putOff = wholeBook(*p.book);
        valueOf(p.activities.setDone(id, true));
        REQUIRE(p.tasks().size() == 2);
        const Task next = p.tasks()[1];
        CHECK(next.dueAt == at({2026, 1, 12}, QTime(9, 0)));
        CHECK(!next.dueOn);
        CHECK(!next.seriesAt);
        // To be done again, the next one goes and this one is still put off.
        valueOf(p.activities.setDone(id, false));
        CHECK(wholeBook(*p.book) == putOff);
    }
    SECTION("beyond the next one, which is then left out")
    {
        valueOf(p.activities.reschedule(id, QDate(2026, 1, 14), {}));
        p.now = at({2026, 1, 14}, QTime(8, 0));
        valueOf(p.activities.setDone(id, true));
        CHECK(p.tasks()[1].dueAt == at({2026, 1, 19}, QTime(9, 0)));
    }
    SECTION("and back, as if nothing had been")
    {
        valueOf(p.activities.reschedule(id, QDate(2026, 1, 7), {}));
        valueOf(p.activities.reschedule(id, {}, task.dueAt));
        CHECK(wholeBook(*p.book) == before);
    }
    SECTION("but another day in its form is that of the series")
    {
        valueOf(p.activities.reschedule(id, QDate(2026, 1, 7), {}));
        Task edited = p.task(id);
        edited.title = QStringLiteral("Ask about pine");
        edited.seriesAt.reset(); // A form does not know of it.
        valueOf(p.activities.edit(edited));
        CHECK(p.task(id).seriesAt == task.dueAt);
        edited.dueOn = QDate(2026, 1, 8);
        valueOf(p.activities.edit(edited));
        CHECK(!p.task(id).seriesAt);
        p.now = at({2026, 1, 8}, QTime(12, 0));
        valueOf(p.activities.setDone(id, true));
        CHECK(p.tasks()[1].dueOn == QDate(2026, 1, 15));
    }
    SECTION("and one that does not repeat has no series")
    {
        Task once = p.call();
        const TaskId single = p.add(once);
        valueOf(p.activities.reschedule(single, QDate(2026, 2, 1), {}));
        CHECK(!p.task(single).seriesAt);
    }
}

TEST_CASE("What was planned has happened, with what came of it", "[process][activities]")
{
    DoingBook p;
    Activity meeting;
    meeting.deal = p.kitchen;
    meeting.kind = ActivityKind::Meeting;
    meeting.done = false;
    meeting.at = p.later(60);
    const ActivityId id = valueOf(p.activities.add(meeting));
    p.pass(100);
    const QStringList before = wholeBook(*p.book);
    valueOf(p.activities.setDone(id, QStringLiteral(" Signed ")));
    const Activity done = valueOf(p.book->activities().activity(id));
    CHECK(done.done);
    CHECK(done.at == p.now);
    CHECK(done.outcome == QStringLiteral("Signed"));
    const auto step = valueOf(p.book->history().lastGroup());
    valueOf(p.activities.setDone(id, QStringLiteral("Once more")));
    CHECK(valueOf(p.book->history().lastGroup()) == step);
    valueOf(p.deals.undo());
    CHECK(wholeBook(*p.book) == before);
    refusalOf(p.activities.setDone(ActivityId(99), {}), ErrorKind::NotFound);
}

TEST_CASE("A review belongs to a sale", "[process][activities]")
{
    DoingBook p;
    DealReview review{p.kitchen, p.now, {}, {}};
    refusalOf(p.activities.setReview(review));
    valueOf(p.deals.win(p.kitchen));
    const QStringList before = wholeBook(*p.book);
    valueOf(p.activities.setReview(review));
    CHECK(valueOf(p.book->activities().review(p.kitchen)) == review);
    CHECK(p.lastStep() == QStringLiteral("Note the review of “Kitchen”"));
    review.receivedAt = p.later(-1);
    refusalOf(p.activities.setReview(review));
    review.receivedAt = p.later(60);
    review.text = QStringLiteral("  Very good ");
    valueOf(p.activities.setReview(review));
    review.text = QStringLiteral("Very good");
    CHECK(valueOf(p.book->activities().review(p.kitchen)) == review);
    const auto step = valueOf(p.book->history().lastGroup());
    valueOf(p.activities.setReview(review));
    CHECK(valueOf(p.book->history().lastGroup()) == step);
    valueOf(p.activities.setReview({p.kitchen, {}, {}, {}}));
    CHECK(wholeBook(*p.book) == before);
    for (int i = 0; i < 3; ++i)
        valueOf(p.deals.undo());
    CHECK(wholeBook(*p.book) == before);
    refusalOf(p.activities.setReview({DealId(99), {}, {}, {}}), ErrorKind::NotFound);
}
