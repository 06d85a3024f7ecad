#include "core/process/stageplan.h"

#include "core/process/names.h"
#include "core/process/ordering.h"
#include "core/process/stagerules.h"
#include "core/storage/lifeofdeal.h"
#include "core/storage/stageentries.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace voronka {

namespace {

struct StagePlanText
{
    Q_DECLARE_TR_FUNCTIONS(StagePlanText)
};

bool isNew(const Stage &stage)
{
    return stage.id.value < 0;
}

/// Each stage that the plan names is one of the funnel, and none is named twice.
Result<> checkStages(const Catalog &catalog, const StagePlan &plan)
{
    QSet<StageId> seen;
    for (const StagePlan::Place &place : plan.live) {
        if (!place.stage)
            continue;
        const auto stage = knownStage(catalog, *place.stage);
        if (!stage)
            return std::unexpected(stage.error());
        if (stage->funnel != plan.funnel || seen.contains(stage->id))
            return incompleteOrder();
        seen.insert(stage->id);
    }
    return {};
}

std::vector<StageId> plannedOrder(const StagePlan &plan)
{
    std::vector<StageId> order;
    qint64 newId = 0;
    for (const StagePlan::Place &place : plan.live)
        order.push_back(place.stage ? *place.stage : StageId(--newId));
    return order;
}

/// Deals go to stages that will be in use.
Result<> checkTargets(const Catalog &catalog, const StagePlan &plan)
{
    const std::vector<StageId> live = plannedOrder(plan);
    for (const auto &[fromId, toId] : plan.dealsGoTo) {
        const auto from = knownStage(catalog, fromId);
        if (!from)
            return std::unexpected(from.error());
        if (std::ranges::find(live, toId) != live.end())
            continue;
        const auto to = knownStage(catalog, toId);
        return to ? cannotMoveTo(*from, *to) : std::unexpected(to.error());
    }
    return {};
}

/// No two stages in use will have one name, and a new one has a name at all.
Result<> checkNames(const std::vector<Stage> &stages)
{
    for (const Stage &stage : stages) {
        if (stage.archived)
            continue;
        if (const auto unique = checkNameFree(stages, stage.name, stage.id); !unique)
            return unique;
    }
    return {};
}

/// The stages of the funnel in their present order with what the plan makes of them; the new ones
/// at the end.
Result<std::vector<Stage>> changedStages(const Catalog &catalog, const StagePlan &plan)
{
    std::vector<Stage> stages = stagesOf(catalog, plan.funnel);
    for (Stage &stage : stages) {
        stage.archived = std::ranges::none_of(
                plan.live, [&](const StagePlan::Place &place) { return place.stage == stage.id; });
    }
    qint64 newId = 0;
    for (const StagePlan::Place &place : plan.live) {
        if (place.stage)
            continue;
        const auto name = checkedName(place.name);
        if (!name)
            return std::unexpected(name.error());
        Stage stage;
        stage.id = StageId(--newId);
        stage.funnel = plan.funnel;
        stage.name = *name;
        stages.push_back(stage);
    }
    return stages;
}

/// All stages of the funnel as they will be, in order and numbered.
Result<std::vector<Stage>> plannedStages(const Catalog &catalog, const StagePlan &plan)
{
    const QString funnel = catalog.funnelName(plan.funnel);
    if (plan.live.empty()) {
        return failure(ErrorKind::Refused,
                       StagePlanText::tr("The funnel “%1” needs at least one active stage. Keep "
                                         "one, or archive the funnel.")
                               .arg(funnel));
    }
    if (plan.live.size() > size_t(maxLiveStages))
        return tooManyStages(funnel);
    if (const auto checked = checkStages(catalog, plan); !checked)
        return std::unexpected(checked.error());
    if (const auto checked = checkTargets(catalog, plan); !checked)
        return std::unexpected(checked.error());
    const auto changed = changedStages(catalog, plan);
    if (!changed)
        return changed;
    if (const auto checked = checkNames(*changed); !checked)
        return std::unexpected(checked.error());
    std::vector<Stage> stages = withArchivedFollowing(*changed, plannedOrder(plan));
    for (size_t i = 0; i < stages.size(); ++i)
        stages[i].position = int(i) + 1;
    return stages;
}

/// Writes the stages that change, and the new ones. Returns the ids of those in the book by the ids
/// that they have in the plan.
Result<std::map<StageId, StageId>> writeStages(Transaction &transaction,
                                               const std::vector<Stage> &stages)
{
    Book &book = transaction.book();
    std::map<StageId, StageId> added;
    for (Stage stage : stages) {
        if (isNew(stage)) {
            const StageId planned = std::exchange(stage.id, StageId());
            const auto id = book.funnels().insert(transaction, stage);
            if (!id)
                return std::unexpected(id.error());
            added[planned] = *id;
            continue;
        }
        const auto known = knownStage(book.catalog(), stage.id);
        if (!known)
            return std::unexpected(known.error());
        if (*known == stage)
            continue;
        if (const auto updated = book.funnels().update(transaction, stage); !updated)
            return std::unexpected(updated.error());
    }
    return added;
}

/// The stages that go out of use, as they are now.
std::vector<Stage> leavingStages(const Catalog &catalog, const std::vector<Stage> &planned)
{
    std::vector<Stage> leaving;
    for (const Stage &stage : planned) {
        const Stage *known = isNew(stage) ? nullptr : catalog.stage(stage.id);
        if (stage.archived && known && !known->archived)
            leaving.push_back(*known);
    }
    return leaving;
}

std::optional<StageId> targetFor(const StagePlan &plan, StageId stage)
{
    const auto target = plan.dealsGoTo.find(stage);
    return target == plan.dealsGoTo.end() ? std::nullopt : std::optional(target->second);
}

} // namespace

