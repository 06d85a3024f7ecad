#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/storage/book.h"

#include <QJsonObject>

#include <vector>

namespace voronka {

using SavedFilterId = Id<struct SavedFilterTag>;

/// What a list shows, under a name. The conditions are the list's own affair: they name entries of
/// the book by their ids, so that a renamed stage stays the same one.
struct SavedFilter
{
    SavedFilterId id;
    QString name;
    QJsonObject conditions;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// The saved filters of a book. Names are trimmed; an empty one is refused, and so is a new name
/// that another filter has (in any case). Each change is one undo step.
class FilterDesk
{
public:
    FilterDesk(Book &book, Clock clock) : m_book(book), m_clock(std::move(clock)) { }

    /// In the order in which they were made. An entry that cannot be read is left out.
    Result<std::vector<SavedFilter>> filters() const;

    /// Under the name of a filter that is there already, it takes that one's place.
    Result<SavedFilterId> save(const QString &name, const QJsonObject &conditions);
    Result<> rename(SavedFilterId id, const QString &name);
    Result<> remove(SavedFilterId id);

private:
    Result<SavedFilter> filter(SavedFilterId id) const;

    Book &m_book;
    Clock m_clock;
};

} // namespace voronka
