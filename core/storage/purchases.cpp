#include "core/storage/purchases.h"

#include "core/storage/query.h"

namespace voronka {

namespace {

Instant readInstant(const Statement &row)
{
    return row.instant(0);
}

} // namespace

Result<std::vector<Instant>> readPurchases(Database &database, const Deal &deal)
{
    if (deal.contact) {
        auto bought = readAll(database, QStringLiteral(R"(
SELECT closed_at FROM deal WHERE contact = ? AND status = 'won' AND id <> ?)"),
                              readInstant, *deal.contact, deal.id);
        if (!bought || !bought->empty() || !deal.company)
            return bought;
    }
    if (!deal.company)
        return std::vector<Instant>();
    return readAll(database, QStringLiteral(R"(
SELECT closed_at FROM deal WHERE company = ? AND status = 'won' AND id <> ?)"),
                   readInstant, *deal.company, deal.id);
}

} // namespace voronka
