#include "core/process/dealchange.h"

#include "core/process/dealrules.h"
#include "core/storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct DealChangeText
{
    Q_DECLARE_TR_FUNCTIONS(DealChangeText)
};

} // namespace

DealChange::DealChange(Transaction &transaction, Deal deal, int lastSequence, Instant at)
    : m_transaction(transaction), m_deal(std::move(deal)), m_lastSequence(lastSequence),
      m_at(std::max(at, m_deal.createdAt))
{
}

Result<DealChange> DealChange::begin(Transaction &transaction, DealId id, Instant at)
{
    DealStore &deals = transaction.book().deals();
    auto deal = deals.deal(id);
    if (!deal)
        return std::unexpected(deal.error());
    const auto last = deals.lastSequence(id);
    if (!last)
        return std::unexpected(last.error());
    return DealChange(transaction, std::move(*deal), *last, at);
}

Result<DealChange> DealChange::beginUnfinished(Transaction &transaction, DealId id, Instant at)
{
    auto change = begin(transaction, id, at);
    if (change && change->deal().status == DealStatus::Won) {
        return failure(ErrorKind::Refused,
                       DealChangeText::tr("“%1” is already won. Reopen it first.")
                               .arg(change->deal().title));
    }
    if (change && change->deal().status == DealStatus::Lost) {
        return failure(ErrorKind::Refused,
                       DealChangeText::tr("“%1” is already lost. Reopen it first.")
                               .arg(change->deal().title));
    }
    return change;
}

const Catalog &DealChange::catalog() const
{
    return m_transaction.book().catalog();
}

DealMove DealChange::event(MoveKind kind, StageId to) const
{
    DealMove move;
    move.deal = m_deal.id;
    move.seq = m_lastSequence + 1;
    move.kind = kind;
    move.at = m_at;
    move.by = m_deal.manager;
    move.from = m_deal.stage;
    move.to = to;
    return move;
}

Result<> DealChange::append(const DealMove &move)
{
    m_lastSequence = move.seq;
    return m_transaction.book().deals().appendMove(m_transaction, move);
}

Result<> DealChange::enter(MoveKind kind, StageId stage)
{
    const auto appended = append(event(kind, stage));
    m_deal.stage = stage;
    m_deal.stageSince = m_at;
    m_deal.furthestPosition = std::max(m_deal.furthestPosition, catalog().livePosition(stage));
    return appended;
}

Result<> DealChange::moveTo(StageId stage)
{
    return enter(MoveKind::Moved, stage);
}

Result<> DealChange::close(DealStatus status, const DealMove &outcome)
{
    m_deal.status = status;
    m_deal.lossReason = outcome.reason;
    m_deal.closedAt = m_at;
    m_deal.nextContactAt.reset();
    return append(outcome);
}

Result<> DealChange::win()
{
    return close(DealStatus::Won, event(MoveKind::Won, m_deal.stage));
}

Result<> DealChange::lose(LossReasonId reason, const QString &comment,
                          std::optional<Instant> remindAt)
{
    DealMove outcome = event(MoveKind::Lost, m_deal.stage);
    outcome.reason = reason;
    outcome.comment = comment.trimmed();
    const auto closed = close(DealStatus::Lost, outcome);
    m_deal.nextContactAt = remindAt;
    return closed;
}

Result<> DealChange::deferUntil(Instant until, const QString &comment)
{
    m_deal.status = DealStatus::Deferred;
    m_deal.nextContactAt = until;
    DealMove move = event(MoveKind::Deferred, m_deal.stage);
    move.until = until;
    move.comment = comment.trimmed();
    return append(move);
}

Result<> DealChange::resume()
{
    if (m_deal.status != DealStatus::Deferred)
        return {};
    m_deal.status = DealStatus::Open;
    m_deal.nextContactAt.reset();
    return append(event(MoveKind::Resumed, m_deal.stage));
}

Result<> DealChange::reopenIn(StageId stage)
{
    m_deal.status = DealStatus::Open;
    m_deal.lossReason.reset();
    m_deal.closedAt.reset();
    m_deal.nextContactAt.reset();
    return enter(MoveKind::Reopened, stage);
}

Result<> DealChange::transferTo(FunnelId funnel, StageId stage)
{
    DealStore &deals = m_transaction.book().deals();
    const auto left = deals.insertPassage(
            m_transaction, {m_deal.id, m_deal.funnel, m_deal.stage, m_deal.furthestPosition, m_at});
    if (!left)
        return left;
    // A deal that comes back has not left that funnel any more, and is as deep in it as it was.
    if (const auto back = deals.removePassage(m_transaction, m_deal.id, funnel); !back)
        return back;
    const auto moves = deals.moves(m_deal.id);
    if (!moves)
        return std::unexpected(moves.error());
    m_deal.funnel = funnel;
    m_deal.furthestPosition = furthestPosition(catalog(), *moves, funnel);
    return enter(MoveKind::Transferred, stage);
}

Result<> DealChange::write()
{
    return m_transaction.book().deals().update(m_transaction, m_deal);
}

} // namespace voronka
