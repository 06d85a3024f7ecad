#pragma once

#include "core/base/error.h"
#include "core/model/deal.h"
#include "core/model/dealmove.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace voronka {

struct Catalog;

/// One deal on its way through one action of dealactions.h: read once, its events appended, written
/// once. What becomes of its status, stage and caches with each event is decided here and nowhere
/// else.
class DealChange
{
public:
    /// `at` before the creation of the deal counts as the moment of creation: a person's action is
    /// not refused because the laptop's clock was set back, and the order of events is that of
    /// `seq` in any case. NotFound when there is no such deal.
    static Result<DealChange> begin(Transaction &transaction, DealId id, Instant at);
    /// The same, refused for a deal that is won or lost.
    static Result<DealChange> beginUnfinished(Transaction &transaction, DealId id, Instant at);

    const Deal &deal() const { return m_deal; }
    const Catalog &catalog() const;
    int lastSequence() const { return m_lastSequence; } ///< Of the last event.
    Instant time() const { return m_at; } ///< When the next events happen.
    void setAmount(Money amount) { m_deal.amount = amount; }
    /// When the next events happened; not before the creation either.
    void setTime(Instant at) { m_at = std::max(at, m_deal.createdAt); }

    Result<> moveTo(StageId stage);
    Result<> win();
    Result<> lose(LossReasonId reason, const QString &comment, std::optional<Instant> remindAt);
    Result<> deferUntil(Instant until, const QString &comment);
    /// Does nothing to a deal that is awake.
    Result<> resume();
    Result<> reopenIn(StageId stage);
    Result<> transferTo(FunnelId funnel, StageId stage);

    Result<> write();

private:
    DealChange(Transaction &transaction, Deal deal, int lastSequence, Instant at);

    DealMove event(MoveKind kind, StageId to) const;
    Result<> append(const DealMove &move);
    Result<> enter(MoveKind kind, StageId stage);
    Result<> close(DealStatus status, const DealMove &outcome);

    Transaction &m_transaction;
    Deal m_deal;
    int m_lastSequence;
    Instant m_at;
};

} // namespace voronka
