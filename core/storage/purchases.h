#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/model/deal.h"

#include <vector>

namespace voronka {

class Database;

/// When the client of this deal bought, without this deal itself: the won deals of its contact.
/// Without a contact, and of one who has not bought yet, those of its company, whoever bought for
/// it. Nothing for a deal without a client.
Result<std::vector<Instant>> readPurchases(Database &database, const Deal &deal);

} // namespace voronka
