#pragma once

#include "core/process/demands.h"

#include <vector>

// How the actions of dealactions.h ask what demands.h tells; no other folder includes it.

namespace voronka {

struct Catalog;

/// What the deal, which need not be written yet, lacks to enter `to`: counted from the stage where
/// it stands, for one of another funnel or not yet in the book (id 0) from the beginning. The
/// answers count besides what the book has.
Result<std::vector<StageRequirement>> lackOf(Book &book, const Deal &deal, StageId to,
                                             const EntryAnswers &answers = {});

/// Refused while it lacks something. `confirmed` counts besides what the book has.
Result<> checkEntry(Book &book, const Deal &deal, StageId to,
                    const std::vector<RequirementId> &confirmed = {});

/// Who a deal is with.
struct DealClient
{
    std::optional<ContactId> contact;
    std::optional<CompanyId> company;
};

/// Finds or adds whom the entry names, in place of whom `client` has, and gives them the telephone
/// and the e-mail. Refused when those belong to nobody, with the title of the deal; NotFound for a
/// chosen one who is no longer in the book.
Result<> fillInClient(Transaction &transaction, const ClientEntry &entry, const QString &title,
                      DealClient &client, Instant now);

/// Puts the answers into the fields, the client and the lists into the book.
Result<> fillIn(Transaction &transaction, const EntryAnswers &answers, DealFields &fields,
                Instant now);

/// Marks these as confirmed. NotFound for what no stage asks to be confirmed.
Result<> confirm(Transaction &transaction, const Deal &deal,
                 const std::vector<RequirementId> &requirements, Instant now);

/// What entering `to` asks to be confirmed, counted as in lackOf().
std::vector<RequirementId> confirmationsOnTheWay(const Catalog &catalog, const Deal &deal,
                                                 StageId to);

/// The refusal of several deals at once; it names them. `lacks` is not empty.
std::unexpected<Error> cannotEnter(const Catalog &catalog, const std::vector<DealLack> &lacks,
                                   StageId to);

} // namespace voronka
