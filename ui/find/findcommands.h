#pragma once

#include "ui/find/finditem.h"

namespace voronka {

/// The commands among these actions that can be run now, those of their menus included, each once;
/// with something typed, those that have every word of it in their name or in that of their menu,
/// the best first. A menu that has a key or is filled when it opens is one command, which opens it:
/// what such a menu held the last time was about something else.
std::vector<FindItem> findCommands(const std::vector<QAction *> &actions, const SearchQuery &query);

} // namespace voronka
