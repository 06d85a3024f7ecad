#include "core/process/dealactions.h"

#include "core/base/localdays.h"
#include "core/process/dealchange.h"
#include "core/process/dealrules.h"
#include "core/process/entryrules.h"
#include "core/process/stagetasks.h"
#include "core/storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct DealActionText
{
    Q_DECLARE_TR_FUNCTIONS(DealActionText)
};

std::unexpected<Error> alreadyOpen(const Deal &deal)
{
    return failure(ErrorKind::Refused,
                   DealActionText::tr("“%1” is already open. There is nothing to reopen.")
                           .arg(deal.title));
}

/// Days are compared and not instants: nobody knows the hour of a day that has passed.
Result<Instant> momentOfWinning(const Catalog &catalog, const Deal &deal, QDate day, Instant at)
{
    const LocalDays days(catalog.settings.timeZone);
    const QDate today = days.day(std::max(at, deal.createdAt));
    if (!day.isValid() || day > today) {
        return failure(
                ErrorKind::Refused,
                DealActionText::tr(
                        "“%1” cannot be won on a future date. Choose today or an earlier day.")
                        .arg(deal.title));
    }
    if (day < days.day(deal.createdAt)) {
        return failure(ErrorKind::Refused,
                       DealActionText::tr("“%1” cannot be won before the day it was created. "
                                          "Choose that day or a later one.")
                               .arg(deal.title));
    }
    return day == today ? at : days.noon(day);
}

Result<> checkDemands(Book &book, const Deal &deal, StageId to, Entering how)
{
    return how == Entering::History ? Result<>() : checkEntry(book, deal, to);
}

/// The deal has entered the stage where it stands now.
Result<> writeEntry(Transaction &transaction, DealChange &change, Entering how)
{
    if (const auto written = change.write(); !written || how != Entering::Now)
        return written;
    return createStageTasks(transaction, change.deal(), change.lastSequence(), change.time());
}

} // namespace

Result<> moveDeal(Transaction &transaction, DealId id, StageId to, Instant at, Entering how)
{
    auto change = DealChange::beginUnfinished(transaction, id, at);
    if (!change)
        return std::unexpected(change.error());
    const Deal &deal = change->deal();
    const auto place = checkedPlace(change->catalog(), deal.title, deal.funnel, to);
    if (!place)
        return std::unexpected(place.error());
    if (to == deal.stage) {
        return failure(ErrorKind::Refused,
                       DealActionText::tr("“%1” is already in “%2”. Choose another stage.")
                               .arg(deal.title, change->catalog().stageName(to)));
    }
    if (const auto ready = checkDemands(transaction.book(), deal, to, how); !ready)
        return ready;
    if (const auto awake = change->resume(); !awake)
        return awake;
    if (const auto moved = change->moveTo(to); !moved)
        return moved;
    return writeEntry(transaction, *change, how);
}

Result<> winDeal(Transaction &transaction, DealId id, const WinDetails &details, Instant at)
{
    auto change = DealChange::beginUnfinished(transaction, id, at);
    if (!change)
        return std::unexpected(change.error());
    if (details.amount) {
        const auto checked = checkAmount(change->catalog(), change->deal().title, *details.amount);
        if (!checked)
            return checked;
        change->setAmount(*details.amount);
    }
    if (details.wonOn) {
        const auto moment = momentOfWinning(change->catalog(), change->deal(), *details.wonOn, at);
        if (!moment)
            return std::unexpected(moment.error());
        change->setTime(*moment);
    }
    if (const auto won = change->win(); !won)
        return won;
    return change->write();
}

Result<> loseDeal(Transaction &transaction, DealId id, const LossDetails &details, Instant at)
{
    auto change = DealChange::beginUnfinished(transaction, id, at);
    if (!change)
        return std::unexpected(change.error());
    const auto checked = checkLossReason(change->catalog(), change->deal().title, details.reason);
    if (!checked)
        return checked;
    if (details.remindAt && *details.remindAt <= at) {
        return failure(ErrorKind::Refused,
                       DealActionText::tr(
                               "The reminder about “%1” must be in the future. Choose a later day.")
                               .arg(change->deal().title));
    }
    if (const auto lost = change->lose(details.reason, details.comment, details.remindAt); !lost)
        return lost;
    return change->write();
}

