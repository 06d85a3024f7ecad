#include "core/reports/pipelinereport.h"

namespace voronka {

PipelineReport pipelineReport(const Facts &facts, const Question &question)
{
    Question now = question;
    now.view = FunnelView::Now;
    const FunnelReport standing = funnelReport(facts, now);

    PipelineReport report;
    report.question = question;
    report.open = standing.open;
    report.deferred = standing.deferred;
    for (const FunnelStage &stage : standing.stages)
        report.stages.push_back({stage.position, stage.open, stage.deferred});
    return report;
}

} // namespace voronka
