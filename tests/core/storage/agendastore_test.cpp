#include "core/base/localdays.h"
#include "core/storage/agendasql.h"
#include "core/storage/agendastore.h"
#include "core/storage/bookfile.h"
#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"
#include "tests/support/randombook.h"

#include <algorithm>
#include <random>
#include <set>

using namespace voronka;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

/// A book full of deals of every kind, with tasks, touches, limits and birthdays laid over it.
class FullBook
{
    std::mt19937 m_random;
    RandomBook m_source;

public:
    explicit FullBook(quint32 seed) : m_random(seed), m_source(seed)
    {
        m_source.addDeals(300);
        auto transaction = *Transaction::beginUnlogged(book());
        setLimits(transaction);
        (void)book().deals().forEach([this](const DealLine &line) {
            deals.push_back(line.deal);
            return Result<>();
        });
        for (Deal &deal : deals) {
            if (deal.status == DealStatus::Lost && chance(30)) {
                deal.nextContactAt = aboutNow();
                REQUIRE(book().deals().update(transaction, deal));
            }
            addTasks(transaction, deal);
            addActivities(transaction, deal);
        }
        REQUIRE(transaction.commit());
    }

    Book &book() { return m_source.book(); }
    Instant now() const { return m_source.now(); }
    const LocalDays days{book().catalog().settings.timeZone};
    WorkingClock clock{{}, book().catalog().settings.timeZone};
    std::vector<Deal> deals;
    std::vector<Task> tasks;
    std::vector<Activity> activities;

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    Instant aboutNow() { return {now().msUtc + (below(40) - 20) * dayMs + below(1000) * minuteMs}; }

    void setLimits(Transaction &transaction)
    {
        for (Stage stage : book().catalog().stages) {
            if (chance(60)) {
                stage.limitMinutes = 1 + below(200 * 24 * 60);
                REQUIRE(book().funnels().update(transaction, stage));
            }
        }
    }

    void addTasks(Transaction &transaction, const Deal &deal)
    {
        for (int i = below(3); i > 0; --i) {
            Task task;
            task.title = QStringLiteral("Call");
            if (chance(50))
                task.dueAt = aboutNow();
            else
                task.dueOn = days.day(aboutNow());
            task.deal = deal.id;
            task.manager = deal.manager;
            if (chance(50))
                task.doneAt = aboutNow();
            task.id = *book().activities().insert(transaction, task);
            tasks.push_back(task);
        }
    }

    void addActivities(Transaction &transaction, const Deal &deal)
    {
        if (!chance(40))
            return;
        Activity activity;
        activity.deal = deal.id;
        activity.kind = chance(30) ? ActivityKind::Note : ActivityKind::Call;
        activity.done = chance(70);
        activity.at = aboutNow();
        activity.manager = deal.manager;
        activity.id = *book().activities().insert(transaction, activity);
        activities.push_back(activity);
    }
};

bool isOf(std::optional<ManagerId> manager, std::optional<ManagerId> asked)
{
    return !asked || manager == asked;
}

template<typename Rows, typename Id>
std::set<qint64> idSet(const Rows &rows, Id id)
{
    std::set<qint64> ids;
    for (const auto &row : rows)
        CHECK(ids.insert(id(row)).second);
    return ids;
}

std::set<qint64> dealIds(const std::vector<AgendaDeal> &deals)
{
    return idSet(deals, [](const AgendaDeal &deal) { return deal.id.value; });
}

/// How SQLite means to answer it, one step a line. What stands for a value makes no difference.
QString plan(Database &database, QString sql)
{
    sql.replace(QLatin1Char('?'), QLatin1Char('1'));
    Statement statement = *database.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
    QString steps;
    for (bool row = *statement.first(); row; row = *statement.next())
        steps += statement.text(3) + QLatin1Char('\n');
    return steps;
}

} // namespace

