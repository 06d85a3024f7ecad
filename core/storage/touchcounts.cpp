#include "core/storage/touchcounts.h"

#include "core/storage/names.h"
#include "core/storage/query.h"

#include <limits>
#include <map>
#include <tuple>

namespace voronka {

namespace {

using Key = std::tuple<QDate, std::optional<ManagerId>, ActivityKind, bool>;

} // namespace

Result<std::vector<TouchCount>> countTouches(Database &database, const Period &period,
                                             const LocalDays &days,
                                             std::optional<ManagerId> manager)
{
    const Instant from = period.from ? days.startOfDay(*period.from)
                                     : Instant{std::numeric_limits<qint64>::min()};
    const Instant to = period.to ? days.startOfDay(period.to->addDays(1))
                                 : Instant{std::numeric_limits<qint64>::max()};
    const auto rows = runCached(database, QStringLiteral(R"(
SELECT at, manager, kind, cold FROM activity
WHERE done = 1 AND at >= ? AND at < ? AND kind <> 'note' AND (? IS NULL OR manager = ?))"),
                                from, to, manager, manager);
    if (!rows)
        return std::unexpected(rows.error());
    std::map<Key, qint64> counts;
    Result<bool> more = (*rows)->next();
    for (; more && *more; more = (*rows)->next()) {
        ++counts[{days.day((*rows)->instant(0)), (*rows)->optionalId<ManagerId>(1),
                  fromStoredName<ActivityKind>((*rows)->text(2)), (*rows)->integer(3) != 0}];
    }
    (*rows)->finish();
    if (!more)
        return std::unexpected(more.error());
    std::vector<TouchCount> result;
    for (const auto &[key, count] : counts) {
        result.push_back(
                {std::get<0>(key), std::get<1>(key), std::get<2>(key), std::get<3>(key), count});
    }
    return result;
}

} // namespace voronka
