#include "core/storage/stageentries.h"

#include "core/storage/loading.h"

namespace voronka {

Result<> forEachStageEntry(Database &database, FunnelId funnel, std::stop_token stop,
                           const std::function<void(DealId, StageId)> &visit)
{
    const Progress unwatched;
    auto loading = Loading::start(database, stop, unwatched);
    if (!loading)
        return std::unexpected(loading.error());
    auto entries = database.prepare(QStringLiteral(
            "SELECT deal, to_stage FROM deal_move "
            "WHERE to_stage IN (SELECT id FROM stage WHERE funnel = ?) ORDER BY deal, seq"));
    if (!entries)
        return std::unexpected(entries.error());
    Result<bool> more = entries->bind(funnel).first();
    for (; more && *more; more = entries->next()) {
        const DealId deal(entries->integer(0));
        if (const Result<> going = loading->reached(deal.value); !going)
            return going;
        visit(deal, StageId(entries->integer(1)));
    }
    return more ? Result<>() : std::unexpected(more.error());
}

} // namespace voronka
