#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <vector>

namespace voronka {

class Book;

enum class TrashKind : quint8 { Deal, Contact, Company };

/// A deal, contact or company that was deleted and not brought back.
struct TrashItem
{
    TrashKind kind = TrashKind::Deal;
    qint64 id = 0; ///< The DealId, ContactId or CompanyId it had and will have again.
    QString name; ///< Its title or name when it was deleted.
    Instant deletedAt;
    ChangeGroupId step; ///< The step that deleted it, maybe with others.

    friend bool operator==(const TrashItem &, const TrashItem &) = default;
};

/// The latest deleted first. What went by a merge, by an undone creation or for good ("erase this
/// person") is no trash.
Result<std::vector<TrashItem>> readTrash(Book &book, int limit);

/// Brings one thing back with all that was deleted with it (moves, touches, tags, channels), also
/// when other steps came later, and links to it again what was linked and is free; a step of its
/// own, to be undone. Links to what is gone meanwhile are left out. Refused when it is in the book
/// again, and when an unfinished deal stood in a stage or funnel that is archived now.
Result<> restoreFromTrash(Book &book, const TrashItem &item, Instant now);

} // namespace voronka
