#pragma once

#include "core/base/error.h"
#include "core/model/contact.h"
#include "core/process/duplicates.h"

#include <span>
#include <vector>

// Where two clients may meet in an index; no other folder includes it.

namespace voronka {

/// Hashes under which a client is looked up: one for each channel, one for the name, and one for
/// each word of the name together with the company and with the birthday: a name with one letter
/// that differs still shares a word with the right one.
std::vector<quint64> clientKeys(const Contact &contact);
std::vector<quint64> clientKeys(const Company &company);

/// comparedName() of a name that is folded already.
QByteArray comparedFolded(const QByteArray &name);

/// Whether a folded word only says what kind of company it is.
bool isLegalForm(const QByteArray &word);

/// Those of these clients that agree with the entry and were not told apart from it, most alike
/// first, at most `most`.
Result<std::vector<Duplicate<ContactId>>>
agreeing(Book &book, const Contact &entry, std::span<const ContactId> others, qsizetype most);
Result<std::vector<Duplicate<CompanyId>>>
agreeing(Book &book, const Company &entry, std::span<const CompanyId> others, qsizetype most);

/// A key that more clients share, as the number of a reception, tells nobody apart.
inline constexpr size_t mostSharing = 200;

/// How much an agreement says; more is more.
int strength(Agreements agrees);

/// The Error of a search that was stopped.
std::unexpected<Error> duplicateSearchStopped();

} // namespace voronka
