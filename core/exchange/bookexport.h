#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/language.h"
#include "core/storage/dealstore.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace voronka {

class Book;
struct Catalog;

// What the book holds as files for other programs. Headers are in the language of the program and
// are those that the import knows, so that a file comes back as it went. Amounts have a decimal
// point, instants are "2026-12-31 10:00" in the book's time zone. Each returns how many rows it
// wrote.

/// The columns of exportDeals().
QStringList dealExportHeaders();
/// One deal as cells under those headers.
QStringList dealExportRow(const DealLine &line, const Catalog &catalog);

/// All deals by id, or these in this order.
Result<qint64> exportDeals(Book &book, const QString &path, QChar delimiter,
                           std::optional<std::span<const DealId>> ids = {});

Result<qint64> exportContacts(Book &book, const QString &path, QChar delimiter,
                              std::optional<std::span<const ContactId>> ids = {});
/// vCard 3.0, which every address book reads; all contacts, or these in this order.
Result<qint64> exportContactCards(Book &book, const QString &path,
                                  std::optional<std::span<const ContactId>> ids = {});

/// All touches, planned and done, by time.
Result<qint64> exportActivities(Book &book, const QString &path, QChar delimiter);

} // namespace voronka
