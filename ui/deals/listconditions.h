#pragma once

#include "core/model/catalog.h"
#include "core/reports/deallist.h"
#include "ui/filters/furtherfilter.h"

#include <QJsonObject>

namespace voronka {

/// What is set in the row above the list. Other than a DealListFilter it knows the stage and not
/// its position, so that it means the same when stages are moved.
struct ListConditions
{
    std::optional<Outcome> status;
    std::optional<FunnelId> funnel;
    std::optional<StageId> stage; ///< Of that funnel.
    DealFilter deals;
    QString text;
    FurtherFilter further;

    friend bool operator==(const ListConditions &, const ListConditions &) = default;
};

DealListFilter filterOf(const ListConditions &conditions, const Catalog &catalog, QDate today);

/// As a saved filter keeps them: entries by their ids, amounts in minor units, periods by name.
/// What a newer version has written and this one does not know is left out.
QJsonObject toJson(const ListConditions &conditions);
ListConditions conditionsFromJson(const QJsonObject &json);

/// The same without the names that the book has no more, and stages that are archived: of those the
/// rest still tells what was meant.
ListConditions withoutGone(const ListConditions &conditions, const Catalog &catalog);

} // namespace voronka
