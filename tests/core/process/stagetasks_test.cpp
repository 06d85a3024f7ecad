#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

constexpr int minutesADay = 24 * 60;

/// S1 creates "Call" within 2 minutes, S2 "Ask" in 3 days and "Check" an hour later for Petro.
class TaskingBook : public ProcessBook
{
public:
    TaskingBook()
    {
        create(1, {{{}, {}, ActivityKind::Call, QStringLiteral("Call"), 2, {}, 0}});
        create(2,
               {{{}, {}, ActivityKind::Message, QStringLiteral("Ask"), 3 * minutesADay, {}, 0},
                {{}, {}, ActivityKind::Note, QStringLiteral("Check"), 60, petro, 0}});
    }

    void create(int number, const std::vector<StageTask> &tasks)
    {
        valueOf(funnels.setStageTasks(stage(number), tasks));
    }

    std::vector<Task> tasks(DealId id) { return valueOf(book->activities().tasks(id)); }
    QStringList titles(DealId id)
    {
        QStringList titles;
        for (const Task &task : tasks(id))
            titles << task.title;
        return titles;
    }
};

const QString call = QStringLiteral("Call");
const QString ask = QStringLiteral("Ask");
const QString check = QStringLiteral("Check");

} // namespace

TEST_CASE("Entering a stage creates its tasks", "[process][stagetasks]")
{
    TaskingBook p;
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    draft.manager = p.olena;
    const DealId id = valueOf(p.deals.create(draft));
    REQUIRE(p.titles(id) == QStringList{call});
    const Task first = p.tasks(id)[0];
    CHECK(first.kind == ActivityKind::Call);
    CHECK(first.dueAt == p.later(2));
    CHECK_FALSE(first.dueOn);
    CHECK(first.manager == p.olena);
    CHECK(first.moveSeq == 1);
    CHECK(first.stageTask == p.book->catalog().tasksOf(p.stage(1))[0].id);
    CHECK_FALSE(first.isFromWaking());

    p.pass(minutesADay);
    valueOf(p.move(id, 2));
    REQUIRE(p.titles(id) == QStringList{call, ask, check});
    const std::vector<Task> tasks = p.tasks(id);
    CHECK(tasks[1].dueOn == QDate(2026, 1, 5));
    CHECK_FALSE(tasks[1].dueAt);
    CHECK(tasks[1].manager == p.olena);
    CHECK(tasks[2].dueAt == p.later(60));
    CHECK(tasks[2].manager == p.petro);
    CHECK(tasks[2].moveSeq == 2);
}

TEST_CASE("A jump creates the tasks of the stage that is entered only", "[process][stagetasks]")
{
    TaskingBook p;
    const DealId id = p.addDeal();
    valueOf(p.move(id, 3));
    CHECK(p.titles(id) == QStringList{call});
}

TEST_CASE("To and fro within the day creates no task twice, another day does",
          "[process][stagetasks]")
{
    TaskingBook p;
    const DealId id = p.addDeal();
    valueOf(p.move(id, 2));
    p.pass(60);
    valueOf(p.move(id, 1));
    valueOf(p.move(id, 2));
    CHECK(p.titles(id) == QStringList{call, ask, check});

    SECTION("A task that the owner adds to the stage meanwhile is created")
    {
        auto tasks = p.book->catalog().tasksOf(p.stage(1));
        tasks.push_back({{}, {}, ActivityKind::Note, QStringLiteral("Look"), 0, {}, 0});
        p.create(1, tasks);
        valueOf(p.move(id, 1));
        CHECK(p.titles(id) == QStringList{call, ask, check, QStringLiteral("Look")});
    }
    SECTION("The next day it is another entry")
    {
        p.pass(minutesADay);
        valueOf(p.move(id, 1));
        CHECK(p.titles(id) == QStringList{call, ask, check, call});
    }
    SECTION("Asked for, they are created at once")
    {
        valueOf(p.deals.createStageTasksAgain(id));
        CHECK(p.titles(id) == QStringList{call, ask, check, ask, check});
        CHECK(p.tasks(id).back().dueAt == p.later(60));
        CHECK(p.tasks(id).back().moveSeq == 4);
        valueOf(p.deals.undo());
        CHECK(p.titles(id) == QStringList{call, ask, check});
    }
}

TEST_CASE("The day is that of the book", "[process][stagetasks]")
{
    TaskingBook p;
    BookSettings settings = p.book->catalog().settings;
    settings.timeZone = QTimeZone("Asia/Manila");
    valueOf(p.lists.setSettings(settings));
    const DealId id = p.addDeal(); // 18:00 in Manila
    p.pass(5 * 60);
    valueOf(p.move(id, 3));
    valueOf(p.move(id, 1));
    CHECK(p.titles(id) == QStringList{call});
    p.pass(2 * 60); // After midnight there, the same day in UTC.
    valueOf(p.move(id, 3));
    valueOf(p.move(id, 1));
    CHECK(p.titles(id) == QStringList{call, call});
    valueOf(p.move(id, 2));
    CHECK(p.tasks(id)[2].dueOn == QDate(2026, 1, 5));
}

