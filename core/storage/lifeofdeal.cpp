#include "core/storage/lifeofdeal.h"

#include <algorithm>

namespace voronka {

StagePlaces::StagePlaces(const Catalog &catalog)
{
    for (const Stage &stage : catalog.stages)
        m_places.insert(stage.id, {stage.funnel, catalog.livePosition(stage.id)});
}

void LifeOfDeal::enter(const DealMove &move, StagePlaces::Place place)
{
    m_status = DealStatus::Open;
    m_closedAt.reset();
    m_lossReason.reset();
    m_stageSince = move.at;

    auto visit = std::ranges::find(m_visits, place.funnel, &Visit::funnel);
    if (visit == m_visits.end())
        visit = m_visits.insert(visit, Visit{place.funnel, place.position, move.to, {}});
    const auto here = std::size_t(visit - m_visits.begin());
    if (here != m_here && m_here < m_visits.size()) {
        m_visits[m_here].leftAt = move.at;
        m_visits[m_here].stage = m_stage;
    }
    visit->leftAt.reset();
    visit->furthestPosition = std::max(visit->furthestPosition, place.position);
    m_here = here;
    m_stage = move.to;
}

void LifeOfDeal::add(const DealMove &move, const StagePlaces &places)
{
    m_unbroken = m_unbroken && move.seq == m_lastSequence + 1;
    m_lastSequence = move.seq;
    switch (move.kind) {
    case MoveKind::Created:
    case MoveKind::Moved:
    case MoveKind::Reopened:
    case MoveKind::Transferred:
        enter(move, places.place(move.to));
        break;
    case MoveKind::Won:
        m_status = DealStatus::Won;
        m_closedAt = move.at;
        break;
    case MoveKind::Lost:
        m_status = DealStatus::Lost;
        m_closedAt = move.at;
        m_lossReason = move.reason;
        break;
    case MoveKind::Deferred:
        m_status = DealStatus::Deferred;
        break;
    case MoveKind::Resumed:
        m_status = DealStatus::Open;
        break;
    }
}

FunnelId LifeOfDeal::funnel() const
{
    return m_visits.empty() ? FunnelId() : m_visits[m_here].funnel;
}

int LifeOfDeal::furthestPosition() const
{
    return m_visits.empty() ? 1 : m_visits[m_here].furthestPosition;
}

} // namespace voronka
