#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/instant.h"

#include <QHash>

#include <stop_token>

namespace voronka {

class Database;

/// When each client was last called, met or written to; clients never touched are left out. Notes
/// and what is only planned are no touches. A touch on a deal counts for the deal's client too; the
/// touches of a company are those on its deals and with its people.
struct LastTouches
{
    QHash<ContactId, Instant> contacts;
    QHash<CompanyId, Instant> companies;
};

/// One pass over the touches, so for a thread of its own in a large book.
Result<LastTouches> readLastTouches(Database &database, std::stop_token stop = {});

} // namespace voronka
