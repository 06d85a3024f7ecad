#include "core/base/localdays.h"
#include "core/model/dealmove.h"
#include "core/storage/alongside.h"
#include "core/storage/factsloader.h"
#include "core/storage/loading.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <optional>

namespace voronka {

namespace {

constexpr qint64 msPerMinute = 60'000;

/// Where a stage stands, as the catalog has it now.
struct Place
{
    qint64 funnel = 0;
    int position = 1;
    int won = 2; ///< One more than the live stages of the funnel.
};

QHash<qint64, Place> placesOf(const Catalog &catalog)
{
    QHash<qint64, Place> places;
    for (const Stage &stage : catalog.stages) {
        places.insert(stage.id.value,
                      {stage.funnel.value, catalog.livePosition(stage.id),
                       int(catalog.liveStages(stage.funnel).size()) + 1});
    }
    return places;
}

/// Follows one deal after another through its moves.
class StayMaker
{
public:
    StayMaker(const Catalog &catalog, Instant now, Stays &stays)
        : m_places(placesOf(catalog)), m_days(catalog.settings.timeZone), m_now(now), m_stays(stays)
    {
    }

    void beginDeal(qint64 deal, bool imported);
    void move(MoveKind kind, Instant at, qint64 stage);
    void endDeal();

private:
    void beginStay(qint64 stage, Instant at);
    void endStay(Instant at, bool completed);
    void fallAsleep(Instant at);
    void wakeUp(Instant at);
    void enter(const Place &place, int position, Instant at);

    const QHash<qint64, Place> m_places;
    const LocalDays m_days;
    const Instant m_now;
    Stays &m_stays;

    qint64 m_deal = 0;
    bool m_leaveOut = false; ///< The stay that runs is the first of an imported deal.
    std::optional<qint64> m_stage; ///< Of the stay that runs.
    Instant m_since; ///< When it began, or was last awoken.
    qint64 m_awakeMs = 0; ///< Before that.
    bool m_asleep = false;
    std::vector<std::pair<qint64, int>> m_depths; ///< Per funnel; nearly always one.
    std::optional<Place> m_won; ///< Where it was won, unless it was reopened after.
    Instant m_wonAt;
};

void StayMaker::beginDeal(qint64 deal, bool imported)
{
    m_deal = deal;
    m_leaveOut = imported;
    m_stage.reset();
    m_depths.clear();
    m_won.reset();
}

void StayMaker::move(MoveKind kind, Instant at, qint64 stage)
{
    const Place place = m_places.value(stage);
    switch (kind) {
    case MoveKind::Deferred:
        fallAsleep(at);
        return;
    case MoveKind::Resumed:
        wakeUp(at);
        return;
    case MoveKind::Won:
        endStay(at, true);
        m_won = place;
        m_wonAt = at;
        return;
    case MoveKind::Lost:
        endStay(at, true);
        return;
    case MoveKind::Created:
    case MoveKind::Moved:
    case MoveKind::Reopened:
    case MoveKind::Transferred:
        endStay(at, true);
        m_won.reset();
        beginStay(stage, at);
        enter(place, place.position, at);
        return;
    }
}

void StayMaker::endDeal()
{
    endStay(m_now, false);
    // A win that was taken back by reopening is none: the deal counts with its present outcome.
    if (m_won)
        enter(*m_won, m_won->won, m_wonAt);
}

void StayMaker::beginStay(qint64 stage, Instant at)
{
    m_stage = stage;
    m_since = at;
    m_awakeMs = 0;
    m_asleep = false;
}

void StayMaker::endStay(Instant at, bool completed)
{
    if (!m_stage)
        return;
    if (!m_asleep)
        fallAsleep(at);
    if (!m_leaveOut) {
        const qint64 minutes = m_awakeMs / msPerMinute;
        m_stays.stays.push_back(
                {m_deal, *m_stage,
                 qint32(std::min<qint64>(minutes, std::numeric_limits<qint32>::max())), completed});
    }
    m_leaveOut = false;
    m_stage.reset();
}

void StayMaker::fallAsleep(Instant at)
{
    // Clocks are set back: such a time counts as none.
    if (!m_asleep)
        m_awakeMs += std::max<qint64>(0, at.msUtc - m_since.msUtc);
    m_asleep = true;
}

void StayMaker::wakeUp(Instant at)
{
    if (m_asleep)
        m_since = at;
    m_asleep = false;
}

void StayMaker::enter(const Place &place, int position, Instant at)
{
    auto depth = std::ranges::find(m_depths, place.funnel, &std::pair<qint64, int>::first);
    if (depth == m_depths.end())
        depth = m_depths.insert(depth, {place.funnel, 0});
    if (depth->second >= position)
        return;
    const qint32 day = m_days.julianDay(at);
    for (int passed = depth->second + 1; passed <= position; ++passed)
        m_stays.entries.push_back({m_deal, place.funnel, day, quint8(passed)});
    depth->second = position;
}

} // namespace

Result<Stays> loadStays(Database &database, const Catalog &catalog, Instant now,
                        std::stop_token stop, const Progress &progress)
{
    auto loading = Loading::start(database, stop, progress);
    if (!loading)
        return std::unexpected(loading.error());
    auto moves = database.prepare(QStringLiteral(R"(
SELECT deal, at, to_stage,
       CASE kind WHEN 'moved' THEN 1 WHEN 'created' THEN 0 WHEN 'won' THEN 2 WHEN 'lost' THEN 3
                 WHEN 'deferred' THEN 4 WHEN 'resumed' THEN 5 WHEN 'reopened' THEN 6 ELSE 7 END
FROM deal_move ORDER BY deal, seq)"));
    if (!moves)
        return std::unexpected(moves.error());
    Result<bool> more = moves->first();
    auto imported =
            Alongside::start(database,
                             QStringLiteral("SELECT id FROM deal WHERE import_batch IS NOT NULL "
                                            "ORDER BY id"));
    if (!imported)
        return std::unexpected(imported.error());

    Stays stays;
    StayMaker maker(catalog, now, stays);
    std::optional<qint64> current;
    for (; more && *more; more = moves->next()) {
        const qint64 deal = moves->integer(0);
        if (deal != current) {
            if (current)
                maker.endDeal();
            current = deal;
            bool isImported = false;
            const Result<> matched =
                    imported->rowsOf(deal, [&isImported](const Statement &) { isImported = true; });
            if (!matched)
                return std::unexpected(matched.error());
            if (const Result<> going = loading->reached(deal); !going)
                return std::unexpected(going.error());
            maker.beginDeal(deal, isImported);
        }
        maker.move(MoveKind(moves->integer(3)), moves->instant(1), moves->integer(2));
    }
    if (!more)
        return std::unexpected(more.error());
    if (current)
        maker.endDeal();
    return stays;
}

} // namespace voronka
