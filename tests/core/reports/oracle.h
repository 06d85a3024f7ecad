#pragma once

#include "core/facts/facts.h"
#include "core/facts/stays.h"
#include "core/reports/dealnarrowing.h"
#include "core/reports/funnelreport.h"
#include "core/reports/lossreport.h"

#include <QStringList>

namespace voronka {

/// The reports once more, told deal by deal straight from the definitions, slowly and without
/// anything that the fast ones share.
namespace oracle {

bool counts(const FactRow &row, const Question &question);
bool remains(const FactRow &row, const DealNarrowing &narrowing);
int depth(const FactRow &row, int stageCount);
FunnelReport funnel(const std::vector<FactRow> &rows, const Question &question, const Stays &stays);
LossReport losses(const std::vector<FactRow> &rows, const Question &question);

} // namespace oracle

QString toText(const Tally &tally);
QStringList toLines(const FunnelReport &report);
QStringList toLines(const LossReport &report);

} // namespace voronka
