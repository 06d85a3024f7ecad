#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <vector>

// The order of funnels, stages and list entries; no other folder includes it.

namespace voronka {

/// The refusal of an order that leaves out an item or names one twice.
std::unexpected<Error> incompleteOrder();

/// Where each id stands in the order; a repeated one has one place only.
template<typename IdType>
QHash<IdType, qsizetype> placesIn(std::span<const IdType> order)
{
    QHash<IdType, qsizetype> places;
    for (const IdType id : order)
        places.insert(id, places.size());
    return places;
}

/// Refused unless `order` names known items only, none twice, and every live one.
template<typename Item, typename IdType>
Result<> checkOrder(const std::vector<Item> &items, std::span<const IdType> order)
{
    const auto places = placesIn(order);
    qsizetype known = 0;
    for (const Item &item : items) {
        if (places.contains(item.id))
            ++known;
        else if (!item.archived)
            return incompleteOrder();
    }
    return known == qsizetype(order.size()) ? Result<>() : Result<>(incompleteOrder());
}

/// The items as `order` wants them; archived ones that it does not name come last, as they were.
template<typename Item, typename IdType>
std::vector<Item> inOrder(const std::vector<Item> &items, std::span<const IdType> order)
{
    const auto places = placesIn(order);
    std::vector<Item> arranged = items;
    std::ranges::stable_sort(arranged, {}, [&](const Item &item) {
        return places.value(item.id, qsizetype(order.size()));
    });
    return arranged;
}

/// Numbers the items from 1 and writes those whose position changes.
template<typename Store, typename Item>
Result<> writePositions(Store &store, Transaction &transaction, const std::vector<Item> &arranged)
{
    int position = 0;
    for (Item item : arranged) {
        ++position;
        if (item.position == position)
            continue;
        item.position = position;
        if (const auto updated = store.update(transaction, item); !updated)
            return updated;
    }
    return {};
}

/// The position after the last.
template<typename Item>
int nextPosition(const std::vector<Item> &items)
{
    const auto last = std::ranges::max_element(items, {}, &Item::position);
    return last == items.end() ? 1 : last->position + 1;
}

} // namespace voronka
