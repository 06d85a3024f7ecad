#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

namespace voronka {

/// A list holds at most this many names: an entry must fit two bytes of the facts.
inline constexpr int maxListNames = 60'000;

/// One entry of the owner's lists: a manager, a source, a region, a tag.
template<typename IdType>
struct NamedItem
{
    IdType id;
    QString name;
    int position = 0; ///< Order in the list, from 1.
    bool archived = false; ///< Retired: history keeps it, forms no longer offer it.

    friend bool operator==(const NamedItem &, const NamedItem &) = default;
};

using Manager = NamedItem<ManagerId>;
using Source = NamedItem<SourceId>;
using Region = NamedItem<RegionId>;
using Tag = NamedItem<TagId>;

/// Why a deal was lost. A reason that was used is renamed, merged or retired, never dropped.
struct LossReason
{
    LossReasonId id;
    QString name;
    int position = 0;
    bool archived = false;
    std::optional<int> revisitAfterDays; ///< When it is worth asking such a client again.
    std::optional<LossReasonId> mergedInto; ///< Its deals are counted under that reason.

    friend bool operator==(const LossReason &, const LossReason &) = default;
};

} // namespace voronka
