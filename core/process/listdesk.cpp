#include "core/process/listdesk.h"

#include "core/process/names.h"
#include "core/process/ordering.h"
#include "core/process/step.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct ListDeskText
{
    Q_DECLARE_TR_FUNCTIONS(ListDeskText)
};

// The five lists differ in nothing but their ids; the rules below are written once over the id.
const std::vector<Manager> &itemsOf(const Catalog &catalog, ManagerId)
{
    return catalog.managers;
}

const std::vector<Source> &itemsOf(const Catalog &catalog, SourceId)
{
    return catalog.sources;
}

const std::vector<Region> &itemsOf(const Catalog &catalog, RegionId)
{
    return catalog.regions;
}

const std::vector<Tag> &itemsOf(const Catalog &catalog, TagId)
{
    return catalog.tags;
}

const std::vector<LossReason> &itemsOf(const Catalog &catalog, LossReasonId)
{
    return catalog.lossReasons;
}

template<typename IdType>
using ItemOf = std::remove_cvref_t<decltype(itemsOf(std::declval<const Catalog &>(),
                                                    IdType()))>::value_type;

/// A copy: writing reads the catalog again, and a pointer into it would dangle.
template<typename IdType>
Result<ItemOf<IdType>> knownItem(const Catalog &catalog, IdType id)
{
    const auto &items = itemsOf(catalog, id);
    const auto it = std::ranges::find(items, id, &ItemOf<IdType>::id);
    if (it != items.end())
        return *it;
    return failure(ErrorKind::NotFound,
                   ListDeskText::tr("There is no such entry in the book. Choose one from the "
                                    "list."));
}

template<typename IdType>
ChangeTitle itemTitle(const Book &book, const QString &kind, IdType id)
{
    const auto item = knownItem(book.catalog(), id);
    return {kind, item ? item->name : QString()};
}

/// Adds an entry at the end. `name` is checked and free.
template<typename IdType>
Result<IdType> insertItem(Transaction &transaction, const QString &name)
{
    Book &book = transaction.book();
    const auto &items = itemsOf(book.catalog(), IdType());
    if (items.size() >= size_t(maxListNames)) {
        return failure(ErrorKind::Refused,
                       ListDeskText::tr("“%1” cannot be added because the list already has %n "
                                        "name(s). Use one of them.",
                                        nullptr, maxListNames)
                               .arg(name));
    }
    ItemOf<IdType> item;
    item.name = name;
    item.position = nextPosition(items);
    return book.lists().insert(transaction, item);
}

template<typename IdType>
Result<IdType> addItem(Book &book, const Clock &clock, const QString &name)
{
    return runStep(book, clock, {QStringLiteral("list.add"), name.trimmed()},
                   [&](Transaction &transaction, Instant) -> Result<IdType> {
                       const auto trimmed = checkedName(name);
                       if (!trimmed)
                           return std::unexpected(trimmed.error());
                       const auto unique =
                               checkNameFree(itemsOf(book.catalog(), IdType()), *trimmed, IdType());
                       if (!unique)
                           return std::unexpected(unique.error());
                       return insertItem<IdType>(transaction, *trimmed);
                   });
}

template<typename IdType>
Result<> renameItem(Book &book, const Clock &clock, IdType id, const QString &name)
{
    return runStep(book, clock, itemTitle(book, QStringLiteral("list.rename"), id),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       auto item = knownItem(book.catalog(), id);
                       if (!item)
                           return std::unexpected(item.error());
                       const auto trimmed = checkedName(name);
                       if (!trimmed)
                           return std::unexpected(trimmed.error());
                       const auto unique = checkNameFree(itemsOf(book.catalog(), id), *trimmed, id);
                       if (!unique)
                           return unique;
                       if (item->name == *trimmed)
                           return {};
                       item->name = *trimmed;
                       return book.lists().update(transaction, *item);
                   });
}

Result<> checkMayRetire(const Catalog &, const auto &)
{
    return {};
}

/// Without a live reason no deal could be lost any more.
Result<> checkMayRetire(const Catalog &catalog, const LossReason &reason)
{
    if (std::ranges::count(catalog.lossReasons, false, &LossReason::archived) > 1)
        return {};
    return failure(
            ErrorKind::Refused,
            ListDeskText::tr("“%1” is the only active loss reason. Add another reason first.")
                    .arg(reason.name));
}

void bringBack(auto &item)
{
    item.archived = false;
}

/// A reason that is used again is counted for itself again.
void bringBack(LossReason &reason)
{
    reason.archived = false;
    reason.mergedInto.reset();
}

template<typename IdType>
Result<> archiveItem(Book &book, const Clock &clock, IdType id, bool archived)
{
    const QString kind = archived ? QStringLiteral("list.retire") : QStringLiteral("list.restore");
    return runStep(book, clock, itemTitle(book, kind, id),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       auto item = knownItem(book.catalog(), id);
                       if (!item)
                           return std::unexpected(item.error());
                       if (item->archived == archived)
                           return {};
                       const auto checked = archived
                               ? checkMayRetire(book.catalog(), *item)
                               : checkNameFree(itemsOf(book.catalog(), id), item->name, id);
                       if (!checked)
                           return checked;
                       if (archived)
                           item->archived = true;
                       else
                           bringBack(*item);
                       return book.lists().update(transaction, *item);
                   });
}

