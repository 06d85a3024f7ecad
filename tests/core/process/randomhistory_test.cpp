#include "core/storage/check.h"
#include "tests/core/process/processbook.h"

#include <random>

using namespace voronka;

namespace {

/// Does anything that a person may do, at random, sensible or not, and keeps what the book was
/// after every step, so that undo and redo can be compared with it.
class RandomPerson
{
public:
    explicit RandomPerson(quint32 seed) : m_random(seed)
    {
        for (int i = 0; i < 5; ++i)
            m_p.addDeal(QStringLiteral("Deal %1").arg(++m_names), 1 + below(4));
        m_firstStep = nextUndoId();
        m_past.push_back(snapshotOf(*m_p.book));
    }

    /// One action and every comparison that must hold after it.
    void step()
    {
        m_p.pass(below(600) - 60); // Now and then the clock is set back.
        const int dice = below(100);
        if (dice < 12)
            undo();
        else if (dice < 20)
            redo();
        else
            act(dice);
    }

    void checkWholeBook()
    {
        const CheckReport report = valueOf(checkBook(*m_p.book));
        CHECK(report.problems == QStringList());
        CHECK(report.problemCount == 0);
    }

    void undoAll()
    {
        while (m_present > 0)
            undo();
        CHECK(snapshotOf(*m_p.book) == m_past.front());
    }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    const Catalog &catalog() const { return m_p.book->catalog(); }
    const BookSnapshot &present() const { return m_past[m_present]; }

    template<typename Items>
    auto anyOf(const Items &items)
    {
        return items[size_t(below(int(items.size())))].id;
    }
    DealId anyDeal()
    {
        const auto &deals = present().deals;
        // Sometimes one that is not there.
        return deals.empty() || chance(2) ? DealId(9999)
                                          : deals[size_t(below(int(deals.size())))].deal.id;
    }
    StageId anyStage() { return anyOf(catalog().stages); }
    std::optional<StageId> maybeStage()
    {
        return chance(60) ? std::optional(anyStage()) : std::nullopt;
    }
    QString newName() { return QStringLiteral("Name %1").arg(++m_names); }

    ChangeGroupId nextUndoId()
    {
        const auto step = valueOf(m_p.book->history().nextUndo());
        return step ? step->id : ChangeGroupId();
    }

    void undo()
    {
        const bool possible = m_present > 0;
        if (!possible) {
            CHECK(nextUndoId() == m_firstStep);
            return;
        }
        valueOf(m_p.deals.undo());
        --m_present;
        REQUIRE(snapshotOf(*m_p.book) == present());
    }

    void redo()
    {
        const bool possible = m_present + 1 < m_past.size();
        REQUIRE(valueOf(m_p.book->history().nextRedo()).has_value() == possible);
        if (!possible)
            return;
        valueOf(m_p.deals.redo());
        ++m_present;
        REQUIRE(snapshotOf(*m_p.book) == present());
    }

    void act(int dice)
    {
        const Result<> result = dice < 75 ? actOnDeal() : actOnDesk();
        BookSnapshot after = snapshotOf(*m_p.book);
        if (!result) {
            INFO(result.error().message.toStdString());
            const ErrorKind kind = result.error().kind;
            REQUIRE((kind == ErrorKind::Refused || kind == ErrorKind::NotFound
                     || kind == ErrorKind::BadInput));
            REQUIRE_FALSE(result.error().message.isEmpty());
            REQUIRE(after == present());
            return;
        }
        REQUIRE(brokenCaches(after) == QStringList());
        if (after == present())
            return;
        m_past.resize(m_present + 1);
        m_past.push_back(std::move(after));
        ++m_present;
    }

    Result<> actOnDeal()
    {
        const DealId id = anyDeal();
        switch (below(11)) {
        case 0:
            return create();
        case 1:
            return edit(id);
        case 2:
        case 3:
            return m_p.deals.move(std::array{id}, anyStage());
        case 4:
            return m_p.deals.win(id);
        case 5:
            return m_p.deals.lose(std::array{id}, {anyOf(catalog().lossReasons), {}});
        case 6:
            return m_p.defer(id);
        case 7:
            return m_p.deals.resume(id);
        case 8:
            return m_p.deals.reopen(id, maybeStage());
        case 9:
            return m_p.deals.transfer(id, anyOf(catalog().funnels), maybeStage());
        default:
            return chance(30) ? m_p.deals.remove(std::array{id})
                              : m_p.deals.move(std::array{id}, anyStage());
        }
    }

