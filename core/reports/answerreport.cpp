#include "core/reports/answerreport.h"

#include <algorithm>
#include <array>
#include <optional>
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

/// By when it was to be answered; nothing where none of its stages has a limit any more.
std::optional<Instant> deadlineOf(const FirstAnswer &answer, const Catalog &catalog,
                                  const WorkingClock &clock, Instant heard)
{
    std::optional<Instant> first;
    for (const FirstAnswer::Entry &entry : answer.entries) {
        const Stage *stage = catalog.stage(entry.stage);
        const bool isBefore = entry == answer.entries.front() || entry.at <= heard;
        if (!stage || !stage->limitMinutes || !isBefore)
            continue;
        const Instant deadline = clock.deadline(entry.at, *stage->limitMinutes);
        first = first ? std::min(*first, deadline) : deadline;
    }
    return first;
}

/// Closed or put off in time and before anybody had touched it.
bool isSettled(const FirstAnswer &answer, Instant deadline)
{
    return std::ranges::any_of(
            std::array{answer.closedAt, answer.deferredAt}, [&](std::optional<Instant> at) {
                return at && *at <= deadline && (!answer.touchedAt || *answer.touchedAt > *at);
            });
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
        const Instant heard = answer.touchedAt.value_or(now);
        const auto deadline = deadlineOf(answer, catalog, clock, heard);
        if (!deadline || isSettled(answer, *deadline))
            continue;
        ++report.requests;
        if (answer.touchedAt)
            times.push_back(clock.worked(answer.createdAt, *answer.touchedAt));
        if (heard > *deadline)
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
