#include "core/process/entrydraft.h"

#include "core/storage/book.h"
#include "core/storage/settingstore.h"
#include "core/storage/transaction.h"

namespace voronka {

namespace {

QString keyOf(DealId deal)
{
    return QStringLiteral("draft.%1").arg(deal.value);
}

} // namespace

Result<QString> entryDraft(Book &book, DealId deal)
{
    const QString key = keyOf(deal);
    const auto entries = SettingStore(book.database()).beginningWith(key);
    if (!entries)
        return std::unexpected(entries.error());
    for (const SettingStore::Entry &entry : *entries) {
        if (entry.key == key)
            return entry.value;
    }
    return QString();
}

Result<> setEntryDraft(Book &book, DealId deal, const QString &text)
{
    auto transaction = Transaction::beginUnlogged(book);
    if (!transaction)
        return std::unexpected(transaction.error());
    SettingStore settings(book.database());
    const Result<> stored = text.isEmpty() ? settings.remove(*transaction, keyOf(deal))
                                           : settings.set(*transaction, {keyOf(deal), text});
    if (!stored)
        return stored;
    // Nobody shows it but the page of the deal.
    transaction->changes().settings = false;
    return transaction->commit();
}

} // namespace voronka
