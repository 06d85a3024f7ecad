#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/model/contact.h"
#include "core/storage/book.h"

#include <span>

namespace voronka {

/// Clients: people and companies. Each function is one transaction and one undo step; one that
/// changes nothing leaves none. Names and channels are trimmed, empty and repeated channels left
/// out. Refused: an empty name, a company, source or tag that is not in the book.
class PeopleDesk
{
public:
    PeopleDesk(Book &book, Clock clock) : m_book(book), m_clock(std::move(clock)) { }

    /// A `createdAt` of zero is now.
    Result<ContactId> add(const Contact &contact);
    Result<CompanyId> add(const Company &company);
    Result<> edit(const Contact &contact);
    Result<> edit(const Company &company);

    /// Deals stay, without this client; so do the people of a company.
    Result<> remove(ContactId id);
    Result<> remove(CompanyId id);

    /// `result` (its id is that of the one that stays) takes over the deals, touches, tasks and
    /// tags of `other`, which goes. One step, and undone as one.
    Result<> merge(ContactId other, const Contact &result);
    Result<> merge(CompanyId other, const Company &result);

    /// They look alike and are not the same: none of them is proposed as a duplicate of another of
    /// them again. Refused for fewer than two.
    Result<> setDistinct(std::span<const ContactId> contacts);
    Result<> setDistinct(std::span<const CompanyId> companies);

private:
    Book &m_book;
    Clock m_clock;
};

// The same inside a transaction of the caller's, for imports and for deals that bring a client.
Result<ContactId> addContact(Transaction &transaction, const Contact &contact, Instant now);
Result<CompanyId> addCompany(Transaction &transaction, const Company &company, Instant now);
Result<> editContact(Transaction &transaction, const Contact &contact);
Result<> editCompany(Transaction &transaction, const Company &company);

} // namespace voronka