    Result<> create()
    {
        if (present().deals.size() > 14)
            return {};
        DealDraft draft;
        draft.title = newName();
        draft.stage = maybeStage();
        if (chance(50))
            draft.manager = anyOf(catalog().managers);
        if (chance(30))
            draft.parent = anyDeal();
        const auto id = m_p.deals.create(draft);
        return id ? Result<>() : std::unexpected(id.error());
    }

    Result<> edit(DealId id)
    {
        const auto deal = m_p.book->deals().deal(id);
        if (!deal)
            return std::unexpected(deal.error());
        DealFields fields = fieldsOf(*deal);
        fields.amount = Money{below(1000) * qint64(100)};
        if (chance(30))
            fields.parent = anyDeal();
        return m_p.deals.edit(id, fields);
    }

    Result<> actOnDesk()
    {
        switch (below(10)) {
        case 0:
        case 1:
            return addStage();
        case 2:
            return m_p.funnels.renameStage(anyStage(), newName());
        case 3:
        case 4:
            return reorderStages();
        case 5:
        case 6:
            return m_p.funnels.archiveStage(anyStage(), maybeStage());
        case 7:
            return m_p.funnels.restoreStage(anyStage());
        case 8:
            return chance(50) ? m_p.funnels.archiveFunnel(anyOf(catalog().funnels))
                              : m_p.funnels.restoreFunnel(anyOf(catalog().funnels));
        default:
            return changeReasons();
        }
    }

    Result<> addStage()
    {
        if (catalog().stages.size() > 12)
            return {};
        const auto id = m_p.funnels.addStage(anyOf(catalog().funnels), newName(), below(7));
        return id ? Result<>() : std::unexpected(id.error());
    }

    Result<> reorderStages()
    {
        const FunnelId funnel = anyOf(catalog().funnels);
        std::vector<StageId> order = catalog().liveStages(funnel);
        std::shuffle(order.begin(), order.end(), m_random);
        return m_p.funnels.reorderStages(funnel, order);
    }

    Result<> changeReasons()
    {
        const LossReasonId reason = anyOf(catalog().lossReasons);
        switch (below(3)) {
        case 0:
            return m_p.lists.setArchived(reason, chance(50));
        case 1:
            return m_p.lists.mergeLossReasons(reason, anyOf(catalog().lossReasons));
        default:
            const auto id = m_p.lists.addLossReason(newName());
            return id ? Result<>() : std::unexpected(id.error());
        }
    }

    std::mt19937 m_random;
    ProcessBook m_p;
    int m_names = 0;
    ChangeGroupId m_firstStep;
    std::vector<BookSnapshot> m_past; ///< After each step that stands or can be redone.
    size_t m_present = 0;
};

/// The depths of all deals, by id.
std::vector<int> depthsOf(Book &book)
{
    std::vector<int> depths;
    for (const DealLine &line : snapshotOf(book).deals)
        depths.push_back(line.deal.furthestPosition);
    return depths;
}

} // namespace

TEST_CASE("Whatever a person does, the book stays sound and everything can be undone",
          "[process][random]")
{
    const quint32 seed = GENERATE(1u, 2u, 3u, 4u, 5u, 6u);
    CAPTURE(seed);
    RandomPerson person(seed);
    for (int i = 0; i < 500; ++i) {
        CAPTURE(i);
        person.step();
        if (i % 25 == 0)
            person.checkWholeBook();
    }
    person.checkWholeBook();
    person.undoAll();
    person.checkWholeBook();
}

TEST_CASE("A move back changes no depth", "[process][random]")
{
    std::mt19937 random(7);
    ProcessBook p;
    std::vector<DealId> ids;
    for (int i = 0; i < 10; ++i)
        ids.push_back(p.addDeal(QStringLiteral("Deal %1").arg(i), 1 + int(random() % 4)));
    for (int i = 0; i < 200; ++i) {
        const DealId id = ids[random() % ids.size()];
        const int position = p.book->catalog().livePosition(p.deal(id).stage);
        const int to = 1 + int(random() % 4);
        const std::vector<int> before = depthsOf(*p.book);
        if (to == position)
            continue;
        p.pass(1);
        valueOf(p.move(id, to));
        if (to < position)
            REQUIRE(depthsOf(*p.book) == before);
    }
    CHECK(brokenCaches(*p.book) == QStringList());
}