Result<> deferDeal(Transaction &transaction, DealId id, Instant until, const QString &comment,
                   Instant at)
{
    auto change = DealChange::beginUnfinished(transaction, id, at);
    if (!change)
        return std::unexpected(change.error());
    if (until <= at) {
        return failure(ErrorKind::Refused,
                       DealActionText::tr("The next contact about “%1” must be in the future. "
                                          "Choose a later date and time.")
                               .arg(change->deal().title));
    }
    if (const auto deferred = change->deferUntil(until, comment); !deferred)
        return deferred;
    return change->write();
}

Result<> resumeDeal(Transaction &transaction, DealId id, Instant at)
{
    auto change = DealChange::beginUnfinished(transaction, id, at);
    if (!change)
        return std::unexpected(change.error());
    if (change->deal().status != DealStatus::Deferred)
        return alreadyOpen(change->deal());
    if (const auto resumed = change->resume(); !resumed)
        return resumed;
    return change->write();
}

Result<> reopenDeal(Transaction &transaction, DealId id, std::optional<StageId> stage, Instant at,
                    Entering how)
{
    auto change = DealChange::begin(transaction, id, at);
    if (!change)
        return std::unexpected(change.error());
    const Deal &deal = change->deal();
    if (deal.status == DealStatus::Open)
        return alreadyOpen(deal);
    const auto place = checkedPlace(change->catalog(), deal.title, deal.funnel,
                                    stage ? *stage : nearestLiveStage(change->catalog(), deal));
    if (!place)
        return std::unexpected(place.error());
    if (const auto ready = checkDemands(transaction.book(), deal, place->stage, how); !ready)
        return ready;
    if (deal.status != DealStatus::Deferred) {
        if (const auto reopened = change->reopenIn(place->stage); !reopened)
            return reopened;
        return writeEntry(transaction, *change, how);
    }
    if (const auto awake = change->resume(); !awake)
        return awake;
    if (place->stage == deal.stage)
        return change->write();
    if (const auto moved = change->moveTo(place->stage); !moved)
        return moved;
    return writeEntry(transaction, *change, how);
}

Result<> transferDeal(Transaction &transaction, DealId id, FunnelId funnel,
                      std::optional<StageId> stage, Instant at, Entering how)
{
    auto change = DealChange::beginUnfinished(transaction, id, at);
    if (!change)
        return std::unexpected(change.error());
    const Deal &deal = change->deal();
    if (funnel == deal.funnel) {
        return failure(ErrorKind::Refused,
                       DealActionText::tr("“%1” is already in the funnel “%2”. Choose another "
                                          "funnel, or move the deal to another stage.")
                               .arg(deal.title, change->catalog().funnelName(funnel)));
    }
    const auto place = checkedPlace(change->catalog(), deal.title, funnel, stage);
    if (!place)
        return std::unexpected(place.error());
    if (const auto ready = checkDemands(transaction.book(), deal, place->stage, how); !ready)
        return ready;
    if (const auto awake = change->resume(); !awake)
        return awake;
    if (const auto transferred = change->transferTo(place->funnel, place->stage); !transferred)
        return transferred;
    return writeEntry(transaction, *change, how);
}

Result<> deleteDeal(Transaction &transaction, DealId id)
{
    return transaction.book().deals().remove(transaction, id);
}

Result<> setDealTags(Transaction &transaction, DealId id, std::span<const TagId> tags)
{
    Book &book = transaction.book();
    const auto deal = book.deals().deal(id);
    if (!deal)
        return std::unexpected(deal.error());
    const auto known = [&](TagId tag) {
        return std::ranges::any_of(book.catalog().tags,
                                   [tag](const Tag &item) { return item.id == tag; });
    };
    if (!std::ranges::all_of(tags, known)) {
        return failure(ErrorKind::NotFound,
                       DealActionText::tr("A tag chosen for “%1” is not in the book. Choose "
                                          "other tags.")
                               .arg(deal->title));
    }
    return book.deals().setTags(transaction, id, tags);
}

} // namespace voronka
