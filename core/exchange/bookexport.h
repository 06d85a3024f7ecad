#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QString>

#include <optional>
#include <span>

namespace voronka {

class Book;

// What the book holds as files for other programs. Headers are in the language of the program and
// are those that the import knows. With ';' between the cells amounts have a decimal comma, as the
// spreadsheets have that read such files, otherwise a point; instants are "2026-12-31 10:00" in
// the book's time zone. Each returns how many rows it wrote.

/// All deals by id, or these in this order.
Result<qint64> exportDeals(Book &book, const QString &path, QChar delimiter,
                           std::optional<std::span<const DealId>> ids = {});

/// All contacts by id, or these in this order; one column for each telephone that one of them has.
Result<qint64> exportContacts(Book &book, const QString &path, QChar delimiter,
                              std::optional<std::span<const ContactId>> ids = {});
/// vCard 3.0, which every address book reads; all contacts and the companies of which they do not
/// tell all, or these contacts in this order.
Result<qint64> exportContactCards(Book &book, const QString &path,
                                  std::optional<std::span<const ContactId>> ids = {});

/// All touches and notes, planned and done, by time.
Result<qint64> exportActivities(Book &book, const QString &path, QChar delimiter);

} // namespace voronka
