#include "core/process/stagerules.h"

#include "core/process/dealchange.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace voronka {

namespace {

struct StageRuleText
{
    Q_DECLARE_TR_FUNCTIONS(StageRuleText)
};

/// Takes a deal out of a stage that is about to be archived. A deferred deal stays deferred until
/// the same time: its owner has not done anything to it.
Result<> relocate(Transaction &transaction, DealId id, StageId to, Instant at)
{
    auto change = DealChange::beginUnfinished(transaction, id, at);
    if (!change)
        return std::unexpected(change.error());
    const Deal before = change->deal();
    const auto moves = transaction.book().deals().moves(id);
    if (!moves)
        return std::unexpected(moves.error());
    if (const auto awake = change->resume(); !awake)
        return awake;
    if (const auto moved = change->moveTo(to); !moved)
        return moved;
    if (before.status == DealStatus::Deferred) {
        const auto last = std::find_if(moves->rbegin(), moves->rend(), [](const DealMove &move) {
            return move.kind == MoveKind::Deferred;
        });
        const QString comment = last == moves->rend() ? QString() : last->comment;
        if (const auto asleep = change->deferUntil(*before.nextContactAt, comment); !asleep)
            return asleep;
    }
    return change->write();
}

Result<> checkMoveTo(const Catalog &catalog, const Stage &from, StageId to)
{
    const auto target = knownStage(catalog, to);
    if (!target)
        return std::unexpected(target.error());
    if (target->id == from.id || target->archived || target->funnel != from.funnel) {
        return cannotMoveTo(from, *target);
    }
    return {};
}

} // namespace

Result<> relocateDeals(Transaction &transaction, const Stage &from, std::optional<StageId> moveTo,
                       Instant at)
{
    Book &book = transaction.book();
    for (const DealStatus status : {DealStatus::Open, DealStatus::Deferred}) {
        const auto deals = book.deals().inStage(from.id, status);
        if (!deals)
            return std::unexpected(deals.error());
        if (!deals->empty() && !moveTo) {
            return failure(ErrorKind::Refused,
                           StageRuleText::tr("The stage “%1” still has open or deferred deals. "
                                             "Choose the stage to move them to.")
                                   .arg(from.name));
        }
        for (const DealId deal : *deals) {
            if (const auto moved = relocate(transaction, deal, *moveTo, at); !moved)
                return moved;
        }
    }
    return {};
}

std::unexpected<Error> cannotMoveTo(const Stage &from, const Stage &target)
{
    return failure(ErrorKind::Refused,
                   StageRuleText::tr("The deals of the stage “%1” cannot move to “%2”. Choose "
                                     "another active stage of the same funnel.")
                           .arg(from.name, target.name));
}

Result<Stage> knownStage(const Catalog &catalog, StageId id)
{
    if (const Stage *stage = catalog.stage(id))
        return *stage;
    return failure(ErrorKind::NotFound,
                   StageRuleText::tr("There is no such stage in the book. Choose one from the "
                                     "list."));
}

std::vector<Stage> stagesOf(const Catalog &catalog, FunnelId funnel)
{
    std::vector<Stage> stages;
    std::ranges::copy_if(catalog.stages, std::back_inserter(stages),
                         [funnel](const Stage &stage) { return stage.funnel == funnel; });
    return stages;
}

std::unexpected<Error> tooManyStages(const QString &funnel)
{
    return failure(ErrorKind::Refused,
                   StageRuleText::tr("The funnel “%1” cannot have more than %n stage(s). Archive "
                                     "one first.",
                                     nullptr, maxLiveStages)
                           .arg(funnel));
}

std::vector<int> livePositions(const Catalog &catalog, const std::vector<Stage> &stages)
{
    std::vector<int> positions;
    for (const Stage &stage : stages)
        positions.push_back(catalog.livePosition(stage.id));
    return positions;
}

Result<> checkStageDetails(const Stage &stage)
{
    static const QRegularExpression colour(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    if (!stage.colour.isEmpty() && !colour.match(stage.colour).hasMatch()) {
        return failure(
                ErrorKind::BadInput,
                StageRuleText::tr("“%1” is not a colour. Write it like #2a6fdb, or leave it empty.")
                        .arg(stage.colour));
    }
    if (stage.limitMinutes && *stage.limitMinutes <= 0) {
        return failure(ErrorKind::BadInput,
                       StageRuleText::tr("The time limit of a stage must be more than zero. Enter "
                                         "a longer time, or no limit."));
    }
    if (stage.winProbability && !(*stage.winProbability >= 0 && *stage.winProbability <= 1)) {
        return failure(ErrorKind::BadInput,
                       StageRuleText::tr("The chance of winning must be between 0% and 100%. Enter "
                                         "such a number, or none."));
    }
    return {};
}

Result<> archiveStage(Transaction &transaction, StageId id, std::optional<StageId> moveTo,
                      Instant at)
{
    Book &book = transaction.book();
    auto stage = knownStage(book.catalog(), id);
    if (!stage)
        return std::unexpected(stage.error());
    if (stage->archived)
        return {};
    if (liveCount(stagesOf(book.catalog(), stage->funnel)) == 1) {
        return failure(ErrorKind::Refused,
                       StageRuleText::tr("“%1” is the only active stage of its funnel. Add another "
                                         "stage first, or archive the funnel.")
                               .arg(stage->name));
    }
    if (moveTo) {
        if (const auto checked = checkMoveTo(book.catalog(), *stage, *moveTo); !checked)
            return checked;
    }
    if (const auto moved = relocateDeals(transaction, *stage, moveTo, at); !moved)
        return moved;
    stage->archived = true;
    return changeStages(transaction, stage->funnel,
                        [&] { return book.funnels().update(transaction, *stage); });
}

std::vector<Stage> withArchivedFollowing(const std::vector<Stage> &stages,
                                         std::span<const StageId> order)
{
    std::vector<std::pair<qsizetype, Stage>> ranked;
    qsizetype rank = -1;
    for (const Stage &stage : stages) {
        if (!stage.archived)
            rank = std::ranges::find(order, stage.id) - order.begin();
        ranked.emplace_back(rank, stage);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<qsizetype, Stage>::first);
    std::vector<Stage> arranged;
    for (auto &[unused, stage] : ranked)
        arranged.push_back(std::move(stage));
    return arranged;
}

} // namespace voronka
