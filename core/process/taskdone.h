#pragma once

#include "core/base/error.h"
#include "core/base/localdays.h"
#include "core/model/task.h"
#include "core/storage/transaction.h"

#include <optional>

// What doing a task causes; no other folder includes it.

namespace voronka {

/// The task that follows this one when it is done at `doneAt`: due by its repeat, at the same time
/// by the clock on the wall, on the first day that is not over yet. Nothing for one that does not
/// repeat.
std::optional<Task> nextTask(const Task &task, Instant doneAt, const LocalDays &days);

/// Marks it as done, records the touch that it stood for and makes the next one.
Result<> finishTask(Transaction &transaction, Task task, const QString &outcome, Instant now);

/// To do again: takes away the touch and the next task that finishing it has made, unless somebody
/// has changed them since.
Result<> reopenTask(Transaction &transaction, Task task);

} // namespace voronka
