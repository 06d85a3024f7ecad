#pragma once

#include "core/base/error.h"

#include <QString>

#include <vector>

namespace voronka {

class Database;
class Transaction;

/// Small texts that a book keeps by a key and that are no part of its BookSettings, such as saved
/// filters.
class SettingStore
{
public:
    explicit SettingStore(Database &database) : m_database(database) { }

    struct Entry
    {
        QString key;
        QString value;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// All whose key begins so, by key.
    Result<std::vector<Entry>> beginningWith(const QString &prefix);

    // Writing. The Transaction notes the settings as changed.
    Result<> set(Transaction &transaction, const Entry &entry);
    Result<> remove(Transaction &transaction, const QString &key);

private:
    Database &m_database;
};

} // namespace voronka
