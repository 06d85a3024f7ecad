#include "core/storage/book.h"
#include "core/storage/lifeofdeal.h"
#include "core/storage/query.h"
#include "core/storage/replay.h"
#include "core/storage/trash.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <set>

// How what lies in the trash comes back.

namespace voronka {

namespace {

struct TrashText
{
    Q_DECLARE_TR_FUNCTIONS(TrashText)
};

QString tableOf(TrashKind kind)
{
    switch (kind) {
    case TrashKind::Deal:
        return QStringLiteral("deal");
    case TrashKind::Contact:
        return QStringLiteral("contact");
    case TrashKind::Company:
        return QStringLiteral("company");
    case TrashKind::Task:
        return QStringLiteral("task");
    case TrashKind::Touch:
    case TrashKind::Note:
        return QStringLiteral("activity");
    case TrashKind::File:
        return QStringLiteral("attachment");
    }
    Q_UNREACHABLE();
}

/// Called as the step that deleted it: a touch, a note and a file by what they belong to.
ChangeTitle titleOf(std::span<const TrashItem> items)
{
    if (items.size() > 1)
        return {QStringLiteral("trash.restore"), QString::number(items.size())};
    const TrashItem &item = items.front();
    const bool isNote = item.kind == TrashKind::Note;
    const QString kind = isNote ? QStringLiteral("note") : tableOf(item.kind);
    const bool hasName = item.kind != TrashKind::Touch && !isNote && item.kind != TrashKind::File;
    return {kind + QStringLiteral(".restore"), hasName ? item.name : item.about};
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

Result<bool> isThere(Database &database, const QString &table, qint64 id)
{
    const auto found = readFirst(
            database, QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(table),
            [](const Statement &) { return true; }, id);
    if (!found)
        return std::unexpected(found.error());
    return found->has_value();
}

Result<> checkAbsent(Database &database, std::span<const TrashItem> items)
{
    for (const TrashItem &item : items) {
        const Result<bool> present = isThere(database, tableOf(item.kind), item.id);
        if (!present)
            return std::unexpected(present.error());
        if (*present) {
            return failure(ErrorKind::Refused,
                           TrashText::tr("“%1” is already back in the book.").arg(item.name));
        }
    }
    return {};
}

/// A task stands for itself; a touch, a note and a file are of a deal or of somebody.
Result<> checkOwner(Database &database, const TrashItem &item)
{
    const bool needsOwner = item.kind == TrashKind::Touch || item.kind == TrashKind::Note
            || item.kind == TrashKind::File;
    if (!needsOwner)
        return {};
    Result<bool> there = false;
    if (item.deal)
        there = isThere(database, QStringLiteral("deal"), item.deal->value);
    if (there && !*there && item.contact)
        there = isThere(database, QStringLiteral("contact"), item.contact->value);
    if (!there)
        return std::unexpected(there.error());
    if (*there)
        return {};
    return failure(ErrorKind::Refused,
                   TrashText::tr("The deal or client to which “%1” belonged is not in the book. "
                                 "Restore it first.")
                           .arg(item.name));
}

/// A file is linked to a deal once.
Result<> checkLink(Database &database, const TrashItem &item)
{
    if (item.kind != TrashKind::File)
        return {};
    const auto twin = readFirst(
            database,
            QStringLiteral("SELECT 1 FROM attachment AS here JOIN attachment AS other "
                           "ON other.deal = here.deal AND other.path = here.path "
                           "AND other.id <> here.id WHERE here.id = ?"),
            [](const Statement &) { return true; }, item.id);
    if (!twin)
        return std::unexpected(twin.error());
    if (!*twin)
        return {};
    return failure(ErrorKind::Refused,
                   TrashText::tr("“%1” is linked to its deal again already.").arg(item.name));
}

/// The items of one step.
struct Deleted
{
    Replay::Owners owners;
    std::vector<const TrashItem *> items;
};

/// The latest step first, as undoing them all would: a deal is there before what hangs on it.
std::map<ChangeGroupId, Deleted, std::greater<>> byStep(std::span<const TrashItem> items)
{
    std::map<ChangeGroupId, Deleted, std::greater<>> steps;
    for (const TrashItem &item : items) {
        Deleted &deleted = steps[item.step];
        deleted.owners[tableOf(item.kind)].insert(item.id);
        deleted.items.push_back(&item);
    }
    return steps;
}

Result<> bringBack(Transaction &transaction, std::span<const TrashItem> items,
                   const std::function<Result<>()> &between)
{
    Database &database = transaction.book().database();
    Replay replay(database, transaction.changes());
    for (const auto &[step, deleted] : byStep(items)) {
        for (const TrashItem *item : deleted.items) {
            if (const Result<> owned = checkOwner(database, *item); !owned)
                return owned;
        }
        if (const Result<> back = replay.bringBack(step, deleted.owners, between); !back)
            return back;
    }
    for (const TrashItem &item : items) {
        if (const Result<> single = checkLink(database, item); !single)
            return single;
        if (item.kind != TrashKind::Deal)
            continue;
        if (const Result<> settled = settleDeal(transaction, DealId(item.id)); !settled)
            return settled;
    }
    return {};
}

} // namespace

Result<qint64> rowsToRestore(Book &book, std::span<const TrashItem> items, qint64 limit)
{
    std::set<ChangeGroupId> steps;
    for (const TrashItem &item : items)
        steps.insert(item.step);
    qint64 rows = 0;
    for (const ChangeGroupId step : steps) {
        const auto more = readFirst(
                book.database(),
                QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM change_log WHERE grp = ? "
                               "LIMIT ?)"),
                [](const Statement &row) { return row.integer(0); }, step, limit - rows);
        if (!more)
            return std::unexpected(more.error());
        rows += more->value_or(0);
        if (rows >= limit)
            break;
    }
    return rows;
}

Result<> restoreFromTrash(Book &book, std::span<const TrashItem> items, Instant now,
                          const UndoCourse &course)
{
    if (items.empty())
        return {};
    auto transaction = Transaction::begin(book, titleOf(items), now);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Result<> absent = checkAbsent(book.database(), items); !absent)
        return absent;
    const auto rows = rowsToRestore(book, items, std::numeric_limits<qint64>::max());
    if (!rows)
        return std::unexpected(rows.error());
    if (const Result<> back = bringBack(*transaction, items, watchRows(course, *rows)); !back)
        return back;
    const Result<> committed = transaction->commit();
    if (!committed && committed.error().kind == ErrorKind::Refused)
        return std::unexpected(Replay::changedOutside(book.database()));
    return committed;
}

Result<> restoreFromTrash(Book &book, const TrashItem &item, Instant now)
{
    return restoreFromTrash(book, std::span(&item, 1), now);
}

} // namespace voronka
