#include "core/reports/answerreport.h"

#include <algorithm>
#include <vector>

namespace voronka {

namespace {

qint64 median(std::vector<qint64> values)
{
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle]
                                  : values[middle - 1] + (values[middle] - values[middle - 1]) / 2;
}

} // namespace

std::optional<double> AnswerReport::share() const
{
    if (inTime + late == 0)
        return std::nullopt;
    return double(inTime) / double(inTime + late);
}

AnswerReport answerReport(std::span<const FirstAnswer> answers, const Catalog &catalog,
                          const WorkingClock &clock, Instant now)
{
    AnswerReport report;
    std::vector<qint64> times;
    for (const FirstAnswer &answer : answers) {
        const Stage *stage = catalog.stage(answer.stage);
        if (!stage || !stage->limitMinutes)
            continue;
        const Instant deadline = clock.deadline(answer.createdAt, *stage->limitMinutes);
        if (!answer.touchedAt && answer.closedAt && *answer.closedAt <= deadline)
            continue;
        ++report.requests;
        if (answer.touchedAt)
            times.push_back(clock.worked(answer.createdAt, *answer.touchedAt));
        const Instant heard = answer.touchedAt.value_or(now);
        if (heard > deadline)
            ++report.late;
        else if (answer.touchedAt)
            ++report.inTime;
        else
            ++report.waiting;
    }
    if (!times.empty())
        report.medianMs = median(std::move(times));
    return report;
}

} // namespace voronka
