#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/exchange/vcard.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace voronka {

class Book;

// What the book holds as files for other programs. Headers are in the language of the program and
// are those that the import knows. With ';' between the cells amounts have a decimal comma, as the
// spreadsheets have that read such files, otherwise a point; instants are "2026-12-31 10:00" in
// the book's time zone. Each returns how many rows it wrote.

/// All deals by id, or these in this order.
Result<qint64> exportDeals(Book &book, const QString &path, QChar delimiter,
                           std::optional<std::span<const DealId>> ids = {});

/// Whom an export of clients writes, in this order, the people first.
struct ExportedClients
{
    std::vector<ContactId> contacts;
    std::vector<CompanyId> companies;
};

/// These clients, or all contacts by id and those companies of which the contacts do not tell all;
/// one column for each telephone that one of them has. A company has no name of a person.
Result<qint64> exportContacts(Book &book, const QString &path, QChar delimiter,
                              const std::optional<ExportedClients> &clients = {});
/// The same as cards. Every address book reads version 3.0; 4.0 says better what a card is of.
Result<qint64> exportContactCards(Book &book, const QString &path,
                                  VCardVersion version = VCardVersion::V3,
                                  const std::optional<ExportedClients> &clients = {});

/// All touches and notes, planned and done, by time.
Result<qint64> exportActivities(Book &book, const QString &path, QChar delimiter);

} // namespace voronka
