#include "core/storage/factsloader.h"

#include "core/base/localdays.h"
#include "core/model/countedreason.h"
#include "core/storage/alongside.h"
#include "core/storage/loading.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>
#include <limits>

namespace voronka {

namespace {

struct FactsText
{
    Q_DECLARE_TR_FUNCTIONS(FactsText)
};

// Status and kind come as the numbers of their enumerations, the expected day as that of the
// Julian calendar, which begins at noon: making a QString of each would cost a third of the time.
const QString selectDeal = QStringLiteral(R"(
SELECT id, funnel, stage,
       CASE status WHEN 'open' THEN 0 WHEN 'deferred' THEN 1 WHEN 'won' THEN 2 ELSE 3 END,
       CASE kind WHEN 'new' THEN 0 WHEN 'repeat' THEN 1 ELSE 2 END,
       loss_reason, amount, manager, source, region, created_at, closed_at, furthest_position,
       contact, company, stage_since, next_contact_at,
       CAST(julianday(expected_on) + 0.5 AS INTEGER)
FROM deal
)");
const QString selectPassage =
        QStringLiteral("SELECT deal, funnel, stage, furthest_position, left_at FROM deal_passage ");
const QString selectTag = QStringLiteral("SELECT deal, tag FROM deal_tag ");

/// Open tasks by deal; a deal stands there once for each.
const QString selectTask =
        QStringLiteral("SELECT deal FROM task WHERE deal IS NOT NULL AND done_at IS NULL ");

/// Each sleep of an open deal in the stage where it stands: whose, and from when to when. It begins
/// with the first deferral after any other event, as DealProgress has it.
const QString selectSleep = QStringLiteral(R"(
SELECT deal, (
    SELECT at FROM deal_move AS begun
    WHERE begun.deal = woken.deal AND begun.seq < woken.seq AND begun.kind = 'deferred'
        AND begun.seq > (SELECT max(seq) FROM deal_move AS other
            WHERE other.deal = woken.deal AND other.seq < woken.seq AND other.kind <> 'deferred')
    ORDER BY begun.seq LIMIT 1), at
FROM deal_move AS woken
WHERE kind = 'resumed'
    AND EXISTS (SELECT 1 FROM deal WHERE deal.id = woken.deal AND status = 'open')
    AND NOT EXISTS (SELECT 1 FROM deal_move AS later
        WHERE later.deal = woken.deal AND later.seq > woken.seq
            AND later.kind IN ('moved', 'reopened', 'transferred'))
)");

/// What a foreign hand set beyond 32 bits of minutes, some four thousand years, stays at their end.
qint32 minutes(Instant instant)
{
    constexpr qint64 msPerMinute = 60'000;
    return qint32(std::clamp<qint64>(instant.msUtc / msPerMinute,
                                     std::numeric_limits<qint32>::min(),
                                     std::numeric_limits<qint32>::max()));
}

/// Makes rows of facts from rows of the book, with what the catalog says about them at hand.
class FactMaker
{
public:
    explicit FactMaker(const Catalog &catalog);

    FactRow deal(const Statement &row) const;
    /// What the deal is to a funnel it left.
    FactRow passage(const FactRow &deal, const Statement &row) const;

private:
    LossReasonId counted(LossReasonId reason) const { return m_reasons.value(reason, reason); }

