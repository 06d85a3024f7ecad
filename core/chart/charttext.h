#pragma once

#include "core/base/language.h"
#include "core/base/period.h"
#include "core/reports/funnelreport.h"

#include <QString>

namespace voronka {

/// A number of deals as the language groups it: "1,284", "1 284".
QString chartCount(qint64 count, Language language);

/// "58%", "5.5%", "<0.1%"; "–" for a share of nothing. 100 % is written for all and nothing less,
/// 0 % for none and nothing more.
QString chartPercent(const Share &share, Language language);

/// "4 of 12".
QString chartShareOf(const Share &share, Language language);

/// "33% (4 of 12)".
QString chartFullShare(const Share &share, Language language);

/// A length of time in the unit a person would use: minutes, hours, days.
QString chartDuration(int minutes);

/// The median time in a stage, as it stands below the stage's name.
QString medianText(int minutes);

/// What the view counts, in one phrase.
QString chartViewName(FunnelView view);

/// "All time", "2026", "March 2026", "January – March 2026", "05.03.2026 – 20.03.2026",
/// "From ...", "Until ...".
QString chartPeriod(const Period &period, Language language);

/// A day with all four digits of the year.
QString chartDay(QDate day, Language language);

/// What a part of a bar is, for the legend and the table.
QString chartPartName(BarPart part);

} // namespace voronka
