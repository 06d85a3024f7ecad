#include "core/storage/dealstore.h"

#include "core/storage/names.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct DealStoreText
{
    Q_DECLARE_TR_FUNCTIONS(DealStoreText)
};

std::unexpected<Error> noSuchDeal(DealId id)
{
    return failure(
            ErrorKind::NotFound,
            DealStoreText::tr(
                    "There is no deal %1 in this book. Look up its number in the list of deals.")
                    .arg(id.value));
}

// The columns in the order in which readDeal() takes them, and what a line of a list has besides.
const QString selectLine = QStringLiteral(R"(
SELECT deal.id, funnel, stage, status, loss_reason, title, amount, contact, deal.company, manager,
       deal.source, region, kind, parent_deal, deal.created_at, expected_on, closed_at,
       next_contact_at, stage_since, furthest_position, deal.note, deal.external_id, import_batch,
       contact.name, company.name
FROM deal
LEFT JOIN contact ON contact.id = deal.contact
LEFT JOIN company ON company.id = deal.company
)");

Deal readDeal(const Statement &row)
{
    Deal deal;
    deal.id = row.id<DealId>(0);
    deal.funnel = row.id<FunnelId>(1);
    deal.stage = row.id<StageId>(2);
    deal.status = fromStoredName<DealStatus>(row.text(3));
    deal.lossReason = row.optionalId<LossReasonId>(4);
    deal.title = row.text(5);
    deal.amount = row.money(6);
    deal.contact = row.optionalId<ContactId>(7);
    deal.company = row.optionalId<CompanyId>(8);
    deal.manager = row.optionalId<ManagerId>(9);
    deal.source = row.optionalId<SourceId>(10);
    deal.region = row.optionalId<RegionId>(11);
    deal.kind = fromStoredName<DealKind>(row.text(12));
    deal.parent = row.optionalId<DealId>(13);
    deal.createdAt = row.instant(14);
    deal.expectedOn = row.optionalDate(15);
    deal.closedAt = row.optionalInstant(16);
    deal.nextContactAt = row.optionalInstant(17);
    deal.stageSince = row.instant(18);
    deal.furthestPosition = int(row.integer(19));
    deal.note = row.text(20);
    deal.externalId = row.text(21);
    deal.importBatch = row.optionalId<ImportBatchId>(22);
    return deal;
}

DealLine readLine(const Statement &row)
{
    return {readDeal(row), row.text(23), row.text(24), {}};
}

/// Noted again and again while one deal is written; the commit makes the list unique.
void noteDeal(Transaction &transaction, DealId id)
{
    std::vector<DealId> &deals = transaction.changes().deals;
    if (deals.empty() || deals.back() != id)
        deals.push_back(id);
}

} // namespace

