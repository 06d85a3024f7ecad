#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/model/activity.h"

#include <QDate>
#include <QString>

#include <optional>

namespace voronka {

/// Something to do, by a day or by an instant, never both.
struct Task
{
    TaskId id;
    QString title;
    ActivityKind kind = ActivityKind::Call;
    std::optional<QDate> dueOn;
    std::optional<Instant> dueAt;
    std::optional<DealId> deal;
    std::optional<ContactId> contact;
    std::optional<ManagerId> manager;
    std::optional<Instant> doneAt;

    friend bool operator==(const Task &, const Task &) = default;
};

} // namespace voronka
