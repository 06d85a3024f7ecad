#pragma once

#include "core/reports/funnelreport.h"

#include <optional>
#include <utility>

namespace voronka {

/// Below so many deals a percentage is shown greyed: one deal more or less moves it by 5 points.
inline constexpr qint64 fewDeals = 20;

/// The Wilson score interval at 95 % for a share. Nothing for a whole of 0, nor for
/// a part greater than its whole, which is no share (Flow may have such).
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
/// J. Am. Stat. Assoc. 22 (1927) 209-212.
std::optional<std::pair<double, double>> wilsonInterval(Share share);

} // namespace voronka
