#pragma once

#include "core/base/error.h"
#include "core/model/deal.h"
#include "core/storage/transaction.h"

namespace voronka {

/// Creates the tasks of the stage that a deal has entered with event `moveSeq` at `at`. Each once
/// an entry: one that the same stage made for this deal on the same day (the book's) is not made
/// again when the deal goes to and fro, unless `again`. Imports do not come here: what was done
/// before the book is not asked for once more.
Result<> createStageTasks(Transaction &transaction, const Deal &deal, int moveSeq, Instant at,
                          bool again = false);

} // namespace voronka
