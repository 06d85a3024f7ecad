#include "core/reports/boardreport.h"

#include "core/reports/deallist.h"
#include "core/reports/rowscan.h"

namespace voronka {

namespace {

struct Card
{
    quint64 key;
    quint32 row;

    friend auto operator<=>(const Card &, const Card &) = default;
};

/// Keeps the smallest `limit` of the cards that it is offered, in any order. What comes is gathered
/// and cut down from time to time: even cards that come from the greatest to the smallest cost no
/// more than a few comparisons each.
class FirstCards
{
public:
    FirstCards(size_t limit, size_t most)
        : m_limit(std::min(limit, most)), m_room(std::min(m_limit * 2 + gathered, most + 1))
    {
    }

    void offer(Card card)
    {
        if (card >= m_bound)
            return;
        m_cards.push_back(card);
        if (m_cards.size() >= m_room)
            cut();
    }

    std::vector<DealId> take(const Facts &facts)
    {
        cut();
        std::sort(m_cards.begin(), m_cards.end());
        std::vector<DealId> deals(m_cards.size());
        std::transform(m_cards.begin(), m_cards.end(), deals.begin(),
                       [&facts](Card card) { return DealId(facts.deal()[card.row]); });
        return deals;
    }

private:
    static constexpr size_t gathered = 1024;

    void cut()
    {
        if (m_cards.size() <= m_limit)
            return;
        const auto bound = m_cards.begin() + qptrdiff(m_limit);
        std::nth_element(m_cards.begin(), bound, m_cards.end());
        m_bound = *bound;
        m_cards.erase(bound, m_cards.end());
    }

    size_t m_limit;
    size_t m_room;
    std::vector<Card> m_cards;
    Card m_bound{std::numeric_limits<quint64>::max(), std::numeric_limits<quint32>::max()};
};

// Unsigned numbers in the order of signed ones.
quint64 ordered(qint64 value)
{
    return quint64(value) ^ (quint64(1) << 63);
}

/// The rows of a board: those open or deferred in its funnel that pass the filter and the text.
class BoardRows
{
public:
    BoardRows(const Facts &facts, const BoardQuestion &question, const SearchTexts *texts)
        : m_facts(facts)
    {
        m_conditions.funnel = question.funnel;
        m_conditions.deals = question.filter;
        m_conditions.outcomes = {Outcome::Open, Outcome::Deferred};
        narrow(m_conditions, question.narrowing);
        const SearchQuery query(question.text);
        m_narrowed = !query.isEmpty();
        if (m_narrowed && texts)
            m_found = dealRowsWithText(facts, *texts, query);
        if (m_found)
            m_conditions.only = *m_found;
    }
    Q_DISABLE_COPY_MOVE(BoardRows)

    /// Only those of one column.
    void restrictTo(int position)
    {
        const Outcome outcome = position > 0 ? Outcome::Open : Outcome::Deferred;
        m_conditions.outcomes = {outcome, outcome};
        if (position > 0)
            m_conditions.position = position;
    }

    /// Calls visit(card) for each row, with its place in the order. The order is asked once and not
    /// for every row.
    template<typename Visit>
    void visit(CardOrder order, const Visit &visit) const
    {
        switch (order) {
        case CardOrder::LongestInStage:
            return visitWith([this](size_t row) { return ordered(m_facts.stageSince()[row]); },
                             visit);
        case CardOrder::NextContact:
            return visitWith([this](size_t row) { return contactKey(row); }, visit);
        case CardOrder::LargestAmount:
            return visitWith([this](size_t row) { return ~ordered(m_facts.amount()[row]); }, visit);
        case CardOrder::Newest:
            return visitWith([this](size_t row) { return ~newestKey(row); }, visit);
        case CardOrder::Title:
            return visitWith([](size_t row) { return quint64(row); }, visit);
        }
        Q_UNREACHABLE();
    }

private:
    quint64 contactKey(size_t row) const
    {
        const qint32 minutes = m_facts.nextContact()[row];
        return minutes == 0 ? std::numeric_limits<quint64>::max() : ordered(minutes);
    }

    quint64 newestKey(size_t row) const { return ordered(m_facts.createdDay()[row]) << 32 | row; }

    template<typename KeyOf, typename Visit>
    void visitWith(const KeyOf &keyOf, const Visit &visit) const
    {
        if (m_narrowed && !m_found)
            return;
        RowScan(m_facts, m_conditions)
                .forEachBlock([&](size_t begin, std::span<const quint8> mask) {
                    for (size_t i = 0; i < mask.size(); ++i) {
                        if (mask[i])
                            visit(Card{keyOf(begin + i), quint32(begin + i)});
                    }
                });
    }

    const Facts &m_facts;
    RowConditions m_conditions;
    bool m_narrowed = false; ///< By a text.
    DealRows m_found; ///< By the text; null when there is no such row.
};

// Titles are put in order where lists are.
std::vector<DealId> dealsByTitle(const Facts &facts, const BoardQuestion &question, int position,
                                 size_t limit, const SearchTexts *texts)
{
    DealListFilter filter;
    filter.funnel = question.funnel;
    filter.deals = question.filter;
    filter.narrowing = question.narrowing;
    filter.text = question.text;
    filter.status = position > 0 ? Outcome::Open : Outcome::Deferred;
    if (position > 0)
        filter.position = position;
    return firstDeals(facts, filter, {DealSortKey::Title, false}, limit, {}, texts).deals;
}

} // namespace

BoardReport boardReport(const Facts &facts, const BoardQuestion &question, size_t limit,
                        const SearchTexts *texts)
{
    // The shelf comes first, so that a position is the number of its column.
    const size_t columns = size_t(std::max(1, question.stageCount)) + 1;
    std::vector<FirstCards> first(columns, FirstCards(limit, facts.size()));
    std::vector<Tally> tallies(columns);
    BoardRows(facts, question, texts).visit(question.order, [&](Card card) {
        const bool asleep = facts.outcome()[card.row] == Outcome::Deferred;
        const size_t position = asleep ? 0 : facts.position()[card.row];
        const size_t column = std::min(position, columns - 1);
        tallies[column].add(Money{facts.amount()[card.row]});
        first[column].offer(card);
    });

    const auto cards = [&](size_t column) -> BoardCards {
        if (question.order == CardOrder::Title && tallies[column].count > 0)
            return {tallies[column], dealsByTitle(facts, question, int(column), limit, texts)};
        return {tallies[column], first[column].take(facts)};
    };
    BoardReport report;
    report.deferred = cards(0);
    for (size_t column = 1; column < columns; ++column)
        report.stages.push_back(cards(column));
    return report;
}

std::vector<DealId> boardDeals(const Facts &facts, const BoardQuestion &question, int position,
                               size_t limit, const SearchTexts *texts)
{
    if (question.order == CardOrder::Title)
        return dealsByTitle(facts, question, position, limit, texts);
    BoardRows rows(facts, question, texts);
    rows.restrictTo(position);
    FirstCards first(limit, facts.size());
    rows.visit(question.order, [&](Card card) { first.offer(card); });
    return first.take(facts);
}

} // namespace voronka
