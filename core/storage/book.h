#pragma once

#include "core/model/catalog.h"
#include "core/model/changes.h"
#include "core/storage/activitystore.h"
#include "core/storage/database.h"
#include "core/storage/dealstore.h"
#include "core/storage/funnelstore.h"
#include "core/storage/history.h"
#include "core/storage/liststore.h"
#include "core/storage/peoplestore.h"

#include <functional>
#include <memory>
#include <optional>

namespace voronka {

/// An open book: its connection, its stores, and the small lists in memory. Made by bookfile.h.
/// Writing goes through a Transaction (transaction.h) and the rules of core/process.
class Book
{
public:
    explicit Book(std::unique_ptr<Database> database);
    ~Book();
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    QString path() const { return m_database->path(); }
    Database &database() { return *m_database; }

    DealStore &deals() { return m_deals; }
    FunnelStore &funnels() { return m_funnels; }
    ListStore &lists() { return m_lists; }
    PeopleStore &people() { return m_people; }
    ActivityStore &activities() { return m_activities; }
    History &history() { return m_history; }

    /// Funnels, stages, lists and settings as they are in the file now, changes of an open
    /// transaction included. Read again after every change of them.
    const Catalog &catalog() const { return m_catalog; }
    Result<> reloadCatalog();

    /// False when the file cannot be written (a read-only file, a newer book): every Transaction
    /// is then refused with the reason.
    bool isWritable() const { return m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    void setReadOnly(const QString &reason) { m_readOnlyReason = reason; }

    /// quick_check of the whole file, once; the first Transaction runs it when nobody did before.
    Result<> verify();
    bool isVerified() const { return m_verified; }
    /// Tells that another connection in another thread has run the check with success.
    void setVerified() { m_verified = true; }
    /// Another thread runs the check: verify() waits for it by calling this, instead of reading the
    /// whole file a second time.
    void setVerification(std::function<Result<>()> wait) { m_verification = std::move(wait); }

    /// True when another program has written to the file since the last call.
    Result<bool> changedOutside();

    /// Called after every commit with what it changed, in the order of adding.
    void onCommitted(std::function<void(const Changes &)> listener);

private:
    friend class Transaction;
    void committed(const Changes &changes);

    std::unique_ptr<Database> m_database;
    DealStore m_deals;
    FunnelStore m_funnels;
    ListStore m_lists;
    PeopleStore m_people;
    ActivityStore m_activities;
    History m_history;
    Catalog m_catalog;
    std::optional<Catalog> m_catalogBefore; ///< As it was before the open transaction changed it.
    QString m_readOnlyReason;
    bool m_verified = false;
    std::function<Result<>()> m_verification;
    bool m_inTransaction = false;
    qint64 m_dataVersion = 0;
    std::vector<std::function<void(const Changes &)>> m_listeners;
};

} // namespace voronka
