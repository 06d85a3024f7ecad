#pragma once

#include "core/model/deal.h"

namespace voronka {

// The deals to which a deal leads on, linked to it; the owner completes them. They begin in the
// first stage of the same funnel. The amount is left open: what the next sale will bring is not
// known yet.

/// Another sale to the same client.
DealDraft nextSaleAfter(const Deal &deal);

/// A sale to somebody whom this client has sent; who that is stays open.
DealDraft referralFrom(const Deal &deal);

} // namespace voronka
