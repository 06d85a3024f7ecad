#pragma once

#include "core/base/error.h"
#include "core/model/contact.h"

#include <optional>
#include <vector>

namespace voronka {

class Database;
class Transaction;

/// Contacts and companies with their channels as rows.
class PeopleStore
{
public:
    explicit PeopleStore(Database &database) : m_database(database) { }

    Result<Contact> contact(ContactId id);
    Result<Company> company(CompanyId id);
    /// Every contact or company with its name, by name; for choosing in a form.
    Result<std::vector<std::pair<ContactId, QString>>> contactNames();
    Result<std::vector<std::pair<CompanyId, QString>>> companyNames();

    /// The first with exactly this name (and, for a contact, this company when one is given).
    Result<std::optional<CompanyId>> findCompany(const QString &name);
    Result<std::optional<ContactId>> findContact(const QString &name,
                                                 std::optional<CompanyId> company);

    Result<ContactId> insert(Transaction &transaction, const Contact &contact);
    Result<CompanyId> insert(Transaction &transaction, const Company &company);
    Result<> update(Transaction &transaction, const Contact &contact);
    Result<> update(Transaction &transaction, const Company &company);

private:
    Database &m_database;
};

} // namespace voronka
