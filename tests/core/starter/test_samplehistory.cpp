#include "core/starter/samplehistory.h"
#include "tests/support/catch.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace voronka;

namespace {

const QTimeZone kyiv("Europe/Kyiv");
const Instant now = Instant::fromDateTime(QDateTime(QDate(2026, 5, 20), QTime(15, 30), kyiv));

template<typename IdType>
std::vector<IdType> idsFrom(qint64 first, int count)
{
    std::vector<IdType> ids;
    for (int i = 0; i < count; ++i)
        ids.push_back(IdType(first + i));
    return ids;
}

SampleCast castIn(Language language)
{
    SampleCast cast;
    cast.main = {FunnelId(1), idsFrom<StageId>(1, 8)};
    cast.shop = {FunnelId(2), idsFrom<StageId>(9, 6)};
    cast.reasons = idsFrom<LossReasonId>(1, 5);
    cast.managers = idsFrom<ManagerId>(1, 5);
    cast.sources = idsFrom<SourceId>(1, 8);
    cast.regions = idsFrom<RegionId>(1, 10);
    cast.tags = idsFrom<TagId>(1, 5);
    cast.currency = *currencyFromCode(u"UAH");
    cast.language = language;
    return cast;
}

std::vector<SampleDeal> historyOf(int deals, quint32 seed = 1, double movesPerDeal = 4)
{
    const SampleCast cast = castIn(Language::Ukrainian);
    const SampleCalendar calendar(kyiv, now);
    SampleHistory history(cast, {deals, movesPerDeal, true}, seed, calendar);
    std::vector<SampleDeal> all;
    while (!history.atEnd())
        all.push_back(history.next());
    return all;
}

/// The position that a stage id of castIn() has in its funnel.
int positionOf(StageId stage)
{
    return int(stage.value <= 8 ? stage.value : stage.value - 8);
}

FunnelId funnelOf(StageId stage)
{
    return FunnelId(stage.value <= 8 ? 1 : 2);
}

struct Replayed
{
    DealStatus status = DealStatus::Open;
    StageId stage;
    Instant stageSince;
    int furthest = 0;
    std::optional<LossReasonId> reason;
    std::optional<Instant> closedAt;
    std::optional<Instant> until;
};

/// What the moves alone say of a deal.
Replayed replay(const SampleDeal &made)
{
    Replayed state;
    for (const DealMove &move : made.moves) {
        const bool enters = move.kind == MoveKind::Created || move.kind == MoveKind::Moved
                || move.kind == MoveKind::Reopened || move.kind == MoveKind::Transferred;
        if (move.kind == MoveKind::Transferred)
            state.furthest = 0;
        if (enters)
            state = {DealStatus::Open,
                     move.to,
                     move.at,
                     std::max(state.furthest, positionOf(move.to)),
                     {},
                     {},
                     {}};
        if (move.kind == MoveKind::Won || move.kind == MoveKind::Lost) {
            state.status = move.kind == MoveKind::Won ? DealStatus::Won : DealStatus::Lost;
            state.reason = move.reason;
            state.closedAt = move.at;
        }
        if (move.kind == MoveKind::Deferred) {
            state.status = DealStatus::Deferred;
            state.until = move.until;
        }
        if (move.kind == MoveKind::Resumed) {
            state.status = DealStatus::Open;
            state.until.reset();
        }
    }
    return state;
}

double averageMoves(const std::vector<SampleDeal> &deals)
{
    size_t moves = 0;
    for (const SampleDeal &made : deals)
        moves += made.moves.size();
    return double(moves) / double(deals.size());
}

double winRate(const std::vector<SampleDeal> &deals, ManagerId manager)
{
    int won = 0, closed = 0;
    for (const SampleDeal &made : deals) {
        if (made.deal.manager != manager)
            continue;
        won += made.deal.status == DealStatus::Won;
        closed += made.deal.status == DealStatus::Won || made.deal.status == DealStatus::Lost;
    }
    return double(won) / closed;
}

} // namespace

TEST_CASE("The same seed gives the same history and another seed another", "[starter][sample]")
{
    const auto texts = [](const std::vector<SampleDeal> &deals) {
        QStringList lines;
        for (const SampleDeal &made : deals) {
            lines << QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(made.deal.title)
                             .arg(made.deal.amount.minor)
                             .arg(made.deal.createdAt.msUtc)
                             .arg(made.moves.size())
                             .arg(int(made.deal.status));
        }
        return lines;
    };
    CHECK(texts(historyOf(200)) == texts(historyOf(200)));
    CHECK(texts(historyOf(200)) != texts(historyOf(200, 2)));
}

