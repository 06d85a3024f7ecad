#pragma once

#include "core/base/id.h"
#include "core/model/activity.h"

#include <QString>

#include <optional>

namespace voronka {

/// What a deal may have to have before it enters a stage. Stored in the book as text, see
/// core/storage/names.h.
enum class RequiredField : quint8 {
    Amount = 0,
    Contact = 1,
    Company = 2,
    Phone = 3, ///< Of the contact or the company.
    Email = 4, ///< Likewise.
    ExpectedOn = 5,
    Manager = 6,
    Source = 7,
    Region = 8,
    Note = 9,
};

/// A demand of a stage: a field that must be filled in, or a sentence that somebody must confirm.
struct StageRequirement
{
    RequirementId id;
    StageId stage;
    std::optional<RequiredField> field; ///< Nothing: `text` is to be confirmed.
    QString text; ///< Empty for a field.
    int position = 0; ///< Order within the stage, from 1.

    friend bool operator==(const StageRequirement &, const StageRequirement &) = default;
};

/// A task that entering a stage creates.
struct StageTask
{
    StageTaskId id;
    StageId stage;
    ActivityKind kind = ActivityKind::Call;
    QString title;
    /// Counted by WorkingClock::deadline() from the moment of entering.
    int dueAfterMinutes = 0;
    std::optional<ManagerId> manager; ///< Nothing: whoever answers for the deal.
    int position = 0; ///< Order within the stage, from 1.

    friend bool operator==(const StageTask &, const StageTask &) = default;
};

} // namespace voronka
