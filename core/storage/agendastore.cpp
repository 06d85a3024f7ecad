#include "core/storage/agendastore.h"

#include "core/storage/activityrows.h"
#include "core/storage/agendasql.h"
#include "core/storage/query.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace voronka {

namespace {

namespace sql = agendasql;

/// Nobody reads more lines; and so many are read in a few milliseconds.
constexpr int mostTasks = 1000;
constexpr qint64 quickSize = 3000;
constexpr qint64 msAMinute = 60'000;

AgendaDeal readDeal(const Statement &row)
{
    AgendaDeal deal;
    deal.id = row.id<DealId>(0);
    deal.title = row.text(1);
    deal.funnel = row.id<FunnelId>(2);
    deal.stage = row.id<StageId>(3);
    deal.status = fromStoredName<DealStatus>(row.text(4));
    deal.amount = row.money(5);
    deal.contact = row.optionalId<ContactId>(6);
    deal.company = row.optionalId<CompanyId>(7);
    deal.client = row.text(8);
    deal.manager = row.optionalId<ManagerId>(9);
    deal.createdAt = row.instant(10);
    deal.stageSince = row.instant(11);
    deal.lossReason = row.optionalId<LossReasonId>(12);
    deal.nextContactAt = row.optionalInstant(13);
    deal.isRequest = row.integer(14) != 0;
    return deal;
}

QString selectTasks()
{
    return QStringLiteral("SELECT ") + taskColumns() + sql::withTitles("task");
}

QString selectActivities()
{
    return QStringLiteral("SELECT ") + activityColumns() + sql::withTitles("activity");
}

AgendaTask readAgendaTask(const Statement &row)
{
    return {readTask(row), row.text(taskColumnCount), row.text(taskColumnCount + 1)};
}

AgendaActivity readAgendaActivity(const Statement &row)
{
    return {readActivity(row), row.text(activityColumnCount), row.text(activityColumnCount + 1)};
}

qint64 readCount(const Statement &row)
{
    return row.integer(0);
}

/// As readAll(), with the manager where one is asked for and further values behind him.
template<typename Read, typename... Values>
auto readOf(Database &database, const QString &sql, Read read, std::optional<ManagerId> manager,
            std::optional<int> most, const Values &...values)
{
    if (manager && most)
        return readAll(database, sql, read, values..., *manager, *most);
    if (manager)
        return readAll(database, sql, read, values..., *manager);
    if (most)
        return readAll(database, sql, read, values..., *most);
    return readAll(database, sql, read, values...);
}

template<typename Row>
Result<> append(std::vector<Row> &rows, Result<std::vector<Row>> more)
{
    if (!more)
        return std::unexpected(more.error());
    std::ranges::move(*more, std::back_inserter(rows));
    return {};
}

Result<> addCount(qint64 &sum, const Result<std::vector<qint64>> &count)
{
    if (!count)
        return std::unexpected(count.error());
    sum += count->front();
    return {};
}

struct StageLimit
{
    StageId stage;
    std::optional<qint64> minutes;
};

Result<std::vector<StageLimit>> stageLimits(Database &database)
{
    return readAll(database, QStringLiteral("SELECT id, limit_minutes FROM stage"),
                   [](const Statement &row) {
                       return StageLimit{row.id<StageId>(0), row.optionalInteger(1)};
                   });
}

/// The last instant of entering at which a limit is over now. Whoever enters later is late later,
/// so it is found by halving; by the limit itself where time is counted around the clock.
Instant enteredBefore(Instant now, int limitMinutes, const WorkingClock &clock)
{
    constexpr qint64 longest = qint64(20) * 366 * 24 * 60 * msAMinute;
    qint64 late = now.msUtc - limitMinutes * msAMinute;
    qint64 step = limitMinutes * msAMinute;
    while (clock.deadline({late}, limitMinutes) > now && now.msUtc - late < longest) {
        late -= step;
        step *= 2;
    }
    qint64 inTime = now.msUtc + 1;
    while (inTime - late > 1) {
        const qint64 middle = late + (inTime - late) / 2;
        (clock.deadline({middle}, limitMinutes) <= now ? late : inTime) = middle;
    }
    return {late};
}

std::tuple<QDate, bool, Instant, qint64> dueOrder(const AgendaTask &row, const LocalDays &days)
{
    const Task &task = row.task;
    const QDate day = task.dueAt ? days.day(*task.dueAt) : task.dueOn.value_or(QDate());
    return {day, task.dueAt.has_value(), task.dueAt.value_or(Instant()), task.id.value};
}

/// Whoever was born on 29 February has her day on the 28th where there is none.
QDate birthdayIn(QDate born, int year)
{
    return QDate(year, born.month(),
                 std::min(born.day(), QDate(year, born.month(), 1).daysInMonth()));
}

} // namespace

