#include "core/process/funneldesk.h"

#include "core/process/names.h"
#include "core/process/ordering.h"
#include "core/process/stageplan.h"
#include "core/process/stagerules.h"
#include "core/process/step.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct FunnelDeskText
{
    Q_DECLARE_TR_FUNCTIONS(FunnelDeskText)
};

/// A copy, as from knownStage().
Result<Funnel> knownFunnel(const Catalog &catalog, FunnelId id)
{
    if (const Funnel *funnel = catalog.funnel(id))
        return *funnel;
    return failure(ErrorKind::NotFound,
                   FunnelDeskText::tr("There is no such funnel in the book. Choose one from the "
                                      "list."));
}

Result<QStringList> checkedStageNames(const QString &funnel, const QStringList &names)
{
    if (names.isEmpty()) {
        return failure(ErrorKind::Refused,
                       FunnelDeskText::tr("The funnel “%1” has no stage. Give it at least one.")
                               .arg(funnel));
    }
    if (names.size() > maxLiveStages)
        return tooManyStages(funnel);
    QStringList checked;
    for (const QString &name : names) {
        const auto trimmed = checkedName(name);
        if (!trimmed)
            return std::unexpected(trimmed.error());
        if (checked.contains(*trimmed, Qt::CaseInsensitive)) {
            return failure(
                    ErrorKind::Refused,
                    FunnelDeskText::tr(
                            "The stage “%1” appears twice in the funnel “%2”. Rename one of them.")
                            .arg(*trimmed, funnel));
        }
        checked << *trimmed;
    }
    return checked;
}

Result<> checkFunnelIsEmpty(Book &book, const Funnel &funnel)
{
    size_t unfinished = 0;
    for (const Stage &stage : stagesOf(book.catalog(), funnel.id)) {
        for (const DealStatus status : {DealStatus::Open, DealStatus::Deferred}) {
            const auto deals = book.deals().inStage(stage.id, status);
            if (!deals)
                return std::unexpected(deals.error());
            unfinished += deals->size();
        }
    }
    if (unfinished == 0)
        return {};
    return failure(ErrorKind::Refused,
                   FunnelDeskText::tr("The funnel “%1” still has %n open or deferred deal(s). Win, "
                                      "lose or transfer them first.",
                                      nullptr, int(unfinished))
                           .arg(funnel.name));
}

/// What the stage demands and creates, for another one.
Result<> copyDemands(Transaction &transaction, StageId from, StageId to)
{
    Book &book = transaction.book();
    for (StageRequirement requirement : book.catalog().requirementsOf(from)) {
        requirement.id = {};
        requirement.stage = to;
        if (const auto added = book.funnels().insert(transaction, requirement); !added)
            return std::unexpected(added.error());
    }
    for (StageTask task : book.catalog().tasksOf(from)) {
        task.id = {};
        task.stage = to;
        if (const auto added = book.funnels().insert(transaction, task); !added)
            return std::unexpected(added.error());
    }
    return {};
}

/// The live stages of the original under a name of their own.
Result<FunnelId> addCopy(Transaction &transaction, const Funnel &original, const QString &name)
{
    Book &book = transaction.book();
    const std::vector<StageId> stages = book.catalog().liveStages(original.id);
    QStringList names;
    for (const StageId stage : stages)
        names << book.catalog().stageName(stage);
    const auto id = addFunnel(transaction, name, names);
    if (!id)
        return id;
    const std::vector<StageId> copies = book.catalog().liveStages(*id);
    for (size_t i = 0; i < copies.size(); ++i) {
        const Stage from = *book.catalog().stage(stages[i]);
        Stage copy = *book.catalog().stage(copies[i]);
        copy.colour = from.colour;
        copy.limitMinutes = from.limitMinutes;
        copy.winProbability = from.winProbability;
        if (const auto updated = book.funnels().update(transaction, copy); !updated)
            return std::unexpected(updated.error());
        if (const auto copied = copyDemands(transaction, from.id, copy.id); !copied)
            return std::unexpected(copied.error());
    }
    return id;
}

ChangeTitle funnelTitle(const Book &book, const QString &kind, FunnelId id)
{
    return {kind, book.catalog().funnelName(id)};
}

ChangeTitle stageTitle(const Book &book, const QString &kind, StageId id)
{
    return {kind, book.catalog().stageName(id)};
}

} // namespace

