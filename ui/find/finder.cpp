#include "ui/find/finder.h"

#include "core/chart/charttext.h"
#include "core/reports/deallist.h"
#include "ui/session/booksession.h"
#include "ui/tasks/dealrows.h"
#include "ui/tasks/dealstanding.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct FinderText
{
    Q_DECLARE_TR_FUNCTIONS(Finder)
};

QString iconOf(DealStatus status)
{
    switch (status) {
    case DealStatus::Open:
        return QStringLiteral("deals");
    case DealStatus::Deferred:
        return QStringLiteral("defer");
    case DealStatus::Won:
        return QStringLiteral("won");
    case DealStatus::Lost:
        return QStringLiteral("lost");
    }
    Q_UNREACHABLE();
}

/// The parts that are there, with a dot between them.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The way to reach somebody by which they were found, or the first.
QString shownChannel(const std::vector<Channel> &channels, const SearchQuery &query)
{
    for (const Channel &channel : channels) {
        if (!query.isEmpty() && query.matches(foldChannel(channel.value)))
            return channel.value;
    }
    return channels.empty() ? QString() : channels.front().value;
}

template<typename IdType>
std::vector<IdType> idsOf(const std::vector<TextMatch> &matches)
{
    std::vector<IdType> ids;
    for (const TextMatch &match : matches)
        ids.push_back(IdType(match.id));
    return ids;
}

} // namespace

std::vector<FindItem> Finder::find(const QString &typed, size_t limit)
{
    std::vector<FindItem> items;
    m_query = SearchQuery(typed);
    const SearchTexts *texts = m_session.texts();
    if (m_query.isEmpty() || !texts)
        return items;
    const auto people = idsOf<ContactId>(texts->contacts.find(m_query, limit));
    const auto companies = idsOf<CompanyId>(texts->companies.find(m_query, limit));
    std::vector<DealId> deals = idsOf<DealId>(texts->deals.find(m_query, limit));
    if (deals.size() < limit) {
        for (const DealId deal : dealsOfClients(typed, people, companies, limit)) {
            if (deals.size() < limit && std::ranges::find(deals, deal) == deals.end())
                deals.push_back(deal);
        }
    }
    addDeals(items, deals);
    addPeople(items, people);
    addCompanies(items, companies);
    addTasks(items, limit);
    return items;
}

std::vector<FindItem> Finder::describe(const std::vector<FindTarget> &targets)
{
    m_query = {};
    std::vector<FindItem> items;
    for (const FindTarget &target : targets) {
        if (const auto *deal = std::get_if<DealId>(&target)) {
            addDeals(items, {*deal});
        } else if (const auto *contact = std::get_if<ContactId>(&target)) {
            addPeople(items, {*contact});
        } else if (const auto *company = std::get_if<CompanyId>(&target)) {
            addCompanies(items, {*company});
        }
    }
    for (FindItem &item : items)
        item.section = FindSection::Recent;
    return items;
}

// Of the clients that were found; with several words, some of which may be in the title and others
// in the client's name, all deals have to be looked at.
std::vector<DealId> Finder::dealsOfClients(const QString &typed,
                                           const std::vector<ContactId> &people,
                                           const std::vector<CompanyId> &companies,
                                           size_t limit) const
{
    const Facts *facts = m_session.facts();
    if (!facts)
        return {};
    std::vector<DealId> deals = newestDealsOf(*facts, people, companies, limit);
    if (deals.size() == limit || m_query.words().size() == 1)
        return deals;
    DealListFilter filter;
    filter.text = typed;
    return firstDeals(*facts, filter, {DealSortKey::Created, true}, limit, {}, m_session.texts())
            .deals;
}

void Finder::addDeals(std::vector<FindItem> &items, const std::vector<DealId> &ids)
{
    const BookSettings &settings = m_session.catalog().settings;
    const WorkingClock clock(settings.workingHours, settings.timeZone);
    const auto rows = readDealRows(m_session.book(), ids, clock.days());
    if (!rows)
        return;
    for (const DealRow &row : *rows)
        add(items, dealItem(row, clock));
}

FindItem Finder::dealItem(const DealRow &row, const WorkingClock &clock) const
{
    const Catalog &catalog = m_session.catalog();
    const DealLine &line = row.line;
    FindItem item;
    item.section = FindSection::Deals;
    item.target = line.deal.id;
    item.title = line.deal.title;
    item.icon = iconOf(line.deal.status);
    const NextStep step =
            nextStep(line.deal, row.progress, {catalog, clock, m_session.now(), m_language});
    item.detail = joined({catalog.stageName(line.deal.stage), line.contactName, line.companyName,
                          formatMoney(line.deal.amount, catalog.settings.currency, m_language),
                          step.state == NextStep::State::Overdue
                                  ? FinderText::tr("Overdue: %1").arg(step.text)
                                  : QString()});
    return item;
}

void Finder::addPeople(std::vector<FindItem> &items, const std::vector<ContactId> &ids)
{
    const auto lines = m_session.book().people().contactLines(ids);
    if (!lines)
        return;
    for (const ContactLine &line : *lines) {
        FindItem item;
        item.section = FindSection::People;
        item.target = line.contact.id;
        item.title = line.contact.name;
        item.icon = QStringLiteral("contact");
        item.detail = joined({shownChannel(line.contact.channels, m_query), line.companyName});
        add(items, std::move(item));
    }
}

void Finder::addCompanies(std::vector<FindItem> &items, const std::vector<CompanyId> &ids)
{
    const auto lines = m_session.book().people().companyLines(ids);
    if (!lines)
        return;
    for (const CompanyLine &line : *lines) {
        FindItem item;
        item.section = FindSection::Companies;
        item.target = line.company.id;
        item.title = line.company.name;
        item.icon = QStringLiteral("company");
        item.detail = shownChannel(line.company.channels, m_query);
        add(items, std::move(item));
    }
}

// A task has no page of its own: it leads to its deal, or to its client; without both to its form.
void Finder::addTasks(std::vector<FindItem> &items, size_t limit)
{
    for (const TextMatch &match : m_session.texts()->tasks.find(m_query, limit)) {
        const auto task = m_session.book().activities().task(TaskId(match.id));
        if (!task)
            continue;
        FindItem item;
        if (task->deal)
            item.target = *task->deal;
        else if (task->contact)
            item.target = *task->contact;
        else
            item.target = task->id;
        const auto about = describeOne(item.target);
        item.section = FindSection::Tasks;
        item.title = task->title;
        item.icon = QStringLiteral("task");
        const QDate due = task->dueOn ? *task->dueOn : m_session.days().day(*task->dueAt);
        item.detail = joined({chartDay(due, m_language), about});
        add(items, std::move(item));
    }
}

QString Finder::describeOne(const FindTarget &target)
{
    if (const auto *deal = std::get_if<DealId>(&target)) {
        const auto found = m_session.book().deals().deal(*deal);
        return found ? found->title : QString();
    }
    if (!std::holds_alternative<ContactId>(target))
        return {};
    const auto found = m_session.book().people().contact(std::get<ContactId>(target));
    return found ? found->name : QString();
}

// The second line is emphasised only where the first does not say why the thing was found.
void Finder::add(std::vector<FindItem> &items, FindItem item) const
{
    item.titleMatches = matchedRanges(item.title, m_query);
    if (item.titleMatches.size() < m_query.words().size())
        item.detailMatches = matchedRanges(item.detail, m_query);
    items.push_back(std::move(item));
}

} // namespace voronka