Result<Deal> DealStore::deal(DealId id)
{
    const auto found =
            readFirst(m_database, selectLine + QStringLiteral("WHERE deal.id = ?"), readDeal, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return noSuchDeal(id);
    return **found;
}

Result<std::vector<DealLine>> DealStore::lines(std::span<const DealId> ids)
{
    std::vector<DealLine> lines;
    lines.reserve(ids.size());
    for (const DealId id : ids) {
        auto line = readFirst(m_database, selectLine + QStringLiteral("WHERE deal.id = ?"),
                              readLine, id);
        if (!line)
            return std::unexpected(line.error());
        if (!*line)
            continue;
        auto dealTags = tags(id);
        if (!dealTags)
            return std::unexpected(dealTags.error());
        (*line)->tags = std::move(*dealTags);
        lines.push_back(std::move(**line));
    }
    return lines;
}

Result<std::vector<TagId>> DealStore::tags(DealId id)
{
    return readAll(
            m_database, QStringLiteral("SELECT tag FROM deal_tag WHERE deal = ? ORDER BY tag"),
            [](const Statement &row) { return row.id<TagId>(0); }, id);
}

Result<std::vector<DealMove>> DealStore::moves(DealId id)
{
    return readAll(
            m_database, QStringLiteral(R"(
SELECT deal, seq, kind, at, by_manager, from_stage, to_stage, reason, until, comment
FROM deal_move WHERE deal = ? ORDER BY seq)"),
            [](const Statement &row) {
                return DealMove{row.id<DealId>(0),
                                int(row.integer(1)),
                                fromStoredName<MoveKind>(row.text(2)),
                                row.instant(3),
                                row.optionalId<ManagerId>(4),
                                row.optionalId<StageId>(5),
                                row.id<StageId>(6),
                                row.optionalId<LossReasonId>(7),
                                row.optionalInstant(8),
                                row.text(9)};
            },
            id);
}

Result<std::optional<DealId>> DealStore::findByExternalId(const QString &externalId)
{
    return readFirst(
            m_database,
            QStringLiteral("SELECT id FROM deal WHERE external_id = ? ORDER BY id LIMIT 1"),
            [](const Statement &row) { return row.id<DealId>(0); }, externalId);
}

Result<qint64> DealStore::count()
{
    return m_database.integer(QStringLiteral("SELECT count(*) FROM deal"));
}

Result<> DealStore::forEach(const std::function<Result<>(const DealLine &)> &visit)
{
    // Not cached: a visit may well read deals itself. The tags are a second list in the same order,
    // read alongside.
    auto deals = m_database.prepare(selectLine + QStringLiteral("ORDER BY deal.id"));
    if (!deals)
        return std::unexpected(deals.error());
    auto tags = m_database.prepare(QStringLiteral("SELECT deal, tag FROM deal_tag "
                                                  "ORDER BY deal, tag"));
    if (!tags)
        return std::unexpected(tags.error());
    Result<bool> moreTags = tags->first();
    Result<bool> moreDeals = deals->first();
    for (; moreDeals && *moreDeals; moreDeals = deals->next()) {
        DealLine line = readLine(*deals);
        for (; moreTags && *moreTags && tags->id<DealId>(0) <= line.deal.id;
             moreTags = tags->next())
            line.tags.push_back(tags->id<TagId>(1));
        if (!moreTags)
            return std::unexpected(moreTags.error());
        if (const Result<> visited = visit(line); !visited)
            return visited;
    }
    if (!moreDeals)
        return std::unexpected(moreDeals.error());
    return {};
}

Result<std::vector<DealId>> DealStore::inStage(StageId stage, DealStatus status)
{
    return readAll(
            m_database,
            QStringLiteral("SELECT id FROM deal WHERE stage = ? AND status = ? ORDER BY id"),
            [](const Statement &row) { return row.id<DealId>(0); }, stage, storedName(status));
}

Result<std::vector<DealId>> DealStore::followers(DealId id)
{
    return readAll(
            m_database, QStringLiteral("SELECT id FROM deal WHERE parent_deal = ? ORDER BY id"),
            [](const Statement &row) { return row.id<DealId>(0); }, id);
}

Result<DealId> DealStore::insert(Transaction &transaction, const Deal &deal)
{
    static const QString sql = QStringLiteral(R"(
INSERT INTO deal (id, funnel, stage, status, loss_reason, title, amount, contact, company, manager,
                  source, region, kind, parent_deal, created_at, expected_on, closed_at,
                  next_contact_at, stage_since, furthest_position, note, external_id, import_batch)
VALUES (%1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
                                       .arg(idFor(QStringLiteral("deal")));
    const auto inserted = runCached(
            m_database, sql, deal.id, deal.funnel, deal.stage, storedName(deal.status),
            deal.lossReason, deal.title, deal.amount, deal.contact, deal.company, deal.manager,
            deal.source, deal.region, storedName(deal.kind), deal.parent, deal.createdAt,
            deal.expectedOn, deal.closedAt, deal.nextContactAt, deal.stageSince,
            deal.furthestPosition, deal.note, nullWhenEmpty(deal.externalId), deal.importBatch);
    if (!inserted)
        return std::unexpected(inserted.error());
    const DealId id((*inserted)->insertedId());
    noteDeal(transaction, id);
    return id;
}

Result<> DealStore::update(Transaction &transaction, const Deal &deal)
{
    const auto updated = runCached(
            m_database, QStringLiteral(R"(
UPDATE deal SET funnel = ?, stage = ?, status = ?, loss_reason = ?, title = ?, amount = ?,
    contact = ?, company = ?, manager = ?, source = ?, region = ?, kind = ?, parent_deal = ?,
    created_at = ?, expected_on = ?, closed_at = ?, next_contact_at = ?, stage_since = ?,
    furthest_position = ?, note = ?, external_id = ?, import_batch = ?
WHERE id = ?)"),
            deal.funnel, deal.stage, storedName(deal.status), deal.lossReason, deal.title,
            deal.amount, deal.contact, deal.company, deal.manager, deal.source, deal.region,
            storedName(deal.kind), deal.parent, deal.createdAt, deal.expectedOn, deal.closedAt,
            deal.nextContactAt, deal.stageSince, deal.furthestPosition, deal.note,
            nullWhenEmpty(deal.externalId), deal.importBatch, deal.id);
    if (!updated)
        return std::unexpected(updated.error());
    if ((*updated)->changedRows() == 0)
        return noSuchDeal(deal.id);
    noteDeal(transaction, deal.id);
    return {};
}

Result<> DealStore::remove(Transaction &transaction, DealId id)
{
    // The schema lets them forget their parent; whoever keeps a copy must hear of it.
    const auto children = readAll(
            m_database, QStringLiteral("SELECT id FROM deal WHERE parent_deal = ?"),
            [](const Statement &row) { return row.id<DealId>(0); }, id);
    if (!children)
        return std::unexpected(children.error());
    const auto removed = runCached(m_database, QStringLiteral("DELETE FROM deal WHERE id = ?"), id);
    if (!removed)
        return std::unexpected(removed.error());
    if ((*removed)->changedRows() == 0)
        return noSuchDeal(id);
    for (const DealId child : *children)
        noteDeal(transaction, child);
    noteDeal(transaction, id);
    return {};
}

Result<> DealStore::appendMove(Transaction &transaction, const DealMove &move)
{
    const auto inserted = runCached(m_database, QStringLiteral(R"(
INSERT INTO deal_move (deal, seq, kind, at, by_manager, from_stage, to_stage, reason, until,
                       comment)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"),
                                    move.deal, move.seq, storedName(move.kind), move.at, move.by,
                                    move.from, move.to, move.reason, move.until, move.comment);
    if (!inserted)
        return std::unexpected(inserted.error());
    noteDeal(transaction, move.deal);
    return {};
}

Result<int> DealStore::lastSequence(DealId id)
{
    const auto last = readFirst(
            m_database,
            QStringLiteral("SELECT seq FROM deal_move WHERE deal = ? ORDER BY seq DESC LIMIT 1"),
            [](const Statement &row) { return int(row.integer(0)); }, id);
    if (!last)
        return std::unexpected(last.error());
    return last->value_or(0);
}

Result<> DealStore::setTags(Transaction &transaction, DealId id, std::span<const TagId> wanted)
{
    std::vector<TagId> sorted(wanted.begin(), wanted.end());
    std::ranges::sort(sorted);
    const auto repeated = std::ranges::unique(sorted);
    sorted.erase(repeated.begin(), repeated.end());
    const auto present = tags(id);
    if (!present)
        return std::unexpected(present.error());
    if (*present == sorted)
        return {};
    const auto cleared =
            runCached(m_database, QStringLiteral("DELETE FROM deal_tag WHERE deal = ?"), id);
    if (!cleared)
        return std::unexpected(cleared.error());
    for (const TagId tag : sorted) {
        const auto added = runCached(
                m_database, QStringLiteral("INSERT INTO deal_tag (deal, tag) VALUES (?, ?)"), id,
                tag);
        if (!added)
            return std::unexpected(added.error());
    }
    noteDeal(transaction, id);
    return {};
}

Result<std::vector<DealStore::Passage>> DealStore::passages(DealId id)
{
    return readAll(
            m_database, QStringLiteral(R"(
SELECT deal, funnel, stage, furthest_position, left_at
FROM deal_passage WHERE deal = ? ORDER BY funnel)"),
            [](const Statement &row) {
                return Passage{row.id<DealId>(0), row.id<FunnelId>(1), row.id<StageId>(2),
                               int(row.integer(3)), row.instant(4)};
            },
            id);
}

Result<> DealStore::insertPassage(Transaction &transaction, const Passage &passage)
{
    const auto inserted = runCached(m_database, QStringLiteral(R"(
INSERT INTO deal_passage (deal, funnel, stage, furthest_position, left_at)
VALUES (?, ?, ?, ?, ?))"),
                                    passage.deal, passage.funnel, passage.stage,
                                    passage.furthestPosition, passage.leftAt);
    if (!inserted)
        return std::unexpected(inserted.error());
    noteDeal(transaction, passage.deal);
    return {};
}

Result<> DealStore::removePassage(Transaction &transaction, DealId id, FunnelId funnel)
{
    const auto removed = runCached(
            m_database, QStringLiteral("DELETE FROM deal_passage WHERE deal = ? AND funnel = ?"),
            id, funnel);
    if (!removed)
        return std::unexpected(removed.error());
    noteDeal(transaction, id);
    return {};
}

Result<std::vector<ImportBatch>> DealStore::importBatches()
{
    return readAll(m_database, QStringLiteral(R"(
SELECT id, at, file_name, imported, updated, rejected FROM import_batch ORDER BY id)"),
                   [](const Statement &row) {
                       return ImportBatch{row.id<ImportBatchId>(0), row.instant(1), row.text(2),
                                          row.integer(3),           row.integer(4), row.integer(5)};
                   });
}

Result<ImportBatchId> DealStore::insert(Transaction &, const ImportBatch &batch)
{
    const auto inserted = runCached(m_database,
                                    QStringLiteral(R"(
INSERT INTO import_batch (id, at, file_name, imported, updated, rejected)
VALUES (%1, ?, ?, ?, ?, ?))")
                                            .arg(idFor(QStringLiteral("import_batch"))),
                                    batch.id, batch.at, batch.fileName, batch.imported,
                                    batch.updated, batch.rejected);
    if (!inserted)
        return std::unexpected(inserted.error());
    return ImportBatchId((*inserted)->insertedId());
}

Result<> DealStore::update(Transaction &, const ImportBatch &batch)
{
    const auto updated = runCached(m_database, QStringLiteral(R"(
UPDATE import_batch SET at = ?, file_name = ?, imported = ?, updated = ?, rejected = ?
WHERE id = ?)"),
                                   batch.at, batch.fileName, batch.imported, batch.updated,
                                   batch.rejected, batch.id);
    if (!updated)
        return std::unexpected(updated.error());
    return {};
}

Result<> DealStore::recomputeFurthest(Transaction &transaction, FunnelId funnel)
{
    // A move counts at the live position of its stage: that many live stages stand up to it, and
    // an archived one before all live ones counts as the first. Moves to stages of other funnels,
    // where the deal was before or after a transfer, are not joined.
    const auto deals = runCached(m_database, QStringLiteral(R"(
WITH place AS MATERIALIZED (
    SELECT id AS stage, max(1, sum(archived = 0) OVER (ORDER BY position)) AS position
    FROM stage WHERE funnel = ?),
deepest AS MATERIALIZED (
    SELECT deal_move.deal, max(place.position) AS position
    FROM deal_move JOIN place ON place.stage = deal_move.to_stage
    GROUP BY deal_move.deal)
UPDATE deal SET furthest_position = deepest.position
FROM deepest
WHERE deepest.deal = deal.id AND deal.funnel = ? AND furthest_position <> deepest.position)"),
                                 funnel, funnel);
    if (!deals)
        return std::unexpected(deals.error());
    const auto passages = runCached(m_database, QStringLiteral(R"(
WITH place AS MATERIALIZED (
    SELECT id AS stage, max(1, sum(archived = 0) OVER (ORDER BY position)) AS position
    FROM stage WHERE funnel = ?),
deepest AS MATERIALIZED (
    SELECT deal_move.deal, max(place.position) AS position
    FROM deal_move JOIN place ON place.stage = deal_move.to_stage
    WHERE deal_move.deal IN (SELECT deal FROM deal_passage)
    GROUP BY deal_move.deal)
UPDATE deal_passage SET furthest_position = deepest.position
FROM deepest
WHERE deepest.deal = deal_passage.deal AND deal_passage.funnel = ?
    AND furthest_position <> deepest.position)"),
                                    funnel, funnel);
    if (!passages)
        return std::unexpected(passages.error());
    // Too many to note one by one: whoever keeps positions reads them all again.
    transaction.changes().funnels = true;
    return {};
}

} // namespace voronka