TEST_CASE("What a made-up deal says agrees with its moves", "[starter][sample]")
{
    for (const SampleDeal &made : historyOf(5'000)) {
        const Deal &deal = made.deal;
        CAPTURE(deal.id.value);
        const Replayed state = replay(made);
        CHECK(deal.status == state.status);
        CHECK(deal.stage == state.stage);
        CHECK(deal.stageSince == state.stageSince);
        CHECK(deal.furthestPosition == state.furthest);
        CHECK(deal.lossReason == state.reason);
        CHECK(deal.closedAt == state.closedAt);
        CHECK((deal.status == DealStatus::Lost || deal.nextContactAt == state.until));
        CHECK(deal.funnel == funnelOf(deal.stage));
        CHECK((deal.status == DealStatus::Lost) == deal.lossReason.has_value());
        if (deal.status == DealStatus::Deferred)
            CHECK(*deal.nextContactAt > now);
    }
}

TEST_CASE("The moves of a made-up deal follow one another up to now", "[starter][sample]")
{
    for (const SampleDeal &made : historyOf(5'000)) {
        CAPTURE(made.deal.id.value);
        REQUIRE(!made.moves.empty());
        CHECK(made.moves.front().kind == MoveKind::Created);
        CHECK(made.moves.front().at == made.deal.createdAt);
        for (size_t i = 0; i < made.moves.size(); ++i) {
            const DealMove &move = made.moves[i];
            CHECK(move.seq == int(i) + 1);
            CHECK(move.at <= now);
            CHECK((move.kind == MoveKind::Lost) == move.reason.has_value());
            CHECK((move.kind == MoveKind::Deferred) == move.until.has_value());
            if (i == 0) {
                CHECK(!move.from);
            } else {
                CHECK(move.from == made.moves[i - 1].to);
                CHECK(move.at >= made.moves[i - 1].at);
            }
            if (move.kind == MoveKind::Moved)
                CHECK(move.from != move.to);
        }
    }
}

TEST_CASE("A made-up funnel narrows from stage to stage down to the won deals", "[starter][sample]")
{
    std::vector<int> reached(10, 0);
    int all = 0;
    for (const SampleDeal &made : historyOf(5'000)) {
        if (made.deal.funnel != FunnelId(1))
            continue;
        ++all;
        const int depth = made.deal.status == DealStatus::Won ? 9 : made.deal.furthestPosition;
        for (int position = 1; position <= depth; ++position)
            ++reached[size_t(position)];
    }
    CHECK(reached[1] == all);
    for (size_t position = 2; position <= 9; ++position) {
        CAPTURE(position, reached[position - 1], reached[position]);
        CHECK(reached[position] < reached[position - 1]);
    }
    CHECK(reached[9] > all / 8);
    CHECK(reached[9] < all / 3);
}

TEST_CASE("Made-up deals end in every way and most recent ones are in hand", "[starter][sample]")
{
    const std::vector<SampleDeal> deals = historyOf(5'000);
    std::map<DealStatus, int> byStatus;
    std::map<MoveKind, int> byMove;
    std::map<DealKind, int> byKind;
    int back = 0, skipped = 0, recent = 0, recentInHand = 0;
    for (const SampleDeal &made : deals) {
        ++byStatus[made.deal.status];
        ++byKind[made.deal.kind];
        const bool inHand =
                made.deal.status == DealStatus::Open || made.deal.status == DealStatus::Deferred;
        const bool isRecent = now.msUtc - made.deal.createdAt.msUtc < 7LL * 24 * 3600 * 1000;
        recent += isRecent;
        recentInHand += isRecent && inHand;
        for (const DealMove &move : made.moves) {
            ++byMove[move.kind];
            if (move.kind == MoveKind::Moved) {
                back += positionOf(move.to) < positionOf(*move.from);
                skipped += positionOf(move.to) > positionOf(*move.from) + 1;
            }
        }
    }
    CHECK(byStatus[DealStatus::Open] > 150);
    CHECK(byStatus[DealStatus::Open] < 1'000);
    CHECK(byStatus[DealStatus::Deferred] > 40);
    CHECK(byStatus[DealStatus::Won] > 700);
    CHECK(byStatus[DealStatus::Lost] > 2'500);
    for (int kind = 0; kind <= int(MoveKind::Transferred); ++kind) {
        CAPTURE(kind);
        CHECK(byMove[MoveKind(kind)] >= 10);
    }
    CHECK(byKind[DealKind::Repeat] > 100);
    CHECK(byKind[DealKind::Referral] > 100);
    CHECK(back > 50);
    CHECK(skipped > 50);
    CHECK(recentInHand > recent / 2);
}

TEST_CASE("Made-up repeat deals come from won deals of the same client", "[starter][sample]")
{
    const std::vector<SampleDeal> deals = historyOf(5'000);
    int repeats = 0, referrals = 0;
    for (const SampleDeal &made : deals) {
        if (!made.deal.parent)
            continue;
        const SampleDeal &parent = deals[size_t(made.deal.parent->value - 1)];
        CAPTURE(made.deal.id.value);
        CHECK(parent.deal.status == DealStatus::Won);
        CHECK(*parent.deal.closedAt < made.deal.createdAt);
        if (made.deal.kind == DealKind::Repeat) {
            ++repeats;
            CHECK(made.deal.contact == parent.deal.contact);
            CHECK(!made.contact);
        } else {
            ++referrals;
            CHECK(made.deal.contact != parent.deal.contact);
        }
    }
    CHECK(repeats > 100);
    CHECK(referrals > 50);
}

TEST_CASE("A transferred deal leaves a passage in the funnel it left", "[starter][sample]")
{
    int transferred = 0;
    for (const SampleDeal &made : historyOf(5'000)) {
        const auto move = std::ranges::find(made.moves, MoveKind::Transferred, &DealMove::kind);
        CHECK((move != made.moves.end()) == made.passage.has_value());
        if (!made.passage)
            continue;
        ++transferred;
        CHECK(made.passage->funnel == FunnelId(1));
        CHECK(made.passage->stage == *move->from);
        CHECK(made.passage->leftAt == move->at);
        CHECK(made.deal.funnel == FunnelId(2));
        int furthest = 0;
        for (const DealMove &earlier : made.moves) {
            if (funnelOf(earlier.to) == FunnelId(1))
                furthest = std::max(furthest, positionOf(earlier.to));
        }
        CHECK(made.passage->furthestPosition == furthest);
    }
    CHECK(transferred > 20);
}

TEST_CASE("Made-up managers differ in skill", "[starter][sample]")
{
    const std::vector<SampleDeal> deals = historyOf(10'000);
    const double best = winRate(deals, ManagerId(1));
    const double middle = winRate(deals, ManagerId(3));
    const double worst = winRate(deals, ManagerId(5));
    CAPTURE(best, middle, worst);
    CHECK(best > middle + 0.04);
    CHECK(middle > worst + 0.02);
    CHECK(worst > 0.03);
}

TEST_CASE("Made-up losses have other reasons early than late", "[starter][sample]")
{
    std::map<std::pair<int, qint64>, int> losses; // By position and reason.
    int commented = 0, lost = 0;
    for (const SampleDeal &made : historyOf(10'000)) {
        if (made.deal.status != DealStatus::Lost || made.deal.funnel != FunnelId(1))
            continue;
        ++losses[{positionOf(made.deal.stage), made.deal.lossReason->value}];
        ++lost;
        commented += !made.moves.back().comment.isEmpty();
    }
    CHECK(losses[{1, 1}] > losses[{1, 4}]); // Spam among leads,
    CHECK(losses[{4, 1}] == 0); // and none after an offer.
    CHECK(losses[{5, 4}] > losses[{5, 5}]); // Terms end talks about the contract.
    CHECK(commented > lost / 4);
    CHECK(commented < lost);
}

TEST_CASE("The average number of moves follows the wish", "[starter][sample]")
{
    CHECK(averageMoves(historyOf(10'000)) == Approx(4.4).margin(0.4));
    CHECK(averageMoves(historyOf(10'000, 1, 8)) == Approx(8).margin(0.6));
}

TEST_CASE("Amounts are round and vary as deals do", "[starter][sample]")
{
    std::vector<qint64> amounts;
    for (const SampleDeal &made : historyOf(5'000)) {
        CHECK(made.deal.amount.minor >= 0);
        CHECK(made.deal.amount.minor % 100 == 0);
        if (made.deal.amount.minor > 0)
            amounts.push_back(made.deal.amount.minor);
    }
    std::ranges::sort(amounts);
    CHECK(amounts.size() > 4'000);
    CHECK(amounts.back() > 6 * amounts[amounts.size() / 2]);
    CHECK(amounts[amounts.size() / 2] > 6 * amounts.front());
}

TEST_CASE("A small sample repeats no contact and its clients can be reached only on paper",
          "[starter][sample]")
{
    QSet<QString> names;
    int contacts = 0, companies = 0, tasks = 0, activities = 0;
    for (const SampleDeal &made : historyOf(400)) {
        companies += made.company.has_value();
        tasks += int(made.tasks.size());
        activities += int(made.activities.size());
        CHECK(made.deal.contact.has_value());
        if (!made.contact)
            continue;
        ++contacts;
        names << made.contact->name;
        for (const Channel &channel : made.contact->channels) {
            CAPTURE(channel.value);
            if (channel.kind == ChannelKind::Email)
                CHECK(channel.value.endsWith(QStringLiteral("@example.com")));
            if (channel.kind == ChannelKind::Phone)
                CHECK(channel.value.startsWith(QStringLiteral("+380 20 ")));
            CHECK(!channel.value.contains(u'#'));
        }
    }
    CHECK(names.size() == contacts);
    CHECK(contacts > 250);
    CHECK(companies > 50);
    CHECK(activities > 300);
    CHECK(tasks > 3);
}

TEST_CASE("Samples of one, two and ten deals are made too", "[starter][sample]")
{
    for (const int size : {1, 2, 10}) {
        for (const quint32 seed : {1u, 2u, 3u, 4u, 5u}) {
            const std::vector<SampleDeal> deals = historyOf(size, seed);
            REQUIRE(deals.size() == size_t(size));
            CHECK(deals.front().deal.id == DealId(1));
        }
    }
}
