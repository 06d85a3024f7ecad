#include "tests/core/reports/goldenfacts.h"

namespace voronka {

std::vector<FactRow> goldenRows()
{
    struct Golden
    {
        Outcome outcome;
        int furthest;
        int position;
        int reason;
    };
    constexpr Golden golden[] = {
            {Outcome::Won, 4, 4, 0}, // D1
            {Outcome::Won, 3, 3, 0}, // D2
            {Outcome::Lost, 2, 2, 1}, // D3
            {Outcome::Open, 3, 3, 0}, // D4
            {Outcome::Lost, 4, 4, 2}, // D5
            {Outcome::Won, 4, 4, 0}, // D6
            {Outcome::Open, 1, 1, 0}, // D7
            {Outcome::Lost, 1, 1, 2}, // D8
            {Outcome::Won, 1, 1, 0}, // D9
            {Outcome::Open, 3, 2, 0}, // D10
            {Outcome::Deferred, 2, 2, 0}, // D11
            {Outcome::Lost, 3, 3, 1}, // D12
    };
    std::vector<FactRow> rows;
    for (const Golden &deal : golden) {
        FactRow row;
        row.deal = DealId(qint64(rows.size()) + 1);
        row.funnel = FunnelId(1);
        row.amount = Money{100 * row.deal.value};
        row.createdDay = goldenDay + qint32(row.deal.value);
        row.outcome = deal.outcome;
        if (deal.outcome == Outcome::Won || deal.outcome == Outcome::Lost)
            row.closedDay = row.createdDay + 20;
        row.furthest = deal.furthest;
        row.position = deal.position;
        if (deal.reason)
            row.lossReason = LossReasonId(deal.reason);
        rows.push_back(row);
    }
    return rows;
}

Facts goldenFacts()
{
    Facts facts;
    for (const FactRow &row : goldenRows())
        facts.append(row);
    return facts;
}

Stays goldenStays()
{
    Stays stays;
    for (const FactRow &row : goldenRows()) {
        const bool won = row.outcome == Outcome::Won;
        for (int position = 1; position <= (won ? 5 : row.furthest); ++position) {
            const bool early = position <= row.furthest;
            stays.entries.push_back({row.deal.value, row.funnel.value,
                                     early ? row.createdDay : row.closedDay, quint8(position)});
        }
    }
    return stays;
}

Question goldenQuestion(FunnelView view)
{
    Question question;
    question.funnel = FunnelId(1);
    question.stageCount = 4;
    question.view = view;
    return question;
}

Period goldenDays(int first, int last)
{
    return {QDate::fromJulianDay(goldenDay + first), QDate::fromJulianDay(goldenDay + last)};
}

QString dealNumbers(const std::vector<DealId> &deals)
{
    QStringList numbers;
    for (const DealId deal : deals)
        numbers += QString::number(deal.value);
    return numbers.join(u' ');
}

} // namespace voronka
