#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/base/localdays.h"
#include "core/model/lists.h"
#include "core/storage/book.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace voronka {

/// The hour at which a client is to be remembered when only the day was chosen: early enough to
/// call, late enough not to disturb.
inline const QTime contactHour(10, 0);

/// That hour of a day in the time zone of the book.
inline Instant contactOn(QDate day, const QTimeZone &zone)
{
    return Instant::fromDateTime(QDateTime(day, contactHour, zone));
}

/// When a deal that is lost now for this reason is asked about again; nothing: never.
std::optional<Instant> usualSecondChance(const LossReason &reason, const LocalDays &days,
                                         Instant now);

/// When to ask again about a lost deal; nothing: never. One undo step. Whoever does ask reopens the
/// deal. Refused for a deal that is not lost, and for an instant that has passed.
Result<> setSecondChance(Book &book, const Clock &clock, DealId deal, std::optional<Instant> at);

} // namespace voronka