template<typename IdType>
Result<> reorderItems(Book &book, const Clock &clock, std::span<const IdType> order)
{
    return runStep(book, clock, {QStringLiteral("list.reorder"), {}},
                   [&](Transaction &transaction, Instant) -> Result<> {
                       const auto &items = itemsOf(book.catalog(), IdType());
                       if (const auto checked = checkOrder(items, order); !checked)
                           return checked;
                       return writePositions(book.lists(), transaction, inOrder(items, order));
                   });
}

template<typename IdType>
Result<IdType> itemNamed(Transaction &transaction, const QString &name)
{
    const auto trimmed = checkedName(name);
    if (!trimmed)
        return std::unexpected(trimmed.error());
    const Catalog &catalog = transaction.book().catalog();
    if (const auto *found = findLiveNamed(itemsOf(catalog, IdType()), *trimmed))
        return found->id;
    return insertItem<IdType>(transaction, *trimmed);
}

/// The live reason under which a merged one of that name is counted now.
std::optional<LossReasonId> mergedReasonNamed(const Catalog &catalog, const QString &name)
{
    for (const LossReason &reason : catalog.lossReasons) {
        if (!reason.mergedInto || !isSameName(reason.name, name))
            continue;
        const LossReason *into = catalog.lossReason(*reason.mergedInto);
        if (into && !into->archived)
            return into->id;
    }
    return std::nullopt;
}

Result<> mergeReasons(Transaction &transaction, LossReasonId fromId, LossReasonId intoId)
{
    Book &book = transaction.book();
    const auto from = knownItem(book.catalog(), fromId);
    if (!from)
        return std::unexpected(from.error());
    const auto into = knownItem(book.catalog(), intoId);
    if (!into)
        return std::unexpected(into.error());
    if (fromId == intoId || into->archived) {
        return failure(
                ErrorKind::Refused,
                ListDeskText::tr("“%1” cannot be merged into “%2”. Choose another active reason.")
                        .arg(from->name, into->name));
    }
    // What was merged into `from` before goes along, so that no chain has more than one link.
    const std::vector<LossReason> reasons = book.catalog().lossReasons;
    for (LossReason reason : reasons) {
        const bool concerned = reason.id == fromId || reason.mergedInto == fromId;
        if (!concerned || reason.mergedInto == intoId)
            continue;
        reason.archived = true;
        reason.mergedInto = intoId;
        if (const auto updated = book.lists().update(transaction, reason); !updated)
            return updated;
    }
    return {};
}

Result<> checkWorkingHours(const WorkingHours &hours)
{
    constexpr int minutesADay = 24 * 60;
    for (const auto &day : hours.week) {
        if (day && (day->from < 0 || day->to <= day->from || day->to > minutesADay)) {
            return failure(ErrorKind::BadInput,
                           ListDeskText::tr("The working day must end after it begins, and by "
                                            "midnight. Choose other hours."));
        }
    }
    if (std::ranges::all_of(hours.holidays, [](QDate day) { return day.isValid(); }))
        return {};
    return failure(ErrorKind::BadInput,
                   ListDeskText::tr("A holiday is not a valid date. Choose another day."));
}

Result<> checkSettings(Book &book, const BookSettings &settings)
{
    if (const auto checked = checkWorkingHours(settings.workingHours); !checked)
        return checked;
    if (settings.nextSaleAfterDays && *settings.nextSaleAfterDays <= 0) {
        return failure(ErrorKind::BadInput,
                       ListDeskText::tr("The next sale needs a number of days greater than zero, "
                                        "or none."));
    }
    const auto currency = currencyFromCode(settings.currency.code);
    if (!currency) {
        return failure(
                ErrorKind::BadInput,
                ListDeskText::tr("“%1” is not a currency. Enter a three-letter code such as EUR.")
                        .arg(settings.currency.code));
    }
    if (!QTimeZone::isTimeZoneIdAvailable(settings.timeZone.id())) {
        return failure(ErrorKind::BadInput,
                       ListDeskText::tr("The time zone is not known. Choose one from the list."));
    }
    const Currency &present = book.catalog().settings.currency;
    if (currency->digits == present.digits)
        return {};
    const auto counted = book.lists().hasAmounts();
    if (!counted)
        return std::unexpected(counted.error());
    if (!*counted)
        return {};
    return failure(ErrorKind::Refused,
                   ListDeskText::tr(
                           "The book has amounts in %1, and %2 has a different number of decimals. "
                           "Choose a currency with the same number, or make a new book.")
                           .arg(present.code, currency->code));
}

} // namespace

Result<ManagerId> ListDesk::addManager(const QString &name)
{
    return addItem<ManagerId>(m_book, m_clock, name);
}

Result<SourceId> ListDesk::addSource(const QString &name)
{
    return addItem<SourceId>(m_book, m_clock, name);
}

