#include "tests/support/randombook.h"

#include "core/storage/bookfile.h"

#include <algorithm>

namespace voronka {

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 msPerDay = 24 * 60 * msPerMinute;

const Instant firstDay{1'672'531'200'000}; // 2023-01-01 00:00 UTC
const Instant today{1'752'580'800'000}; // 2025-07-15 12:00 UTC

/// A helper of tests has no one to report to: an Error here is a defect of the test.
template<typename T>
T require(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

RandomBook::RandomBook(quint32 seed)
    : m_book(require(createBookInMemory(
              {*currencyFromCode(u"UAH"), QTimeZone("Europe/Kyiv"), Language::Ukrainian}))),
      m_random(seed), m_now(today)
{
    Transaction transaction = require(Transaction::beginUnlogged(*m_book));
    makeFunnels(transaction);
    makeLists(transaction);
    makePeople(transaction);
    require(transaction.commit());
}

void RandomBook::makeFunnels(Transaction &transaction)
{
    for (int number = 1; number <= 2; ++number) {
        const FunnelId funnel = require(m_book->funnels().insert(
                transaction, Funnel{{}, QStringLiteral("Funnel %1").arg(number), number, false}));
        const int count = 5 + number;
        for (int position = 1; position <= count; ++position) {
            const bool archived = position == 1 || position == 4 || position == count;
            require(m_book->funnels().insert(transaction,
                                             Stage{{},
                                                   funnel,
                                                   QStringLiteral("Stage %1").arg(position),
                                                   position,
                                                   archived,
                                                   {},
                                                   {},
                                                   {}}));
        }
    }
}

void RandomBook::makeLists(Transaction &transaction)
{
    ListStore &lists = m_book->lists();
    for (int number = 1; number <= 4; ++number) {
        const QString name = QString::number(number);
        require(lists.insert(transaction, Manager{{}, name, number, false}));
        require(lists.insert(transaction, Source{{}, name, number, false}));
        require(lists.insert(transaction, Region{{}, name, number, false}));
        require(lists.insert(transaction, Tag{{}, name, number, false}));
    }
    // 2 is counted under 4, and 4 under 5: merging may have happened twice.
    std::vector<LossReasonId> ids;
    for (int number = 1; number <= 5; ++number) {
        ids.push_back(require(lists.insert(
                transaction, LossReason{{}, QString::number(number), number, false, {}, {}})));
    }
    require(lists.update(transaction,
                         LossReason{ids[1], QStringLiteral("2"), 2, true, {}, ids[3]}));
    require(lists.update(transaction,
                         LossReason{ids[3], QStringLiteral("4"), 4, true, {}, ids[4]}));
}

void RandomBook::makePeople(Transaction &transaction)
{
    for (int number = 1; number <= 10; ++number) {
        Company company;
        company.name = QStringLiteral("Company %1").arg(number);
        company.createdAt = firstDay;
        m_companies.push_back(require(m_book->people().insert(transaction, company)));
        Contact contact;
        contact.name = QStringLiteral("Contact %1").arg(number);
        contact.company = m_companies.back();
        contact.createdAt = firstDay;
        m_contacts.push_back(require(m_book->people().insert(transaction, contact)));
    }
    m_batch = require(m_book->deals().insert(
            transaction, ImportBatch{{}, firstDay, QStringLiteral("deals.csv"), 1, 0, 0}));
}

void RandomBook::addDeals(int count)
{
    Transaction transaction = require(Transaction::beginUnlogged(*m_book));
    for (int number = 0; number < count; ++number) {
        const DealId id = createDeal(transaction);
        for (int steps = below(8); steps > 0; --steps)
            step(transaction, id);
    }
    require(transaction.commit());
}

std::vector<DealId> RandomBook::changeDeals(int steps)
{
    Transaction transaction =
            require(Transaction::begin(*m_book, {QStringLiteral("deal.edit"), {}}, m_now));
    std::vector<DealId> touched;
    for (; steps > 0; --steps) {
        if (m_deals.empty() || chance(15)) {
            touched.push_back(createDeal(transaction));
            continue;
        }
        const size_t which = size_t(below(int(m_deals.size())));
        touched.push_back(m_deals[which]);
        if (chance(15)) {
            require(m_book->deals().remove(transaction, m_deals[which]));
            m_deals.erase(m_deals.begin() + qsizetype(which));
        } else {
            step(transaction, m_deals[which]);
        }
    }
    require(transaction.commit());
    std::ranges::sort(touched);
    const auto repeated = std::ranges::unique(touched);
    touched.erase(repeated.begin(), repeated.end());
    return touched;
}

void RandomBook::shuffleStages(Transaction &transaction)
{
    for (const Funnel &funnel : std::vector(m_book->catalog().funnels)) {
        std::vector<Stage> stages;
        std::ranges::copy_if(m_book->catalog().stages, std::back_inserter(stages),
                             [&funnel](const Stage &stage) { return stage.funnel == funnel.id; });
        for (size_t last = stages.size() - 1; last > 0; --last)
            std::swap(stages[last], stages[size_t(below(int(last + 1)))]);
        const size_t alwaysLive = size_t(below(int(stages.size())));
        for (size_t index = 0; index < stages.size(); ++index) {
            stages[index].position = int(index) + 1;
            stages[index].archived = index != alwaysLive && chance(40);
            require(m_book->funnels().update(transaction, stages[index]));
        }
    }
}

int RandomBook::furthest(const Catalog &catalog, const std::vector<DealMove> &moves,
                         FunnelId funnel)
{
    int greatest = 1;
    for (const DealMove &move : moves) {
        if (catalog.stage(move.to)->funnel == funnel)
            greatest = std::max(greatest, catalog.livePosition(move.to));
    }
    return greatest;
}

Instant RandomBook::later(Instant than)
{
    return {than.msUtc + (1 + below(20 * 24 * 60)) * msPerMinute};
}

StageId RandomBook::anyLiveStage(FunnelId funnel)
{
    const std::vector<StageId> live = m_book->catalog().liveStages(funnel);
    return live[size_t(below(int(live.size())))];
}

void RandomBook::fillFields(Deal &deal)
{
    const Catalog &catalog = m_book->catalog();
    deal.title = QStringLiteral("Deal %1").arg(below(1000));
    deal.amount = {chance(20) ? 0 : below(1'000'000)};
    deal.manager = chance(80) ? std::optional(anyOf(catalog.managers)) : std::nullopt;
    deal.source = chance(80) ? std::optional(anyOf(catalog.sources)) : std::nullopt;
    deal.region = chance(80) ? std::optional(anyOf(catalog.regions)) : std::nullopt;
    deal.contact = chance(60) ? std::optional(m_contacts[size_t(below(10))]) : std::nullopt;
    deal.company = chance(60) ? std::optional(m_companies[size_t(below(10))]) : std::nullopt;
    deal.kind = DealKind(below(3));
    deal.note = chance(30) ? QStringLiteral("A note") : QString();
}

DealId RandomBook::createDeal(Transaction &transaction)
{
    const Catalog &catalog = m_book->catalog();
    Deal deal;
    fillFields(deal);
    deal.funnel = anyOf(catalog.funnels);
    deal.stage = chance(70) ? catalog.liveStages(deal.funnel).front() : anyLiveStage(deal.funnel);
    deal.createdAt = {firstDay.msUtc + below(700) * msPerDay + below(24 * 60) * msPerMinute};
    deal.stageSince = deal.createdAt;
    deal.furthestPosition = catalog.livePosition(deal.stage);
    if (chance(30)) {
        deal.importBatch = m_batch;
        deal.externalId = QStringLiteral("X%1").arg(below(1'000'000));
    }
    if (!m_deals.empty() && chance(10))
        deal.parent = m_deals[size_t(below(int(m_deals.size())))];
    deal.id = require(m_book->deals().insert(transaction, deal));
    DealMove created;
    created.deal = deal.id;
    created.at = deal.createdAt;
    created.to = deal.stage;
    require(m_book->deals().appendMove(transaction, created));
    m_deals.push_back(deal.id);
    return deal.id;
}

void RandomBook::step(Transaction &transaction, DealId id)
{
    Deal deal = require(m_book->deals().deal(id));
    const std::vector<DealMove> moves = require(m_book->deals().moves(id));
    const Instant at = later(moves.back().at);
    const bool closed = deal.status == DealStatus::Won || deal.status == DealStatus::Lost;
    const int dice = below(100);
    if (dice < 10) {
        fillFields(deal);
        require(m_book->deals().update(transaction, deal));
    } else if (dice < 20) {
        const std::vector<TagId> tags{anyOf(m_book->catalog().tags), anyOf(m_book->catalog().tags)};
        require(m_book->deals().setTags(transaction, id, chance(20) ? std::vector<TagId>() : tags));
    } else if (closed) {
        reopen(transaction, deal, at);
    } else if (dice < 55) {
        advance(transaction, deal, at);
    } else if (dice < 70) {
        sleepOrWake(transaction, deal, at);
    } else if (dice < 90) {
        close(transaction, deal, at);
    } else {
        transfer(transaction, deal, at);
    }
}

void RandomBook::advance(Transaction &transaction, Deal &deal, Instant at)
{
    const StageId to = anyLiveStage(deal.funnel);
    if (to == deal.stage)
        return;
    DealMove move;
    move.kind = MoveKind::Moved;
    move.at = at;
    move.from = deal.stage;
    move.to = to;
    deal.stage = to;
    deal.stageSince = at;
    deal.status = DealStatus::Open;
    deal.nextContactAt.reset();
    record(transaction, deal, move);
}

void RandomBook::sleepOrWake(Transaction &transaction, Deal &deal, Instant at)
{
    DealMove move;
    move.at = at;
    move.from = deal.stage;
    move.to = deal.stage;
    if (deal.status == DealStatus::Deferred && chance(60)) {
        move.kind = MoveKind::Resumed;
        deal.status = DealStatus::Open;
        deal.nextContactAt.reset();
    } else {
        move.kind = MoveKind::Deferred;
        move.until = later(at);
        deal.status = DealStatus::Deferred;
        deal.nextContactAt = move.until;
    }
    record(transaction, deal, move);
}

void RandomBook::close(Transaction &transaction, Deal &deal, Instant at)
{
    DealMove move;
    move.at = at;
    move.from = deal.stage;
    move.to = deal.stage;
    move.kind = chance(50) ? MoveKind::Won : MoveKind::Lost;
    deal.status = move.kind == MoveKind::Won ? DealStatus::Won : DealStatus::Lost;
    deal.closedAt = at;
    deal.nextContactAt.reset();
    if (move.kind == MoveKind::Lost) {
        move.reason = anyOf(m_book->catalog().lossReasons);
        move.comment = QStringLiteral("So it goes");
        deal.lossReason = move.reason;
    }
    record(transaction, deal, move);
}

void RandomBook::reopen(Transaction &transaction, Deal &deal, Instant at)
{
    DealMove move;
    move.kind = MoveKind::Reopened;
    move.at = at;
    move.from = deal.stage;
    move.to = anyLiveStage(deal.funnel);
    deal.status = DealStatus::Open;
    deal.stage = move.to;
    deal.stageSince = at;
    deal.closedAt.reset();
    deal.lossReason.reset();
    record(transaction, deal, move);
}

void RandomBook::transfer(Transaction &transaction, Deal &deal, Instant at)
{
    const auto &funnels = m_book->catalog().funnels;
    const FunnelId other = funnels[0].id == deal.funnel ? funnels[1].id : funnels[0].id;
    require(m_book->deals().insertPassage(
            transaction, {deal.id, deal.funnel, deal.stage, deal.furthestPosition, at}));
    require(m_book->deals().removePassage(transaction, deal.id, other));
    DealMove move;
    move.kind = MoveKind::Transferred;
    move.at = at;
    move.from = deal.stage;
    move.to = anyLiveStage(other);
    deal.funnel = other;
    deal.stage = move.to;
    deal.stageSince = at;
    deal.status = DealStatus::Open;
    deal.nextContactAt.reset();
    record(transaction, deal, move);
}

void RandomBook::record(Transaction &transaction, Deal &deal, DealMove move)
{
    move.deal = deal.id;
    move.seq = require(m_book->deals().lastSequence(deal.id)) + 1;
    move.by = deal.manager;
    require(m_book->deals().appendMove(transaction, move));
    deal.furthestPosition =
            furthest(m_book->catalog(), require(m_book->deals().moves(deal.id)), deal.funnel);
    require(m_book->deals().update(transaction, deal));
}

} // namespace voronka
