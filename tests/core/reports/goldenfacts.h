#pragma once

#include "core/facts/facts.h"
#include "core/facts/stays.h"
#include "core/reports/question.h"

#include <QStringList>

namespace voronka {

/// The twelve deals of the golden fixture in a funnel of four stages, as the facts hold them:
///  D1 S1>S2>S3>S4>won           D2 S1>S3>won           D3 S1>S2>S1>S2>lost
///  D4 S1>S2>S3 open             D5 made in S3>S4>lost  D6 ...S4>lost>reopened in S3>S4>won
///  D7 S1 open                   D8 S1>lost             D9 made and won at once
///  D10 S1>S2>S3>back to S2 open D11 S1>S2 deferred     D12 S1>S2>S3>lost
/// The amount of deal n is 100 n, it was created on goldenDay + n, and closed, if at all, 20 days
/// later. D3 and D12 were lost for reason 1, D5 and D8 for reason 2.
std::vector<FactRow> goldenRows();
Facts goldenFacts();
/// Every entry on the day of creation, won on the day of closing.
Stays goldenStays();
Question goldenQuestion(FunnelView view = FunnelView::Cohort);

inline constexpr qint32 goldenDay = 2'460'000;
Period goldenDays(int first, int last); ///< goldenDay + first .. goldenDay + last.

/// A report as lines of text, so that a difference is read and not deciphered.
QString dealNumbers(const std::vector<DealId> &deals);

} // namespace voronka
