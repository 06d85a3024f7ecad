#include "core/starter/samplewalk.h"

#include <algorithm>
#include <array>

namespace voronka {

namespace {

constexpr double msPerHour = 60.0 * 60 * 1000;
constexpr size_t spam = 0; // The first of the starting reasons.
constexpr size_t mostMoves = 60; // Chance alone must not make a deal without end.

/// What usually happens in a stage.
struct Habits
{
    double loss; ///< Chance of being lost here.
    double hours; ///< Median time before it goes on.
    double win; ///< Chance of being won from here when it goes on.
    std::array<double, 5> reasons; ///< Weights of the starting reasons, in their order.
};

constexpr std::array<Habits, 8> mainHabits{{
        {0.26, 8, 0.00, {35, 8, 25, 7, 25}},
        {0.37, 0.05, 0.00, {12, 14, 32, 12, 30}},
        {0.39, 40, 0.00, {2, 22, 26, 22, 28}},
        {0.45, 140, 0.00, {0, 34, 18, 30, 18}},
        {0.26, 220, 0.02, {0, 30, 18, 48, 4}},
        {0.07, 480, 0.03, {0, 10, 45, 45, 0}},
        {0.07, 120, 0.25, {0, 5, 40, 55, 0}},
        {0.03, 240, 1.00, {0, 10, 50, 40, 0}},
}};

constexpr std::array<Habits, 6> shopHabits{{
        {0.22, 0.3, 0.00, {30, 15, 25, 5, 25}},
        {0.36, 10, 0.00, {0, 22, 28, 20, 30}},
        {0.06, 12, 0.00, {0, 10, 60, 30, 0}},
        {0.03, 60, 0.02, {0, 0, 40, 60, 0}},
        {0.04, 40, 0.30, {0, 0, 30, 70, 0}},
        {0.02, 70, 1.00, {0, 0, 50, 50, 0}},
}};

const Habits &habitsOf(bool isShop, int position)
{
    return isShop ? shopHabits[size_t(position - 1)] : mainHabits[size_t(position - 1)];
}

} // namespace

SampleWalk::SampleWalk(SampleDeal &made, const SampleFortune &fortune, const SampleCast &cast,
                       const SampleCalendar &calendar, SampleRandom &random)
    : m_made(made), m_deal(made.deal), m_fortune(fortune), m_cast(cast), m_calendar(calendar),
      m_random(random), m_time(made.deal.createdAt)
{
    Q_ASSERT(cast.main.stages.size() == mainHabits.size());
    Q_ASSERT(cast.shop.stages.size() == shopHabits.size());
    m_deal.funnel = fortune.route == SampleRoute::Shop ? cast.shop.id : cast.main.id;
}

void SampleWalk::run()
{
    create();
    while (!m_over) {
        takeDetours();
        if (!m_over)
            leaveStage();
    }
}

const SampleFunnel &SampleWalk::funnel() const
{
    return m_deal.funnel == m_cast.shop.id ? m_cast.shop : m_cast.main;
}

void SampleWalk::create()
{
    // Some requests skip the first stages: a client who calls is no longer a mere lead.
    constexpr std::array newcomers{0.72, 0.21, 0.05, 0.02};
    constexpr std::array acquaintances{0.30, 0.45, 0.20, 0.05};
    const bool isKnown = m_deal.kind != DealKind::New;
    place(1 + int(m_random.weighted(isKnown ? acquaintances : newcomers)));
    DealMove &created = append(MoveKind::Created);
    created.from.reset();
    if (m_deal.kind == DealKind::Repeat && m_random.chance(0.05))
        win(); // Bought again on the spot.
}

void SampleWalk::takeDetours()
{
    while (!m_over && m_made.moves.size() < mostMoves && m_random.chance(m_fortune.detour)) {
        if (m_position < 3 || m_random.chance(0.4))
            putOff();
        else
            stepBack();
    }
}

void SampleWalk::putOff()
{
    if (!passTime(hoursHere()))
        return;
    DealMove &deferred = append(MoveKind::Deferred);
    const double hours = 24 * m_random.between(5, 75);
    const Instant until = m_calendar.working({m_time.msUtc + qint64(hours * msPerHour)}, m_random);
    deferred.until = until;
    if (m_random.chance(0.6))
        deferred.comment = m_random.pick(sampleNames(m_cast.language).deferComments);
    if (until > m_calendar.now()) {
        m_deal.status = DealStatus::Deferred;
        m_deal.nextContactAt = until;
        m_over = true;
        return;
    }
    m_time = until;
    append(MoveKind::Resumed);
}

void SampleWalk::stepBack()
{
    const int before = m_position;
    if (passTime(hoursHere() / 2))
        enter(MoveKind::Moved, before - 1 - int(m_random.below(2)));
    if (!m_over && passTime(hoursHere() / 2))
        enter(MoveKind::Moved, before);
}

void SampleWalk::leaveStage()
{
    if (m_fortune.route == SampleRoute::MainThenShop && m_position >= 2
        && m_deal.funnel != m_cast.shop.id) {
        if (passTime(hoursHere()))
            transfer();
    } else if (m_random.chance(lossChance())) {
        lose();
    } else if (passTime(hoursHere())) {
        advance();
    }
}

void SampleWalk::advance()
{
    constexpr std::array oneOrMore{0.87, 0.09, 0.04};
    if (m_random.chance(habitsOf(m_deal.funnel == m_cast.shop.id, m_position).win)) {
        win();
        return;
    }
    enter(MoveKind::Moved, std::min(last(), m_position + 1 + int(m_random.weighted(oneOrMore))));
}

void SampleWalk::win()
{
    append(MoveKind::Won);
    m_deal.status = DealStatus::Won;
    m_deal.closedAt = m_time;
    m_over = true;
}

void SampleWalk::lose()
{
    auto reasons = habitsOf(m_deal.funnel == m_cast.shop.id, m_position).reasons;
    if (m_deal.kind != DealKind::New || m_deal.company)
        reasons[spam] = 0; // Whom somebody knows is no spammer.
    const size_t reason = m_random.weighted(reasons);
    // Spam is seen at once; other clients who leave seldom say so, and are waited for.
    if (!passTime(reason == spam ? hoursHere() : hoursHere() * 2 + 80))
        return;
    DealMove &lost = append(MoveKind::Lost);
    lost.reason = m_cast.reasons[reason];
    if (m_random.chance(0.45))
        lost.comment = m_random.pick(sampleNames(m_cast.language).lossComments[reason]);
    m_deal.status = DealStatus::Lost;
    m_deal.lossReason = lost.reason;
    m_deal.closedAt = m_time;
    m_over = true;
    if (reason != spam && m_random.chance(0.05))
        reopen();
}

void SampleWalk::reopen()
{
    const double hours = 24 * m_random.between(15, 80);
    const Instant at = m_calendar.working({m_time.msUtc + qint64(hours * msPerHour)}, m_random);
    if (at > m_calendar.now())
        return;
    m_time = at;
    m_over = false;
    m_deal.status = DealStatus::Open;
    m_deal.lossReason.reset();
    m_deal.closedAt.reset();
    m_fortune.quality += 0.8; // Who comes back has made up his mind.
    enter(MoveKind::Reopened, std::max(1, m_position - int(m_random.below(2))));
}

void SampleWalk::transfer()
{
    m_made.passage = {m_deal.funnel, m_deal.stage, m_deal.furthestPosition, m_time};
    const StageId from = m_deal.stage;
    m_deal.funnel = m_cast.shop.id;
    m_deal.furthestPosition = 1;
    place(1 + int(m_random.below(2)));
    append(MoveKind::Transferred).from = from;
}

double SampleWalk::hoursHere() const
{
    return habitsOf(m_deal.funnel == m_cast.shop.id, m_position).hours;
}

double SampleWalk::lossChance() const
{
    const double usual = habitsOf(m_deal.funnel == m_cast.shop.id, m_position).loss;
    const double odds = usual / (1 - usual) * std::exp(-m_fortune.quality);
    return odds / (1 + odds);
}

bool SampleWalk::passTime(double medianHours)
{
    const double hours = m_random.logNormal(medianHours, 0.9);
    m_time = m_calendar.working({m_time.msUtc + qint64(hours * msPerHour)}, m_random);
    m_over = m_time > m_calendar.now();
    return !m_over;
}

void SampleWalk::place(int position)
{
    m_position = position;
    m_deal.stage = funnel().stages[size_t(position - 1)];
    m_deal.stageSince = m_time;
    m_deal.furthestPosition = std::max(m_deal.furthestPosition, position);
}

DealMove &SampleWalk::append(MoveKind kind)
{
    DealMove move;
    move.deal = m_deal.id;
    move.seq = int(m_made.moves.size()) + 1;
    move.kind = kind;
    move.at = m_time;
    move.by = m_deal.manager;
    move.from = m_deal.stage;
    move.to = m_deal.stage;
    m_made.moves.push_back(move);
    return m_made.moves.back();
}

void SampleWalk::enter(MoveKind kind, int position)
{
    const StageId from = m_deal.stage;
    place(position);
    append(kind).from = from;
}

} // namespace voronka
