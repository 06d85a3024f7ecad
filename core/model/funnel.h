#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

namespace voronka {

/// At most this many live stages in one funnel: a position must fit one byte of the facts.
inline constexpr int maxLiveStages = 250;

struct Funnel
{
    FunnelId id;
    QString name;
    int position = 0; ///< Order among the funnels, from 1.
    bool archived = false;

    friend bool operator==(const Funnel &, const Funnel &) = default;
};

/// A stage of a funnel. Positions order live and archived stages together, so that a move to an
/// archived stage still has a place: it counts as the nearest live stage before it.
struct Stage
{
    StageId id;
    FunnelId funnel;
    QString name;
    int position = 0; ///< Order within the funnel, from 1; live and archived alike.
    bool archived = false;
    QString colour; ///< "#rrggbb", or empty: chosen by the theme.
    std::optional<int> limitMinutes; ///< How long a deal may stay before it is shown as late.
    std::optional<double> winProbability; ///< 0..1 set by hand; nothing: measured from history.

    friend bool operator==(const Stage &, const Stage &) = default;
};

} // namespace voronka
