#pragma once

#include "core/base/error.h"
#include "ui/clients/clientfields.h"
#include "ui/clients/clientid.h"

#include <QDate>

#include <optional>
#include <variant>

namespace voronka {

class BookSession;
class PeopleDesk;
class PeopleStore;

/// A client as the book has it, beside its fields as the page shows them.
struct ClientRecord
{
    ClientFields fields;
    std::variant<Contact, Company> client;
};

Result<ClientRecord> readClient(PeopleStore &people, ClientId client);

/// The fields of a person whose company was typed and not chosen: the company is the one of that
/// name, which is added to the book when there is none.
Result<ClientFields> withCompany(BookSession &session, ClientFields fields);

/// Writes the fields over the record of that client, or adds a new one of the kind of the record.
Result<ClientId> saveClient(PeopleDesk &desk, std::optional<ClientId> client,
                            const ClientRecord &record, const ClientFields &fields);

/// How often a client buys, and when the next purchase would be.
struct PurchaseRhythm
{
    int days = 0;
    QDate next;
};

/// Nothing while it is not known.
std::optional<PurchaseRhythm> rhythmOf(BookSession &session, ClientId client);

} // namespace voronka
