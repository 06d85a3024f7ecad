#pragma once

#include "core/base/id.h"

#include <vector>

namespace voronka {

/// What one committed transaction changed; sent after the commit to those who keep a copy.
struct Changes
{
    std::vector<DealId> deals; ///< Created, changed or deleted; ascending, each once.
    bool lists = false; ///< Managers, sources, regions, tags, loss reasons.
    bool funnels = false; ///< Funnels or stages: every cached position may have changed.
    bool people = false; ///< Contacts or companies.
    bool settings = false;
    bool everything = false; ///< An import, a restore, another program: read it all again.

    bool isEmpty() const
    {
        return deals.empty() && !lists && !funnels && !people && !settings && !everything;
    }

    friend bool operator==(const Changes &, const Changes &) = default;
};

} // namespace voronka
