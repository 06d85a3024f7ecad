#pragma once

#include "core/reports/funnelreport.h"

namespace voronka {

struct PipelineStage
{
    int position = 1; ///< Live position.
    Tally open;
    Tally deferred;

    friend bool operator==(const PipelineStage &, const PipelineStage &) = default;
};

/// Where open deals stand today. Deferred ones are counted apart: they are asleep.
struct PipelineReport
{
    Question question;
    std::vector<PipelineStage> stages;
    Tally open;
    Tally deferred;

    friend bool operator==(const PipelineReport &, const PipelineReport &) = default;
};

/// View and period of the question are ignored.
PipelineReport pipelineReport(const Facts &facts, const Question &question);

} // namespace voronka
