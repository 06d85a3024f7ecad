#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace voronka {

/// Stored in the book as text, the names in lower case.
enum class ActivityKind : quint8 { Call = 0, Meeting = 1, Message = 2, Email = 3, Note = 4 };

/// One touch, planned or done: a call, a meeting, a message. Notes are no touches.
struct Activity
{
    ActivityId id;
    std::optional<DealId> deal;
    std::optional<ContactId> contact;
    ActivityKind kind = ActivityKind::Call;
    bool done = true;
    Instant at;
    std::optional<int> durationMinutes;
    std::optional<ManagerId> manager;
    QString text;
    QString outcome;
    bool isCold = false; ///< A call to somebody who did not expect it.

    friend bool operator==(const Activity &, const Activity &) = default;
};

} // namespace voronka
