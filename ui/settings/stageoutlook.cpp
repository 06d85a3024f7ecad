#include "ui/settings/stageoutlook.h"

#include "core/reports/restaged.h"
#include "core/storage/factsloader.h"

namespace voronka {

Question allDealsOf(const Catalog &catalog, FunnelId funnel)
{
    Question question;
    question.funnel = funnel;
    question.stageCount = int(catalog.liveStages(funnel).size());
    return question;
}

Result<StageOutlook> stageOutlook(Book &book, const StagePlan &plan, std::stop_token stop)
{
    auto planned = plannedCatalog(book.catalog(), plan);
    if (!planned)
        return std::unexpected(planned.error());
    const auto facts = loadFacts(book.database(), book.catalog(), stop);
    if (!facts)
        return std::unexpected(facts.error());
    const auto depths = plannedDepths(book, plan, stop);
    if (!depths)
        return std::unexpected(depths.error());
    StageOutlook outlook;
    outlook.before = funnelReport(*facts, allDealsOf(book.catalog(), plan.funnel));
    outlook.after = funnelReport(restagedFacts(*facts, plan.funnel, *depths),
                                 allDealsOf(*planned, plan.funnel));
    outlook.planned = std::move(*planned);
    return outlook;
}

} // namespace voronka
