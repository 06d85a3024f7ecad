#include "core/model/countedreason.h"

namespace voronka {

// No more steps than there are reasons, should a foreign hand have merged them in a circle.
LossReasonId countedReason(const Catalog &catalog, LossReasonId reason)
{
    const LossReason *last = catalog.lossReason(reason);
    for (size_t step = 0; last && last->mergedInto && step < catalog.lossReasons.size(); ++step) {
        const LossReason *next = catalog.lossReason(*last->mergedInto);
        if (!next)
            break;
        last = next;
    }
    return last ? last->id : reason;
}

} // namespace voronka
