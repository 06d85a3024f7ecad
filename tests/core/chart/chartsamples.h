#pragma once

#include "core/chart/chartinput.h"

#include <QStringList>

#include <vector>

namespace voronka::samples {

/// Stage names as owners write them; long ones among them, at least `count`.
QStringList stageNames(Language language, int count);

/// A report in which `reached` deals came to each stage, the last element being won. What did not
/// go on is lost, open or deferred; where a later stage saw more, the view must be Flow.
ChartInput chart(const std::vector<qint64> &reached, Language language = Language::English,
                 FunnelView view = FunnelView::Cohort);

} // namespace voronka::samples
