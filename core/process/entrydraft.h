#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QString>

namespace voronka {

class Book;

// What somebody began to write about a deal and did not save: kept in the book, so that neither
// another page nor the end of the program loses a word. It is no fact about the deal: no undo step,
// no part of its history.

/// Empty when there is none.
Result<QString> entryDraft(Book &book, DealId deal);
/// An empty text forgets it.
Result<> setEntryDraft(Book &book, DealId deal, const QString &text);

} // namespace voronka
