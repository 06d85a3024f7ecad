#pragma once

#include "core/model/activity.h"

#include <QString>

#include <array>

namespace voronka {

/// What a person writes down about a deal: a touch, a note, or something to do.
enum class EntryKind { Call, Meeting, Message, Email, Note, Task };

inline constexpr std::array allEntryKinds{EntryKind::Call,  EntryKind::Meeting, EntryKind::Message,
                                          EntryKind::Email, EntryKind::Note,    EntryKind::Task};

/// Never for a task.
ActivityKind activityKind(EntryKind kind);
EntryKind entryKind(ActivityKind kind);

/// "Call", "Task" in the language of the window.
QString entryKindText(EntryKind kind);
QString entryKindIcon(EntryKind kind);

} // namespace voronka
