#pragma once

#include "core/base/error.h"
#include "core/model/firstanswer.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace voronka {

class Database;

/// The requests that came in between the two (`to` itself is not included), by id: deals that on
/// their first day entered a stage that has a limit. What was imported is left out, as nobody knows
/// how it was answered. Of one manager, or everybody's. One pass over the deals, so for a thread of
/// its own in a large book.
Result<std::vector<FirstAnswer>> readFirstAnswers(Database &database, Instant from, Instant to,
                                                  std::optional<ManagerId> manager = {},
                                                  std::stop_token stop = {});

} // namespace voronka
