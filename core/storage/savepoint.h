#pragma once

#include "core/base/error.h"

namespace voronka {

class Transaction;

/// A part of a Transaction that can be taken back by itself, like a row of an import that turns out
/// to be refused. There is one at a time. Taken back when it goes out of scope without keep().
class Savepoint
{
public:
    static Result<Savepoint> begin(Transaction &transaction);

    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;
    ~Savepoint();

    Result<> keep();
    /// The book, its lists included, is as it was at begin(). What the Transaction has noted as
    /// changed stays noted.
    Result<> takeBack();

private:
    Savepoint(Transaction &transaction, bool listsChanged);

    Transaction *m_transaction; ///< Nothing after its end and in one moved from.
    bool m_listsChanged; ///< By what came before it in the transaction.
};

} // namespace voronka
