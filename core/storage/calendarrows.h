#pragma once

#include "core/base/error.h"
#include "core/model/agenda.h"

#include <optional>
#include <vector>

namespace voronka {

class Database;

// What a calendar of another program is given. One pass over what is open, however long the book
// is kept.

/// Open tasks but those of lost deals, by id; or this one, whatever became of it.
Result<std::vector<AgendaTask>> readCalendarTasks(Database &database,
                                                  std::optional<TaskId> one = {});
/// Calls, meetings and messages that are planned, by id; or this one, even if it has happened.
Result<std::vector<AgendaActivity>> readCalendarActivities(Database &database,
                                                           std::optional<ActivityId> one = {});

/// By which this book is told from another one; the same in its copies.
Result<QString> readBookId(Database &database);

} // namespace voronka
