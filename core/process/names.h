#pragma once

#include "core/base/error.h"

#include <QString>

#include <algorithm>

// Names of funnels, stages and list entries; no other folder includes it.

namespace voronka {

/// The name without space around it. BadInput when nothing is left.
Result<QString> checkedName(const QString &name);

/// The refusal of a name that is taken.
std::unexpected<Error> nameTaken(const QString &name);

/// Whether two names are the same to a person: in any case, in any alphabet. Both are trimmed.
inline bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The live item of that name, or nullptr. `name` is trimmed.
template<typename Items>
auto findLiveNamed(const Items &items, const QString &name)
{
    const auto it = std::ranges::find_if(
            items, [&](const auto &item) { return !item.archived && isSameName(item.name, name); });
    return it == std::ranges::end(items) ? nullptr : &*it;
}

/// Refused when another live item than `self` has the name; `self` of 0 is an item not yet there.
template<typename Items, typename IdType>
Result<> checkNameFree(const Items &items, const QString &name, IdType self)
{
    const bool taken = std::ranges::any_of(items, [&](const auto &item) {
        return !item.archived && item.id != self && isSameName(item.name, name);
    });
    return taken ? Result<>(nameTaken(name)) : Result<>();
}

} // namespace voronka