Result<FunnelId> addFunnel(Transaction &transaction, const QString &name, const QStringList &stages)
{
    Book &book = transaction.book();
    const auto trimmed = checkedName(name);
    if (!trimmed)
        return std::unexpected(trimmed.error());
    if (const auto unique = checkNameFree(book.catalog().funnels, *trimmed, FunnelId()); !unique)
        return std::unexpected(unique.error());
    const auto stageNames = checkedStageNames(*trimmed, stages);
    if (!stageNames)
        return std::unexpected(stageNames.error());

    Funnel funnel;
    funnel.name = *trimmed;
    funnel.position = nextPosition(book.catalog().funnels);
    const auto id = book.funnels().insert(transaction, funnel);
    if (!id)
        return id;
    Stage stage;
    stage.funnel = *id;
    for (const QString &stageName : *stageNames) {
        stage.name = stageName;
        ++stage.position;
        if (const auto added = book.funnels().insert(transaction, stage); !added)
            return std::unexpected(added.error());
    }
    return id;
}

Result<StageId> addStage(Transaction &transaction, FunnelId funnelId, const QString &name,
                         int position)
{
    Book &book = transaction.book();
    const auto funnel = knownFunnel(book.catalog(), funnelId);
    if (!funnel)
        return std::unexpected(funnel.error());
    const auto trimmed = checkedName(name);
    if (!trimmed)
        return std::unexpected(trimmed.error());
    std::vector<Stage> stages = stagesOf(book.catalog(), funnelId);
    if (const auto unique = checkNameFree(stages, *trimmed, StageId()); !unique)
        return std::unexpected(unique.error());
    if (liveCount(stages) >= maxLiveStages)
        return tooManyStages(funnel->name);

    // Just before the live stage that has the position now: archived ones go on counting as the
    // live stage before them.
    const std::vector<StageId> live = book.catalog().liveStages(funnelId);
    const size_t index = size_t(std::max(position, 1)) - 1;
    const auto next =
            index < live.size() ? std::ranges::find(stages, live[index], &Stage::id) : stages.end();
    Stage stage;
    stage.funnel = funnelId;
    stage.name = *trimmed;
    stage.position = next == stages.end() ? nextPosition(stages) : next->position;
    Result<StageId> id;
    const auto added = changeStages(transaction, funnelId, [&]() -> Result<> {
        id = book.funnels().insert(transaction, stage);
        if (!id)
            return std::unexpected(id.error());
        stage.id = *id;
        stages.insert(next, stage);
        return writePositions(book.funnels(), transaction, stages);
    });
    return added ? id : std::unexpected(added.error());
}

Result<FunnelId> FunnelDesk::addFunnel(const QString &name, const QStringList &stages)
{
    return runStep(m_book, m_clock, {QStringLiteral("funnel.add"), name.trimmed()},
                   [&](Transaction &transaction, Instant) {
                       return voronka::addFunnel(transaction, name, stages);
                   });
}

Result<FunnelId> FunnelDesk::copyFunnel(FunnelId original, const QString &name)
{
    return runStep(m_book, m_clock, {QStringLiteral("funnel.copy"), name.trimmed()},
                   [&](Transaction &transaction, Instant) -> Result<FunnelId> {
                       const auto known = knownFunnel(m_book.catalog(), original);
                       if (!known)
                           return std::unexpected(known.error());
                       return addCopy(transaction, *known, name);
                   });
}

Result<> FunnelDesk::renameFunnel(FunnelId id, const QString &name)
{
    return runStep(m_book, m_clock, funnelTitle(m_book, QStringLiteral("funnel.rename"), id),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       auto funnel = knownFunnel(m_book.catalog(), id);
                       if (!funnel)
                           return std::unexpected(funnel.error());
                       const auto trimmed = checkedName(name);
                       if (!trimmed)
                           return std::unexpected(trimmed.error());
                       const auto unique = checkNameFree(m_book.catalog().funnels, *trimmed, id);
                       if (!unique)
                           return unique;
                       if (funnel->name == *trimmed)
                           return {};
                       funnel->name = *trimmed;
                       return m_book.funnels().update(transaction, *funnel);
                   });
}

Result<> FunnelDesk::reorderFunnels(std::span<const FunnelId> order)
{
    return runStep(m_book, m_clock, {QStringLiteral("funnel.reorder"), {}},
                   [&](Transaction &transaction, Instant) -> Result<> {
                       const std::vector<Funnel> &funnels = m_book.catalog().funnels;
                       if (const auto checked = checkOrder(funnels, order); !checked)
                           return checked;
                       return writePositions(m_book.funnels(), transaction,
                                             inOrder(funnels, order));
                   });
}

Result<> FunnelDesk::archiveFunnel(FunnelId id)
{
    return runStep(
            m_book, m_clock, funnelTitle(m_book, QStringLiteral("funnel.archive"), id),
            [&](Transaction &transaction, Instant) -> Result<> {
                auto funnel = knownFunnel(m_book.catalog(), id);
                if (!funnel)
                    return std::unexpected(funnel.error());
                if (funnel->archived)
                    return {};
                if (liveCount(m_book.catalog().funnels) == 1) {
                    return failure(
                            ErrorKind::Refused,
                            FunnelDeskText::tr(
                                    "“%1” is the only active funnel. Add another funnel first.")
                                    .arg(funnel->name));
                }
                const auto empty = checkFunnelIsEmpty(m_book, *funnel);
                if (!empty)
                    return empty;
                funnel->archived = true;
                return m_book.funnels().update(transaction, *funnel);
            });
}

