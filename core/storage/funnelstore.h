#pragma once

#include "core/base/error.h"
#include "core/model/funnel.h"

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

    /// An id of 0 takes the next free one, which is returned. The Book's catalog is read again.
    Result<FunnelId> insert(Transaction &transaction, const Funnel &funnel);
    Result<> update(Transaction &transaction, const Funnel &funnel);
    Result<StageId> insert(Transaction &transaction, const Stage &stage);
    Result<> update(Transaction &transaction, const Stage &stage);

private:
    Database &m_database;
};

} // namespace voronka
