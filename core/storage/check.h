#pragma once

#include "core/base/error.h"
#include "core/storage/book.h"

#include <QStringList>

namespace voronka {

/// What `voronka-cli check` found. No problems means that the book is sound.
struct CheckReport
{
    qint64 deals = 0;
    qint64 moves = 0;
    QStringList problems; ///< One sentence each, with the deal's id; at most 100.
    qint64 problemCount = 0;
};

/// integrity_check, foreign_key_check, and every cache compared with what the moves say:
/// status, stage, loss reason, closed_at, stage_since, furthest_position, passages.
Result<CheckReport> checkBook(Book &book);

} // namespace voronka
