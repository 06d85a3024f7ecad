#pragma once

#include "core/base/currency.h"
#include "core/model/contact.h"
#include "core/model/deal.h"
#include "core/model/dealmove.h"
#include "core/model/task.h"
#include "core/starter/samplecalendar.h"
#include "core/starter/samplenames.h"
#include "core/starter/samplerandom.h"

#include <optional>
#include <vector>

namespace voronka {

/// A funnel as deals walk through it.
struct SampleFunnel
{
    FunnelId id;
    std::vector<StageId> stages; ///< First to last.
};

/// What a made-up business has before its first deal; the ids are those of the book.
struct SampleCast
{
    SampleFunnel main; ///< The stages of the template "coach".
    SampleFunnel shop; ///< The stages of the template "shop".
    std::vector<LossReasonId> reasons; ///< The starting reasons.
    std::vector<ManagerId> managers;
    std::vector<SourceId> sources;
    std::vector<RegionId> regions;
    std::vector<TagId> tags;
    Currency currency;
    Language language = Language::English;
};

/// The funnel that a deal left for another.
struct SamplePassage
{
    FunnelId funnel;
    StageId stage;
    int furthestPosition = 1;
    Instant leftAt;
};

/// One deal with everything that comes into the book with it. Ids are given, in order, from 1.
struct SampleDeal
{
    std::optional<Company> company; ///< When the deal is its first.
    std::optional<Contact> contact; ///< When the deal is their first.
    Deal deal;
    std::vector<DealMove> moves;
    std::optional<SamplePassage> passage;
    std::vector<TagId> tags;
    std::vector<Activity> activities;
    std::vector<Task> tasks;
};

struct SampleSize
{
    int deals = 400;
    /// What a deal has on average, about: more of them are deals put off and moved back and forth.
    double movesPerDeal = 4;
    bool touches = true; ///< Activities, tasks and confirmations too.
};

/// Makes up the history of a business, deal by deal in the order of their creation: no SQL, no
/// clock. The same arguments give the same history.
class SampleHistory
{
public:
    SampleHistory(const SampleCast &cast, const SampleSize &size, quint32 seed,
                  const SampleCalendar &calendar);

    bool atEnd() const { return m_next == m_arrivals.size(); }
    SampleDeal next();

private:
    /// A won deal, from which more may come.
    struct Client
    {
        DealId deal;
        std::optional<ContactId> contact;
        std::optional<CompanyId> company;
        std::optional<ManagerId> manager;
        std::optional<SourceId> source;
        std::optional<RegionId> region;
        Instant wonAt;
    };

    const Client *earlierClient(Instant before);
    ManagerId managerAt(Instant at);
    void addClient(SampleDeal &made, bool isShop);
    void addCompany(SampleDeal &made);
    QString nextCompanyName();
    void addContact(SampleDeal &made);
    std::vector<Channel> channelsOf(const SamplePerson &person, size_t round);
    QString phoneNumber();
    Money amountOf(double price);
    void addOutcome(SampleDeal &made);
    void addSecondChance(Deal &deal);
    void addTags(SampleDeal &made);
    void addTouches(SampleDeal &made);
    void addTask(SampleDeal &made);

    const SampleCast &m_cast;
    const SampleNames &m_names;
    const SampleCalendar &m_calendar;
    SampleSize m_size;
    SampleRandom m_random;
    std::vector<Instant> m_arrivals;
    std::vector<size_t> m_peopleOrder; ///< So that a small book does not repeat a name.
    std::vector<size_t> m_companyOrder;
    std::vector<Client> m_clients;
    size_t m_next = 0;
    qint64 m_contacts = 0;
    qint64 m_companies = 0;
};

} // namespace voronka
