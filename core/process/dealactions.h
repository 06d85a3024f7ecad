#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/model/deal.h"
#include "core/process/demands.h"
#include "core/storage/transaction.h"

#include <optional>
#include <span>

namespace voronka {

// What may happen to a deal, one function each: the rules of the process inside a transaction of
// the caller's. This is the one door through which a deal changes: the window, the command line
// and the import all come through here. Every refusal is ErrorKind::Refused, or NotFound for what
// is not in the book, with a sentence that says what to do; the caller's transaction is then rolled
// back by going out of scope.
//
// `at` is when it happened: now, except where an import brings the date. One that lies before the
// creation of the deal counts as the moment of creation: a person's action is not refused because
// the laptop's clock was set back, and events are ordered by `seq` in any case.
//
// Every event records as `by` the manager who answers for the deal at that moment.
//
// A deal that is created, moved, reopened further on or transferred is refused while it lacks what
// the stages on its way demand (demands.h), and gets the tasks of the stage that it enters
// (stagetasks.h). Restructuring is no entering: where stages are archived or arranged (FunnelDesk),
// the deals that stood there are put elsewhere without demands and tasks. So is undo.

/// On whose word a deal enters a stage.
enum class Entering {
    Now, ///< Somebody moves it: what is demanded is asked for, and the tasks are created.
    Imported, ///< As an import says: asked for as well, but what it brings was done elsewhere.
    History, ///< On its way to an outcome that an import brings: neither.
};

/// Refused: an empty title, an amount below 0 or beyond maxDealAmount, an archived funnel or stage,
/// a stage of another funnel, an entry that is not in the book, a book without a live funnel, what
/// the stages up to its own demand and neither the draft nor the answers have. An archived entry of
/// a list is taken: history is full of them.
Result<DealId> createDeal(Transaction &transaction, const DealDraft &draft, Instant now,
                          const EntryAnswers &answers = {});

/// A deal that begins asleep until then, at the beginning of its funnel: like the next sale to a
/// client. Nothing is demanded or created before it wakes.
Result<DealId> createSleepingDeal(Transaction &transaction, const DealDraft &draft, Instant until,
                                  Instant now);

/// Changes the free fields; a deal in any status may be edited. Same refusals as createDeal(), and
/// a parent that is the deal itself or came from it.
Result<> editDeal(Transaction &transaction, DealId id, const DealFields &fields);

/// To a live stage of its own funnel, forward or back, over any number of stages. Refused for won
/// and lost deals (reopen first), for the stage where it stands, and forward while it lacks what is
/// demanded. A deferred deal is resumed by
/// being moved: it records Resumed and then Moved.
Result<> moveDeal(Transaction &transaction, DealId id, StageId to, Instant at,
                  Entering how = Entering::Now);

struct WinDetails
{
    std::optional<Money> amount; ///< Confirmed amount; nothing: as it is.
    /// The day it was won, counted as the book counts its days; nothing: now.
    std::optional<QDate> wonOn = {};
};

/// Refused for won and lost deals, for a day before that of the creation and for one that has not
/// come yet. A day that has passed stands for its noon, or for the moment of creation when that was
/// later. The deal keeps the stage it stood in; an outcome ends a deferral
/// without a Resumed of its own.
Result<> winDeal(Transaction &transaction, DealId id, const WinDetails &details, Instant at);

struct LossDetails
{
    LossReasonId reason;
    QString comment;
    /// When to think of this client again: the next contact of the lost deal.
    std::optional<Instant> remindAt = {};
};

/// Refused without a live reason of this book, for won and lost deals, and when `remindAt` is not
/// after `at`. `reason` is always required: there is no other way to lose a deal.
Result<> loseDeal(Transaction &transaction, DealId id, const LossDetails &details, Instant at);

/// Refused for won and lost deals, and when `until` is not after `at`. A deferred deal may be
/// deferred again.
Result<> deferDeal(Transaction &transaction, DealId id, Instant until, const QString &comment,
                   Instant at);

/// Refused unless deferred.
Result<> resumeDeal(Transaction &transaction, DealId id, Instant at);

/// Won or lost becomes open in the stage where it stood (or the nearest live one before it) or in
/// `stage`, which it enters anew; the old outcome stays as an event. A deferred deal is resumed,
/// and moved when `stage` is another one. A reminder of a lost deal has done its work and goes.
/// Refused when open and while its funnel is archived.
Result<> reopenDeal(Transaction &transaction, DealId id, std::optional<StageId> stage, Instant at,
                    Entering how = Entering::Now);

/// To another live funnel, into `stage` there or its first. In the old funnel it is counted as
/// transferred, until it comes back: then it is as deep there as it was before. A deferred deal is
/// resumed by it. Refused for won and lost deals, and for its own funnel.
Result<> transferDeal(Transaction &transaction, DealId id, FunnelId funnel,
                      std::optional<StageId> stage, Instant at, Entering how = Entering::Now);

/// Removes a deal with everything that belongs to it; deals that followed it stay, without a
/// parent. Undo brings it all back.
Result<> deleteDeal(Transaction &transaction, DealId id);

/// Exactly these tags from now on. Refused for a tag that is not in the book.
Result<> setDealTags(Transaction &transaction, DealId id, std::span<const TagId> tags);

/// A deal whose history before the book is not known, only where it stands: for imports. It counts
/// as created in `stage` on `createdAt`; for an outcome one more event at `closedAt`.
struct ImportedDeal
{
    DealDraft draft; ///< funnel, stage and createdAt are set.
    DealStatus status = DealStatus::Open;
    std::optional<Instant> closedAt; ///< For won and lost; nothing: createdAt. Ignored otherwise.
    std::optional<LossReasonId> lossReason; ///< Exactly for lost.
    std::optional<Instant> nextContactAt; ///< Always for deferred; may be given for open.
    bool confirmed = false; ///< What stages ask to be confirmed counts as confirmed.
};

/// Same refusals as the steps it stands for; also closedAt or nextContactAt before createdAt. What
/// stages demand is asked of open and deferred deals only: an outcome is history. It creates no
/// tasks.
Result<DealId> createImportedDeal(Transaction &transaction, const ImportedDeal &deal, Instant now);

} // namespace voronka
