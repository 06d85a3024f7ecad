#pragma once

#include "core/model/task.h"

namespace voronka {

/// As the book keeps it, see TaskRepeat.
QString storedRepeat(const TaskRepeat &repeat);
/// Nothing for what is no such text.
std::optional<TaskRepeat> repeatFromStored(QStringView text);

/// The repeat that a person means who chooses it for a task due on this day: months and years aim
/// at its day of the month.
TaskRepeat repeatFrom(RepeatUnit unit, int every, QDate day);

/// The day after `day` on which the task is due again.
QDate nextDay(const TaskRepeat &repeat, QDate day);

} // namespace voronka
