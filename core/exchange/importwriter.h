#pragma once

#include "core/exchange/importplan.h"
#include "core/model/deal.h"
#include "core/storage/transaction.h"

#include <QHash>

namespace voronka {

/// Brings planned deals into the book through the rules of core/process, inside one transaction.
/// Names are looked up once and remembered: a row costs no search through the book's lists.
class ImportWriter
{
public:
    ImportWriter(Transaction &transaction, const ImportMap &map, Instant now,
                 std::optional<ImportBatchId> batch)
        : m_transaction(transaction), m_map(map), m_now(now), m_batch(batch)
    {
    }

    /// Finds or makes the funnel and the stages that the map and the deals name. Before write().
    Result<> prepare(const std::vector<PlannedDeal> &deals);

    enum class Outcome { Imported, Updated };

    /// Refused, BadInput and NotFound concern this row only, which has changed nothing then; every
    /// other Error ends the import.
    Result<Outcome> write(const PlannedDeal &planned);

private:
    /// The entries of the lists that a row names.
    struct Names
    {
        std::optional<CompanyId> company;
        std::optional<ContactId> contact;
        std::optional<ManagerId> manager;
        std::optional<SourceId> source;
        std::optional<RegionId> region;
        std::optional<LossReasonId> lossReason;
    };

    Result<Outcome> writeRow(const PlannedDeal &planned);
    void forgetNames();
    Result<> prepareFunnel(const QStringList &stages);
    StageId stageOf(const PlannedDeal &planned) const;
    Result<Names> namesOf(const PlannedDeal &planned);
    Result<std::optional<ContactId>> contactOf(const PlannedDeal &planned,
                                               std::optional<CompanyId> company);

    Result<std::optional<DealId>> knownDeal(const QString &externalId);
    Result<> create(const PlannedDeal &planned);
    Result<> update(DealId id, const PlannedDeal &planned);
    static DealFields mergedFields(const Deal &deal, const PlannedDeal &planned,
                                   const Names &names);
    Result<> bringToStage(const Deal &deal, const PlannedDeal &planned);
    Result<> confirmAll(DealId id, StageId stage);
    Result<> bringToOutcome(const Deal &deal, const PlannedDeal &planned, const Names &names);
    Result<> placeForLoss(const Deal &deal, const PlannedDeal &planned);

    Transaction &m_transaction;
    const ImportMap &m_map;
    Instant m_now;
    std::optional<ImportBatchId> m_batch;
    FunnelId m_funnel;
    StageId m_firstStage;
    StageId m_lastStage;
    bool m_bookHadDeals = false;
    QHash<QString, StageId> m_stages;
    QHash<QString, CompanyId> m_companies;
    QHash<QString, ContactId> m_contacts;
    QHash<QString, ManagerId> m_managers;
    QHash<QString, SourceId> m_sources;
    QHash<QString, RegionId> m_regions;
    QHash<QString, LossReasonId> m_lossReasons;
    QHash<QString, DealId> m_deals; ///< By externalId: those written or looked up in this import.
};

} // namespace voronka
