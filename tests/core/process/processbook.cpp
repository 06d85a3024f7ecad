#include "tests/core/process/processbook.h"

#include <algorithm>

namespace voronka {

namespace {

QString named(MoveKind kind)
{
    static const std::array names{QStringLiteral("created"),  QStringLiteral("moved"),
                                  QStringLiteral("won"),      QStringLiteral("lost"),
                                  QStringLiteral("deferred"), QStringLiteral("resumed"),
                                  QStringLiteral("reopened"), QStringLiteral("transferred")};
    return names[size_t(kind)];
}

/// What the moves of one deal say about it, step by step.
struct Replay
{
    FunnelId funnel;
    StageId stage;
    DealStatus status = DealStatus::Open;
    std::optional<LossReasonId> reason;
    std::optional<Instant> closedAt;
    std::optional<Instant> until;
    Instant since;
    std::vector<FunnelId> left;
};

bool entersStage(MoveKind kind)
{
    return kind == MoveKind::Created || kind == MoveKind::Moved || kind == MoveKind::Reopened
            || kind == MoveKind::Transferred;
}

DealStatus statusAfter(MoveKind kind)
{
    switch (kind) {
    case MoveKind::Won:
        return DealStatus::Won;
    case MoveKind::Lost:
        return DealStatus::Lost;
    case MoveKind::Deferred:
        return DealStatus::Deferred;
    default:
        return DealStatus::Open;
    }
}

Replay replay(const Catalog &catalog, const std::vector<DealMove> &moves)
{
    Replay state;
    for (const DealMove &move : moves) {
        const FunnelId funnel = catalog.stage(move.to)->funnel;
        if (move.kind == MoveKind::Transferred) {
            state.left.push_back(state.funnel);
            std::erase(state.left, funnel);
        }
        state.funnel = funnel;
        state.stage = move.to;
        state.status = statusAfter(move.kind);
        state.reason = move.reason;
        state.until = move.until;
        const bool closed = state.status == DealStatus::Won || state.status == DealStatus::Lost;
        state.closedAt = closed ? std::optional(move.at) : std::nullopt;
        if (entersStage(move.kind))
            state.since = move.at;
    }
    std::ranges::sort(state.left);
    return state;
}

int deepest(const Catalog &catalog, const std::vector<DealMove> &moves, FunnelId funnel)
{
    int depth = 1;
    for (const DealMove &move : moves) {
        const Stage entered = *catalog.stage(move.to);
        if (entered.funnel != funnel)
            continue;
        int position = 0;
        for (const Stage &stage : catalog.stages) {
            if (stage.funnel == funnel && !stage.archived && stage.position <= entered.position)
                ++position;
        }
        depth = std::max(depth, position);
    }
    return depth;
}

QStringList differences(const Catalog &catalog, const Deal &deal,
                        const std::vector<DealMove> &moves,
                        const std::vector<DealStore::Passage> &passages)
{
    const Replay said = replay(catalog, moves);
    QStringList found;
    const auto compare = [&](bool same, const char *what) {
        if (!same)
            found << QStringLiteral("%1: %2").arg(deal.title, QString::fromLatin1(what));
    };
    compare(deal.funnel == said.funnel, "funnel");
    compare(deal.stage == said.stage, "stage");
    compare(deal.status == said.status, "status");
    compare(deal.lossReason == said.reason, "loss reason");
    compare((deal.status == DealStatus::Lost) == deal.lossReason.has_value(), "lost without one");
    compare(deal.closedAt == said.closedAt, "closed at");
    // A lost deal may have a reminder, which is no event.
    compare(deal.status == DealStatus::Lost || deal.nextContactAt == said.until, "next contact");
    compare(deal.stageSince == said.since, "stage since");
    compare(deal.furthestPosition == deepest(catalog, moves, deal.funnel), "furthest position");
    std::vector<FunnelId> left;
    for (const DealStore::Passage &passage : passages) {
        left.push_back(passage.funnel);
        compare(passage.furthestPosition == deepest(catalog, moves, passage.funnel),
                "furthest position of a passage");
    }
    compare(left == said.left, "passages");
    for (size_t i = 0; i < moves.size(); ++i)
        compare(moves[i].seq == int(i) + 1, "sequence");
    return found;
}

} // namespace

BookSnapshot snapshotOf(Book &book)
{
    BookSnapshot snapshot;
    valueOf(book.deals().forEach([&](const DealLine &line) -> Result<> {
        snapshot.deals.push_back(line);
        return {};
    }));
    for (const DealLine &line : snapshot.deals) {
        snapshot.moves.push_back(valueOf(book.deals().moves(line.deal.id)));
        snapshot.passages.push_back(valueOf(book.deals().passages(line.deal.id)));
        snapshot.activities.push_back(valueOf(book.activities().activities(line.deal.id)));
        snapshot.tasks.push_back(valueOf(book.activities().tasks(line.deal.id)));
        snapshot.confirmed.push_back(valueOf(book.activities().confirmed(line.deal.id)));
        snapshot.reviews.push_back(valueOf(book.activities().review(line.deal.id)));
    }
    snapshot.catalog = book.catalog();
    for (const auto &[id, name] : valueOf(book.people().contactNames())) {
        snapshot.contacts.push_back(valueOf(book.people().contact(id)));
        snapshot.activities.push_back(valueOf(book.activities().activities(id)));
        snapshot.tasks.push_back(valueOf(book.activities().tasks(id)));
    }
    for (const auto &[id, name] : valueOf(book.people().companyNames()))
        snapshot.companies.push_back(valueOf(book.people().company(id)));
    return snapshot;
}

QStringList brokenCaches(const BookSnapshot &snapshot)
{
    QStringList found;
    for (size_t i = 0; i < snapshot.deals.size(); ++i) {
        found << differences(snapshot.catalog, snapshot.deals[i].deal, snapshot.moves[i],
                             snapshot.passages[i]);
    }
    return found;
}

ProcessBook::ProcessBook()
    : book(valueOf(createBookInMemory(
              {*currencyFromCode(u"USD"), QTimeZone::utc(), Language::English}))),
      deals(*book, clock()), funnels(*book, clock()), lists(*book, clock()), people(*book, clock()),
      activities(*book, clock())
{
    sales = valueOf(funnels.addFunnel(QStringLiteral("Sales"),
                                      {QStringLiteral("S1"), QStringLiteral("S2"),
                                       QStringLiteral("S3"), QStringLiteral("S4")}));
    repair = valueOf(funnels.addFunnel(QStringLiteral("Repair"),
                                       {QStringLiteral("R1"), QStringLiteral("R2")}));
    stages = book->catalog().liveStages(sales);
    repairStages = book->catalog().liveStages(repair);
    tooDear = valueOf(lists.addLossReason(QStringLiteral("Too dear")));
    changedMind = valueOf(lists.addLossReason(QStringLiteral("Changed their mind")));
    olena = valueOf(lists.addManager(QStringLiteral("Олена")));
    petro = valueOf(lists.addManager(QStringLiteral("Петро")));
}

DealId ProcessBook::addDeal(const QString &title, int inStage)
{
    DealDraft draft;
    draft.title = title;
    draft.stage = stage(inStage);
    return valueOf(deals.create(draft));
}

QString ProcessBook::story(DealId id)
{
    const Catalog &catalog = book->catalog();
    QStringList events;
    for (const DealMove &move : moves(id)) {
        QString event = named(move.kind) + QLatin1Char(' ');
        if (move.from && *move.from != move.to)
            event += catalog.stageName(*move.from) + QLatin1Char('>');
        event += catalog.stageName(move.to);
        if (move.reason)
            event += QStringLiteral(" (%1)").arg(catalog.lossReasonName(*move.reason));
        events << event;
    }
    return events.join(QStringLiteral(", "));
}

} // namespace voronka
