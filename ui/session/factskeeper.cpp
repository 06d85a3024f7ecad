#include "ui/session/factskeeper.h"

#include "core/storage/book.h"
#include "core/storage/bookfile.h"
#include "core/storage/factsloader.h"

#include <tuple>

namespace voronka {

namespace {

/// Up to here the facts are read in less than a frame or two, so that waiting for a thread would
/// only make the pages flicker.
constexpr size_t rowsReadAtOnce = 10'000;

} // namespace

/// The parts of the catalog that the facts depend on. A new name is none of them.
struct FactsKeeper::Basis
{
    std::vector<std::tuple<StageId, FunnelId, int, bool>> stages;
    std::vector<std::pair<LossReasonId, std::optional<LossReasonId>>> reasons;
    QTimeZone timeZone;

    explicit Basis(const Catalog &catalog) : timeZone(catalog.settings.timeZone)
    {
        for (const Stage &stage : catalog.stages)
            stages.emplace_back(stage.id, stage.funnel, stage.position, stage.archived);
        for (const LossReason &reason : catalog.lossReasons)
            reasons.emplace_back(reason.id, reason.mergedInto);
        std::ranges::sort(reasons);
    }
    friend bool operator==(const Basis &, const Basis &) = default;
};

FactsKeeper::FactsKeeper(Book &book, Clock clock, QObject *parent)
    : QObject(parent), m_book(book), m_clock(std::move(clock))
{
}

FactsKeeper::~FactsKeeper() = default;

void FactsKeeper::start()
{
    m_basis = std::make_unique<Basis>(m_book.catalog());
    load();
}

void FactsKeeper::load()
{
    m_loadAgain = false;
    m_changedMeanwhile.clear();
    m_loading = std::make_unique<Job>();
    m_loading->start(
            [path = m_book.path()](std::stop_token stop,
                                   const Job::Progress &progress) -> Result<Facts> {
                auto book = openBook(path, OpenCheck::Later);
                if (!book)
                    return std::unexpected(book.error());
                return loadFacts((*book)->database(), (*book)->catalog(), stop, progress);
            },
            [this](Result<Facts> facts) { take(std::move(facts)); });
}

void FactsKeeper::loadHere()
{
    Result<Facts> facts = loadFacts(m_book.database(), m_book.catalog());
    m_changedMeanwhile.clear();
    m_loadAgain = false;
    take(std::move(facts));
}

void FactsKeeper::take(Result<Facts> facts)
{
    if (m_loadAgain) {
        load();
        return;
    }
    if (!facts) {
        Q_EMIT failed(facts.error());
        return;
    }
    m_facts = std::make_unique<Facts>(std::move(*facts));
    if (!m_changedMeanwhile.empty())
        patch(std::exchange(m_changedMeanwhile, {}));
    Q_EMIT factsChanged();
}

void FactsKeeper::patch(const std::vector<DealId> &deals)
{
    if (const Result<> done = patchFacts(m_book.database(), m_book.catalog(), *m_facts, deals);
        !done)
        Q_EMIT failed(done.error());
}

void FactsKeeper::apply(const Changes &changes)
{
    Basis basis(m_book.catalog());
    const bool reload = changes.everything || basis != *m_basis;
    *m_basis = std::move(basis);
    if (reload || !changes.deals.empty())
        forgetStays();

    if (!reload && changes.deals.empty())
        return;
    if (m_loading && m_loading->isRunning()) {
        m_loadAgain = m_loadAgain || reload;
        m_changedMeanwhile.insert(m_changedMeanwhile.end(), changes.deals.begin(),
                                  changes.deals.end());
    } else if (reload) {
        const bool small = m_facts && m_facts->size() <= rowsReadAtOnce;
        m_facts.reset();
        if (small && !changes.everything) {
            loadHere();
        } else {
            Q_EMIT factsChanged();
            load();
        }
    } else if (m_facts) {
        patch(changes.deals);
        Q_EMIT factsChanged();
    }
}

void FactsKeeper::forgetStays()
{
    m_stays.reset();
    m_staysAgain = true;
}

const Stays *FactsKeeper::stays()
{
    if (m_stays || (m_loadingStays && m_loadingStays->isRunning()))
        return m_stays.get();
    m_staysAgain = false;
    m_loadingStays = std::make_unique<Job>();
    m_loadingStays->start(
            [path = m_book.path(), now = m_clock()](
                    std::stop_token stop, const Job::Progress &progress) -> Result<Stays> {
                auto book = openBook(path, OpenCheck::Later);
                if (!book)
                    return std::unexpected(book.error());
                return loadStays((*book)->database(), (*book)->catalog(), now, stop, progress);
            },
            [this](Result<Stays> stays) {
                if (!stays) {
                    Q_EMIT failed(stays.error());
                    return;
                }
                // What was read before a commit is out of date; whoever still wants it asks again.
                if (!m_staysAgain)
                    m_stays = std::make_unique<Stays>(std::move(*stays));
                Q_EMIT staysChanged();
            });
    return nullptr;
}

} // namespace voronka
