#pragma once

#include "core/starter/samplehistory.h"

namespace voronka {

enum class SampleRoute {
    Main,
    Shop,
    MainThenShop, ///< A small order that came to the wrong door.
};

/// What decides how one deal fares.
struct SampleFortune
{
    SampleRoute route = SampleRoute::Main;
    double quality = 0; ///< Shifts the odds of losing: above 0 for good managers and sources.
    double detour = 0; ///< Chance of being put off or moved back, in each stage again and again.
};

/// Walks one deal through its funnel from its creation to its outcome, or to now.
class SampleWalk
{
public:
    /// `made.deal` has its id, createdAt, kind and manager.
    SampleWalk(SampleDeal &made, const SampleFortune &fortune, const SampleCast &cast,
               const SampleCalendar &calendar, SampleRandom &random);

    void run();

private:
    const SampleFunnel &funnel() const;
    int last() const { return int(funnel().stages.size()); }

    void create();
    void takeDetours();
    void putOff();
    void stepBack();
    void leaveStage();
    void advance();
    void win();
    void lose();
    void reopen();
    void transfer();

    double hoursHere() const;
    double lossChance() const;
    bool passTime(double medianHours);
    void place(int position);
    DealMove &append(MoveKind kind);
    void enter(MoveKind kind, int position);

    SampleDeal &m_made;
    Deal &m_deal;
    SampleFortune m_fortune;
    const SampleCast &m_cast;
    const SampleCalendar &m_calendar;
    SampleRandom &m_random;
    int m_position = 1;
    Instant m_time;
    bool m_over = false; ///< Nothing more happens: an outcome, or it would be after now.
};

} // namespace voronka
