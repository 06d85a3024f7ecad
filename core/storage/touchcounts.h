#pragma once

#include "core/base/error.h"
#include "core/base/localdays.h"
#include "core/base/period.h"
#include "core/model/activity.h"

#include <optional>
#include <vector>

namespace voronka {

class Database;

/// How many touches of one kind a manager had on one day.
struct TouchCount
{
    QDate day;
    std::optional<ManagerId> manager; ///< Nothing: nobody is named.
    ActivityKind kind = ActivityKind::Call;
    bool isCold = false;
    qint64 count = 0;

    friend bool operator==(const TouchCount &, const TouchCount &) = default;
};

/// What was done in the period, by day, manager, kind and cold; of one manager, or everybody's.
/// Notes and what is only planned are no touches. Days are those of `days`. Found by an index.
Result<std::vector<TouchCount>> countTouches(Database &database, const Period &period,
                                             const LocalDays &days,
                                             std::optional<ManagerId> manager = {});

} // namespace voronka
