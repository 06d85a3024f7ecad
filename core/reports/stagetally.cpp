#include "core/reports/stagetally.h"

namespace voronka {

namespace {

// The columns of the table that is counted into: the outcomes, then the loss reasons. Facts keep
// a reason for lost deals only, so the reason alone says that a row belongs there.
constexpr quint32 outcomeSlots = 5;

// At most so many cells are counted in one pass, 16 MB of them; only a book with many thousand
// loss reasons in a long funnel needs more passes than one.
constexpr size_t maxCells = size_t(1) << 20;

class TallyPass
{
public:
    TallyPass(const Facts &facts, StageOf stageOf, int stageCount, int firstStage, int stages)
        : m_facts(facts)
        , m_stages(stageOf == StageOf::Depth ? facts.furthest() : facts.position())
        , m_lastStage(quint32(stageCount))
        , m_wonStage(stageOf == StageOf::Depth ? quint32(stageCount) + 1 : 0)
        , m_firstStage(quint32(firstStage))
        , m_width(outcomeSlots + quint32(facts.lossReasons().size()))
        , m_end(quint32(stages) * m_width)
        , m_cells(m_end + 1)
    {
    }

    // The loop that every report waits for. Rows that do not count go to the cell at the end
    // instead of round a branch, which would be mispredicted for every other row.
    void count(size_t begin, std::span<const quint8> mask)
    {
        const quint8 *stages = m_stages.data() + begin;
        const Outcome *outcomes = m_facts.outcome().data() + begin;
        const quint16 *reasons = m_facts.lossReason().data() + begin;
        const qint64 *amounts = m_facts.amount().data() + begin;
        Tally *cells = m_cells.data();
        for (size_t i = 0; i < mask.size(); ++i) {
            const quint32 won = outcomes[i] == Outcome::Won ? m_wonStage : 0;
            const quint32 stage = std::max(won, std::min<quint32>(stages[i], m_lastStage));
            const quint32 reason = reasons[i];
            const quint32 slot = reason ? reason + outcomeSlots - 1 : quint32(outcomes[i]);
            // Stages before the first of this pass wrap round to far beyond the end.
            const quint32 cell = (stage - m_firstStage) * m_width + slot;
            cells[mask[i] ? std::min(cell, m_end) : m_end].add(Money{amounts[i]});
        }
    }

    StageTally stage(int index) const
    {
        const Tally *cells = m_cells.data() + size_t(index) * m_width;
        StageTally stage;
        std::copy_n(cells, outcomeSlots, stage.outcomes.begin());
        for (quint32 slot = outcomeSlots; slot < m_width; ++slot) {
            if (cells[slot].count == 0)
                continue;
            const auto number = quint16(slot - outcomeSlots + 1);
            stage.reasons.push_back({*m_facts.lossReasons().id(number), cells[slot]});
            stage.outcomes[size_t(Outcome::Lost)] += cells[slot];
        }
        sortByFrequency(stage.reasons);
        return stage;
    }

private:
    const Facts &m_facts;
    const std::vector<quint8> &m_stages;
    quint32 m_lastStage;
    quint32 m_wonStage;
    quint32 m_firstStage;
    quint32 m_width;
    quint32 m_end;
    std::vector<Tally> m_cells;
};

} // namespace

std::vector<StageTally> tallyStages(const Facts &facts, const RowConditions &conditions,
                                    StageOf stageOf, int stageCount)
{
    const int stages = stageCount + 1;
    const size_t width = outcomeSlots + facts.lossReasons().size();
    const int stagesPerPass = int(std::clamp<size_t>(maxCells / width, 1, size_t(stages)));

    std::vector<StageTally> tallies;
    tallies.reserve(size_t(stages));
    RowScan scan(facts, conditions);
    for (int first = 1; first <= stages; first += stagesPerPass) {
        const int count = std::min(stagesPerPass, stages - first + 1);
        TallyPass pass(facts, stageOf, stageCount, first, count);
        scan.forEachBlock([&pass](size_t begin, std::span<const quint8> mask) {
            pass.count(begin, mask);
        });
        for (int i = 0; i < count; ++i)
            tallies.push_back(pass.stage(i));
    }
    return tallies;
}

void sortByFrequency(std::vector<LossReasonTally> &reasons)
{
    std::sort(reasons.begin(), reasons.end(),
              [](const LossReasonTally &a, const LossReasonTally &b) {
                  return a.lost.count != b.lost.count ? a.lost.count > b.lost.count
                                                      : a.reason < b.reason;
              });
}

} // namespace voronka
