#pragma once

#include "core/model/changes.h"

#include <QString>

namespace voronka {

/// Which of the Changes a table belongs to.
struct ChangeArea
{
    QLatin1String table;
    bool Changes::*flag; ///< Null for what is told by the ids of its deals or is in none.
};

/// Null for a table that no step changes: a log that names it is damaged.
const ChangeArea *areaOf(const QString &table);

} // namespace voronka
