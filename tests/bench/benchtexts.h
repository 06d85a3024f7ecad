#pragma once

#include "core/facts/searchtexts.h"

namespace voronka {

/// Titles, people with a phone and an e-mail, and companies for made-up facts, whose clients are
/// set: a contact for every third deal or so, a company for every tenth. The words come as often as
/// in a real book: a few kinds of work, many names.
SearchTexts makeBenchTexts(int deals);

/// How many contacts and companies there are beside so many deals.
int benchContacts(int deals);
int benchCompanies(int deals);

} // namespace voronka
