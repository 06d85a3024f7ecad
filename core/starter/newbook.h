#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/starter/templates.h"
#include "core/storage/book.h"

#include <memory>

namespace voronka {

/// Makes a book with the starting loss reasons in the settings' language and, when given, the
/// funnel of a template. Refuses an existing path; leaves nothing behind when it fails.
Result<std::unique_ptr<Book>> newBook(const QString &path, const BookSettings &settings,
                                      const FunnelTemplate *funnel, const Clock &clock);

/// Adds the funnel of a template to an open book under a name of its own, as one undo step.
Result<FunnelId> addFunnelFromTemplate(Book &book, const FunnelTemplate &funnel,
                                       const QString &name, Language language, const Clock &clock);

/// Adds those of the starting loss reasons whose names the list does not have, retired ones
/// included, as one undo step. Returns how many.
Result<int> addUsualReasons(Book &book, Language language, const Clock &clock);
/// How many that would be.
int missingUsualReasons(const Catalog &catalog, Language language);

// The same inside a transaction of the caller's.
Result<FunnelId> addFunnelFromTemplate(Transaction &transaction, const FunnelTemplate &funnel,
                                       const QString &name, Language language);
Result<> addTemplateReasons(Transaction &transaction, Language language);

/// The currency an owner who works in this language most likely sells in: USD, RUB, UAH, PHP.
Currency usualCurrency(Language language);

} // namespace voronka