Result<bool> AgendaStore::isQuick()
{
    const auto size =
            readFirst(m_database,
                      QStringLiteral("SELECT (SELECT count(*) FROM deal WHERE status = 'open') "
                                     "+ (SELECT count(*) FROM task WHERE done_at IS NULL)"),
                      readCount);
    if (!size)
        return std::unexpected(size.error());
    return **size <= quickSize;
}

Result<AgendaRows> AgendaStore::rows(Instant now, QDate until, const WorkingClock &clock,
                                     std::optional<ManagerId> manager, int deals)
{
    AgendaRows rows;
    const LocalDays &days = clock.days();
    const bool ofOne = manager.has_value();
    const QDate today = days.day(now);
    const Instant horizon = days.startOfDay(until.addDays(1));
    Result<> read = readTasks(rows, horizon, until, manager);
    if (read) {
        read = append(rows.activities,
                      readOf(m_database,
                             selectActivities() + sql::plannedBefore()
                                     + sql::ofManager("activity", ofOne) + sql::latestActivities(),
                             readAgendaActivity, manager, mostTasks, horizon));
    }
    if (read)
        read = readOverLimit(rows, now, clock, manager, deals);
    const Instant tomorrow = days.startOfDay(today.addDays(1));
    if (read) {
        read = append(
                rows.secondChances,
                readOf(m_database, sql::secondChances(ofOne), readDeal, manager, deals, tomorrow));
    }
    if (read) {
        read = addCount(rows.secondChanceCount,
                        readOf(m_database, sql::secondChanceCount(ofOne), readCount, manager,
                               std::nullopt, tomorrow));
    }
    if (read)
        read = readWithoutNextStep(rows, now, manager, deals);
    if (read)
        read = readBirthdays(rows, today, until);
    if (!read)
        return std::unexpected(read.error());
    return rows;
}

Result<> AgendaStore::readTasks(AgendaRows &rows, Instant before, QDate until,
                                std::optional<ManagerId> manager)
{
    const QString open = sql::openTasks();
    const QString ofManager = sql::ofManager("task", manager.has_value());
    const QString counting = QStringLiteral("SELECT count(*) FROM task "
                                            "LEFT JOIN deal ON deal.id = task.deal WHERE ");
    const auto readPart = [&](const QString &due, const auto &limit) -> Result<> {
        const auto kept = rows.tasks.size();
        const Result<> read = append(
                rows.tasks,
                readOf(m_database, selectTasks() + open + due + ofManager + sql::latestTasks(),
                       readAgendaTask, manager, mostTasks, limit));
        if (!read || rows.tasks.size() < kept + mostTasks)
            return read;
        rows.olderTasks -= mostTasks;
        return addCount(rows.olderTasks,
                        readOf(m_database, counting + open + due + ofManager, readCount, manager,
                               std::nullopt, limit));
    };
    if (const Result<> read = readPart(sql::dueBefore(), before); !read)
        return read;
    return readPart(sql::dueUntilDay(), until);
}

