#pragma once

#include "core/base/currency.h"
#include "core/base/language.h"
#include "core/base/workinghours.h"
#include "core/model/funnel.h"
#include "core/model/lists.h"
#include "core/model/stagedemand.h"

#include <QTimeZone>

#include <vector>

namespace voronka {

/// What is true of the whole book.
struct BookSettings
{
    Currency currency;
    QTimeZone timeZone; ///< In which the book counts its days.
    Language language = Language::English; ///< In which its templates were written.
    WorkingHours workingHours = {}; ///< In which limits are counted; unset: around the clock.
    /// After how many days to think of a client's next sale while her own rhythm is not known.
    std::optional<int> nextSaleAfterDays = {};

    friend bool operator==(const BookSettings &, const BookSettings &) = default;
};

/// Everything in a book that has a name and is small: read once, kept in memory, read again when
/// Changes say so. Lists are in the owner's order; archived entries are included.
struct Catalog
{
    BookSettings settings;
    std::vector<Funnel> funnels;
    std::vector<Stage> stages; ///< By funnel, then position.
    std::vector<StageRequirement> requirements; ///< By stage, then position.
    std::vector<StageTask> stageTasks; ///< By stage, then position.
    std::vector<LossReason> lossReasons;
    std::vector<Manager> managers;
    std::vector<Source> sources;
    std::vector<Region> regions;
    std::vector<Tag> tags;

    const Funnel *funnel(FunnelId id) const;
    const Stage *stage(StageId id) const;
    const LossReason *lossReason(LossReasonId id) const;

    /// Names for the screen and for paper; empty when there is no such entry.
    QString funnelName(FunnelId id) const;
    QString stageName(StageId id) const;
    QString lossReasonName(LossReasonId id) const;
    QString managerName(ManagerId id) const;
    QString sourceName(SourceId id) const;
    QString regionName(RegionId id) const;
    QString tagName(TagId id) const;

    /// The live stages of a funnel, first to last: element i has live position i + 1.
    std::vector<StageId> liveStages(FunnelId id) const;

    /// What a stage demands and creates, in order.
    std::vector<StageRequirement> requirementsOf(StageId id) const;
    std::vector<StageTask> tasksOf(StageId id) const;

    /// The live position (from 1) at which a stage counts: its own, or for an archived stage that
    /// of the nearest live stage before it, or 1.
    int livePosition(StageId id) const;

    friend bool operator==(const Catalog &, const Catalog &) = default;
};

} // namespace voronka
