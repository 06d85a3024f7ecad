#include "core/storage/lasttouches.h"

#include "core/storage/query.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct LastTouchesText
{
    Q_DECLARE_TR_FUNCTIONS(LastTouchesText)
};

template<typename IdType>
void note(QHash<IdType, Instant> &latest, std::optional<IdType> id, Instant at)
{
    if (!id)
        return;
    Instant &known = latest[*id];
    known = std::max(known, at);
}

} // namespace

Result<LastTouches> readLastTouches(Database &database, std::stop_token stop)
{
    const auto rows = runCached(database, QStringLiteral(R"(
SELECT activity.at, coalesce(activity.contact, deal.contact),
    coalesce(deal.company, contact.company)
FROM activity LEFT JOIN deal ON deal.id = activity.deal
    LEFT JOIN contact ON contact.id = coalesce(activity.contact, deal.contact)
WHERE activity.done = 1 AND activity.kind <> 'note')"));
    if (!rows)
        return std::unexpected(rows.error());
    LastTouches touches;
    Result<bool> more = (*rows)->next();
    for (; more && *more; more = (*rows)->next()) {
        if (stop.stop_requested()) {
            (*rows)->finish();
            return failure(
                    ErrorKind::Cancelled,
                    LastTouchesText::tr("Reading the touches was stopped; nothing was changed."));
        }
        const Instant at = (*rows)->instant(0);
        note(touches.contacts, (*rows)->optionalId<ContactId>(1), at);
        note(touches.companies, (*rows)->optionalId<CompanyId>(2), at);
    }
    (*rows)->finish();
    if (!more)
        return std::unexpected(more.error());
    return touches;
}

} // namespace voronka
