#include "core/storage/deferrals.h"

#include "core/storage/query.h"

namespace voronka {

Result<std::vector<DueDeferral>> readDueDeferrals(Database &database, Instant now)
{
    return readAll(
            database, QStringLiteral(R"(
SELECT id, next_contact_at,
    coalesce((SELECT max(seq) FROM deal_move
              WHERE deal_move.deal = deal.id AND kind = 'deferred'), 0)
FROM deal
WHERE status = 'deferred' AND next_contact_at <= ? ORDER BY next_contact_at, id)"),
            [](const Statement &row) {
                return DueDeferral{row.id<DealId>(0), row.instant(1), int(row.integer(2))};
            },
            now);
}

Result<std::optional<Instant>> readNextWaking(Database &database)
{
    return readFirst(database, QStringLiteral(R"(
SELECT next_contact_at FROM deal
WHERE status = 'deferred' AND next_contact_at IS NOT NULL ORDER BY next_contact_at LIMIT 1)"),
                     [](const Statement &row) { return row.instant(0); });
}

} // namespace voronka
