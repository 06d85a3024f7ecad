#pragma once

#include "app/cli/arguments.h"
#include "core/process/demands.h"
#include "core/storage/book.h"

namespace voronka::cli {

/// What --confirm TEXT, --confirm-all and --set FIELD=VALUE say about a deal that is to enter
/// `to`. Names of managers, sources and regions must be in the book's lists; a contact or a company
/// that is new is added.
ArgumentResult<EntryAnswers> entryAnswers(const Arguments &arguments, Book &book, DealId deal,
                                          StageId to);

} // namespace voronka::cli
