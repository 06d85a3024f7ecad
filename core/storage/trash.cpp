#include "core/storage/trash.h"

#include "core/storage/book.h"
#include "core/storage/lifeofdeal.h"
#include "core/storage/query.h"
#include "core/storage/replay.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace voronka {

namespace {

struct TrashText
{
    Q_DECLARE_TR_FUNCTIONS(TrashText)
};

constexpr std::array tables{QLatin1String("deal"), QLatin1String("contact"),
                            QLatin1String("company")};

QString tableOf(TrashKind kind)
{
    return tables[size_t(kind)];
}

TrashKind kindOf(const QString &table)
{
    return TrashKind(std::ranges::find(tables, table) - tables.begin());
}

/// Where the title or the name stands in a row of the log.
size_t nameColumn(TrashKind kind)
{
    return kind == TrashKind::Deal ? 5 : 1;
}

Result<TrashItem> readItem(const Statement &row)
{
    TrashItem item;
    item.kind = kindOf(row.text(0));
    item.id = row.integer(1);
    item.step = row.id<ChangeGroupId>(3);
    item.deletedAt = row.instant(4);
    const auto old = parseQuotedRow(row.text(2));
    if (!old)
        return std::unexpected(old.error());
    if (old->size() > nameColumn(item.kind) && (*old)[nameColumn(item.kind)])
        item.name = (*old)[nameColumn(item.kind)]->toString();
    return item;
}

/// An unfinished deal stands on the board, so its stage must be there.
Result<> checkPlace(const Catalog &catalog, const Deal &deal)
{
    if (deal.status != DealStatus::Open && deal.status != DealStatus::Deferred)
        return {};
    const Stage *stage = catalog.stage(deal.stage);
    if (stage && stage->archived) {
        return failure(ErrorKind::Refused,
                       TrashText::tr("“%1” was in the stage “%2”, which is now archived. Restore "
                                     "that stage first.")
                               .arg(deal.title, stage->name));
    }
    const Funnel *funnel = catalog.funnel(deal.funnel);
    if (funnel && funnel->archived) {
        return failure(ErrorKind::Refused,
                       TrashText::tr("“%1” was in the funnel “%2”, which is now archived. Restore "
                                     "that funnel first.")
                               .arg(deal.title, funnel->name));
    }
    return {};
}

/// Whether a deal follows itself: its old parent may have been made its follower meanwhile.
Result<bool> isInCircle(Book &book, const Deal &deal)
{
    std::set<DealId> seen;
    std::optional<DealId> parent = deal.parent;
    while (parent && seen.insert(*parent).second) {
        if (*parent == deal.id)
            return true;
        const Result<Deal> next = book.deals().deal(*parent);
        if (!next)
            return std::unexpected(next.error());
        parent = next->parent;
    }
    return false;
}

/// What the deal keeps of its moves is counted by the stages of today.
Result<> recountDeal(Transaction &transaction, Deal deal)
{
    DealStore &deals = transaction.book().deals();
    const auto moves = deals.moves(deal.id);
    if (!moves)
        return std::unexpected(moves.error());
    const StagePlaces places(transaction.book().catalog());
    LifeOfDeal life;
    for (const DealMove &move : *moves)
        life.add(move, places);
    const auto circle = isInCircle(transaction.book(), deal);
    if (!circle)
        return std::unexpected(circle.error());
    if (*circle)
        deal.parent.reset();
    if (*circle || deal.furthestPosition != life.furthestPosition()) {
        deal.furthestPosition = life.furthestPosition();
        if (const Result<> updated = deals.update(transaction, deal); !updated)
            return updated;
    }
    const auto passages = deals.passages(deal.id);
    if (!passages)
        return std::unexpected(passages.error());
    for (DealStore::Passage passage : *passages) {
        const auto visit =
                std::ranges::find(life.visits(), passage.funnel, &LifeOfDeal::Visit::funnel);
        if (visit == life.visits().end() || visit->furthestPosition == passage.furthestPosition)
            continue;
        passage.furthestPosition = visit->furthestPosition;
        if (const auto gone = deals.removePassage(transaction, deal.id, passage.funnel); !gone)
            return gone;
        if (const auto back = deals.insertPassage(transaction, passage); !back)
            return back;
    }
    return {};
}

Result<> settleDeal(Transaction &transaction, DealId id)
{
    const Result<Deal> deal = transaction.book().deals().deal(id);
    if (!deal)
        return std::unexpected(deal.error());
    if (const Result<> placed = checkPlace(transaction.book().catalog(), *deal); !placed)
        return placed;
    return recountDeal(transaction, *deal);
}

Result<bool> isPresent(Database &database, const TrashItem &item)
{
    const auto found = readFirst(
            database, QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(tableOf(item.kind)),
            [](const Statement &) { return true; }, item.id);
    if (!found)
        return std::unexpected(found.error());
    return found->has_value();
}

} // namespace

Result<std::vector<TrashItem>> readTrash(Book &book, int limit)
{
    // What the index change_log_deleted holds, word by word, or it would not be used.
    Result<Statement> log = book.database().prepare(QStringLiteral(R"(
SELECT tbl, CAST(key AS INTEGER), old, grp, at
FROM change_log JOIN change_group ON change_group.id = grp
WHERE op = 'D' AND tbl IN ('deal', 'contact', 'company')
    AND kind <> 'undo' AND reverted = 0 AND title GLOB '*.remove'
    AND CASE tbl
        WHEN 'deal' THEN NOT EXISTS (SELECT 1 FROM deal WHERE id = CAST(key AS INTEGER))
        WHEN 'contact' THEN NOT EXISTS (SELECT 1 FROM contact WHERE id = CAST(key AS INTEGER))
        ELSE NOT EXISTS (SELECT 1 FROM company WHERE id = CAST(key AS INTEGER)) END
ORDER BY change_log.id DESC)"));
    if (!log)
        return std::unexpected(log.error());
    std::vector<TrashItem> items;
    std::set<std::pair<TrashKind, qint64>> seen;
    Result<bool> row = log->first();
    for (; row && *row && items.size() < size_t(limit); row = log->next()) {
        auto item = readItem(*log);
        if (!item)
            return std::unexpected(item.error());
        // Deleted, restored and deleted again: the last time counts.
        if (seen.insert({item->kind, item->id}).second)
            items.push_back(std::move(*item));
    }
    if (!row)
        return std::unexpected(row.error());
    return items;
}

Result<> restoreFromTrash(Book &book, const TrashItem &item, Instant now)
{
    const QString table = tableOf(item.kind);
    auto transaction =
            Transaction::begin(book, {table + QStringLiteral(".restore"), item.name}, now);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<bool> present = isPresent(book.database(), item);
    if (!present)
        return std::unexpected(present.error());
    if (*present) {
        return failure(ErrorKind::Refused,
                       TrashText::tr("“%1” is already back in the book.").arg(item.name));
    }
    Replay replay(book.database(), transaction->changes());
    if (const Result<> back = replay.bringBack(item.step, table, item.id); !back)
        return back;
    if (item.kind == TrashKind::Deal) {
        if (const Result<> settled = settleDeal(*transaction, DealId(item.id)); !settled)
            return settled;
    }
    const Result<> committed = transaction->commit();
    if (!committed && committed.error().kind == ErrorKind::Refused)
        return std::unexpected(Replay::changedOutside(book.database()));
    return committed;
}

} // namespace voronka
