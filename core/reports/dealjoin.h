#pragma once

#include "core/facts/facts.h"

#include <algorithm>
#include <vector>

namespace voronka {

/// Calls visit(record) for every record whose deal is one of `rows`. Both ascend by deal, so this
/// is one walk along both; `rows` must hold a deal once, as those of one funnel do.
template<typename Record, typename Visit>
void forEachOfDeals(const Facts &facts, const std::vector<quint32> &rows,
                    const std::vector<Record> &records, const Visit &visit)
{
    const auto before = [](const Record &record, qint64 deal) { return record.deal < deal; };
    auto record = records.begin();
    for (const quint32 row : rows) {
        const qint64 deal = facts.deal()[row];
        // Nearly always the next deal is a few records away; a short period jumps over many.
        for (int step = 0; step < 16 && record != records.end() && record->deal < deal; ++step)
            ++record;
        if (record != records.end() && record->deal < deal)
            record = std::lower_bound(record, records.end(), deal, before);
        for (; record != records.end() && record->deal == deal; ++record)
            visit(*record);
    }
}

} // namespace voronka