    LocalDays m_days;
    QHash<StageId, int> m_positions;
    QHash<LossReasonId, LossReasonId> m_reasons; ///< Only the merged ones.
};

FactMaker::FactMaker(const Catalog &catalog) : m_days(catalog.settings.timeZone)
{
    for (const Stage &stage : catalog.stages)
        m_positions.insert(stage.id, catalog.livePosition(stage.id));
    for (const LossReason &reason : catalog.lossReasons) {
        if (const LossReasonId counted = countedReason(catalog, reason.id); counted != reason.id)
            m_reasons.insert(reason.id, counted);
    }
}

FactRow FactMaker::deal(const Statement &row) const
{
    FactRow fact;
    fact.deal = row.id<DealId>(0);
    fact.funnel = row.id<FunnelId>(1);
    fact.position = m_positions.value(row.id<StageId>(2), 1);
    fact.outcome = Outcome(row.integer(3));
    fact.kind = DealKind(row.integer(4));
    if (fact.outcome == Outcome::Lost)
        fact.lossReason = counted(row.id<LossReasonId>(5));
    fact.amount = row.money(6);
    fact.manager = row.optionalId<ManagerId>(7);
    fact.source = row.optionalId<SourceId>(8);
    fact.region = row.optionalId<RegionId>(9);
    fact.createdDay = m_days.julianDay(row.instant(10));
    if (fact.outcome == Outcome::Won || fact.outcome == Outcome::Lost)
        fact.closedDay = m_days.julianDay(row.instant(11));
    fact.furthest = int(row.integer(12));
    fact.contact = row.optionalId<ContactId>(13);
    fact.company = row.optionalId<CompanyId>(14);
    fact.stageSince = minutes(row.instant(15));
    if (const auto next = row.optionalInstant(16))
        fact.nextContact = minutes(*next);
    fact.expectedDay = qint32(row.integer(17));
    return fact;
}

FactRow FactMaker::passage(const FactRow &deal, const Statement &row) const
{
    FactRow fact = deal;
    fact.funnel = row.id<FunnelId>(1);
    fact.position = m_positions.value(row.id<StageId>(2), 1);
    fact.furthest = int(row.integer(3));
    fact.closedDay = m_days.julianDay(row.instant(4));
    fact.outcome = Outcome::Transferred;
    fact.lossReason.reset();
    return fact;
}

/// Clocks are set back: such a time counts as none.
void addSleep(FactRow &fact, const Statement &row)
{
    const Instant begun = row.optionalInstant(1).value_or(row.instant(2));
    fact.stageSince += minutes({std::max<qint64>(0, row.instant(2).msUtc - begun.msUtc)});
}

/// The rows of one deal, by funnel: what it is now among what it was to the funnels it left.
void addPassages(std::vector<FactRow> &rows, const std::vector<FactRow> &passages)
{
    rows.insert(rows.end(), passages.begin(), passages.end());
    std::ranges::sort(rows, {}, &FactRow::funnel);
}

Result<> requireListsFit(const Database &database, const Catalog &catalog)
{
    const QString book = QDir::toNativeSeparators(database.path());
    const auto tooLong = [](const auto &list) { return list.size() > size_t(maxListNames); };
    if (tooLong(catalog.managers)) {
        return failure(ErrorKind::Refused,
                       FactsText::tr("The book “%1” has more than %2 managers, too many to count "
                                     "in reports. Undo the import that brought them.")
                               .arg(book)
                               .arg(maxListNames));
    }
    if (tooLong(catalog.sources)) {
        return failure(ErrorKind::Refused,
                       FactsText::tr("The book “%1” has more than %2 sources, too many to count "
                                     "in reports. Undo the import that brought them.")
                               .arg(book)
                               .arg(maxListNames));
    }
    if (tooLong(catalog.regions)) {
        return failure(ErrorKind::Refused,
                       FactsText::tr("The book “%1” has more than %2 regions, too many to count "
                                     "in reports. Undo the import that brought them.")
                               .arg(book)
                               .arg(maxListNames));
    }
    if (tooLong(catalog.lossReasons)) {
        return failure(ErrorKind::Refused,
                       FactsText::tr("The book “%1” has more than %2 loss reasons, too many to "
                                     "count in reports. Undo the import that brought them.")
                               .arg(book)
                               .arg(maxListNames));
    }
    if (tooLong(catalog.funnels)) {
        return failure(ErrorKind::Refused,
                       FactsText::tr("The book “%1” has more than %2 funnels, too many to count "
                                     "in reports. Undo the import that brought them.")
                               .arg(book)
                               .arg(maxListNames));
    }
    return {};
}

Result<> requireFunnelsFit(const Catalog &catalog)
{
    for (const Funnel &funnel : catalog.funnels) {
        if (catalog.liveStages(funnel.id).size() <= size_t(maxLiveStages))
            continue;
        return failure(ErrorKind::Refused,
                       FactsText::tr("The funnel “%1” has more than %2 stages, too many to count "
                                     "in reports. Archive some of its stages.")
                               .arg(funnel.name)
                               .arg(maxLiveStages));
    }
    return {};
}

/// What stands in other tables about a deal, read alongside the deals themselves.
class Companions
{
public:
    static Result<Companions> start(Database &database)
    {
        auto passages =
                Alongside::start(database, selectPassage + QStringLiteral("ORDER BY deal, funnel"));
        if (!passages)
            return std::unexpected(passages.error());
        auto tags = Alongside::start(database, selectTag + QStringLiteral("ORDER BY deal, tag"));
        if (!tags)
            return std::unexpected(tags.error());
        auto tasks = Alongside::start(database, selectTask + QStringLiteral("ORDER BY deal"));
        if (!tasks)
            return std::unexpected(tasks.error());
        auto sleeps = Alongside::start(database, selectSleep + QStringLiteral("ORDER BY deal"));
        if (!sleeps)
            return std::unexpected(sleeps.error());
        return Companions{std::move(*passages), std::move(*tags), std::move(*tasks),
                          std::move(*sleeps)};
    }

