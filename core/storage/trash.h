#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/model/activity.h"
#include "core/storage/history.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace voronka {

class Book;

enum class TrashKind : quint8 { Deal, Contact, Company, Task, Touch, Note, File };

/// Something that was deleted by itself and not brought back.
struct TrashItem
{
    TrashKind kind = TrashKind::Deal;
    qint64 id = 0; ///< The id that it had, of its kind, and will have again.
    /// Its title, name, words or path when it was deleted; a touch may have none.
    QString name;
    Instant deletedAt;
    ChangeGroupId step; ///< The step that deleted it, maybe with others.
    // Of a task, a touch, a note and a file only.
    std::optional<DealId> deal = {};
    std::optional<ContactId> contact = {};
    QString about = {}; ///< What these two are called now; empty when they are gone.
    ActivityKind activity = ActivityKind::Note; ///< Of a task and a touch.

    friend bool operator==(const TrashItem &, const TrashItem &) = default;
};

/// The latest deleted first; of one kind alone when it is given. What went with its deal or its
/// client comes back with them. What went by a merge, by an undone creation or for good ("erase
/// this person") is no trash.
Result<std::vector<TrashItem>> readTrash(Book &book, int limit, std::optional<TrashKind> only = {});

/// Brings these back with all that was deleted with them (moves, touches, tags, channels), also
/// when other steps came later, and links to them again what was linked and is free; one step of
/// its own, to be undone. All or none. Links to what is gone meanwhile are left out. Refused when
/// one is in the book again, when an unfinished deal stood in a stage or funnel that is archived
/// now, and when that to which a touch, a note or a file belonged is gone.
Result<> restoreFromTrash(Book &book, std::span<const TrashItem> items, Instant now,
                          const UndoCourse &course = {});
/// One of them.
Result<> restoreFromTrash(Book &book, const TrashItem &item, Instant now);

/// How many rows of the history are read for that, counted up to `limit`. To know what takes long.
Result<qint64> rowsToRestore(Book &book, std::span<const TrashItem> items, qint64 limit);

} // namespace voronka
