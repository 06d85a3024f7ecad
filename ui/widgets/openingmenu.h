#pragma once

#include <functional>

class QMenu;
class QObject;

namespace voronka {

/// Fills the menu each time it opens, while `receiver` is there: its entries are about what is
/// chosen at that moment, and those of an earlier opening mean nothing any more.
void fillOnOpening(QMenu *menu, const QObject *receiver, std::function<void()> fill);

/// Whether its entries are made by fillOnOpening(): who offers them elsewhere offers the menu
/// itself instead.
bool isFilledOnOpening(const QMenu *menu);

} // namespace voronka
