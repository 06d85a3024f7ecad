#pragma once

#include "core/base/error.h"
#include "core/model/deal.h"
#include "core/model/dealmove.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace voronka {

class Database;
class Transaction;

/// A deal as one line of a list: with the names that are not in the Catalog.
struct DealLine
{
    Deal deal;
    QString contactName;
    QString companyName;
    std::vector<TagId> tags;

    friend bool operator==(const DealLine &, const DealLine &) = default;
};

/// One import of a file, so that its deals can be told from those typed in. Inserted before the
/// deals that refer to it, and updated with the counts after them.
struct ImportBatch
{
    ImportBatchId id;
    Instant at;
    QString fileName; ///< Without its folder.
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 rejected = 0;

    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};

/// The deals and their moves as rows. It checks nothing but what the schema checks: the rules are
/// in core/process, which is the only caller of the writing functions.
class DealStore
{
public:
    explicit DealStore(Database &database) : m_database(database) { }

    /// NotFound when there is no such deal.
    Result<Deal> deal(DealId id);
    /// In the order asked for; ids that no longer exist are left out. For a page of a list.
    Result<std::vector<DealLine>> lines(std::span<const DealId> ids);
    Result<std::vector<DealMove>> moves(DealId id); ///< By seq.
    Result<std::vector<TagId>> tags(DealId id); ///< By id.
    Result<std::optional<DealId>> findByExternalId(const QString &externalId);
    Result<qint64> count();

    /// All deals in id order, one call each, for export and checks; stops at the first Error.
    Result<> forEach(const std::function<Result<>(const DealLine &)> &visit);

    /// Deals that stand in a stage with this status, by id.
    Result<std::vector<DealId>> inStage(StageId stage, DealStatus status);
    /// Deals that name this one as the one they follow, by id.
    Result<std::vector<DealId>> followers(DealId id);

    // Writing. The Transaction notes the deal as changed.
    /// `deal.id` 0 takes the next free one, which is returned.
    Result<DealId> insert(Transaction &transaction, const Deal &deal);
    Result<> update(Transaction &transaction, const Deal &deal);
    /// With its moves, tasks and all else that belongs to it. Deals that name it as their parent
    /// forget it.
    Result<> remove(Transaction &transaction, DealId id);
    /// `move.seq` must be one more than the last; appending is all that is ever done to moves.
    Result<> appendMove(Transaction &transaction, const DealMove &move);
    Result<int> lastSequence(DealId id);
    Result<> setTags(Transaction &transaction, DealId id, std::span<const TagId> tags);

    /// The funnels a deal has left (outcome transferred).
    struct Passage
    {
        DealId deal;
        FunnelId funnel;
        StageId stage;
        int furthestPosition = 1;
        Instant leftAt;

        friend bool operator==(const Passage &, const Passage &) = default;
    };
    Result<std::vector<Passage>> passages(DealId id);
    Result<> insertPassage(Transaction &transaction, const Passage &passage);
    Result<> removePassage(Transaction &transaction, DealId id, FunnelId funnel);

    Result<std::vector<ImportBatch>> importBatches(); ///< By id.
    Result<ImportBatchId> insert(Transaction &transaction, const ImportBatch &batch);
    Result<> update(Transaction &transaction, const ImportBatch &batch);

    /// Recomputes furthest_position of every deal and passage of a funnel from the moves and the
    /// stages as they are now in the transaction. One pass of SQL; unchanged rows are not written.
    Result<> recomputeFurthest(Transaction &transaction, FunnelId funnel);

private:
    Database &m_database;
};

} // namespace voronka
