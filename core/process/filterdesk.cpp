#include "core/process/filterdesk.h"

#include "core/process/names.h"
#include "core/process/step.h"
#include "core/storage/settingstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace voronka {

namespace {

struct FilterDeskText
{
    Q_DECLARE_TR_FUNCTIONS(FilterDeskText)
};

const QString keyPrefix = QStringLiteral("filter.");
const QString nameMember = QStringLiteral("name");
const QString conditionsMember = QStringLiteral("conditions");

QString keyOf(SavedFilterId id)
{
    return keyPrefix + QString::number(id.value);
}

SettingStore::Entry entryOf(const SavedFilter &filter)
{
    const QJsonObject object{{nameMember, filter.name}, {conditionsMember, filter.conditions}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return {keyOf(filter.id), QString::fromUtf8(json)};
}

SavedFilter filterOf(const SettingStore::Entry &entry)
{
    const QJsonObject object = QJsonDocument::fromJson(entry.value.toUtf8()).object();
    return {SavedFilterId(entry.key.mid(keyPrefix.size()).toLongLong()),
            object.value(nameMember).toString(), object.value(conditionsMember).toObject()};
}

} // namespace

Result<std::vector<SavedFilter>> FilterDesk::filters() const
{
    const auto entries = SettingStore(m_book.database()).beginningWith(keyPrefix);
    if (!entries)
        return std::unexpected(entries.error());
    std::vector<SavedFilter> filters;
    for (const SettingStore::Entry &entry : *entries) {
        SavedFilter filter = filterOf(entry);
        if (filter.id.value > 0 && !filter.name.isEmpty())
            filters.push_back(std::move(filter));
    }
    std::ranges::sort(filters, {}, &SavedFilter::id);
    return filters;
}

Result<SavedFilter> FilterDesk::filter(SavedFilterId id) const
{
    const auto all = filters();
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, id, &SavedFilter::id);
    if (found != all->end())
        return *found;
    return failure(ErrorKind::NotFound,
                   FilterDeskText::tr("There is no such saved filter in the book. Choose another "
                                      "one."));
}

Result<SavedFilterId> FilterDesk::save(const QString &name, const QJsonObject &conditions)
{
    return runStep(m_book, m_clock, {QStringLiteral("filter.save"), name.trimmed()},
                   [&](Transaction &transaction, Instant) -> Result<SavedFilterId> {
                       const auto trimmed = checkedName(name);
                       if (!trimmed)
                           return std::unexpected(trimmed.error());
                       const auto all = filters();
                       if (!all)
                           return std::unexpected(all.error());
                       const auto same = std::ranges::find_if(*all, [&](const SavedFilter &filter) {
                           return isSameName(filter.name, *trimmed);
                       });
                       const qint64 next = all->empty() ? 1 : all->back().id.value + 1;
                       const SavedFilterId id = same == all->end() ? SavedFilterId(next) : same->id;
                       const auto stored =
                               SettingStore(m_book.database())
                                       .set(transaction, entryOf({id, *trimmed, conditions}));
                       if (!stored)
                           return std::unexpected(stored.error());
                       return id;
                   });
}

Result<> FilterDesk::rename(SavedFilterId id, const QString &name)
{
    const auto known = filter(id);
    return runStep(m_book, m_clock,
                   {QStringLiteral("filter.rename"), known ? known->name : QString()},
                   [&](Transaction &transaction, Instant) -> Result<> {
                       if (!known)
                           return std::unexpected(known.error());
                       const auto trimmed = checkedName(name);
                       if (!trimmed)
                           return std::unexpected(trimmed.error());
                       const auto all = filters();
                       if (!all)
                           return std::unexpected(all.error());
                       const bool taken = std::ranges::any_of(*all, [&](const SavedFilter &other) {
                           return other.id != id && isSameName(other.name, *trimmed);
                       });
                       if (taken)
                           return nameTaken(*trimmed);
                       return SettingStore(m_book.database())
                               .set(transaction, entryOf({id, *trimmed, known->conditions}));
                   });
}

Result<> FilterDesk::remove(SavedFilterId id)
{
    const auto known = filter(id);
    return runStep(m_book, m_clock,
                   {QStringLiteral("filter.remove"), known ? known->name : QString()},
                   [&](Transaction &transaction, Instant) -> Result<> {
                       if (!known)
                           return std::unexpected(known.error());
                       return SettingStore(m_book.database()).remove(transaction, keyOf(id));
                   });
}

} // namespace voronka
