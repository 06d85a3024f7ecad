#include "ui/deals/deallister.h"

#include "ui/session/booksession.h"

#include <QCollator>
#include <QHash>
#include <QTimer>

#include <algorithm>

namespace voronka {

namespace {

/// Up to here the whole order is there in less than a frame.
constexpr size_t rowsListedAtOnce = 50'000;
/// More than any screen shows.
constexpr size_t firstPageRows = 256;

/// The place of every entry of a list in the owner's order.
template<typename Items>
auto ownOrder(const Items &items)
{
    using IdType = decltype(items.front().id);
    QHash<std::remove_const_t<IdType>, int> places;
    for (const auto &item : items)
        places.insert(item.id, int(places.size()));
    return [places](IdType id) { return places.value(id); };
}

/// The place of every entry of a list in the user's alphabet.
template<typename Items>
auto alphabet(const Items &items, const QLocale &locale)
{
    using IdType = decltype(items.front().id);
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    auto sorted = items;
    std::sort(sorted.begin(), sorted.end(),
              [&](const auto &a, const auto &b) { return collator.compare(a.name, b.name) < 0; });
    QHash<IdType, int> places;
    for (const auto &item : sorted)
        places.insert(item.id, int(places.size()));
    return [places](IdType id) { return places.value(id); };
}

} // namespace

DealLister::DealLister(BookSession &session, QObject *parent) : QObject(parent), m_session(session)
{
}

bool DealLister::needsTexts(const DealListQuestion &question)
{
    return !question.filter.text.isEmpty() || question.sort.key == DealSortKey::Title
            || question.sort.key == DealSortKey::Client;
}

DealSortRanks DealLister::ranks() const
{
    const Catalog &catalog = m_session.catalog();
    return {alphabet(catalog.managers, m_locale), alphabet(catalog.sources, m_locale),
            alphabet(catalog.regions, m_locale), ownOrder(catalog.tags)};
}

std::vector<DealId> DealLister::wholeList() const
{
    std::vector<DealId> deals =
            listDeals(*m_session.facts(), m_question.only ? DealListFilter() : m_question.filter,
                      m_question.sort, ranks(), m_session.texts());
    if (m_question.only)
        std::erase_if(deals, [this](DealId id) { return !m_question.only->contains(id); });
    return deals;
}

bool DealLister::ask(const DealListQuestion &question, Answer answer, const QLocale &locale)
{
    forget();
    m_question = question;
    m_locale = locale;
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    if (!facts || (needsTexts(question) && !m_session.texts()))
        return false;
    m_isPending = true;
    if (facts->size() <= rowsListedAtOnce || question.only) {
        this->answer();
        return true;
    }
    if (answer == Answer::FirstPageFirst)
        Q_EMIT began(firstDeals(*facts, question.filter, question.sort, firstPageRows, ranks(),
                                m_session.texts()));
    // After the beginning was painted.
    QTimer::singleShot(0, this, [this, number = m_number] {
        if (number == m_number)
            finish();
    });
    return true;
}

void DealLister::forget()
{
    ++m_number;
    m_isPending = false;
}

void DealLister::finish()
{
    if (m_isPending)
        answer();
}

void DealLister::answer()
{
    m_isPending = false;
    if (m_session.isOpen() && m_session.facts())
        Q_EMIT listed(wholeList());
}

} // namespace voronka
