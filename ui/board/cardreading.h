#pragma once

#include "ui/board/cardface.h"

#include <span>
#include <vector>

namespace voronka {

class BookSession;

/// The cards of these deals in the order asked for, each query once for all of them. Those of deals
/// that are gone or cannot be read are left out.
std::vector<Card> readCards(BookSession &session, std::span<const DealId> deals);

} // namespace voronka
