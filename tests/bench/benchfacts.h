#pragma once

#include "core/facts/facts.h"
#include "core/facts/stays.h"
#include "core/model/catalog.h"

namespace voronka {

/// A large made-up business: ten years, eight stages, a dozen managers, fifteen loss reasons. Nine
/// deals of ten are in funnel 1. The stages of both have the ids 1 to 8.
struct BenchFacts
{
    Facts facts;
    Stays stays;
    Catalog catalog;
};

inline constexpr qint32 benchFirstDay = 2'457'000;
inline constexpr int benchDays = 3650;
inline constexpr int benchStages = 8;

BenchFacts makeBenchFacts(int deals);

} // namespace voronka
