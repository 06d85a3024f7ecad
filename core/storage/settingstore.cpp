#include "core/storage/settingstore.h"

#include "core/storage/query.h"
#include "core/storage/transaction.h"

namespace voronka {

Result<std::vector<SettingStore::Entry>> SettingStore::beginningWith(const QString &prefix)
{
    return readAll(
            m_database, QStringLiteral(R"(
SELECT key, value FROM setting WHERE substr(key, 1, length(?)) = ? ORDER BY key)"),
            [](const Statement &row) { return Entry{row.text(0), row.text(1)}; }, prefix, prefix);
}

Result<> SettingStore::set(Transaction &transaction, const Entry &entry)
{
    const auto stored = runCached(m_database, QStringLiteral(R"(
INSERT INTO setting (key, value) VALUES (?, ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value)"),
                                  entry.key, entry.value);
    if (!stored)
        return std::unexpected(stored.error());
    transaction.changes().settings = true;
    return {};
}

Result<> SettingStore::remove(Transaction &transaction, const QString &key)
{
    const auto removed =
            runCached(m_database, QStringLiteral("DELETE FROM setting WHERE key = ?"), key);
    if (!removed)
        return std::unexpected(removed.error());
    transaction.changes().settings = true;
    return {};
}

} // namespace voronka
