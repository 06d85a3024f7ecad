#pragma once

#include "core/facts/facts.h"
#include "core/facts/stays.h"
#include "core/reports/dealnarrowing.h"
#include "core/reports/question.h"

#include <random>

namespace voronka {

/// Deals of a made-up business: two funnels of the same length, mostly in order of creation over
/// four years, some transferred, with and without names.
class RandomFacts
{
public:
    RandomFacts(unsigned seed, int deals, int stageCount);

    const std::vector<FactRow> &rows() const { return m_rows; }
    const Facts &facts() const { return m_facts; }
    const Stays &stays() const { return m_stays; } ///< Every entry of every row.
    int stageCount() const { return m_stageCount; }

    /// A funnel, and now and then a period, open at one end or empty, and filters, also by names
    /// that nothing has.
    Question question(FunnelView view);
    DealFilter filter();
    DealNarrowing narrowing();
    quint32 below(quint32 bound) { return quint32(m_random() % bound); }

private:
    FactRow makeRow(qint64 deal, int deals);
    Period period();
    void add(const FactRow &row);
    void addEntries(const FactRow &row);

    std::mt19937 m_random;
    int m_stageCount;
    std::vector<FactRow> m_rows;
    Facts m_facts;
    Stays m_stays;
};

} // namespace voronka
