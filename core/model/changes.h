#pragma once

#include "core/base/id.h"

#include <vector>

namespace voronka {

/// What one committed transaction changed; sent after the commit to those who keep a copy.
struct Changes
{
    /// Created, changed or deleted, the deal itself or what hangs on it: moves, tags, activities,
    /// tasks, attachments. Ascending, each once, like the other ids.
    std::vector<DealId> deals;
    bool lists = false; ///< Managers, sources, regions, tags, loss reasons.
    bool funnels = false; ///< Funnels or stages: every cached position may have changed.
    bool people = false; ///< Contacts or companies.
    bool settings = false;
    bool everything = false; ///< An import, a restore, another program: read it all again.
    std::vector<ContactId> contacts; ///< Changed likewise; `people` is set too.
    std::vector<CompanyId> companies; ///< Changed likewise; `people` is set too.
    std::vector<TaskId> tasks; ///< Created, changed or deleted.

    bool isEmpty() const
    {
        return deals.empty() && contacts.empty() && companies.empty() && tasks.empty() && !lists
                && !funnels && !people && !settings && !everything;
    }

    friend bool operator==(const Changes &, const Changes &) = default;
};

} // namespace voronka
