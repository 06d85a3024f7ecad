#pragma once

#include "core/process/duplicates.h"

namespace voronka {

class SearchTexts;

// Who is in the book already, found in the texts that are kept in memory in any case: for forms on
// pages that have no DuplicateIndex. They are in step with the book at every moment.

/// Who may be this one, most alike first, at most `most`: by the same name, telephone, e-mail or
/// messenger, see Agreement; those told apart are left out. A name in which one letter differs is
/// found only beside one of these.
Result<std::vector<Duplicate<ContactId>>> knownLike(Book &book, const SearchTexts &texts,
                                                    const Contact &entry, qsizetype most = 5);
Result<std::vector<Duplicate<CompanyId>>> knownLike(Book &book, const SearchTexts &texts,
                                                    const Company &entry, qsizetype most = 5);

} // namespace voronka
