#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace voronka {

/// Stored in the book as text: open, deferred, won, lost.
enum class DealStatus : quint8 { Open = 0, Deferred = 1, Won = 2, Lost = 3 };

enum class DealKind : quint8 { New = 0, Repeat = 1, Referral = 2 };

/// A deal as it stands now. How it came there is in its moves.
struct Deal
{
    DealId id;
    FunnelId funnel;
    StageId stage; ///< Where it stands; for won and lost, where it stood at the end.
    DealStatus status = DealStatus::Open;
    std::optional<LossReasonId> lossReason; ///< Present exactly when lost.
    QString title;
    Money amount;
    std::optional<ContactId> contact;
    std::optional<CompanyId> company;
    std::optional<ManagerId> manager;
    std::optional<SourceId> source;
    std::optional<RegionId> region;
    DealKind kind = DealKind::New;
    std::optional<DealId> parent; ///< The deal that this one repeats or was referred by.
    Instant createdAt;
    std::optional<QDate> expectedOn;
    std::optional<Instant> closedAt; ///< Present exactly when won or lost.
    std::optional<Instant> nextContactAt; ///< Always present when deferred.
    Instant stageSince; ///< Cache of the moves: when it entered its present stage.
    int furthestPosition = 1; ///< Cache of the moves: the greatest live position it ever entered.
    QString note;
    QString externalId; ///< Its id in the system it was imported from; empty otherwise.
    std::optional<ImportBatchId> importBatch;

    friend bool operator==(const Deal &, const Deal &) = default;
};

/// What a person gives to start a deal. Everything but the title may be absent; the process fills
/// in the first live funnel and its first stage.
struct DealDraft
{
    std::optional<FunnelId> funnel;
    std::optional<StageId> stage;
    QString title;
    Money amount;
    std::optional<ContactId> contact;
    std::optional<CompanyId> company;
    std::optional<ManagerId> manager;
    std::optional<SourceId> source;
    std::optional<RegionId> region;
    DealKind kind = DealKind::New;
    std::optional<DealId> parent;
    std::optional<Instant> createdAt; ///< Nothing: now.
    std::optional<QDate> expectedOn;
    QString note;
    QString externalId;
    std::optional<ImportBatchId> importBatch;

    friend bool operator==(const DealDraft &, const DealDraft &) = default;
};

/// The fields of a deal that may be edited freely: those that are no step of the process.
struct DealFields
{
    QString title;
    Money amount;
    std::optional<ContactId> contact;
    std::optional<CompanyId> company;
    std::optional<ManagerId> manager;
    std::optional<SourceId> source;
    std::optional<RegionId> region;
    DealKind kind = DealKind::New;
    std::optional<DealId> parent;
    std::optional<QDate> expectedOn;
    QString note;

    friend bool operator==(const DealFields &, const DealFields &) = default;
};

inline DealFields fieldsOf(const Deal &deal)
{
    return {deal.title,  deal.amount, deal.contact, deal.company,    deal.manager, deal.source,
            deal.region, deal.kind,   deal.parent,  deal.expectedOn, deal.note};
}

} // namespace voronka
