#pragma once

#include "core/base/error.h"
#include "core/model/activity.h"
#include "core/model/task.h"

namespace voronka {

class Database;
class Transaction;

/// Touches and tasks as rows.
class ActivityStore
{
public:
    explicit ActivityStore(Database &database) : m_database(database) { }

    /// An id of 0 takes the next free one, which is returned.
    Result<ActivityId> insert(Transaction &transaction, const Activity &activity);
    Result<TaskId> insert(Transaction &transaction, const Task &task);

private:
    Database &m_database;
};

} // namespace voronka
