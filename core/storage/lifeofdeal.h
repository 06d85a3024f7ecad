#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/model/catalog.h"
#include "core/model/deal.h"
#include "core/model/dealmove.h"

#include <QHash>

#include <optional>
#include <vector>

namespace voronka {

/// Where every stage stands, looked up once for millions of moves.
class StagePlaces
{
public:
    struct Place
    {
        FunnelId funnel;
        int position = 1; ///< The live position at which it counts.
    };

    explicit StagePlaces(const Catalog &catalog);
    Place place(StageId stage) const { return m_places.value(stage); }

private:
    QHash<StageId, Place> m_places;
};

/// What the moves of one deal, added in the order of `seq`, say about it: the same that the deal
/// keeps as caches.
class LifeOfDeal
{
public:
    /// The deal's time in one funnel; `leftAt` while it is gone from it by transfer.
    struct Visit
    {
        FunnelId funnel;
        int furthestPosition = 1;
        StageId stage;
        std::optional<Instant> leftAt;
    };

    void add(const DealMove &move, const StagePlaces &places);

    int lastSequence() const { return m_lastSequence; }
    bool isUnbroken() const { return m_unbroken; } ///< The sequence runs 1, 2, 3 ...
    DealStatus status() const { return m_status; }
    StageId stage() const { return m_stage; }
    Instant stageSince() const { return m_stageSince; }
    std::optional<Instant> closedAt() const { return m_closedAt; }
    std::optional<LossReasonId> lossReason() const { return m_lossReason; }
    FunnelId funnel() const;
    int furthestPosition() const;
    const std::vector<Visit> &visits() const { return m_visits; }

private:
    void enter(const DealMove &move, StagePlaces::Place place);

    int m_lastSequence = 0;
    bool m_unbroken = true;
    DealStatus m_status = DealStatus::Open;
    StageId m_stage;
    Instant m_stageSince;
    std::optional<Instant> m_closedAt;
    std::optional<LossReasonId> m_lossReason;
    std::vector<Visit> m_visits;
    std::size_t m_here = 0; ///< The visit that goes on.
};

} // namespace voronka
