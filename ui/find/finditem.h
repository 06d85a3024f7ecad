#pragma once

#include "core/base/id.h"
#include "core/facts/foldedtext.h"

#include <QAction>
#include <QPointer>
#include <QString>

#include <variant>
#include <vector>

namespace voronka {

/// The sections of what was found, in the order in which they are shown.
enum class FindSection { Recent, Deals, People, Companies, Tasks, Commands };

/// What Enter opens; nothing for a command. A task that is of a deal or somebody leads there.
using FindTarget = std::variant<std::monostate, DealId, ContactId, CompanyId, TaskId>;

/// One thing that was found, with the owner's own words as they are: plain text.
struct FindItem
{
    FindSection section = FindSection::Commands;
    FindTarget target;
    QPointer<QAction> command; ///< What Enter runs, for a command; or its menu, which it opens.
    QString title;
    QString detail; ///< The weaker second line; may be empty.
    QString icon; ///< By name; a command shows its action's own.
    QString shortcut; ///< Of a command.
    std::vector<TextRange> titleMatches;
    std::vector<TextRange> detailMatches;
};

} // namespace voronka
