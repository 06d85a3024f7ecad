#pragma once

#include <QHashFunctions>

#include <compare>
#include <functional>

namespace voronka {

/// The row id of one kind of thing. Ids of different kinds do not mix: passing a StageId where a
/// FunnelId is wanted does not compile. An absent id is std::optional<Id>, never a magic value.
template<typename Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : value(number) { }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using FunnelId = Id<struct FunnelTag>;
using StageId = Id<struct StageTag>;
using RequirementId = Id<struct RequirementTag>;
using StageTaskId = Id<struct StageTaskTag>;
using LossReasonId = Id<struct LossReasonTag>;
using ManagerId = Id<struct ManagerTag>;
using SourceId = Id<struct SourceTag>;
using RegionId = Id<struct RegionTag>;
using TagId = Id<struct LabelTag>;
using CompanyId = Id<struct CompanyTag>;
using ContactId = Id<struct ContactTag>;
using DealId = Id<struct DealTag>;
using ActivityId = Id<struct ActivityTag>;
using TaskId = Id<struct TaskTag>;
using AttachmentId = Id<struct AttachmentTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using ChangeGroupId = Id<struct ChangeGroupTag>;

} // namespace voronka

template<typename Tag>
struct std::hash<voronka::Id<Tag>>
{
    size_t operator()(voronka::Id<Tag> id) const noexcept { return std::hash<qint64>()(id.value); }
};
