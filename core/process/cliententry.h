#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

namespace voronka {

/// What a name means that comes without an id.
enum class NameMeaning : quint8 {
    /// Who has exactly this name in the book, the first of several, or somebody new: for files and
    /// for the command line, where nobody is there to choose.
    Known,
    /// Somebody new, also beside others of this name: for forms, which offer those to be chosen.
    New,
};

/// The client of a deal as typed into a form, or as written in a file. Who is not in the book yet
/// is added together with the deal.
struct ClientEntry
{
    QString company; ///< A name; empty: none.
    QString contact; ///< Likewise. Somebody new belongs to the company of the deal.
    QString phone; ///< Given to the contact, without one to the company; refused without either.
    QString email; ///< Likewise.
    std::optional<ContactId> contactId = {}; ///< Who was chosen, whatever the name.
    std::optional<CompanyId> companyId = {}; ///< Likewise.
    NameMeaning meaning = NameMeaning::Known;

    bool namesContact() const { return contactId || !contact.trimmed().isEmpty(); }
    bool namesCompany() const { return companyId || !company.trimmed().isEmpty(); }

    friend bool operator==(const ClientEntry &, const ClientEntry &) = default;
};

} // namespace voronka
