#pragma once

#include "core/base/error.h"
#include "core/model/funnel.h"
#include "core/model/stagedemand.h"

#include <vector>

namespace voronka {

class Database;
class Transaction;

/// Funnels and stages as rows. The rules are in core/process.
class FunnelStore
{
public:
    explicit FunnelStore(Database &database) : m_database(database) { }

    Result<std::vector<Funnel>> funnels();
    Result<std::vector<Stage>> stages(); ///< By funnel, then position.
    Result<std::vector<StageRequirement>> requirements(); ///< By stage, then position.
    Result<std::vector<StageTask>> stageTasks(); ///< By stage, then position.

    /// An id of 0 takes the next free one, which is returned. The Book's catalog is read again.
    Result<FunnelId> insert(Transaction &transaction, const Funnel &funnel);
    Result<> update(Transaction &transaction, const Funnel &funnel);
    Result<StageId> insert(Transaction &transaction, const Stage &stage);
    Result<> update(Transaction &transaction, const Stage &stage);
    Result<RequirementId> insert(Transaction &transaction, const StageRequirement &requirement);
    Result<> update(Transaction &transaction, const StageRequirement &requirement);
    /// With what was confirmed of it.
    Result<> remove(Transaction &transaction, RequirementId id);
    Result<StageTaskId> insert(Transaction &transaction, const StageTask &task);
    Result<> update(Transaction &transaction, const StageTask &task);
    /// The tasks that it made stay, as if somebody had typed them.
    Result<> remove(Transaction &transaction, StageTaskId id);

private:
    Database &m_database;
};

} // namespace voronka