StagePlan presentPlan(const Catalog &catalog, FunnelId funnel)
{
    StagePlan plan;
    plan.funnel = funnel;
    for (const StageId stage : catalog.liveStages(funnel))
        plan.live.push_back({stage, {}});
    return plan;
}

Result<Catalog> plannedCatalog(const Catalog &catalog, const StagePlan &plan)
{
    const auto stages = plannedStages(catalog, plan);
    if (!stages)
        return std::unexpected(stages.error());
    Catalog planned = catalog;
    const auto first = std::ranges::find(planned.stages, plan.funnel, &Stage::funnel);
    const auto index = first - planned.stages.begin();
    std::erase_if(planned.stages, [&](const Stage &stage) { return stage.funnel == plan.funnel; });
    planned.stages.insert(planned.stages.begin() + index, stages->begin(), stages->end());
    return planned;
}

Result<std::vector<std::pair<DealId, int>>> plannedDepths(Book &book, const StagePlan &plan,
                                                          std::stop_token stop)
{
    const auto planned = plannedCatalog(book.catalog(), plan);
    if (!planned)
        return std::unexpected(planned.error());
    const StagePlaces places(*planned);
    std::vector<std::pair<DealId, int>> depths;
    const auto read =
            forEachStageEntry(book.database(), plan.funnel, stop, [&](DealId deal, StageId stage) {
                if (depths.empty() || depths.back().first != deal)
                    depths.emplace_back(deal, 1);
                int &depth = depths.back().second;
                depth = std::max(depth, places.place(stage).position);
            });
    if (!read)
        return std::unexpected(read.error());
    for (const Stage &leaving : leavingStages(book.catalog(), planned->stages)) {
        const std::optional<StageId> target = targetFor(plan, leaving.id);
        if (!target)
            continue;
        const int arrival = places.place(*target).position;
        for (const DealStatus status : {DealStatus::Open, DealStatus::Deferred}) {
            const auto moving = book.deals().inStage(leaving.id, status);
            if (!moving)
                return std::unexpected(moving.error());
            for (const DealId deal : *moving) {
                const auto depth =
                        std::ranges::lower_bound(depths, deal, {}, &std::pair<DealId, int>::first);
                if (depth != depths.end() && depth->first == deal)
                    depth->second = std::max(depth->second, arrival);
            }
        }
    }
    return depths;
}

Result<> arrangeStages(Transaction &transaction, const StagePlan &plan, Instant at)
{
    Book &book = transaction.book();
    const auto planned = plannedStages(book.catalog(), plan);
    if (!planned)
        return std::unexpected(planned.error());
    const std::vector<Stage> leaving = leavingStages(book.catalog(), *planned);
    return changeStages(transaction, plan.funnel, [&]() -> Result<> {
        const auto added = writeStages(transaction, *planned);
        if (!added)
            return std::unexpected(added.error());
        // Afterwards, so that the deals arrive where the stages will stand.
        for (const Stage &stage : leaving) {
            std::optional<StageId> target = targetFor(plan, stage.id);
            if (target && added->contains(*target))
                target = added->at(*target);
            const auto moved = relocateDeals(transaction, stage, target, at);
            if (!moved)
                return moved;
        }
        return {};
    });
}

} // namespace voronka
