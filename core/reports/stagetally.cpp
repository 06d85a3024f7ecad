#include "core/reports/stagetally.h"

namespace voronka {

namespace {

// The table that is counted into has a line for each stage and, before them, one for all that does
// not count. Its columns are the outcomes in this order, then the loss reasons. Lost comes last
// because facts keep a reason for lost deals only: column + reason is right for every row.
constexpr std::array<quint32, 5> outcomeColumns{0, 1, 2, 4, 3}; // By Outcome.
constexpr quint32 lostColumn = 4;

// At most so many cells are counted in one pass, 16 MB of them; only a book with many thousand
// loss reasons in a long funnel needs more passes than one.
constexpr size_t maxCells = size_t(1) << 20;

class TallyPass
{
public:
    // Counts the stages from `first` to `last` of those from 1 to stageCount + 1.
    TallyPass(const Facts &facts, StageOf stageOf, int stageCount, int first, int last)
        : m_facts(facts), m_stages(stageOf == StageOf::Depth ? facts.furthest() : facts.position()),
          m_width(lostColumn + 1 + facts.lossReasons().size()),
          m_cells((size_t(last - first) + 2) * m_width)
    {
        for (int value = 0; value <= 255; ++value) {
            for (const Outcome outcome : {Outcome::Open, Outcome::Deferred, Outcome::Won,
                                          Outcome::Lost, Outcome::Transferred}) {
                const bool below = outcome == Outcome::Won && stageOf == StageOf::Depth;
                const int stage = below ? stageCount + 1 : std::min(value, stageCount);
                if (stage >= first && stage <= last)
                    m_places[placeOf(outcome, quint8(value))] =
                            quint32(stage - first + 1) * quint32(m_width)
                            + outcomeColumns[size_t(outcome)];
            }
        }
    }

    // The loop that every report waits for, without a branch: rows that do not count go to the
    // first line.
    void count(size_t begin, std::span<const quint8> mask)
    {
        const quint8 *stages = m_stages.data() + begin;
        const Outcome *outcomes = m_facts.outcome().data() + begin;
        const quint16 *reasons = m_facts.lossReason().data() + begin;
        const qint64 *amounts = m_facts.amount().data() + begin;
        Tally *cells = m_cells.data();
        for (size_t i = 0; i < mask.size(); ++i) {
            const quint32 cell = m_places[placeOf(outcomes[i], stages[i])] + reasons[i];
            cells[cell & (0u - mask[i])].add(Money{amounts[i]});
        }
    }

    // What was counted in the stage first + index.
    StageTally stage(int index) const
    {
        const Tally *cells = m_cells.data() + (size_t(index) + 1) * m_width;
        StageTally stage;
        for (size_t outcome = 0; outcome < stage.outcomes.size(); ++outcome)
            stage.outcomes[outcome] = cells[outcomeColumns[outcome]];
        for (size_t column = lostColumn + 1; column < m_width; ++column) {
            if (cells[column].count == 0)
                continue;
            const auto reason = quint16(column - lostColumn);
            stage.reasons.push_back({*m_facts.lossReasons().id(reason), cells[column]});
            stage.outcomes[size_t(Outcome::Lost)] += cells[column];
        }
        sortByFrequency(stage.reasons);
        return stage;
    }

private:
    static size_t placeOf(Outcome outcome, quint8 stage) { return size_t(outcome) << 8 | stage; }

    const Facts &m_facts;
    const std::vector<quint8> &m_stages;
    size_t m_width;
    std::vector<Tally> m_cells;
    std::array<quint32, 5 * 256> m_places{}; ///< The cell of each outcome and stage, less reason.
};

} // namespace

std::vector<StageTally> tallyStages(const Facts &facts, const RowConditions &conditions,
                                    StageOf stageOf, int stageCount)
{
    const int stages = stageCount + 1;
    const size_t width = lostColumn + 1 + facts.lossReasons().size();
    const int stagesPerPass = int(std::clamp<size_t>(maxCells / width, 1, size_t(stages)));

    std::vector<StageTally> tallies;
    tallies.reserve(size_t(stages));
    RowScan scan(facts, conditions);
    for (int first = 1; first <= stages; first += stagesPerPass) {
        const int last = std::min(first + stagesPerPass - 1, stages);
        TallyPass pass(facts, stageOf, stageCount, first, last);
        scan.forEachBlock(
                [&pass](size_t begin, std::span<const quint8> mask) { pass.count(begin, mask); });
        for (int i = 0; i <= last - first; ++i)
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
