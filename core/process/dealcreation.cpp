#include "core/process/dealactions.h"
#include "core/process/dealrules.h"
#include "core/process/entryrules.h"
#include "core/process/stagetasks.h"
#include "core/storage/book.h"

#include <QCoreApplication>

#include <set>

namespace voronka {

namespace {

struct DealCreationText
{
    Q_DECLARE_TR_FUNCTIONS(DealCreationText)
};

Result<Deal> dealFromDraft(const Catalog &catalog, const DealDraft &draft, Instant now)
{
    const auto title = checkedTitle(draft.title);
    if (!title)
        return std::unexpected(title.error());
    if (const auto amount = checkAmount(catalog, *title, draft.amount); !amount)
        return std::unexpected(amount.error());
    const auto place = checkedPlace(catalog, *title, draft.funnel, draft.stage);
    if (!place)
        return std::unexpected(place.error());

    Deal deal;
    deal.funnel = place->funnel;
    deal.stage = place->stage;
    deal.title = *title;
    deal.amount = draft.amount;
    deal.contact = draft.contact;
    deal.company = draft.company;
    deal.manager = draft.manager;
    deal.source = draft.source;
    deal.region = draft.region;
    deal.kind = draft.kind;
    deal.parent = draft.parent;
    deal.createdAt = draft.createdAt.value_or(now);
    deal.expectedOn = draft.expectedOn;
    deal.stageSince = deal.createdAt;
    deal.furthestPosition = catalog.livePosition(place->stage);
    deal.note = draft.note;
    deal.externalId = draft.externalId.trimmed();
    deal.importBatch = draft.importBatch;
    return deal;
}

/// Writes a new deal with its Created event. `deal.id` is set.
Result<> insertDeal(Transaction &transaction, Deal &deal)
{
    DealStore &deals = transaction.book().deals();
    const auto id = deals.insert(transaction, deal);
    if (!id)
        return std::unexpected(explainedRefusal(transaction.book(), deal, id.error()));
    deal.id = *id;

    DealMove created;
    created.deal = deal.id;
    created.at = deal.createdAt;
    created.by = deal.manager;
    created.to = deal.stage;
    return deals.appendMove(transaction, created);
}

/// Refused when following the parents from `parent` leads to the deal itself.
Result<> checkParent(Book &book, const Deal &deal, std::optional<DealId> parent)
{
    // The set ends the walk in a book where another program has made a ring.
    std::set<DealId> seen;
    while (parent && seen.insert(*parent).second) {
        if (*parent == deal.id) {
            return failure(ErrorKind::Refused,
                           DealCreationText::tr("“%1” cannot follow itself or a deal that came "
                                                "from it. Choose another earlier deal.")
                                   .arg(deal.title));
        }
        const auto earlier = book.deals().deal(*parent);
        parent = earlier ? earlier->parent : std::nullopt;
    }
    return {};
}

void setFields(Deal &deal, const DealFields &fields)
{
    deal.title = fields.title;
    deal.amount = fields.amount;
    deal.contact = fields.contact;
    deal.company = fields.company;
    deal.manager = fields.manager;
    deal.source = fields.source;
    deal.region = fields.region;
    deal.kind = fields.kind;
    deal.parent = fields.parent;
    deal.expectedOn = fields.expectedOn;
    deal.note = fields.note;
}

/// What was answered to the form that asked for it.
Result<> fillInDeal(Transaction &transaction, const EntryAnswers &answers, Deal &deal, Instant now)
{
    if (answers.isEmpty())
        return {};
    DealFields fields = fieldsOf(deal);
    if (const auto filled = fillIn(transaction, answers, fields, now); !filled)
        return filled;
    setFields(deal, fields);
    return checkAmount(transaction.book().catalog(), deal.title, deal.amount);
}

Result<> checkImportedLoss(const Catalog &catalog, const Deal &deal, const ImportedDeal &imported)
{
    if (imported.status == DealStatus::Lost)
        return checkLossReason(catalog, deal.title, imported.lossReason.value_or(LossReasonId()));
    if (imported.lossReason) {
        return failure(ErrorKind::Refused,
                       DealCreationText::tr("“%1” has a loss reason but is not lost. Remove the "
                                            "reason or give it the status of a lost deal.")
                               .arg(deal.title));
    }
    return {};
}

Result<> checkImportedClosing(const Deal &deal, const ImportedDeal &imported)
{
    const bool closed = imported.status == DealStatus::Won || imported.status == DealStatus::Lost;
    if (!closed || !imported.closedAt || *imported.closedAt >= deal.createdAt)
        return {};
    return failure(ErrorKind::Refused,
                   DealCreationText::tr("“%1” was closed before it was created. Correct one of the "
                                        "two dates.")
                           .arg(deal.title));
}

Result<> checkImportedContact(const Deal &deal, const ImportedDeal &imported)
{
    if (imported.status != DealStatus::Deferred)
        return {};
    if (!imported.nextContactAt) {
        return failure(ErrorKind::Refused,
                       DealCreationText::tr("“%1” is deferred but has no next contact. Give it the "
                                            "date and time of the next contact.")
                               .arg(deal.title));
    }
    if (*imported.nextContactAt <= deal.createdAt) {
        return failure(ErrorKind::Refused,
                       DealCreationText::tr("The next contact about “%1” is before the day it was "
                                            "created. Correct one of the two dates.")
                               .arg(deal.title));
    }
    return {};
}

/// Refused while an unfinished deal lacks what is demanded; else what counts as confirmed of it.
Result<std::vector<RequirementId>> checkImportedEntry(Book &book, const Deal &deal,
                                                      const ImportedDeal &imported)
{
    std::vector<RequirementId> confirmed;
    if (imported.status == DealStatus::Won || imported.status == DealStatus::Lost)
        return confirmed;
    if (imported.confirmed)
        confirmed = confirmationsOnTheWay(book.catalog(), deal, deal.stage);
    const auto ready = checkEntry(book, deal, deal.stage, confirmed);
    return ready ? Result<std::vector<RequirementId>>(confirmed) : std::unexpected(ready.error());
}

/// The one event after Created that the imported status stands for, and the status itself.
std::optional<DealMove> applyImportedStatus(Deal &deal, const ImportedDeal &imported)
{
    deal.status = imported.status;
    deal.nextContactAt = imported.nextContactAt;
    DealMove move;
    move.seq = 2;
    move.at = deal.createdAt;
    move.by = deal.manager;
    move.from = deal.stage;
    move.to = deal.stage;
    switch (imported.status) {
    case DealStatus::Open:
        return std::nullopt;
    case DealStatus::Deferred:
        move.kind = MoveKind::Deferred;
        move.until = imported.nextContactAt;
        return move;
    case DealStatus::Won:
    case DealStatus::Lost:
        break;
    }
    move.kind = imported.status == DealStatus::Won ? MoveKind::Won : MoveKind::Lost;
    move.at = imported.closedAt.value_or(deal.createdAt);
    move.reason = imported.lossReason;
    deal.closedAt = move.at;
    deal.lossReason = imported.lossReason;
    deal.nextContactAt.reset();
    return move;
}

} // namespace

Result<DealId> createDeal(Transaction &transaction, const DealDraft &draft, Instant now,
                          const EntryAnswers &answers)
{
    auto deal = dealFromDraft(transaction.book().catalog(), draft, now);
    if (!deal)
        return std::unexpected(deal.error());
    if (const auto filled = fillInDeal(transaction, answers, *deal, now); !filled)
        return std::unexpected(filled.error());
    const auto ready = checkEntry(transaction.book(), *deal, deal->stage, answers.confirmed);
    if (!ready)
        return std::unexpected(ready.error());
    if (const auto inserted = insertDeal(transaction, *deal); !inserted)
        return std::unexpected(inserted.error());
    if (const auto marked = confirm(transaction, *deal, answers.confirmed, now); !marked)
        return std::unexpected(marked.error());
    constexpr int createdSequence = 1;
    const auto tasks = createStageTasks(transaction, *deal, createdSequence, deal->createdAt);
    return tasks ? Result<DealId>(deal->id) : std::unexpected(tasks.error());
}

Result<DealId> createSleepingDeal(Transaction &transaction, const DealDraft &draft, Instant until,
                                  Instant now)
{
    DealDraft first = draft;
    first.stage.reset();
    auto deal = dealFromDraft(transaction.book().catalog(), first, now);
    if (!deal)
        return std::unexpected(deal.error());
    if (const auto inserted = insertDeal(transaction, *deal); !inserted)
        return std::unexpected(inserted.error());
    const auto asleep = deferDeal(transaction, deal->id, until, {}, now);
    return asleep ? Result<DealId>(deal->id) : std::unexpected(asleep.error());
}

Result<> editDeal(Transaction &transaction, DealId id, const DealFields &fields)
{
    Book &book = transaction.book();
    auto deal = book.deals().deal(id);
    if (!deal)
        return std::unexpected(deal.error());
    const auto title = checkedTitle(fields.title);
    if (!title)
        return std::unexpected(title.error());
    // An amount that another program wrote is no reason to refuse another title.
    if (fields.amount != deal->amount) {
        if (const auto amount = checkAmount(book.catalog(), *title, fields.amount); !amount)
            return amount;
    }
    if (const auto parent = checkParent(book, *deal, fields.parent); !parent)
        return parent;

    const Deal before = *deal;
    setFields(*deal, fields);
    deal->title = *title;
    if (*deal == before)
        return {};
    if (const auto updated = book.deals().update(transaction, *deal); !updated)
        return std::unexpected(explainedRefusal(book, *deal, updated.error()));
    return {};
}

Result<DealId> createImportedDeal(Transaction &transaction, const ImportedDeal &imported,
                                  Instant now)
{
    const Catalog &catalog = transaction.book().catalog();
    auto deal = dealFromDraft(catalog, imported.draft, now);
    if (!deal)
        return std::unexpected(deal.error());
    if (const auto checked = checkImportedLoss(catalog, *deal, imported); !checked)
        return std::unexpected(checked.error());
    if (const auto checked = checkImportedClosing(*deal, imported); !checked)
        return std::unexpected(checked.error());
    if (const auto checked = checkImportedContact(*deal, imported); !checked)
        return std::unexpected(checked.error());

    const auto confirmed = checkImportedEntry(transaction.book(), *deal, imported);
    if (!confirmed)
        return std::unexpected(confirmed.error());

    auto outcome = applyImportedStatus(*deal, imported);
    if (const auto inserted = insertDeal(transaction, *deal); !inserted)
        return std::unexpected(inserted.error());
    if (const auto marked = confirm(transaction, *deal, *confirmed, now); !marked)
        return std::unexpected(marked.error());
    if (outcome) {
        outcome->deal = deal->id;
        const auto appended = transaction.book().deals().appendMove(transaction, *outcome);
        if (!appended)
            return std::unexpected(appended.error());
    }
    return deal->id;
}

} // namespace voronka
