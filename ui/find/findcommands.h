#pragma once

#include "ui/find/finditem.h"

namespace voronka {

/// The commands among these actions that can be run now, those of their menus included, each once;
/// with something typed, those that have every word of it in their name or in that of their menu,
/// the best first.
std::vector<FindItem> findCommands(const std::vector<QAction *> &actions, const SearchQuery &query);

} // namespace voronka
