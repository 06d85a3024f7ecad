#pragma once

#include "core/storage/book.h"

#include <QStringList>

namespace voronka {

/// Every row of every table but those of the history, one line each: an automation that is undone
/// must leave the same lines as before it.
QStringList wholeBook(Book &book);

} // namespace voronka