TEST_CASE("Delays are counted in working hours", "[process][stagetasks]")
{
    TaskingBook p;
    BookSettings settings = p.book->catalog().settings;
    for (size_t day = 0; day < 5; ++day)
        settings.workingHours.week[day] = WorkingHours::Hours{9 * 60, 18 * 60};
    settings.workingHours.holidays = {QDate(2026, 1, 6)};
    valueOf(p.lists.setSettings(settings));
    p.pass(8 * 60 + 30); // Thursday, 18:30
    const DealId id = p.addDeal();
    CHECK(p.tasks(id)[0].dueAt
          == Instant::fromDateTime(QDateTime(QDate(2026, 1, 2), QTime(9, 2), QTimeZone::utc())));
    valueOf(p.move(id, 2));
    // Begins on Friday, and Monday, Wednesday and Thursday are the three days.
    CHECK(p.tasks(id)[1].dueOn == QDate(2026, 1, 8));
}

TEST_CASE("Reopening and transferring enter a stage, resuming does not", "[process][stagetasks]")
{
    TaskingBook p;
    const DealId id = p.addDeal();
    p.pass(minutesADay);
    valueOf(p.defer(id));
    valueOf(p.deals.resume(id));
    CHECK(p.titles(id) == QStringList{call});
    valueOf(p.lose(id));
    valueOf(p.deals.reopen(id));
    CHECK(p.titles(id) == QStringList{call, call});
    valueOf(p.deals.transfer(id, p.repair));
    p.pass(minutesADay);
    valueOf(p.deals.transfer(id, p.sales, p.stage(2)));
    CHECK(p.titles(id) == QStringList{call, call, ask, check});
}

TEST_CASE("Undo of a move takes the tasks away, and redo brings them back exactly",
          "[process][stagetasks][undo]")
{
    TaskingBook p;
    const DealId id = p.addDeal();
    const DealId other = p.addDeal(QStringLiteral("Table"));
    const BookSnapshot before = snapshotOf(*p.book);
    const std::vector<std::pair<const char *, std::function<void()>>> ways{
            {"move", [&] { valueOf(p.move(id, 2)); }},
            {"mass move", [&] { valueOf(p.deals.move(std::array{id, other}, p.stage(2))); }},
            {"create", [&] { p.addDeal(QStringLiteral("Chair"), 2); }},
    };
    for (const auto &[name, run] : ways) {
        INFO(name);
        run();
        const BookSnapshot after = snapshotOf(*p.book);
        CHECK(after.tasks != before.tasks);
        valueOf(p.deals.undo());
        CHECK(snapshotOf(*p.book) == before);
        valueOf(p.deals.redo());
        CHECK(snapshotOf(*p.book) == after);
        valueOf(p.deals.undo());
    }
    // What was undone was no entry: the tasks are created as for the first time.
    valueOf(p.move(id, 2));
    CHECK(p.titles(id) == QStringList{call, ask, check});
}

TEST_CASE("Archiving a stage puts deals elsewhere without tasks", "[process][stagetasks]")
{
    TaskingBook p;
    const DealId id = p.addDeal();
    valueOf(p.funnels.archiveStage(p.stage(1), p.stage(2)));
    CHECK(p.titles(id) == QStringList{call});
}

TEST_CASE("A task whose stage no longer creates it stays", "[process][stagetasks]")
{
    TaskingBook p;
    const DealId id = p.addDeal();
    p.create(1, {});
    REQUIRE(p.titles(id) == QStringList{call});
    CHECK_FALSE(p.tasks(id)[0].stageTask);
    CHECK_FALSE(p.tasks(id)[0].isFromWaking());
    valueOf(p.deals.undo());
    CHECK(p.tasks(id)[0].stageTask);
}

TEST_CASE("Tasks of a stage that cannot be done are refused", "[process][stagetasks]")
{
    TaskingBook p;
    const auto before = p.book->catalog();
    const auto refused = [&](const StageTask &task, ErrorKind kind) {
        return refusalOf(p.funnels.setStageTasks(p.stage(3), {task}), kind);
    };
    refused({{}, {}, ActivityKind::Call, QStringLiteral("  "), 0, {}, 0}, ErrorKind::BadInput);
    refused({{}, {}, ActivityKind::Call, call, -1, {}, 0}, ErrorKind::BadInput);
    refused({{}, {}, ActivityKind::Call, call, 0, ManagerId(99), 0}, ErrorKind::NotFound);
    refusalOf(p.funnels.setStageTasks(StageId(99), {}), ErrorKind::NotFound);
    CHECK(p.book->catalog() == before);
}
