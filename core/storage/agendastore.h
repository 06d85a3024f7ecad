#pragma once

#include "core/base/error.h"
#include "core/base/localdays.h"
#include "core/base/workinghours.h"
#include "core/model/agenda.h"

#include <optional>
#include <vector>

namespace voronka {

class Database;

/// Reads what the owner's day is made of, by indexes and not by passes over the deals. What a
/// large book may have very much of is read up to a limit.
class AgendaStore
{
public:
    explicit AgendaStore(Database &database) : m_database(database) { }

    /// Whether rows() takes but a few milliseconds: a book with many open deals or tasks is read
    /// in the background.
    Result<bool> isQuick();

    /// Everything up to and with the day `until`; of one manager, or everybody's. Birthdays from
    /// the day of `now` to `until`. At most `deals` of each stage and of each list of deals.
    Result<AgendaRows> rows(Instant now, QDate until, const WorkingClock &clock,
                            std::optional<ManagerId> manager = {}, int deals = 50);

    /// Tasks done and to do that are due from day to day, both included, and what is planned or
    /// happened then, for a calendar. By time, what is due on a day before what has an hour.
    Result<std::vector<AgendaTask>> tasks(QDate from, QDate to, const LocalDays &days,
                                          std::optional<ManagerId> manager = {});
    Result<std::vector<AgendaActivity>> activities(QDate from, QDate to, const LocalDays &days,
                                                   std::optional<ManagerId> manager = {});

    /// One of them, as long as it is to be done: nothing once it is done or deleted, or the deal of
    /// a task is lost.
    Result<std::optional<AgendaTask>> openTask(TaskId id);
    Result<std::optional<AgendaActivity>> plannedActivity(ActivityId id);

    /// All deals without a next step, the one that stands longest first. For a thread of its own
    /// in a large book.
    Result<std::vector<DealId>> withoutNextStep(Instant now, std::optional<ManagerId> manager = {});

    /// All lost deals whose day to ask again has come, the latest of these days first.
    Result<std::vector<DealId>> secondChances(Instant now, const LocalDays &days,
                                              std::optional<ManagerId> manager = {});

    /// While the deal was deferred in the stage where it stands, in order. A sleep that goes on is
    /// not among them.
    Result<std::vector<Sleep>> sleeps(DealId deal);

private:
    Result<> readTasks(AgendaRows &rows, Instant before, QDate until,
                       std::optional<ManagerId> manager);
    Result<> readOverLimit(AgendaRows &rows, Instant now, const WorkingClock &clock,
                           std::optional<ManagerId> manager, int most);
    Result<> readWithoutNextStep(AgendaRows &rows, Instant now, std::optional<ManagerId> manager,
                                 int most);
    Result<> readBirthdays(AgendaRows &rows, QDate from, QDate to);

private:
    Database &m_database;
};

} // namespace voronka
