#include "core/model/catalog.h"

#include <algorithm>

namespace voronka {

namespace {

// Lists of names are looked up by id for every row on the screen, but are a few dozen entries
// long for nearly every owner: a linear search over one vector beats a second structure.
template<typename Item, typename IdType>
const Item *find(const std::vector<Item> &items, IdType id)
{
    const auto it = std::find_if(items.begin(), items.end(),
                                 [id](const Item &item) { return item.id == id; });
    return it == items.end() ? nullptr : &*it;
}

template<typename Item, typename IdType>
QString nameOf(const std::vector<Item> &items, IdType id)
{
    const Item *item = find(items, id);
    return item ? item->name : QString();
}

} // namespace

const Funnel *Catalog::funnel(FunnelId id) const
{
    return find(funnels, id);
}

const Stage *Catalog::stage(StageId id) const
{
    return find(stages, id);
}

const LossReason *Catalog::lossReason(LossReasonId id) const
{
    return find(lossReasons, id);
}

QString Catalog::funnelName(FunnelId id) const
{
    return nameOf(funnels, id);
}

QString Catalog::stageName(StageId id) const
{
    return nameOf(stages, id);
}

QString Catalog::lossReasonName(LossReasonId id) const
{
    return nameOf(lossReasons, id);
}

QString Catalog::managerName(ManagerId id) const
{
    return nameOf(managers, id);
}

QString Catalog::sourceName(SourceId id) const
{
    return nameOf(sources, id);
}

QString Catalog::regionName(RegionId id) const
{
    return nameOf(regions, id);
}

QString Catalog::tagName(TagId id) const
{
    return nameOf(tags, id);
}

std::vector<StageId> Catalog::liveStages(FunnelId id) const
{
    std::vector<StageId> live;
    for (const Stage &stage : stages) {
        if (stage.funnel == id && !stage.archived)
            live.push_back(stage.id);
    }
    return live;
}

std::vector<StageRequirement> Catalog::requirementsOf(StageId id) const
{
    std::vector<StageRequirement> found;
    std::ranges::copy_if(requirements, std::back_inserter(found),
                         [id](const StageRequirement &item) { return item.stage == id; });
    return found;
}

std::vector<StageTask> Catalog::tasksOf(StageId id) const
{
    std::vector<StageTask> found;
    std::ranges::copy_if(stageTasks, std::back_inserter(found),
                         [id](const StageTask &item) { return item.stage == id; });
    return found;
}

int Catalog::livePosition(StageId id) const
{
    const Stage *wanted = stage(id);
    if (!wanted)
        return 1;
    const auto before = std::count_if(stages.begin(), stages.end(), [wanted](const Stage &other) {
        return other.funnel == wanted->funnel && !other.archived
                && other.position <= wanted->position;
    });
    return std::max<int>(1, int(before));
}

} // namespace voronka
