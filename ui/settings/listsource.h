#pragma once

#include "core/base/error.h"
#include "core/model/lists.h"
#include "ui/session/booksession.h"

#include <QColor>
#include <QString>

#include <functional>
#include <ranges>
#include <vector>

namespace voronka {

/// One entry of a list as an editor shows it.
struct ListRow
{
    qint64 id = 0;
    QString name;
    bool archived = false;
    QString note = {}; ///< Shown at the end of the row, such as how often it is used.
    QColor colour = {}; ///< Of a dot before the name; invalid: none.
};

/// What a ListEditor edits: how to read it and how each change is made.
struct ListSource
{
    std::function<std::vector<ListRow>()> rows; ///< In the owner's order.
    std::function<Result<>(const QString &name)> add;
    std::function<Result<>(qint64 id, const QString &name)> rename;
    std::function<Result<>(qint64 id, bool archived)> setArchived;
    /// Gets all live entries in their new order and then the archived ones.
    std::function<Result<>(const std::vector<qint64> &order)> reorder;
    /// In place of setArchived for a list that keeps nothing: what is removed is gone.
    std::function<Result<>(qint64 id)> remove = {};
};

inline Result<> withoutValue(const auto &result)
{
    if (!result)
        return std::unexpected(result.error());
    return {};
}

template<typename IdType>
std::vector<IdType> idsFrom(const std::vector<qint64> &numbers)
{
    std::vector<IdType> ids;
    for (const qint64 number : numbers)
        ids.push_back(IdType(number));
    return ids;
}

/// The source for one of the book's plain lists: `list` is its place in the Catalog, `add` how the
/// desk adds to it.
template<typename Item, typename IdType>
ListSource listSource(BookSession &session, std::vector<Item> Catalog::*list,
                      Result<IdType> (ListDesk::*add)(const QString &))
{
    return {
            .rows =
                    [&session, list] {
                        std::vector<ListRow> rows;
                        for (const Item &item : session.catalog().*list)
                            rows.push_back({item.id.value, item.name, item.archived});
                        return rows;
                    },
            .add =
                    [&session, add](const QString &name) {
                        return withoutValue((session.listDesk().*add)(name));
                    },
            .rename =
                    [&session](qint64 id, const QString &name) {
                        return session.listDesk().rename(IdType(id), name);
                    },
            .setArchived =
                    [&session](qint64 id, bool archived) {
                        return session.listDesk().setArchived(IdType(id), archived);
                    },
            .reorder =
                    [&session](const std::vector<qint64> &order) {
                        const std::vector<IdType> ids = idsFrom<IdType>(order);
                        return session.listDesk().reorder(std::span<const IdType>(ids));
                    },
    };
}

} // namespace voronka
