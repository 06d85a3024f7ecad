#pragma once

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace voronka {

/// A second list in ascending order of deals, its first column, read alongside the deals
/// themselves: a merge, so that each list is read once from front to back.
class Alongside
{
public:
    static Result<Alongside> start(Database &database, const QString &sql)
    {
        auto statement = database.prepare(sql);
        if (!statement)
            return std::unexpected(statement.error());
        Alongside list(std::move(*statement));
        if (const Result<> ready = list.keep(list.m_statement.first()); !ready)
            return std::unexpected(ready.error());
        return list;
    }

    /// Calls `take` with each row of this deal. Deals must be asked for in ascending order; rows
    /// of those not asked for are passed over.
    template<typename Take>
    Result<> rowsOf(qint64 deal, Take take)
    {
        while (m_hasRow && m_deal <= deal) {
            if (m_deal == deal)
                take(std::as_const(m_statement));
            if (const Result<> ready = keep(m_statement.next()); !ready)
                return ready;
        }
        return {};
    }

private:
    explicit Alongside(Statement statement) : m_statement(std::move(statement)) { }

    Result<> keep(const Result<bool> &stepped)
    {
        if (!stepped)
            return std::unexpected(stepped.error());
        m_hasRow = *stepped;
        if (m_hasRow)
            m_deal = m_statement.integer(0);
        return {};
    }

    Statement m_statement;
    bool m_hasRow = false;
    qint64 m_deal = 0;
};

} // namespace voronka
