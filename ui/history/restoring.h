#pragma once

#include "core/storage/trash.h"

#include <vector>

class QWidget;

namespace voronka {

class BookSession;

/// Brings these back out of the trash as one step. What was deleted with very many others is
/// restored in the background, with a window that tells how far it is. Why not is shown in a
/// message.
void restoreItems(BookSession &session, std::vector<TrashItem> items, QWidget *window);

} // namespace voronka
