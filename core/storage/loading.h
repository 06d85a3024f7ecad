#pragma once

#include "core/storage/database.h"
#include "core/storage/factsloader.h"

namespace voronka {

/// How far a pass over all deals in id order has come: asks now and then whether to stop, and
/// tells the progress. Ids are nearly dense, so that the greatest one stands for the count, which
/// SQLite would have to read the whole table for.
class Loading
{
public:
    static Result<Loading> start(Database &database, std::stop_token stop,
                                 const Progress &progress);

    /// How many deals to make room for.
    size_t expectedDeals() const;

    /// Cancelled when asked to stop. To be called for every deal.
    Result<> reached(qint64 deal) { return (++m_steps & 0xfff) == 0 ? look(deal) : Result<>(); }

private:
    Loading(qint64 lastDeal, std::stop_token stop, const Progress &progress);
    Result<> look(qint64 deal);

    qint64 m_lastDeal;
    std::stop_token m_stop;
    const Progress &m_progress;
    quint32 m_steps = 0;
};

} // namespace voronka
