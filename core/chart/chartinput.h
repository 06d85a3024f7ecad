#pragma once

#include "core/base/currency.h"
#include "core/base/language.h"
#include "core/model/catalog.h"
#include "core/reports/funnelreport.h"
#include "core/reports/staytimes.h"

#include <QColor>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace voronka {

enum class ChartStyle {
    SteppedPyramid, ///< One centred bar a stage, joined by slanted connectors; the default.
    Trapezoid, ///< The classic funnel outline.
    Bars, ///< Left-aligned bars; always used for the Now view, which is no funnel.
};

enum class Measure { Count, Amount };

/// Everything a funnel chart shows, with the names but before any drawing. The chart's own words
/// come from the installed translator; `language` decides how numbers and dates are written.
struct ChartInput
{
    FunnelReport report;
    std::vector<StayTime> times; ///< May be empty: no time in stage is shown then.
    QString funnelName;
    std::vector<QString> stageNames; ///< One a stage of the report.
    std::vector<QColor> stageColours; ///< The owner's own; missing or invalid: the theme's.
    QHash<LossReasonId, QString> reasonNames;
    QStringList filterNames; ///< One phrase a filter that is set: "Manager: Oksana".
    Currency currency;
    Language language = Language::English;
    Measure measure = Measure::Count;
    ChartStyle style = ChartStyle::SteppedPyramid;
};

/// Fills in the names from the catalog.
ChartInput makeChartInput(const FunnelReport &report, const std::vector<StayTime> &times,
                          const Catalog &catalog, Language language);

/// One phrase a filter that is set, as ChartInput::filterNames.
QStringList filterPhrases(const DealFilter &filter, const Catalog &catalog, Language language);

/// What a chart is about, on screen and on paper: funnel, view, period, filters.
QString chartSubtitle(const ChartInput &input);

/// The same without the funnel: the line under a title that already names it.
QString chartQuestion(const ChartInput &input);

} // namespace voronka
