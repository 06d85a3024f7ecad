#include "ui/clients/clientroster.h"

#include "core/storage/bookfile.h"
#include "core/storage/lasttouches.h"
#include "ui/session/booksession.h"

#include <QCollator>

#include <algorithm>
#include <compare>

namespace voronka {

struct ClientRoster::Roster
{
    std::vector<RosterEntry> entries; ///< By nameRank.
    DuplicateIndex duplicates;
};

namespace {

/// A client while the names are sorted.
struct Named
{
    RosterEntry entry;
    QString name;
    QCollatorSortKey key;
};

template<typename Summary, typename IdType>
void append(std::vector<Named> &named, const std::vector<Summary> &summaries,
            const QHash<IdType, Instant> &touches, const QCollator &collator)
{
    for (const Summary &summary : summaries) {
        RosterEntry entry{summary.id, 0, summary.deals, summary.wonSum, std::nullopt};
        if (const auto touch = touches.constFind(summary.id); touch != touches.constEnd())
            entry.lastTouch = *touch;
        named.push_back({entry, summary.name, collator.sortKey(summary.name)});
    }
}

bool isOfKind(const RosterEntry &entry, ClientKind kind)
{
    return kind == ClientKind::All || isPerson(entry.id) == (kind == ClientKind::People);
}

std::strong_ordering compare(const RosterEntry &a, const RosterEntry &b, ClientSortKey key)
{
    switch (key) {
    case ClientSortKey::Deals:
        return a.deals <=> b.deals;
    case ClientSortKey::WonSum:
        return a.wonSum <=> b.wonSum;
    case ClientSortKey::LastTouch:
        return a.lastTouch <=> b.lastTouch;
    case ClientSortKey::Name:
        break;
    }
    return a.nameRank <=> b.nameRank;
}

} // namespace

ClientRoster::ClientRoster(BookSession &session, QObject *parent)
    : QObject(parent), m_session(session)
{
    connect(&session, &BookSession::opened, this, [this] { markStale(); });
    connect(&session, &BookSession::closing, this, &ClientRoster::forget);
    connect(&session, &BookSession::changed, this, [this](const Changes &changes) {
        if (changes.people || changes.everything || !changes.deals.empty())
            markStale();
    });
}

ClientRoster::~ClientRoster() = default;

void ClientRoster::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale && !m_loading)
        load();
}

void ClientRoster::setLocale(const QLocale &locale)
{
    if (std::exchange(m_locale, locale) != locale)
        markStale();
}

void ClientRoster::markStale()
{
    m_stale = true;
    if (m_watched && !m_loading)
        load();
}

// Its thread has the file open, which must be free when the book is closed.
void ClientRoster::forget()
{
    m_loading.reset();
    m_roster.reset();
    m_stale = true;
}

Result<std::unique_ptr<ClientRoster::Roster>>
ClientRoster::read(const QString &path, const QLocale &locale, std::stop_token stop)
{
    auto book = openBook(path, OpenCheck::Later);
    if (!book)
        return std::unexpected(book.error());
    PeopleStore &people = (*book)->people();
    const auto contacts = people.contactSummaries(stop);
    if (!contacts)
        return std::unexpected(contacts.error());
    const auto companies = people.companySummaries(stop);
    if (!companies)
        return std::unexpected(companies.error());
    const auto touches = readLastTouches((*book)->database(), stop);
    if (!touches)
        return std::unexpected(touches.error());
    auto duplicates = DuplicateIndex::load((*book)->database(), stop);
    if (!duplicates)
        return std::unexpected(duplicates.error());

    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<Named> named;
    named.reserve(contacts->size() + companies->size());
    append(named, *contacts, touches->contacts, collator);
    append(named, *companies, touches->companies, collator);
    std::ranges::stable_sort(
            named, [](const Named &a, const Named &b) { return a.key.compare(b.key) < 0; });
    auto roster = std::make_unique<Roster>();
    roster->duplicates = std::move(*duplicates);
    roster->entries.reserve(named.size());
    for (Named &one : named) {
        one.entry.nameRank = int(roster->entries.size());
        roster->entries.push_back(one.entry);
    }
    return roster;
}

void ClientRoster::load()
{
    if (!m_session.isOpen())
        return;
    m_stale = false;
    m_loading = std::make_unique<Job>();
    m_loading->start([path = m_session.path(), locale = m_locale](
                             std::stop_token stop,
                             const Job::Progress &) { return read(path, locale, stop); },
                     [this](Result<std::unique_ptr<Roster>> roster) {
                         m_loading.release()->deleteLater();
                         if (roster) {
                             m_roster = std::move(*roster);
                             Q_EMIT changed();
                         } else {
                             Q_EMIT failed(roster.error());
                         }
                         if (m_stale && m_watched)
                             load();
                     });
}

size_t ClientRoster::size() const
{
    return m_roster ? m_roster->entries.size() : 0;
}

const DuplicateIndex *ClientRoster::duplicates() const
{
    return m_roster ? &m_roster->duplicates : nullptr;
}

std::vector<RosterEntry> ClientRoster::list(ClientKind kind, ClientSortKey key, Qt::SortOrder order,
                                            const std::function<bool(ClientId)> &matches) const
{
    std::vector<RosterEntry> listed;
    if (!m_roster)
        return listed;
    for (const RosterEntry &entry : m_roster->entries) {
        if (isOfKind(entry, kind) && (!matches || matches(entry.id)))
            listed.push_back(entry);
    }
    // Ties stand by name, whichever way the column is sorted.
    const bool descending = order == Qt::DescendingOrder;
    std::ranges::stable_sort(listed, [key, descending](const auto &a, const auto &b) {
        const auto result = compare(a, b, key);
        return descending ? result > 0 : result < 0;
    });
    return listed;
}

} // namespace voronka