Result<RegionId> ListDesk::addRegion(const QString &name)
{
    return addItem<RegionId>(m_book, m_clock, name);
}

Result<TagId> ListDesk::addTag(const QString &name)
{
    return addItem<TagId>(m_book, m_clock, name);
}

Result<LossReasonId> ListDesk::addLossReason(const QString &name)
{
    return addItem<LossReasonId>(m_book, m_clock, name);
}

Result<> ListDesk::rename(ManagerId id, const QString &name)
{
    return renameItem(m_book, m_clock, id, name);
}

Result<> ListDesk::rename(SourceId id, const QString &name)
{
    return renameItem(m_book, m_clock, id, name);
}

Result<> ListDesk::rename(RegionId id, const QString &name)
{
    return renameItem(m_book, m_clock, id, name);
}

Result<> ListDesk::rename(TagId id, const QString &name)
{
    return renameItem(m_book, m_clock, id, name);
}

Result<> ListDesk::rename(LossReasonId id, const QString &name)
{
    return renameItem(m_book, m_clock, id, name);
}

Result<> ListDesk::setArchived(ManagerId id, bool archived)
{
    return archiveItem(m_book, m_clock, id, archived);
}

Result<> ListDesk::setArchived(SourceId id, bool archived)
{
    return archiveItem(m_book, m_clock, id, archived);
}

Result<> ListDesk::setArchived(RegionId id, bool archived)
{
    return archiveItem(m_book, m_clock, id, archived);
}

Result<> ListDesk::setArchived(TagId id, bool archived)
{
    return archiveItem(m_book, m_clock, id, archived);
}

Result<> ListDesk::setArchived(LossReasonId id, bool archived)
{
    return archiveItem(m_book, m_clock, id, archived);
}

Result<> ListDesk::reorder(std::span<const ManagerId> order)
{
    return reorderItems(m_book, m_clock, order);
}

Result<> ListDesk::reorder(std::span<const SourceId> order)
{
    return reorderItems(m_book, m_clock, order);
}

Result<> ListDesk::reorder(std::span<const RegionId> order)
{
    return reorderItems(m_book, m_clock, order);
}

Result<> ListDesk::reorder(std::span<const TagId> order)
{
    return reorderItems(m_book, m_clock, order);
}

Result<> ListDesk::reorder(std::span<const LossReasonId> order)
{
    return reorderItems(m_book, m_clock, order);
}

Result<> ListDesk::setRevisitAfterDays(LossReasonId id, std::optional<int> days)
{
    return runStep(m_book, m_clock, itemTitle(m_book, QStringLiteral("reason.revisit"), id),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       auto reason = knownItem(m_book.catalog(), id);
                       if (!reason)
                           return std::unexpected(reason.error());
                       if (days && *days <= 0) {
                           return failure(ErrorKind::BadInput,
                                          ListDeskText::tr("“%1” needs a number of days greater "
                                                           "than zero, or none.")
                                                  .arg(reason->name));
                       }
                       if (reason->revisitAfterDays == days)
                           return {};
                       reason->revisitAfterDays = days;
                       return m_book.lists().update(transaction, *reason);
                   });
}

Result<> ListDesk::mergeLossReasons(LossReasonId from, LossReasonId into)
{
    return runStep(m_book, m_clock, itemTitle(m_book, QStringLiteral("reason.merge"), from),
                   [&](Transaction &transaction, Instant) {
                       return mergeReasons(transaction, from, into);
                   });
}

Result<> ListDesk::setSettings(const BookSettings &settings)
{
    return runStep(m_book, m_clock, {QStringLiteral("settings.change"), {}},
                   [&](Transaction &transaction, Instant) -> Result<> {
                       if (const auto checked = checkSettings(m_book, settings); !checked)
                           return checked;
                       BookSettings complete = settings;
                       complete.currency = *currencyFromCode(settings.currency.code);
                       std::vector<QDate> &holidays = complete.workingHours.holidays;
                       std::ranges::sort(holidays);
                       const auto repeated = std::ranges::unique(holidays);
                       holidays.erase(repeated.begin(), repeated.end());
                       return m_book.lists().setSettings(transaction, complete);
                   });
}

Result<ManagerId> managerNamed(Transaction &transaction, const QString &name)
{
    return itemNamed<ManagerId>(transaction, name);
}

Result<SourceId> sourceNamed(Transaction &transaction, const QString &name)
{
    return itemNamed<SourceId>(transaction, name);
}

Result<RegionId> regionNamed(Transaction &transaction, const QString &name)
{
    return itemNamed<RegionId>(transaction, name);
}

Result<TagId> tagNamed(Transaction &transaction, const QString &name)
{
    return itemNamed<TagId>(transaction, name);
}

Result<LossReasonId> lossReasonNamed(Transaction &transaction, const QString &name)
{
    const Catalog &catalog = transaction.book().catalog();
    const QString trimmed = name.trimmed();
    if (!findLiveNamed(catalog.lossReasons, trimmed)) {
        if (const auto merged = mergedReasonNamed(catalog, trimmed))
            return *merged;
    }
    return itemNamed<LossReasonId>(transaction, name);
}

} // namespace voronka
