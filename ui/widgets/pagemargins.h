#pragma once

#include <QMargins>

namespace voronka {

/// Around what stands on a page of the window, so that nothing jumps from one page to the next.
inline constexpr QMargins pageMargins{20, 16, 20, 12};

} // namespace voronka
