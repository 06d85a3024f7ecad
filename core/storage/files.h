#pragma once

#include <QString>

namespace voronka {

/// A path as the user's system writes it.
QString shownPath(const QString &path);

/// Waits until the file's content is on the disk, not only in the memory of the system.
bool syncFile(const QString &path);

} // namespace voronka