Result<> FunnelDesk::restoreFunnel(FunnelId id)
{
    return runStep(m_book, m_clock, funnelTitle(m_book, QStringLiteral("funnel.restore"), id),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       auto funnel = knownFunnel(m_book.catalog(), id);
                       if (!funnel)
                           return std::unexpected(funnel.error());
                       if (!funnel->archived)
                           return {};
                       const auto unique =
                               checkNameFree(m_book.catalog().funnels, funnel->name, id);
                       if (!unique)
                           return unique;
                       funnel->archived = false;
                       return m_book.funnels().update(transaction, *funnel);
                   });
}

Result<> FunnelDesk::arrange(const StagePlan &plan)
{
    return runStep(m_book, m_clock,
                   funnelTitle(m_book, QStringLiteral("stage.arrange"), plan.funnel),
                   [&](Transaction &transaction, Instant now) {
                       return arrangeStages(transaction, plan, now);
                   });
}

Result<StageId> FunnelDesk::addStage(FunnelId funnel, const QString &name, int position)
{
    return runStep(m_book, m_clock, {QStringLiteral("stage.add"), name.trimmed()},
                   [&](Transaction &transaction, Instant) {
                       return voronka::addStage(transaction, funnel, name, position);
                   });
}

Result<> FunnelDesk::renameStage(StageId id, const QString &name)
{
    return runStep(m_book, m_clock, stageTitle(m_book, QStringLiteral("stage.rename"), id),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       auto stage = knownStage(m_book.catalog(), id);
                       if (!stage)
                           return std::unexpected(stage.error());
                       const auto trimmed = checkedName(name);
                       if (!trimmed)
                           return std::unexpected(trimmed.error());
                       const auto unique = checkNameFree(stagesOf(m_book.catalog(), stage->funnel),
                                                         *trimmed, id);
                       if (!unique)
                           return unique;
                       if (stage->name == *trimmed)
                           return {};
                       stage->name = *trimmed;
                       return m_book.funnels().update(transaction, *stage);
                   });
}

Result<> FunnelDesk::setStageDetails(const Stage &details)
{
    return runStep(m_book, m_clock, stageTitle(m_book, QStringLiteral("stage.details"), details.id),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       auto stage = knownStage(m_book.catalog(), details.id);
                       if (!stage)
                           return std::unexpected(stage.error());
                       if (const auto checked = checkStageDetails(details); !checked)
                           return checked;
                       const Stage before = *stage;
                       stage->colour = details.colour;
                       stage->limitMinutes = details.limitMinutes;
                       stage->winProbability = details.winProbability;
                       return *stage == before ? Result<>()
                                               : m_book.funnels().update(transaction, *stage);
                   });
}

Result<> FunnelDesk::reorderStages(FunnelId funnel, std::span<const StageId> order)
{
    return runStep(m_book, m_clock, funnelTitle(m_book, QStringLiteral("stage.reorder"), funnel),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       const auto known = knownFunnel(m_book.catalog(), funnel);
                       if (!known)
                           return std::unexpected(known.error());
                       const auto stages = stagesOf(m_book.catalog(), funnel);
                       if (const auto checked = checkOrder(stages, order); !checked)
                           return checked;
                       return changeStages(transaction, funnel, [&] {
                           return writePositions(m_book.funnels(), transaction,
                                                 withArchivedFollowing(stages, order));
                       });
                   });
}

Result<> FunnelDesk::archiveStage(StageId id, std::optional<StageId> moveTo)
{
    return runStep(m_book, m_clock, stageTitle(m_book, QStringLiteral("stage.archive"), id),
                   [&](Transaction &transaction, Instant now) {
                       return voronka::archiveStage(transaction, id, moveTo, now);
                   });
}

Result<> FunnelDesk::restoreStage(StageId id)
{
    return runStep(m_book, m_clock, stageTitle(m_book, QStringLiteral("stage.restore"), id),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       auto stage = knownStage(m_book.catalog(), id);
                       if (!stage)
                           return std::unexpected(stage.error());
                       if (!stage->archived)
                           return {};
                       const auto stages = stagesOf(m_book.catalog(), stage->funnel);
                       if (const auto unique = checkNameFree(stages, stage->name, id); !unique)
                           return unique;
                       if (liveCount(stages) >= maxLiveStages)
                           return tooManyStages(m_book.catalog().funnelName(stage->funnel));
                       stage->archived = false;
                       return changeStages(transaction, stage->funnel, [&] {
                           return m_book.funnels().update(transaction, *stage);
                       });
                   });
}

} // namespace voronka