Result<> AgendaStore::readOverLimit(AgendaRows &rows, Instant now, const WorkingClock &clock,
                                    std::optional<ManagerId> manager, int most)
{
    const bool ofOne = manager.has_value();
    const auto limits = stageLimits(m_database);
    if (!limits)
        return std::unexpected(limits.error());
    std::map<qint64, Instant> enteredBy; // Many stages have the same limit.
    for (const auto &[stage, minutes] : *limits) {
        if (!minutes)
            continue;
        const auto [known, isNew] = enteredBy.try_emplace(*minutes);
        if (isNew)
            known->second = enteredBefore(now, int(*minutes), clock);
        const Instant entered = known->second;
        Result<> read = append(
                rows.overLimit,
                readOf(m_database, sql::overLimit(ofOne), readDeal, manager, most, stage, entered));
        if (read) {
            read = addCount(rows.overLimitCount,
                            readOf(m_database, sql::overLimitCount(ofOne), readCount, manager,
                                   std::nullopt, stage, entered));
        }
        if (!read)
            return read;
        const auto next = readFirst(
                m_database, sql::nextOverLimit(),
                [](const Statement &row) { return row.optionalInstant(0); }, stage, entered);
        if (!next)
            return std::unexpected(next.error());
        if (*next && **next) {
            const Instant at = clock.deadline(***next, int(*minutes));
            rows.nextLimitAt = rows.nextLimitAt ? std::min(*rows.nextLimitAt, at) : at;
        }
    }
    for (AgendaDeal &deal : rows.overLimit) {
        auto slept = sleeps(deal.id);
        if (!slept)
            return std::unexpected(slept.error());
        deal.sleeps = std::move(*slept);
    }
    return {};
}

Result<> AgendaStore::readWithoutNextStep(AgendaRows &rows, Instant now,
                                          std::optional<ManagerId> manager, int most)
{
    const bool ofOne = manager.has_value();
    const auto limits = stageLimits(m_database);
    if (!limits)
        return std::unexpected(limits.error());
    std::vector<AgendaDeal> &deals = rows.withoutNextStep;
    for (const StageLimit &limit : *limits) {
        Result<> read = append(deals,
                               readOf(m_database, sql::withoutNextStep(ofOne), readDeal, manager,
                                      most, limit.stage, now));
        if (read) {
            read = addCount(rows.withoutNextStepCount,
                            readOf(m_database, sql::withoutNextStepCount(ofOne), readCount, manager,
                                   std::nullopt, limit.stage, now));
        }
        if (!read)
            return read;
    }
    std::ranges::sort(deals, {},
                      [](const AgendaDeal &deal) { return std::tuple(deal.stageSince, deal.id); });
    if (deals.size() > size_t(most))
        deals.resize(size_t(most));
    return {};
}

Result<> AgendaStore::readBirthdays(AgendaRows &rows, QDate from, QDate to)
{
    for (int year = from.year(); year <= to.year(); ++year) {
        const QDate first = std::max(from, QDate(year, 1, 1));
        const QDate last = std::min(to, QDate(year, 12, 31));
        const QString format = QStringLiteral("MM-dd");
        QString end = last.toString(format);
        if (end == QLatin1String("02-28"))
            end = QStringLiteral("02-29");
        const Result<> read =
                append(rows.birthdays,
                       readAll(
                               m_database, sql::birthdays(),
                               [year](const Statement &row) {
                                   const QDate born = row.date(2);
                                   return AgendaBirthday{row.id<ContactId>(0), row.text(1), born,
                                                         birthdayIn(born, year)};
                               },
                               first.toString(format), end));
        if (!read)
            return read;
    }
    // In a leap year the 29th is read together with the 28th.
    std::erase_if(rows.birthdays, [to](const AgendaBirthday &day) { return day.on > to; });
    std::ranges::sort(rows.birthdays, {}, [](const AgendaBirthday &day) {
        return std::tuple(day.on, day.name, day.contact);
    });
    return {};
}

