#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <utility>
#include <vector>

// Clients who look alike and of whom the owner said that they are not the same.

namespace voronka {

class Database;
class Transaction;

/// The pairs, the lesser id first, ascending.
Result<std::vector<std::pair<ContactId, ContactId>>> readDistinctContacts(Database &database);
Result<std::vector<std::pair<CompanyId, CompanyId>>> readDistinctCompanies(Database &database);

/// Whether the owner said so of these two, in any order.
Result<bool> areDistinct(Database &database, ContactId one, ContactId other);
Result<bool> areDistinct(Database &database, CompanyId one, CompanyId other);

/// Remembers it; nothing changes where it is known. Refused for clients that are not there.
Result<> setDistinct(Transaction &transaction, ContactId one, ContactId other);
Result<> setDistinct(Transaction &transaction, CompanyId one, CompanyId other);

} // namespace voronka
