#include "tests/bench/benchfacts.h"

#include "tests/bench/benchtexts.h"

#include <algorithm>
#include <random>

namespace voronka {

namespace {

class Maker
{
public:
    FactRow row(int index, int deals)
    {
        FactRow row;
        row.deal = DealId(index + 1);
        row.funnel = FunnelId(below(10) ? 1 : 2);
        row.amount = Money{100 * qint64(below(100'000'000) / (1 + below(1000)))};
        row.createdDay = benchFirstDay + qint32(qint64(index) * benchDays / deals);
        // A funnel narrows: each further stage is reached by about two thirds.
        while (row.furthest < benchStages && below(3))
            ++row.furthest;
        row.position = std::max(1, row.furthest - int(below(8) == 0));
        row.outcome = outcome(row);
        if (row.outcome == Outcome::Lost)
            row.lossReason = LossReasonId(1 + below(1 + below(15)));
        if (row.outcome >= Outcome::Won)
            row.closedDay = row.createdDay + 1 + qint32(below(90));
        row.manager = ManagerId(1 + below(12));
        row.source = SourceId(1 + below(10));
        if (below(4))
            row.region = RegionId(1 + below(25));
        row.kind = DealKind(below(10) ? 0 : 1 + below(2));
        row.contact = ContactId(1 + below(quint32(benchContacts(deals))));
        if (below(3) == 0)
            row.company = CompanyId(1 + below(quint32(benchCompanies(deals))));
        constexpr qint32 minutesADay = 24 * 60;
        constexpr qint32 epoch = 2'440'588;
        row.stageSince = (row.createdDay - epoch) * minutesADay + qint32(below(30 * minutesADay));
        if (below(3))
            row.nextContact = row.stageSince + qint32(below(30 * minutesADay));
        row.hasTask = below(4) == 0;
        if (below(2))
            row.expectedDay = row.createdDay + qint32(below(60));
        for (qint64 tag = 1; tag <= 8; ++tag) {
            if (below(20) == 0)
                row.tags.push_back(TagId(tag));
        }
        return row;
    }

    void addTimes(const FactRow &row, Stays &stays)
    {
        const int depth = row.outcome == Outcome::Won ? benchStages + 1 : row.furthest;
        qint32 day = row.createdDay;
        for (int position = 1; position <= depth; ++position) {
            stays.entries.push_back({row.deal.value, row.funnel.value, day, quint8(position)});
            day += qint32(below(12));
        }
        for (int position = 1; position <= row.furthest; ++position) {
            const auto minutes = qint32(below(60'000) * (1 + below(3)));
            const bool completed = position < row.furthest || row.outcome >= Outcome::Won;
            stays.stays.push_back({row.deal.value, position, minutes, completed});
        }
    }

private:
    quint32 below(quint32 bound) { return quint32(m_random() % bound); }

    Outcome outcome(const FactRow &row)
    {
        if (row.furthest == benchStages && below(10))
            return Outcome::Won;
        const quint32 draw = below(100);
        if (draw < 1)
            return Outcome::Transferred;
        if (draw < 4)
            return Outcome::Deferred;
        return draw < 15 ? Outcome::Open : Outcome::Lost;
    }

    std::mt19937 m_random{1};
};

} // namespace

BenchFacts makeBenchFacts(int deals)
{
    BenchFacts bench;
    for (int i = 1; i <= benchStages; ++i) {
        Stage stage;
        stage.id = StageId(i);
        stage.funnel = FunnelId(1);
        stage.position = i;
        bench.catalog.stages.push_back(stage);
    }
    Maker maker;
    bench.facts.reserve(size_t(deals));
    for (int i = 0; i < deals; ++i) {
        const FactRow row = maker.row(i, deals);
        bench.facts.append(row);
        maker.addTimes(row, bench.stays);
    }
    return bench;
}

} // namespace voronka
