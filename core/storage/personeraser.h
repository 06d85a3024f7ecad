#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/model/contact.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <vector>

namespace voronka {

class Database;
class Transaction;

/// What the book knows of a person, at present and in its history.
struct PersonTraces
{
    std::vector<ContactId> ids; ///< The person's, and those that were merged into it.
    QStringList names;
    std::vector<Channel> channels;
    QSet<qint64> deals; ///< That are the person's or once were.
    QSet<qint64> channelIds;
};

/// NotFound when neither the contacts nor the history has the person.
Result<PersonTraces> findTraces(Database &database, ContactId id);

/// How the texts of the book are made neutral. Both return the text itself when nothing is in it.
struct TextErasure
{
    /// A text that belongs to the person. `table` and `column` say which; `row` is its id.
    std::function<QString(const QString &table, const QString &column, qint64 row,
                          const QString &text)>
            own;
    std::function<QString(const QString &text)> other;
    QString task; ///< The title of a task with the person.
};

struct ErasedCounts
{
    int deals = 0;
    int neutralTitles = 0;
    int touches = 0;
    int tasks = 0;
    int steps = 0; ///< That could be undone and cannot any more.
};

/// Erases the person from every table and from the history, within an unlogged transaction. Rows
/// of the history that only tell of the person go; in others its data are made neutral, so that
/// they can still be undone. Steps up to the last one that lost a row cannot. The history tells
/// that somebody was erased, and not whom.
Result<ErasedCounts> erasePersonRows(Transaction &transaction, const PersonTraces &traces,
                                     const TextErasure &texts, Instant now);

} // namespace voronka
