#pragma once

#include "core/storage/book.h"
#include "core/storage/transaction.h"

#include <memory>
#include <random>
#include <vector>

namespace voronka {

/// A book in memory filled with histories made from a seed: two funnels (with archived stages at
/// the front, in the middle and at the end), lists with merged loss reasons, deals with and without
/// every field, and every kind of move. The same seed makes the same book on every machine.
///
/// It writes through the stores and follows the rules of the process by itself, so that tests of
/// storage and reports need not wait for core/process.
class RandomBook
{
public:
    explicit RandomBook(quint32 seed);

    Book &book() { return *m_book; }
    Instant now() const { return m_now; }

    /// Adds deals with up to eight moves each, in one transaction without an undo step.
    void addDeals(int count);

    /// Adds, changes and removes deals at random, in one undoable transaction. Returns the ids of
    /// those touched, ascending, the removed ones included.
    std::vector<DealId> changeDeals(int steps);

    /// Shuffles the order of all stages and archives or restores some, at least one staying live.
    /// Deals are left as they are: their cached positions are wrong until computed again.
    void shuffleStages(Transaction &transaction);

    /// The greatest live position that these moves give a deal in a funnel; 1 when none is there.
    static int furthest(const Catalog &catalog, const std::vector<DealMove> &moves,
                        FunnelId funnel);

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    template<typename Item>
    auto anyOf(const std::vector<Item> &items)
    {
        return items[size_t(below(int(items.size())))].id;
    }
    Instant later(Instant than);

    void makeFunnels(Transaction &transaction);
    void makeLists(Transaction &transaction);
    void makePeople(Transaction &transaction);

    DealId createDeal(Transaction &transaction);
    void fillFields(Deal &deal);
    StageId anyLiveStage(FunnelId funnel);
    void step(Transaction &transaction, DealId id);
    void advance(Transaction &transaction, Deal &deal, Instant at);
    void sleepOrWake(Transaction &transaction, Deal &deal, Instant at);
    void close(Transaction &transaction, Deal &deal, Instant at);
    void reopen(Transaction &transaction, Deal &deal, Instant at);
    void transfer(Transaction &transaction, Deal &deal, Instant at);
    void record(Transaction &transaction, Deal &deal, DealMove move);

    std::unique_ptr<Book> m_book;
    std::mt19937 m_random;
    Instant m_now;
    std::vector<DealId> m_deals;
    std::vector<ContactId> m_contacts;
    std::vector<CompanyId> m_companies;
    std::optional<ImportBatchId> m_batch;
};

} // namespace voronka
