#include "core/reports/wilson.h"

#include <cmath>

namespace voronka {

std::optional<std::pair<double, double>> wilsonInterval(Share share)
{
    if (share.whole <= 0 || share.part < 0 || share.part > share.whole)
        return std::nullopt;

    constexpr double z = 1.959963984540054; // The 97.5 % quantile of the normal distribution.
    const double n = double(share.whole);
    const double p = double(share.part) / n;
    const double scale = 1 + z * z / n;
    const double centre = (p + z * z / (2 * n)) / scale;
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
    // At the ends the formula gives exactly 0 and 1, but its rounding errors do not.
    return std::pair(share.part == 0 ? 0.0 : centre - half,
                     share.part == share.whole ? 1.0 : centre + half);
}

} // namespace voronka
