#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/model/contact.h"
#include "core/storage/book.h"

#include <optional>
#include <span>

namespace voronka {

/// The owner's lists: managers, sources, regions, tags, loss reasons, and the book's settings.
/// Names are trimmed; an empty name or one that a live entry of the list has already (in any case)
/// is refused. Each function is one undo step; one that changes nothing leaves none.
class ListDesk
{
public:
    ListDesk(Book &book, Clock clock) : m_book(book), m_clock(std::move(clock)) { }

    Result<ManagerId> addManager(const QString &name);
    Result<SourceId> addSource(const QString &name);
    Result<RegionId> addRegion(const QString &name);
    Result<TagId> addTag(const QString &name);
    Result<LossReasonId> addLossReason(const QString &name);

    Result<> rename(ManagerId id, const QString &name);
    Result<> rename(SourceId id, const QString &name);
    Result<> rename(RegionId id, const QString &name);
    Result<> rename(TagId id, const QString &name);
    Result<> rename(LossReasonId id, const QString &name);

    /// Retires an entry (history keeps it, forms no longer offer it) or brings it back. The last
    /// live loss reason cannot be retired. A merged loss reason that is brought back is counted for
    /// itself again. Refused when a live entry has its name meanwhile.
    Result<> setArchived(ManagerId id, bool archived);
    Result<> setArchived(SourceId id, bool archived);
    Result<> setArchived(RegionId id, bool archived);
    Result<> setArchived(TagId id, bool archived);
    Result<> setArchived(LossReasonId id, bool archived);

    /// The live entries in this order; must name each once. Archived ones may be named too, and
    /// otherwise come last as they were.
    Result<> reorder(std::span<const ManagerId> order);
    Result<> reorder(std::span<const SourceId> order);
    Result<> reorder(std::span<const RegionId> order);
    Result<> reorder(std::span<const TagId> order);
    Result<> reorder(std::span<const LossReasonId> order);

    Result<> setRevisitAfterDays(LossReasonId id, std::optional<int> days);
    /// From now on the deals of `from` are counted under `into`; what happened stays recorded as it
    /// was. `from` is retired, and what was merged into it before goes along.
    Result<> mergeLossReasons(LossReasonId from, LossReasonId into);

    /// Currency, time zone, language. Another currency with the same minor digits renames the
    /// amounts; one with other minor digits is refused once deals have amounts.
    Result<> setSettings(const BookSettings &settings);

private:
    Book &m_book;
    Clock m_clock;
};

// Finds the live entry of that name (in any case) or adds it, inside a transaction of the caller's.
Result<ManagerId> managerNamed(Transaction &transaction, const QString &name);
Result<SourceId> sourceNamed(Transaction &transaction, const QString &name);
Result<RegionId> regionNamed(Transaction &transaction, const QString &name);
Result<TagId> tagNamed(Transaction &transaction, const QString &name);
/// A reason of that name that was merged into another stands for that other one.
Result<LossReasonId> lossReasonNamed(Transaction &transaction, const QString &name);
/// Finds by exact name or adds. A contact that is found is given the channels it lacks.
Result<CompanyId> companyNamed(Transaction &transaction, const QString &name, Instant now);
Result<ContactId> contactNamed(Transaction &transaction, const QString &name,
                               std::optional<CompanyId> company,
                               const std::vector<Channel> &channels, Instant now);

} // namespace voronka
