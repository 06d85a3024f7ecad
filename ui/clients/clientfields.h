#pragma once

#include "core/model/contact.h"

namespace voronka {

/// What the page of a client edits, of a person or of a company, which has no company and no
/// birthday. As it is stored: trimmed, without empty and repeated channels.
struct ClientFields
{
    QString name;
    std::optional<CompanyId> company;
    QString companyName; ///< Of `company`, or a name that was typed.
    std::vector<Channel> channels;
    std::optional<QDate> birthday;
    std::optional<SourceId> source;
    std::vector<TagId> tags; ///< Ascending.
    QString note;

    friend bool operator==(const ClientFields &, const ClientFields &) = default;
};

ClientFields fieldsOf(const Contact &contact, const QString &companyName);
ClientFields fieldsOf(const Company &company);

/// The client with these fields; what they do not hold stays. The company is taken by its id.
Contact withFields(Contact contact, const ClientFields &fields);
Company withFields(Company company, const ClientFields &fields);

/// What somebody typed over `base`, put over what the book has now: each field that was not touched
/// follows the book.
ClientFields rebased(const ClientFields &typed, const ClientFields &base, const ClientFields &now);

} // namespace voronka