    /// Fills in what the deal's own row does not tell.
    Result<> complete(FactRow &deal)
    {
        const qint64 id = deal.deal.value;
        const Result<> tagged = tags.rowsOf(
                id, [&deal](const Statement &row) { deal.tags.push_back(row.id<TagId>(1)); });
        if (!tagged)
            return tagged;
        const Result<> busy = tasks.rowsOf(id, [&deal](const Statement &) { deal.hasTask = true; });
        if (!busy)
            return busy;
        return sleeps.rowsOf(id, [&deal](const Statement &row) { addSleep(deal, row); });
    }

    Alongside passages;
    Alongside tags;
    Alongside tasks;
    Alongside sleeps;
};

} // namespace

Result<Facts> loadFacts(Database &database, const Catalog &catalog, std::stop_token stop,
                        const Progress &progress)
{
    if (const Result<> fits = requireListsFit(database, catalog); !fits)
        return std::unexpected(fits.error());
    if (const Result<> fits = requireFunnelsFit(catalog); !fits)
        return std::unexpected(fits.error());
    auto loading = Loading::start(database, stop, progress);
    if (!loading)
        return std::unexpected(loading.error());

    // The deals are begun first and ended last: as long as they are read, no other program can
    // commit, so that all lists are of one moment.
    auto deals = database.prepare(selectDeal + QStringLiteral("ORDER BY id"));
    if (!deals)
        return std::unexpected(deals.error());
    Result<bool> more = deals->first();
    auto companions = Companions::start(database);
    if (!companions)
        return std::unexpected(companions.error());

    const FactMaker make(catalog);
    Facts facts;
    facts.reserve(loading->expectedDeals());
    for (; more && *more; more = deals->next()) {
        FactRow deal = make.deal(*deals);
        if (const Result<> going = loading->reached(deal.deal.value); !going)
            return std::unexpected(going.error());
        if (const Result<> completed = companions->complete(deal); !completed)
            return std::unexpected(completed.error());
        std::vector<FactRow> left;
        const Result<> passed =
                companions->passages.rowsOf(deal.deal.value, [&](const Statement &row) {
                    left.push_back(make.passage(deal, row));
                });
        if (!passed)
            return std::unexpected(passed.error());
        if (left.empty()) {
            facts.append(deal);
            continue;
        }
        std::vector<FactRow> rows{std::move(deal)};
        addPassages(rows, left);
        for (const FactRow &row : rows)
            facts.append(row);
    }
    if (!more)
        return std::unexpected(more.error());
    return facts;
}

Result<> patchFacts(Database &database, const Catalog &catalog, Facts &facts,
                    std::span<const DealId> deals)
{
    if (const Result<> fits = requireListsFit(database, catalog); !fits)
        return fits;
    const FactMaker make(catalog);
    for (const DealId id : deals) {
        auto deal = readFirst(
                database, selectDeal + QStringLiteral("WHERE id = ?"),
                [&make](const Statement &row) { return make.deal(row); }, id);
        if (!deal)
            return std::unexpected(deal.error());
        std::vector<FactRow> rows;
        if (*deal) {
            auto tags = readAll(
                    database, selectTag + QStringLiteral("WHERE deal = ?"),
                    [](const Statement &row) { return row.id<TagId>(1); }, id);
            if (!tags)
                return std::unexpected(tags.error());
            (*deal)->tags = std::move(*tags);
            const auto task = readFirst(
                    database, selectTask + QStringLiteral("AND deal = ? LIMIT 1"),
                    [](const Statement &row) { return row.id<DealId>(0); }, id);
            if (!task)
                return std::unexpected(task.error());
            (*deal)->hasTask = task->has_value();
            const auto sleeps = readAll(
                    database, selectSleep + QStringLiteral("AND deal = ?"),
                    [&deal](const Statement &row) {
                        addSleep(**deal, row);
                        return true;
                    },
                    id);
            if (!sleeps)
                return std::unexpected(sleeps.error());
            const auto passages = readAll(
                    database, selectPassage + QStringLiteral("WHERE deal = ?"),
                    [&](const Statement &row) { return make.passage(**deal, row); }, id);
            if (!passages)
                return std::unexpected(passages.error());
            rows.push_back(std::move(**deal));
            addPassages(rows, *passages);
        }
        facts.replace(id, rows);
    }
    return {};
}

} // namespace voronka
