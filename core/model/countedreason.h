#pragma once

#include "core/model/catalog.h"

namespace voronka {

/// Under which reason the deals of this one are counted: itself, or the one it was merged into.
LossReasonId countedReason(const Catalog &catalog, LossReasonId reason);

} // namespace voronka
