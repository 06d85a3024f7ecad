#include "core/starter/samplehistory.h"

#include "core/starter/samplewalk.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace voronka {

namespace {

constexpr qint64 minute = 60LL * 1000;
constexpr qint64 day = 24LL * 60 * minute;

// From the most to the least able, and how much of the work is theirs. The last came lately.
constexpr std::array managerSkill{0.40, 0.18, 0.0, -0.18, -0.40};
constexpr std::array managerWeight{28.0, 24.0, 20.0, 16.0, 12.0};
constexpr qint64 lastManagerSince = 240 * day;

// Website, referral, three networks, exhibition, cold call, shop window.
constexpr std::array sourceQuality{0.0, 0.5, -0.15, -0.25, -0.1, 0.2, -0.5, 0.1};
constexpr std::array sourceWeight{30.0, 13.0, 18.0, 11.0, 8.0, 6.0, 8.0, 6.0};

/// A typical deal of a furniture workshop in whole units of the currency.
double typicalAmount(const Currency &currency)
{
    static const std::map<QString, double> known{
            {QStringLiteral("RUB"), 90'000},  {QStringLiteral("UAH"), 42'000},
            {QStringLiteral("PHP"), 55'000},  {QStringLiteral("KZT"), 480'000},
            {QStringLiteral("JPY"), 170'000},
    };
    const auto it = known.find(currency.code);
    return it == known.end() ? 1'200 : it->second;
}

/// As a seller would name it: two digits and a half, 43,271 becomes 43,500.
qint64 nicelyRounded(double units)
{
    const double step = std::max(1.0, std::pow(10.0, std::floor(std::log10(units)) - 1) / 2);
    return std::max<qint64>(1, qint64(std::round(units / step) * step));
}

/// The chance of a detour in each stage that brings the wished average. Without detours a deal has
/// about 4.1 moves; it comes through about 2.5 stages, and a detour adds two moves.
double detourFor(double movesPerDeal)
{
    constexpr double movesWithout = 4.1;
    constexpr double stagesSeen = 2.5;
    const double detours = std::max(0.08, (movesPerDeal - movesWithout) / 2 / stagesSeen);
    return std::min(0.7, detours / (1 + detours));
}

std::vector<size_t> shuffled(size_t count, SampleRandom &random)
{
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t(0));
    for (size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    return order;
}

/// Spread over the year by the number of the contact; of every third nobody knows it.
std::optional<QDate> birthdayOf(ContactId contact)
{
    if (contact.value % 3 == 0)
        return std::nullopt;
    const qint64 spread = contact.value * 7919;
    return QDate(int(1955 + spread % 47), 1, 1).addDays(spread % 365);
}

template<typename List>
size_t placeOf(const List &list, const typename List::value_type &value)
{
    return size_t(std::ranges::find(list, value) - list.begin());
}

} // namespace

SampleHistory::SampleHistory(const SampleCast &cast, const SampleSize &size, quint32 seed,
                             const SampleCalendar &calendar)
    : m_cast(cast), m_names(sampleNames(cast.language)), m_calendar(calendar), m_size(size),
      m_random(seed), m_arrivals(calendar.arrivals(size.deals, m_random)),
      m_peopleOrder(shuffled(m_names.people.size(), m_random)),
      m_companyOrder(shuffled(size_t(m_names.companies.size()), m_random))
{
    Q_ASSERT(cast.managers.size() == managerSkill.size());
    Q_ASSERT(cast.sources.size() == sourceQuality.size());
}

SampleDeal SampleHistory::next()
{
    SampleDeal made;
    Deal &deal = made.deal;
    deal.createdAt = m_arrivals[m_next++];
    deal.id = DealId(qint64(m_next));
    constexpr std::array routes{0.855, 0.12, 0.025};
    SampleFortune fortune;
    fortune.route = SampleRoute(m_random.weighted(routes));
    const bool isShop = fortune.route != SampleRoute::Main;
    addClient(made, isShop);
    const SampleProduct &product = m_random.pick(isShop ? m_names.orders : m_names.products);
    deal.title = product.title;
    deal.amount = amountOf(product.price * (deal.company ? 1.5 : 1.0));

    fortune.detour = detourFor(m_size.movesPerDeal);
    fortune.quality = managerSkill[placeOf(m_cast.managers, *deal.manager)]
            + sourceQuality[placeOf(m_cast.sources, *deal.source)]
            + (deal.kind == DealKind::Repeat ? 0.7 : 0.0);
    SampleWalk(made, fortune, m_cast, m_calendar, m_random).run();

    addOutcome(made);
    addTags(made);
    if (m_size.touches)
        addTouches(made);
    return made;
}

void SampleHistory::addClient(SampleDeal &made, bool isShop)
{
    Deal &deal = made.deal;
    const Client *earlier = m_random.chance(0.17) ? earlierClient(deal.createdAt) : nullptr;
    if (earlier && m_random.chance(0.7)) {
        deal.kind = DealKind::Repeat;
        deal.parent = earlier->deal;
        deal.contact = earlier->contact;
        deal.company = earlier->company;
        deal.manager = earlier->manager;
        deal.source = earlier->source;
        deal.region = earlier->region;
        return;
    }
    deal.manager = managerAt(deal.createdAt);
    deal.source = m_cast.sources[m_random.weighted(sourceWeight)];
    // The places nearest to the workshop bring the most.
    deal.region = m_cast.regions[size_t(m_random.uniform() * m_random.uniform()
                                        * double(m_cast.regions.size()))];
    if (earlier) {
        deal.parent = earlier->deal;
        deal.source = m_cast.sources[referralSource];
    }
    if (deal.source == m_cast.sources[referralSource])
        deal.kind = DealKind::Referral;
    if (!isShop && m_random.chance(0.3))
        addCompany(made);
    addContact(made);
}

const SampleHistory::Client *SampleHistory::earlierClient(Instant before)
{
    for (int attempt = 0; attempt < 4 && !m_clients.empty(); ++attempt) {
        const Client &client = m_clients[m_random.below(m_clients.size())];
        if (client.wonAt.msUtc + 14 * day < before.msUtc)
            return &client;
    }
    return nullptr;
}

ManagerId SampleHistory::managerAt(Instant at)
{
    auto weights = managerWeight;
    if (at.msUtc < m_calendar.now().msUtc - lastManagerSince)
        weights.back() = 0;
    return m_cast.managers[m_random.weighted(weights)];
}

void SampleHistory::addCompany(SampleDeal &made)
{
    if (m_companies > 0 && m_random.chance(0.25)) {
        made.deal.company = CompanyId(1 + qint64(m_random.below(size_t(m_companies))));
        return;
    }
    Company company;
    company.name = nextCompanyName();
    company.id = CompanyId(++m_companies);
    company.createdAt = made.deal.createdAt;
    made.deal.company = company.id;
    made.company = std::move(company);
}

QString SampleHistory::nextCompanyName()
{
    const size_t round = size_t(m_companies) / m_companyOrder.size();
    const QString name = m_names.companies[qsizetype(
            m_companyOrder[size_t(m_companies) % m_companyOrder.size()])];
    if (round == 0)
        return name;
    const size_t region = (round - 1) % size_t(m_names.regions.size());
    const QString inRegion = QStringLiteral("%1, %2").arg(name, m_names.regions[qsizetype(region)]);
    const size_t number = (round - 1) / size_t(m_names.regions.size());
    return number == 0 ? inRegion : inRegion + QStringLiteral(" %1").arg(number + 1);
}

void SampleHistory::addContact(SampleDeal &made)
{
    const size_t round = size_t(m_contacts) / m_peopleOrder.size();
    const SamplePerson &person =
            m_names.people[m_peopleOrder[size_t(m_contacts) % m_peopleOrder.size()]];
    Contact contact;
    contact.id = ContactId(++m_contacts);
    contact.name = person.name;
    contact.company = made.deal.company;
    contact.source = made.deal.source;
    contact.createdAt = made.deal.createdAt;
    contact.birthday = birthdayOf(contact.id);
    contact.channels = channelsOf(person, round);
    made.deal.contact = contact.id;
    made.contact = std::move(contact);
}

std::vector<Channel> SampleHistory::channelsOf(const SamplePerson &person, size_t round)
{
    // example.com is kept free for this by RFC 2606.
    const QString mailbox =
            round == 0 ? person.mailbox : person.mailbox + QString::number(round + 1);
    const QString phone = phoneNumber();
    std::vector<Channel> channels{{ChannelKind::Phone, phone}};
    if (m_random.chance(0.55))
        channels.push_back({ChannelKind::Email, mailbox + QStringLiteral("@example.com")});
    if (m_random.chance(0.15))
        channels.push_back({ChannelKind::Viber, phone});
    if (m_random.chance(0.15)) {
        QString handle = mailbox;
        channels.push_back({ChannelKind::Telegram, u'@' + handle.replace(u'.', u'_')});
    }
    return channels;
}

QString SampleHistory::phoneNumber()
{
    QString phone = m_names.phone;
    for (QChar &letter : phone) {
        if (letter == u'#')
            letter = QChar(u'0' + char16_t(m_random.below(10)));
    }
    return phone;
}

Money SampleHistory::amountOf(double price)
{
    const double units = m_random.logNormal(typicalAmount(m_cast.currency) * price, 0.4);
    qint64 minor = nicelyRounded(units);
    for (int digit = 0; digit < m_cast.currency.digits; ++digit)
        minor *= 10;
    return {minor};
}

void SampleHistory::addOutcome(SampleDeal &made)
{
    Deal &deal = made.deal;
    const bool isSpam = deal.lossReason == m_cast.reasons.front();
    if ((isSpam && m_random.chance(0.8))
        || (deal.status == DealStatus::Open && deal.furthestPosition <= 2 && m_random.chance(0.3)))
        deal.amount = {}; // Nobody has spoken of money yet.
    if (deal.furthestPosition >= 3 || m_random.chance(0.3)) {
        const qint64 wait = qint64(m_random.between(15, 60)) * day;
        const Instant expected{deal.createdAt.msUtc + wait};
        const bool isPast = !deal.closedAt && expected < m_calendar.now();
        const Instant later{m_calendar.now().msUtc + wait / 2 - 3 * day};
        deal.expectedOn = m_calendar.day(isPast ? later : expected);
    }
    if (deal.status == DealStatus::Lost)
        addSecondChance(deal);
    if (deal.status == DealStatus::Won) {
        m_clients.push_back({deal.id, deal.contact, deal.company, deal.manager, deal.source,
                             deal.region, *deal.closedAt});
    }
}

// Some of those who did not buy a season ago are asked again about now. Nobody keeps such a note
// about spam.
void SampleHistory::addSecondChance(Deal &deal)
{
    constexpr qint64 season = 90 * day;
    const Instant again{deal.closedAt->msUtc + season};
    const qint64 fromNow = again.msUtc - m_calendar.now().msUtc;
    if (deal.lossReason != m_cast.reasons.front() && fromNow > -4 * day && fromNow < 30 * day)
        deal.nextContactAt = again;
}

void SampleHistory::addTags(SampleDeal &made)
{
    for (size_t i = 0; i < m_cast.tags.size(); ++i) {
        const bool isRegular = i == regularClientTag;
        const double share = isRegular ? 0.8 : 0.09;
        if ((!isRegular || made.deal.kind == DealKind::Repeat) && m_random.chance(share))
            made.tags.push_back(m_cast.tags[i]);
    }
}

void SampleHistory::addTouches(SampleDeal &made)
{
    constexpr std::array kinds{0.5, 0.12, 0.25, 0.13};
    for (const DealMove &move : made.moves) {
        if (!m_random.chance(0.4))
            continue;
        const auto kind = ActivityKind(m_random.weighted(kinds));
        const qint64 before = qint64(m_random.between(1, 120)) * minute;
        Activity activity;
        activity.deal = made.deal.id;
        activity.contact = made.deal.contact;
        activity.kind = kind;
        activity.at = std::max(made.deal.createdAt, Instant{move.at.msUtc - before});
        activity.manager = made.deal.manager;
        activity.text = m_random.pick(m_names.activities[size_t(kind)]);
        if (kind == ActivityKind::Call)
            activity.durationMinutes = int(m_random.between(1, 20));
        else if (kind == ActivityKind::Meeting)
            activity.durationMinutes = 15 * int(m_random.between(2, 9));
        made.activities.push_back(std::move(activity));
    }
    if (made.deal.status == DealStatus::Open && m_random.chance(0.5))
        addTask(made);
}

void SampleHistory::addTask(SampleDeal &made)
{
    constexpr std::array kinds{0.5, 0.15, 0.2, 0.15};
    const auto kind = ActivityKind(m_random.weighted(kinds));
    const qint64 fromNow = qint64(m_random.between(-2, 9) * double(day));
    const Instant due = m_calendar.working({m_calendar.now().msUtc + fromNow}, m_random);
    Task task;
    task.title = m_random.pick(m_names.tasks[size_t(kind)]);
    task.kind = kind;
    if (m_random.chance(0.4))
        task.dueOn = m_calendar.day(due);
    else
        task.dueAt = due;
    task.deal = made.deal.id;
    task.contact = made.deal.contact;
    task.manager = made.deal.manager;
    made.tasks.push_back(std::move(task));
}

} // namespace voronka
