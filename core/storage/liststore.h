#pragma once

#include "core/base/error.h"
#include "core/model/catalog.h"

#include <vector>

namespace voronka {

class Database;
class Transaction;

/// Managers, sources, regions, tags, loss reasons and the settings as rows.
class ListStore
{
public:
    explicit ListStore(Database &database) : m_database(database) { }

    Result<std::vector<Manager>> managers();
    Result<std::vector<Source>> sources();
    Result<std::vector<Region>> regions();
    Result<std::vector<Tag>> tags();
    Result<std::vector<LossReason>> lossReasons();

    // An id of 0 takes the next free one, which is returned. The Book's catalog is read again.
    Result<ManagerId> insert(Transaction &transaction, const Manager &item);
    Result<SourceId> insert(Transaction &transaction, const Source &item);
    Result<RegionId> insert(Transaction &transaction, const Region &item);
    Result<TagId> insert(Transaction &transaction, const Tag &item);
    Result<LossReasonId> insert(Transaction &transaction, const LossReason &reason);
    Result<> update(Transaction &transaction, const Manager &item);
    Result<> update(Transaction &transaction, const Source &item);
    Result<> update(Transaction &transaction, const Region &item);
    Result<> update(Transaction &transaction, const Tag &item);
    Result<> update(Transaction &transaction, const LossReason &reason);

    Result<BookSettings> settings();
    Result<> setSettings(Transaction &transaction, const BookSettings &settings);
    /// Whether any deal or cost has an amount, which the minor digits of the currency give meaning.
    Result<bool> hasAmounts();

    /// Whether any deal, contact or cost refers to the entry.
    Result<bool> isUsed(ManagerId id);
    Result<bool> isUsed(SourceId id);
    Result<bool> isUsed(RegionId id);
    Result<bool> isUsed(TagId id);
    Result<bool> isUsed(LossReasonId id);

private:
    Database &m_database;
};

} // namespace voronka
