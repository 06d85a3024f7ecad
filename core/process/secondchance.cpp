#include "core/process/secondchance.h"

#include "core/process/step.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct SecondChanceText
{
    Q_DECLARE_TR_FUNCTIONS(SecondChanceText)
};

} // namespace

std::optional<Instant> usualSecondChance(const LossReason &reason, const LocalDays &days,
                                         Instant now)
{
    if (!reason.revisitAfterDays)
        return std::nullopt;
    return contactOn(days.day(now).addDays(*reason.revisitAfterDays), days.zone());
}

Result<> setSecondChance(Book &book, const Clock &clock, DealId id, std::optional<Instant> at)
{
    Result<Deal> deal = book.deals().deal(id);
    if (!deal)
        return std::unexpected(deal.error());
    if (deal->status != DealStatus::Lost) {
        return failure(
                ErrorKind::Refused,
                SecondChanceText::tr("“%1” is not lost. Defer it to ask later.").arg(deal->title));
    }
    if (at && *at <= clock()) {
        return failure(ErrorKind::Refused,
                       SecondChanceText::tr(
                               "The reminder about “%1” must be in the future. Choose a later day.")
                               .arg(deal->title));
    }
    const QString kind = at ? QStringLiteral("deal.asklater") : QStringLiteral("deal.letgo");
    deal->nextContactAt = at;
    return runStep(book, clock, {kind, deal->title}, [&](Transaction &transaction, Instant) {
        return book.deals().update(transaction, *deal);
    });
}

} // namespace voronka
