#include "tests/core/reports/randomfacts.h"

namespace voronka {

namespace {

constexpr qint32 firstDay = 2'459'000;
constexpr quint32 days = 4 * 365;

} // namespace

RandomFacts::RandomFacts(unsigned seed, int deals, int stageCount)
    : m_random(seed), m_stageCount(stageCount)
{
    qint64 deal = 0;
    for (int i = 0; i < deals; ++i) {
        deal += 1 + below(3);
        FactRow row = makeRow(deal, deals);
        if (below(10) == 0) {
            FactRow left = row;
            left.funnel = FunnelId(1);
            left.outcome = Outcome::Transferred;
            left.lossReason.reset();
            left.closedDay = left.createdDay + qint32(below(30));
            add(left);
            row.funnel = FunnelId(2);
        }
        add(row);
    }
}

FactRow RandomFacts::makeRow(qint64 deal, int deals)
{
    FactRow row;
    row.deal = DealId(deal);
    row.funnel = FunnelId(1 + below(4) / 3);
    row.amount = Money{qint64(below(5)) * qint64(below(100'000)) - 1000};
    // Most deals are entered when they begin, some are brought in years later.
    const qint64 usual = deal * qint64(days) / (2 * deals);
    row.createdDay = firstDay + qint32(below(20) ? usual : below(days));
    row.outcome = Outcome(below(4));
    if (row.outcome == Outcome::Won || row.outcome == Outcome::Lost)
        row.closedDay = row.createdDay + qint32(below(90));
    row.furthest = 1 + int(below(quint32(m_stageCount)));
    row.position = 1 + int(below(quint32(row.furthest)));
    if (row.outcome == Outcome::Lost)
        row.lossReason = LossReasonId(10 + below(1 + below(6)));
    if (below(8))
        row.manager = ManagerId(20 + below(5));
    if (below(8))
        row.source = SourceId(30 + below(4));
    if (below(8))
        row.region = RegionId(40 + below(3));
    if (below(4))
        row.contact = ContactId(60 + below(40));
    if (below(4))
        row.company = CompanyId(60 + below(40));
    row.stageSince = 28'000'000 + qint32(below(100'000));
    row.nextContact = below(2) ? 29'000'000 + qint32(below(1000)) : 0;
    row.hasTask = below(2) == 0;
    row.kind = DealKind(below(3));
    if (below(3))
        row.expectedDay = row.createdDay + qint32(below(60));
    for (qint64 tag = 50; tag < 53; ++tag) {
        if (below(4) == 0)
            row.tags.push_back(TagId(tag));
    }
    return row;
}

void RandomFacts::add(const FactRow &row)
{
    m_rows.push_back(row);
    m_facts.append(row);
    addEntries(row);
}

void RandomFacts::addEntries(const FactRow &row)
{
    const int depth = row.outcome == Outcome::Won ? m_stageCount + 1 : row.furthest;
    qint32 day = row.createdDay;
    for (int position = 1; position <= depth; ++position) {
        m_stays.entries.push_back({row.deal.value, row.funnel.value, day, quint8(position)});
        day += qint32(below(15));
    }
}

Question RandomFacts::question(FunnelView view)
{
    Question question;
    question.funnel = FunnelId(below(20) ? 1 + below(2) : 99);
    question.stageCount = m_stageCount;
    question.view = view;
    question.period = period();
    question.filter = filter();
    return question;
}

Period RandomFacts::period()
{
    Period period;
    const QDate start = QDate::fromJulianDay(firstDay + qint64(below(days)));
    if (below(3))
        period.from = start;
    if (below(3))
        period.to = start.addDays(qint64(below(400)) - 30);
    return period;
}

DealFilter RandomFacts::filter()
{
    DealFilter filter;
    const auto rarely = [this] { return below(6) == 0; };
    if (rarely())
        filter.manager = ManagerId(20 + below(6));
    if (rarely())
        filter.source = SourceId(30 + below(5));
    if (rarely())
        filter.region = RegionId(40 + below(4));
    if (rarely())
        filter.kind = DealKind(below(3));
    if (rarely())
        filter.tag = TagId(50 + below(4));
    if (rarely())
        filter.amountFrom = Money{qint64(below(200'000))};
    if (rarely())
        filter.amountTo = Money{qint64(below(200'000))};
    return filter;
}

DealNarrowing RandomFacts::narrowing()
{
    DealNarrowing narrowing;
    const auto rarely = [this] { return below(10) == 0; };
    narrowing.withoutManager = rarely();
    narrowing.withoutSource = rarely();
    narrowing.withoutRegion = rarely();
    if (rarely())
        narrowing.lossReason = LossReasonId(10 + below(7));
    narrowing.day = DealDay(below(3));
    if (below(4) == 0)
        narrowing.period = period();
    narrowing.withoutNextStep = rarely();
    return narrowing;
}

} // namespace voronka
