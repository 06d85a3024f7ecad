#include "core/reports/staytimes.h"

#include "core/reports/dealjoin.h"
#include "core/reports/rowscan.h"

#include <QHash>

#include <iterator>

namespace voronka {

namespace {

// The element of a given rank, as if `values` were sorted. Counting by the leading 16 bits needs
// one pass and no moves; only the values of the one bucket that holds the rank are looked at again.
class Ranks
{
public:
    explicit Ranks(const std::vector<qint32> &values)
        : m_values(values), m_counts(size_t(1) << bucketBits)
    {
        qint32 greatest = 0;
        for (const qint32 value : values)
            greatest = std::max(greatest, value);
        while ((greatest >> m_shift) >= (1 << bucketBits))
            ++m_shift;
        for (const qint32 value : values)
            ++m_counts[size_t(value >> m_shift)];
    }

    int at(size_t rank) const
    {
        size_t bucket = 0;
        for (; rank >= m_counts[bucket]; ++bucket)
            rank -= m_counts[bucket];
        if (m_shift == 0)
            return int(bucket);

        std::vector<qint32> candidates;
        candidates.reserve(m_counts[bucket]);
        std::copy_if(m_values.begin(), m_values.end(), std::back_inserter(candidates),
                     [&](qint32 value) { return size_t(value >> m_shift) == bucket; });
        const auto wanted = candidates.begin() + qptrdiff(rank);
        std::nth_element(candidates.begin(), wanted, candidates.end());
        return *wanted;
    }

private:
    static constexpr int bucketBits = 16;

    const std::vector<qint32> &m_values;
    std::vector<quint32> m_counts;
    int m_shift = 0;
};

QHash<qint64, size_t> livePositions(const Catalog &catalog, FunnelId funnel)
{
    QHash<qint64, size_t> positions;
    for (const Stage &stage : catalog.stages) {
        if (stage.funnel == funnel)
            positions.insert(stage.id.value, size_t(catalog.livePosition(stage.id)));
    }
    return positions;
}

} // namespace

std::vector<StayTime> stayTimes(const Facts &facts, const Stays &stays, const Catalog &catalog,
                                const Question &question)
{
    const auto stageCount = size_t(stageCountOf(question));
    const QHash<qint64, size_t> positions = livePositions(catalog, question.funnel);
    std::vector<StayTime> times(stageCount);
    std::vector<std::vector<qint32>> minutes(stageCount);

    forEachOfDeals(facts, matchingRows(facts, question), stays.stays, [&](const Stay &stay) {
        const size_t position = std::min(positions.value(stay.stage, 0), stageCount);
        if (position == 0)
            return; // A stay in another funnel, before the deal was transferred.
        if (stay.completed)
            minutes[position - 1].push_back(std::max(0, stay.minutes));
        else
            ++times[position - 1].running;
    });

    for (size_t i = 0; i < times.size(); ++i) {
        StayTime &time = times[i];
        time.position = int(i) + 1;
        time.completed = qint64(minutes[i].size());
        if (minutes[i].empty())
            continue;
        const Ranks ranks(minutes[i]);
        const size_t last = minutes[i].size() - 1;
        time.lowerQuartileMinutes = ranks.at(last / 4);
        time.medianMinutes = ranks.at(last / 2);
        time.upperQuartileMinutes = ranks.at(last * 3 / 4);
    }
    return times;
}

} // namespace voronka
