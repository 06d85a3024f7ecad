#pragma once

#include "core/model/catalog.h"
#include "core/reports/boardreport.h"
#include "ui/board/columnheader.h"

namespace voronka {

/// What stands above the cards of one of these stages, in the language and colours of the board.
ColumnHead stageHead(const Catalog &catalog, const std::vector<StageId> &stages, size_t index,
                     const Tally &tally, const QWidget &board);

/// What stands above the deals that sleep.
ColumnHead shelfHead(const Catalog &catalog, const Tally &tally, const QWidget &board);

} // namespace voronka
