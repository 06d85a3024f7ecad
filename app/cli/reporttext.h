#pragma once

#include "core/model/catalog.h"
#include "core/reports/funnelreport.h"
#include "core/reports/lossreport.h"
#include "core/reports/pipelinereport.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace voronka::cli {

// The reports as JSON (docs/cli.md), and as a table of plain values for the terminal and for CSV.

/// What every report says of itself: its name, view, funnel, currency and period.
QJsonObject reportHead(const QString &name, const Question &question, const Catalog &catalog);

QJsonObject toJson(const FunnelReport &report, const Catalog &catalog);
QJsonObject toJson(const LossReport &report, const Catalog &catalog);
QJsonObject toJson(const PipelineReport &report, const Catalog &catalog);

struct ReportTable
{
    QStringList headers;
    std::vector<QStringList> rows;
};

ReportTable toTable(const FunnelReport &report, const Catalog &catalog, const QLocale &locale);
ReportTable toTable(const LossReport &report, const Catalog &catalog, const QLocale &locale);
ReportTable toTable(const PipelineReport &report, const Catalog &catalog, const QLocale &locale);

} // namespace voronka::cli
