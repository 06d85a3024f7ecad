#include "core/process/waking.h"

#include "core/process/dealactions.h"
#include "core/process/step.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct WakingText
{
    Q_DECLARE_TR_FUNCTIONS(WakingText)
};

/// Whether it still sleeps as it did when the deferral was read, and no longer than until now.
/// Nothing for a deal that was deleted meanwhile.
Result<std::optional<Deal>> asleep(Book &book, const DueDeferral &deferral, Instant now)
{
    const auto deal = book.deals().deal(deferral.deal);
    if (!deal && deal.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    if (!deal)
        return std::unexpected(deal.error());
    const bool isDue = deal->status == DealStatus::Deferred && deal->nextContactAt == deferral.until
            && deferral.until <= now;
    return isDue ? std::optional(*deal) : std::nullopt;
}

struct Waking
{
    std::vector<DueDeferral> deferrals;
    ChangeTitle title;
};

/// Those that really will wake, and what the step is called: known before it begins, so that a step
/// that would wake nobody is none.
Result<Waking> wakingOf(Book &book, const std::vector<DueDeferral> &deferrals, Instant now)
{
    Waking waking;
    for (const DueDeferral &deferral : deferrals) {
        const auto deal = asleep(book, deferral, now);
        if (!deal)
            return std::unexpected(deal.error());
        if (!*deal)
            continue;
        waking.deferrals.push_back(deferral);
        waking.title = {QStringLiteral("deal.wake"), (*deal)->title};
    }
    if (waking.deferrals.size() > 1) {
        waking.title = {QStringLiteral("deals.wake"), QString::number(waking.deferrals.size())};
    }
    return waking;
}

Result<> addTask(Transaction &transaction, const Deal &deal, Instant due)
{
    Book &book = transaction.book();
    const auto woken = book.deals().lastSequence(deal.id);
    if (!woken)
        return std::unexpected(woken.error());
    Task task;
    task.title = WakingText::tr("Contact the client again");
    task.kind = ActivityKind::Call;
    task.dueAt = due;
    task.deal = deal.id;
    task.manager = deal.manager;
    task.moveSeq = *woken;
    const auto added = book.activities().insert(transaction, task);
    return added ? Result<>() : std::unexpected(added.error());
}

Result<std::vector<DealId>> wakeAll(Transaction &transaction,
                                    const std::vector<DueDeferral> &deferrals, Instant now)
{
    std::vector<DealId> woken;
    for (const DueDeferral &deferral : deferrals) {
        const auto deal = asleep(transaction.book(), deferral, now);
        if (!deal)
            return std::unexpected(deal.error());
        if (!*deal)
            continue;
        const auto resumed = resumeDeal(transaction, deferral.deal, deferral.until);
        if (!resumed)
            return std::unexpected(resumed.error());
        if (const auto added = addTask(transaction, **deal, deferral.until); !added)
            return std::unexpected(added.error());
        woken.push_back(deferral.deal);
    }
    return woken;
}

} // namespace

Result<std::vector<DueDeferral>> dueDeferrals(Book &book, Instant now)
{
    return readDueDeferrals(book.database(), now);
}

Result<std::optional<Instant>> nextWaking(Book &book)
{
    return readNextWaking(book.database());
}

Result<std::vector<DealId>> wake(Book &book, const Clock &clock,
                                 const std::vector<DueDeferral> &deferrals)
{
    const auto waking = wakingOf(book, deferrals, clock());
    if (!waking)
        return std::unexpected(waking.error());
    if (waking->deferrals.empty())
        return std::vector<DealId>();
    return runStep(book, clock, waking->title, [&](Transaction &transaction, Instant now) {
        return wakeAll(transaction, waking->deferrals, now);
    });
}

} // namespace voronka
