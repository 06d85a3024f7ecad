#pragma once

#include "core/base/error.h"
#include "core/facts/searchtexts.h"
#include "core/model/changes.h"
#include "core/storage/factsloader.h"

#include <stop_token>

namespace voronka {

class Database;

/// Reads the texts of the whole book that can be looked for. Cancelled when `stop` asks for it.
Result<SearchTexts> loadTexts(Database &database, std::stop_token stop = {},
                              const Progress &progress = {});

/// Brings the texts of the deals, contacts, companies and tasks that changed up to date.
Result<> patchTexts(Database &database, SearchTexts &texts, const Changes &changes);

} // namespace voronka
