#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/model/funnel.h"
#include "core/model/stagedemand.h"
#include "core/storage/book.h"

#include <optional>
#include <span>

namespace voronka {

struct StagePlan;

/// Changing funnels and stages without spoiling history. After every change of the order the
/// furthest positions of all deals of the funnel are computed again from their moves, in the same
/// transaction. Deals that are put elsewhere because their stage goes have not been moved by
/// anybody: nothing is demanded of them, and no tasks are created. Each function is one undo step;
/// one that changes nothing leaves none. Names are trimmed and compared in any case; a name that
/// only archived ones have is free.
class FunnelDesk
{
public:
    FunnelDesk(Book &book, Clock clock) : m_book(book), m_clock(std::move(clock)) { }

    /// A funnel with its stages, in order. Refused: empty or repeated names among the live ones,
    /// fewer than one or more than maxLiveStages stages.
    Result<FunnelId> addFunnel(const QString &name, const QStringList &stages);
    /// A funnel with the live stages of another, their colours, limits, probabilities, demands and
    /// tasks, and no deal.
    Result<FunnelId> copyFunnel(FunnelId id, const QString &name);
    Result<> renameFunnel(FunnelId id, const QString &name);
    /// In this order; must name every live funnel once. Archived ones may be named too, and
    /// otherwise come last as they were.
    Result<> reorderFunnels(std::span<const FunnelId> order);
    /// Refused while open or deferred deals stand in it, and for the last live one.
    Result<> archiveFunnel(FunnelId id);
    /// Refused when a live funnel has its name meanwhile; restoring a stage likewise.
    Result<> restoreFunnel(FunnelId id);

    /// At live position `position` (1 = first); beyond the end: last. Archived stages go on
    /// counting as the live stage they follow. Refused: an empty or repeated name, too many stages.
    Result<StageId> addStage(FunnelId funnel, const QString &name, int position);
    Result<> renameStage(StageId id, const QString &name);
    /// Colour, limit, probability; the rest of `stage` is ignored. Refused: a colour that is none,
    /// a limit of nothing, a probability outside 0..1.
    Result<> setStageDetails(const Stage &stage);
    /// What entering a stage demands: exactly these, in this order. An id of 0 is a new one; one
    /// that is left out goes, with what was confirmed of it. Refused: an empty sentence, a field or
    /// a sentence twice.
    Result<> setRequirements(StageId id, const std::vector<StageRequirement> &requirements);
    /// The tasks that entering a stage creates: likewise. Refused: an empty title, a time below 0.
    Result<> setStageTasks(StageId id, const std::vector<StageTask> &tasks);
    /// The live stages of the funnel in this order; must name each once. An archived stage goes
    /// with the live one it follows.
    Result<> reorderStages(FunnelId funnel, std::span<const StageId> order);
    /// Its open and deferred deals move to `moveTo`, where the deferred ones stay deferred until
    /// the same time; refused when there are such deals and no `moveTo`, and for the last live
    /// stage. Won and lost deals keep it as the stage they stood in.
    Result<> archiveStage(StageId id, std::optional<StageId> moveTo);
    Result<> restoreStage(StageId id);
    /// Several changes of the stages at once: see stageplan.h, which shows beforehand what they do.
    Result<> arrange(const StagePlan &plan);

private:
    Book &m_book;
    Clock m_clock;
};

/// The same inside a transaction of the caller's, for imports and for making a book.
Result<FunnelId> addFunnel(Transaction &transaction, const QString &name,
                           const QStringList &stages);
Result<StageId> addStage(Transaction &transaction, FunnelId funnel, const QString &name,
                         int position);

} // namespace voronka
