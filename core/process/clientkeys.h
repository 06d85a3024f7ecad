#pragma once

#include "core/base/error.h"
#include "core/model/contact.h"
#include "core/process/duplicates.h"

#include <vector>

// Where two clients may meet in an index; no other folder includes it.

namespace voronka {

/// Hashes under which a client is looked up: one for each channel, one for the name, and one for
/// each word of the name together with the company and with the birthday: a name with one letter
/// that differs still shares a word with the right one.
std::vector<quint64> clientKeys(const Contact &contact);
std::vector<quint64> clientKeys(const Company &company);

/// A key that more clients share, as the number of a reception, tells nobody apart.
inline constexpr size_t mostSharing = 200;

/// How much an agreement says; more is more.
int strength(Agreements agrees);

/// The Error of a search that was stopped.
std::unexpected<Error> duplicateSearchStopped();

} // namespace voronka
