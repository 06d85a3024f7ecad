#pragma once

#include "core/storage/transaction.h"

#include <type_traits>

// How the desks write; no other folder includes it.

namespace voronka {

/// Runs `action(transaction, now)` as one undo step: committed when it succeeds, rolled back with
/// its Error when it does not.
template<typename Action>
auto runStep(Book &book, const Clock &clock, const ChangeTitle &title, Action action)
        -> std::invoke_result_t<Action, Transaction &, Instant>
{
    const Instant now = clock();
    auto transaction = Transaction::begin(book, title, now);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto result = action(*transaction, now);
    if (!result)
        return result;
    if (const auto committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return result;
}

} // namespace voronka
