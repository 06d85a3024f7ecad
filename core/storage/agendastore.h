#pragma once

#include "core/base/error.h"
#include "core/base/localdays.h"
#include "core/model/agenda.h"

#include <optional>
#include <vector>

namespace voronka {

class Database;

/// Reads what the owner's day is made of, by indexes and not by passes over the deals, so that a
/// million deals take a few milliseconds.
class AgendaStore
{
public:
    explicit AgendaStore(Database &database) : m_database(database) { }

    /// Everything up to and with the day `until`; of one manager, or everybody's. Birthdays from
    /// the day of `now` to `until`. At most `deals` of the deals that lack a next step are read.
    Result<AgendaRows> rows(Instant now, QDate until, const LocalDays &days,
                            std::optional<ManagerId> manager = {}, int deals = 50);

    /// Tasks done and to do that are due from day to day, both included, and what is planned or
    /// happened then, for a calendar. By time.
    Result<std::vector<AgendaTask>> tasks(QDate from, QDate to, const LocalDays &days,
                                          std::optional<ManagerId> manager = {});
    Result<std::vector<AgendaActivity>> activities(QDate from, QDate to, const LocalDays &days,
                                                   std::optional<ManagerId> manager = {});

private:
    Database &m_database;
};

} // namespace voronka