TEST_CASE("The agenda is what a look at every row would find", "[agenda]")
{
    FullBook full(GENERATE(1u, 2u, 3u));
    const bool ofOne = GENERATE(false, true);
    if (GENERATE(false, true)) {
        WorkingHours hours;
        for (size_t day = 0; day < 4; ++day)
            hours.week[day] = WorkingHours::Hours{10 * 60, 16 * 60};
        hours.holidays = {full.days.day(full.now()).addDays(-1)};
        full.clock = WorkingClock(hours, full.days.zone());
    }
    const std::optional<ManagerId> asked =
            ofOne ? std::optional(full.book().catalog().managers.front().id) : std::nullopt;
    const Instant now = full.now();
    const QDate until = full.days.day(now).addDays(7);
    const Instant horizon = full.days.startOfDay(until.addDays(1));
    AgendaStore store(full.book().database());
    const auto rows = store.rows(now, until, full.clock, asked, 10'000);
    REQUIRE(rows);
    const auto dealOf = [&](std::optional<DealId> id) -> const Deal & {
        return *std::ranges::find(full.deals, *id, &Deal::id);
    };

    std::set<qint64> tasks;
    for (const Task &task : full.tasks) {
        const bool isDue = task.dueAt ? *task.dueAt < horizon : *task.dueOn <= until;
        if (!task.doneAt && isDue && isOf(task.manager, asked)
            && dealOf(task.deal).status != DealStatus::Lost)
            tasks.insert(task.id.value);
    }
    CHECK(idSet(rows->tasks, [](const AgendaTask &row) { return row.task.id.value; }) == tasks);
    CHECK(rows->olderTasks == 0);
    for (const AgendaTask &row : rows->tasks)
        CHECK(row.dealTitle == dealOf(row.task.deal).title);

    std::set<qint64> planned;
    for (const Activity &activity : full.activities) {
        if (!activity.done && activity.at < horizon && isOf(activity.manager, asked)
            && dealOf(activity.deal).status != DealStatus::Lost)
            planned.insert(activity.id.value);
    }
    CHECK(idSet(rows->activities, [](const AgendaActivity &row) { return row.activity.id.value; })
          == planned);

    std::set<qint64> late;
    std::set<qint64> chances;
    std::set<qint64> without;
    for (const Deal &deal : full.deals) {
        if (!isOf(deal.manager, asked))
            continue;
        const Stage *stage = full.book().catalog().stage(deal.stage);
        const bool isOpen = deal.status == DealStatus::Open;
        if (isOpen && stage->limitMinutes) {
            if (full.clock.deadline(deal.stageSince, *stage->limitMinutes) <= now)
                late.insert(deal.id.value);
        }
        if (deal.status == DealStatus::Lost && deal.nextContactAt
            && full.days.day(*deal.nextContactAt) <= full.days.day(now))
            chances.insert(deal.id.value);
        const bool hasTask = std::ranges::any_of(
                full.tasks, [&](const Task &task) { return task.deal == deal.id && !task.doneAt; });
        const bool hasPlan = std::ranges::any_of(full.activities, [&](const Activity &activity) {
            return activity.deal == deal.id && !activity.done;
        });
        if (isOpen && !hasTask && !hasPlan && !(deal.nextContactAt && *deal.nextContactAt > now))
            without.insert(deal.id.value);
    }
    CHECK(dealIds(rows->overLimit) == late);
    CHECK(rows->overLimitCount == qint64(late.size()));
    CHECK(dealIds(rows->secondChances) == chances);
    CHECK(rows->secondChanceCount == qint64(chances.size()));
    CHECK(dealIds(rows->withoutNextStep) == without);
    CHECK(rows->withoutNextStepCount == qint64(without.size()));
    if (!ofOne) {
        CHECK(late.size() > 5);
        CHECK(!chances.empty());
        CHECK(without.size() > 5);
    }

    const auto listed = store.withoutNextStep(now, asked);
    REQUIRE(listed);
    CHECK(idSet(*listed, [](DealId id) { return id.value; }) == without);
    for (size_t i = 0; i < rows->withoutNextStep.size(); ++i)
        CHECK(rows->withoutNextStep[i].id == (*listed)[i]);

    const auto listedChances = store.secondChances(now, full.days, asked);
    REQUIRE(listedChances);
    REQUIRE(listedChances->size() == chances.size());
    for (size_t i = 0; i < rows->secondChances.size(); ++i)
        CHECK(rows->secondChances[i].id == (*listedChances)[i]);

    for (const AgendaDeal &deal : rows->overLimit) {
        const bool isTouched = std::ranges::any_of(full.activities, [&](const Activity &activity) {
            return activity.deal == deal.id && activity.done && activity.kind != ActivityKind::Note;
        });
        const Deal &source = dealOf(deal.id);
        const bool isFirstDay = deal.stageSince.msUtc - deal.createdAt.msUtc < dayMs;
        const auto moves = *full.book().deals().moves(deal.id);
        const bool wasAsleep = std::ranges::any_of(
                moves, [](const DealMove &move) { return move.kind == MoveKind::Deferred; });
        CHECK(deal.isRequest == (isFirstDay && !isTouched && !wasAsleep && !source.importBatch));
    }
}

TEST_CASE("Of many deals the first are read and all are counted", "[agenda]")
{
    FullBook full(4);
    AgendaStore store(full.book().database());
    const QDate until = full.days.day(full.now()).addDays(7);
    const auto all = *store.rows(full.now(), until, full.clock, {}, 10'000);
    const auto some = *store.rows(full.now(), until, full.clock, {}, 3);
    CHECK(some.withoutNextStep
          == std::vector(all.withoutNextStep.begin(), all.withoutNextStep.begin() + 3));
    CHECK(some.withoutNextStepCount == all.withoutNextStepCount);
    CHECK(some.secondChances.size() == 3);
    CHECK(some.secondChanceCount == all.secondChanceCount);
    CHECK(some.secondChanceCount > 3);
    CHECK(some.overLimitCount == all.overLimitCount);
    CHECK(some.overLimit.size() < all.overLimit.size());
    CHECK(*store.isQuick());
}

TEST_CASE("One thing to do is read until it is done", "[agenda]")
{
    FullBook full(4);
    AgendaStore store(full.book().database());
    int open = 0;
    const auto isLost = [&full](std::optional<DealId> id) {
        return id && std::ranges::any_of(full.deals, [&](const Deal &deal) {
                   return deal.id == id && deal.status == DealStatus::Lost;
               });
    };
    for (const Task &task : full.tasks) {
        const auto read = store.openTask(task.id);
        REQUIRE(read);
        REQUIRE(read->has_value() == (!task.doneAt && !isLost(task.deal)));
        if (*read) {
            ++open;
            CHECK((*read)->task == task);
        }
    }
    CHECK(open > 5);
    for (const Activity &activity : full.activities) {
        const auto read = store.plannedActivity(activity.id);
        REQUIRE(read);
        REQUIRE(read->has_value() == (!activity.done && !isLost(activity.deal)));
        if (*read)
            CHECK((*read)->activity == activity);
    }
}

TEST_CASE("No question about the day reads all deals, tasks or touches", "[agenda]")
{
    FullBook full(5);
    Database &database = full.book().database();
    namespace sql = agendasql;
    const QString tasks = QStringLiteral("SELECT task.id") + sql::withTitles("task");
    const QString activities = QStringLiteral("SELECT activity.id") + sql::withTitles("activity");
    for (const bool ofOne : {false, true}) {
        const QString taskManager = sql::ofManager("task", ofOne);
        const QString activityManager = sql::ofManager("activity", ofOne);
        const QStringList questions{
                sql::overLimit(ofOne),
                sql::overLimitCount(ofOne),
                sql::nextOverLimit(),
                sql::withoutNextStep(ofOne),
                sql::withoutNextStepIds(ofOne),
                sql::withoutNextStepCount(ofOne),
                sql::secondChances(ofOne),
                sql::secondChanceIds(ofOne),
                sql::secondChanceCount(ofOne),
                sql::birthdays(),
                sql::movesInStage(),
                tasks + sql::openTasks() + sql::dueBefore() + taskManager + sql::latestTasks(),
                tasks + sql::openTasks() + sql::dueUntilDay() + taskManager + sql::latestTasks(),
                tasks + sql::openTasks() + sql::dueBetween() + taskManager,
                tasks + sql::openTasks() + sql::dueBetweenDays() + taskManager,
                tasks + sql::openTasks() + sql::ofId("task"),
                activities + sql::planned() + sql::ofId("activity"),
                tasks + sql::doneTasks() + sql::dueBetween() + taskManager,
                tasks + sql::doneTasks() + sql::dueBetweenDays() + taskManager,
                activities + sql::plannedBefore() + activityManager + sql::latestActivities(),
                activities + sql::activitiesBetween(false) + activityManager,
                activities + sql::activitiesBetween(true) + activityManager,
        };
        for (const QString &question : questions) {
            const QString steps = plan(database, question);
            INFO(question.toStdString());
            INFO(steps.toStdString());
            CHECK(steps.contains(QLatin1String("SEARCH")));
            CHECK_FALSE(steps.contains(QLatin1String("SCAN")));
        }
    }
}

TEST_CASE("A deal sleeps from each deferral to its waking, in the stage where it stands",
          "[agenda]")
{
    const auto book = *createBookInMemory(shopSettings());
    const Shop shop = furnish(*book);
    auto transaction = *Transaction::begin(*book, {QStringLiteral("test"), {}}, morning);
    const DealId id = addDeal(transaction, shop, QStringLiteral("Kitchen"));
    int seq = 1;
    const auto happen = [&](MoveKind kind, int hour, StageId to) {
        DealMove move{id, ++seq, kind, {morning.msUtc + hour * hourMs}, {}, shop.lead, to,
                      {}, {},    {}};
        if (kind == MoveKind::Deferred)
            move.until = Instant{move.at.msUtc + dayMs};
        REQUIRE(book->deals().appendMove(transaction, move));
    };
    const auto sleeps = [&] { return *AgendaStore(book->database()).sleeps(id); };
    CHECK(sleeps().empty());
    happen(MoveKind::Deferred, 1, shop.lead);
    CHECK(sleeps().empty());
    // Deferred again while asleep: it goes on sleeping.
    happen(MoveKind::Deferred, 2, shop.lead);
    happen(MoveKind::Resumed, 5, shop.lead);
    const Sleep first{{morning.msUtc + hourMs}, {morning.msUtc + 5 * hourMs}};
    CHECK(sleeps() == std::vector{first});
    happen(MoveKind::Deferred, 7, shop.lead);
    happen(MoveKind::Resumed, 8, shop.lead);
    CHECK(sleeps()
          == std::vector{first, Sleep{{morning.msUtc + 7 * hourMs}, {morning.msUtc + 8 * hourMs}}});
    happen(MoveKind::Moved, 9, shop.offer);
    CHECK(sleeps().empty());
}

TEST_CASE("Birthdays are those of the days asked for, over the new year and on 29 February",
          "[agenda]")
{
    const auto book = *createBookInMemory(shopSettings());
    auto transaction = *Transaction::begin(*book, {QStringLiteral("test"), {}}, morning);
    const auto born = [&](const char *name, QDate day) {
        Contact contact;
        contact.name = QLatin1String(name);
        contact.birthday = day;
        contact.createdAt = morning;
        REQUIRE(book->people().insert(transaction, contact));
    };
    born("Leap", QDate(2000, 2, 29));
    born("Eve", QDate(1990, 12, 31));
    born("First", QDate(1980, 1, 1));
    born("Eighth", QDate(1981, 1, 8));
    born("March", QDate(1985, 3, 1));
    const WorkingClock clock({}, QTimeZone("Europe/Kyiv"));
    const LocalDays &days = clock.days();
    const auto names = [&](QDate from, int ahead) {
        QStringList names;
        const auto rows =
                *AgendaStore(book->database()).rows(days.noon(from), from.addDays(ahead), clock);
        for (const AgendaBirthday &day : rows.birthdays)
            names << QStringLiteral("%1 %2").arg(day.name, day.on.toString(Qt::ISODate));
        return names.join(QStringLiteral(", "));
    };
    CHECK(names(QDate(2026, 12, 30), 7) == QStringLiteral("Eve 2026-12-31, First 2027-01-01"));
    CHECK(names(QDate(2027, 2, 27), 2) == QStringLiteral("Leap 2027-02-28, March 2027-03-01"));
    CHECK(names(QDate(2027, 2, 27), 1) == QStringLiteral("Leap 2027-02-28"));
    CHECK(names(QDate(2028, 2, 27), 1).isEmpty());
    CHECK(names(QDate(2028, 2, 27), 2) == QStringLiteral("Leap 2028-02-29"));
    CHECK(names(QDate(2027, 3, 1), 7) == QStringLiteral("March 2027-03-01"));
}

TEST_CASE("A calendar lists what is due and what happened from day to day", "[agenda]")
{
    FullBook full(6);
    const QDate from = full.days.day(full.now()).addDays(-3);
    const QDate to = from.addDays(6);
    const Instant begin = full.days.startOfDay(from);
    const Instant end = full.days.startOfDay(to.addDays(1));
    AgendaStore store(full.book().database());
    const auto tasks = *store.tasks(from, to, full.days);
    std::set<qint64> expected;
    for (const Task &task : full.tasks) {
        const bool isThen = task.dueAt ? begin <= *task.dueAt && *task.dueAt < end
                                       : from <= *task.dueOn && *task.dueOn <= to;
        const Deal &deal = *std::ranges::find(full.deals, *task.deal, &Deal::id);
        if (isThen && (task.doneAt || deal.status != DealStatus::Lost))
            expected.insert(task.id.value);
    }
    CHECK(idSet(tasks, [](const AgendaTask &row) { return row.task.id.value; }) == expected);
    CHECK(expected.size() > 20);
    const auto day = [&](const AgendaTask &row) {
        return row.task.dueAt ? full.days.day(*row.task.dueAt) : *row.task.dueOn;
    };
    CHECK(std::ranges::is_sorted(tasks, {}, day));

    const auto activities = *store.activities(from, to, full.days);
    std::set<qint64> happened;
    for (const Activity &activity : full.activities) {
        if (begin <= activity.at && activity.at < end)
            happened.insert(activity.id.value);
    }
    CHECK(idSet(activities, [](const AgendaActivity &row) { return row.activity.id.value; })
          == happened);
    CHECK(std::ranges::is_sorted(activities, {},
                                 [](const AgendaActivity &row) { return row.activity.at; }));
}
