#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/model/deal.h"
#include "core/model/stagedemand.h"
#include "core/process/cliententry.h"
#include "core/storage/transaction.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace voronka {

class Book;

// What entering a stage demands. A deal that goes forward must have what every live stage after its
// own demands, up to the one it goes to, so that a jump asks for all of it together. Going back
// demands nothing, and neither does an outcome: won and lost are no stages. A deal that is created
// or transferred enters every stage up to there; one that is reopened further on than it stood,
// every stage on the way. An amount of zero is none; a company is that of the contact as well.

/// What was typed into the small form that asks for what is missing, the client among it. What is
/// empty stays as it is.
struct EntryAnswers : ClientEntry
{
    std::optional<Money> amount;
    std::optional<QDate> expectedOn;
    std::optional<ManagerId> manager;
    std::optional<SourceId> source;
    std::optional<RegionId> region;
    QString note;
    std::vector<RequirementId> confirmed;

    EntryAnswers() = default; // A list of four texts in braces is a ClientEntry.
    bool isEmpty() const;
    friend bool operator==(const EntryAnswers &, const EntryAnswers &) = default;
};

/// What a deal lacks to enter `to`, in the order of the stages; a field that several stages demand
/// comes once. Empty when nothing is missing. NotFound for a deal that is not in the book.
Result<std::vector<StageRequirement>> missingToEnter(Book &book, DealId deal, StageId to);

/// The same for a deal that is to be created.
Result<std::vector<StageRequirement>> missingToCreate(Book &book, const DealDraft &draft,
                                                      const EntryAnswers &answers = {});

struct DealLack
{
    DealId deal;
    QString title;
    std::vector<StageRequirement> missing;

    friend bool operator==(const DealLack &, const DealLack &) = default;
};

/// Of several deals those that lack something, in the order asked for; those that stand there
/// already or are won or lost lack nothing.
Result<std::vector<DealLack>> lackingToEnter(Book &book, std::span<const DealId> deals, StageId to);

/// Writes the answers into the deal, its client and its confirmations. Same refusals as
/// editDeal(); NotFound for a confirmation that no stage asks for.
Result<> giveAnswers(Transaction &transaction, DealId deal, const EntryAnswers &answers,
                     Instant now);

/// A requirement in the user's language: the name of the field, or the sentence to confirm.
QString describeRequirement(const StageRequirement &requirement);
/// "Amount".
QString requiredFieldName(RequiredField field);

} // namespace voronka