Result<std::vector<DealId>> AgendaStore::withoutNextStep(Instant now,
                                                         std::optional<ManagerId> manager)
{
    const auto limits = stageLimits(m_database);
    if (!limits)
        return std::unexpected(limits.error());
    std::vector<std::pair<Instant, DealId>> found;
    for (const StageLimit &limit : *limits) {
        const Result<> read =
                append(found,
                       readOf(
                               m_database, sql::withoutNextStepIds(manager.has_value()),
                               [](const Statement &row) {
                                   return std::pair(row.instant(0), row.id<DealId>(1));
                               },
                               manager, std::nullopt, limit.stage, now));
        if (!read)
            return std::unexpected(read.error());
    }
    std::ranges::sort(found);
    std::vector<DealId> deals;
    for (const auto &[since, deal] : found)
        deals.push_back(deal);
    return deals;
}

Result<std::vector<DealId>> AgendaStore::secondChances(Instant now, const LocalDays &days,
                                                       std::optional<ManagerId> manager)
{
    return readOf(
            m_database, sql::secondChanceIds(manager.has_value()),
            [](const Statement &row) { return row.id<DealId>(0); }, manager, std::nullopt,
            days.startOfDay(days.day(now).addDays(1)));
}

Result<std::vector<Sleep>> AgendaStore::sleeps(DealId deal)
{
    const auto moves = readAll(
            m_database, sql::movesInStage(),
            [](const Statement &row) {
                return std::pair(fromStoredName<MoveKind>(row.text(0)), row.instant(1));
            },
            deal, deal);
    if (!moves)
        return std::unexpected(moves.error());
    std::vector<Sleep> sleeps;
    std::optional<Instant> asleepSince;
    for (const auto &[kind, at] : *moves) {
        if (kind == MoveKind::Deferred && !asleepSince) {
            asleepSince = at;
        } else if (kind == MoveKind::Resumed && asleepSince) {
            sleeps.push_back({*asleepSince, at});
            asleepSince.reset();
        }
    }
    return sleeps;
}

Result<std::vector<AgendaTask>> AgendaStore::tasks(QDate from, QDate to, const LocalDays &days,
                                                   std::optional<ManagerId> manager)
{
    const QString ofManager = sql::ofManager("task", manager.has_value());
    const Instant begin = days.startOfDay(from);
    const Instant end = days.startOfDay(to.addDays(1));
    std::vector<AgendaTask> tasks;
    for (const QString &which : {sql::openTasks(), sql::doneTasks()}) {
        const QString select = selectTasks() + which;
        Result<> read = append(tasks,
                               readOf(m_database, select + sql::dueBetween() + ofManager,
                                      readAgendaTask, manager, std::nullopt, begin, end));
        if (read) {
            read = append(tasks,
                          readOf(m_database, select + sql::dueBetweenDays() + ofManager,
                                 readAgendaTask, manager, std::nullopt, from, to));
        }
        if (!read)
            return std::unexpected(read.error());
    }
    std::ranges::sort(tasks, {}, [&](const AgendaTask &row) { return dueOrder(row, days); });
    return tasks;
}

Result<std::vector<AgendaActivity>> AgendaStore::activities(QDate from, QDate to,
                                                            const LocalDays &days,
                                                            std::optional<ManagerId> manager)
{
    const QString ofManager = sql::ofManager("activity", manager.has_value());
    std::vector<AgendaActivity> activities;
    for (const bool isDone : {false, true}) {
        const Result<> read = append(
                activities,
                readOf(m_database, selectActivities() + sql::activitiesBetween(isDone) + ofManager,
                       readAgendaActivity, manager, std::nullopt, days.startOfDay(from),
                       days.startOfDay(to.addDays(1))));
        if (!read)
            return std::unexpected(read.error());
    }
    std::ranges::sort(activities, {}, [](const AgendaActivity &row) {
        return std::tuple(row.activity.at, row.activity.id);
    });
    return activities;
}

Result<std::optional<AgendaTask>> AgendaStore::openTask(TaskId id)
{
    return readFirst(m_database, selectTasks() + sql::openTasks() + sql::ofId("task"),
                     readAgendaTask, id);
}

Result<std::optional<AgendaActivity>> AgendaStore::plannedActivity(ActivityId id)
{
    return readFirst(m_database, selectActivities() + sql::planned() + sql::ofId("activity"),
                     readAgendaActivity, id);
}

} // namespace voronka
