#pragma once

class QWidget;

namespace voronka {

/// Makes Tab go through what is inside the widget as its layouts place it, whatever the order is in
/// which it was made. To be called again when controls were added.
void orderTabsAsRead(QWidget &page);

} // namespace voronka
