#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

/// Three deals, one of them won: whom a deal belongs to and its tags may change at any time.
class MassBook : public ProcessBook
{
public:
    MassBook()
        : ids{addDeal(QStringLiteral("Kitchen")), addDeal(QStringLiteral("Door")),
              addDeal(QStringLiteral("Table"))},
          vip(valueOf(lists.addTag(QStringLiteral("VIP")))),
          slow(valueOf(lists.addTag(QStringLiteral("Slow"))))
    {
        valueOf(deals.win(ids[1]));
    }
    std::vector<std::vector<TagId>> tags()
    {
        std::vector<std::vector<TagId>> tags;
        for (const DealId id : ids)
            tags.push_back(valueOf(book->deals().tags(id)));
        return tags;
    }
    QString lastStep()
    {
        const auto step = valueOf(book->history().nextUndo());
        return step ? describeStep(step->title) : QString();
    }
    size_t stepCount() { return valueOf(book->history().steps(1000)).size(); }

    std::array<DealId, 3> ids;
    TagId vip;
    TagId slow;
};

} // namespace

TEST_CASE("Several deals are given to a manager in one step", "[process][mass]")
{
    MassBook b;
    const BookSnapshot before = snapshotOf(*b.book);
    const size_t steps = b.stepCount();
    valueOf(b.deals.assign(b.ids, b.petro));
    for (const DealId id : b.ids)
        CHECK(b.deal(id).manager == b.petro);
    CHECK(b.stepCount() == steps + 1);
    CHECK(b.lastStep() == QStringLiteral("Change the manager of 3 deal(s)"));
    CHECK(brokenCaches(*b.book) == QStringList());

    const BookSnapshot after = snapshotOf(*b.book);
    valueOf(b.deals.undo());
    CHECK(snapshotOf(*b.book) == before);
    valueOf(b.deals.redo());
    CHECK(snapshotOf(*b.book) == after);

    valueOf(b.deals.assign(b.ids, {}));
    CHECK_FALSE(b.deal(b.ids[1]).manager);
    refusalOf(b.deals.assign(b.ids, ManagerId(99)), ErrorKind::NotFound);
    CHECK_FALSE(b.deal(b.ids[0]).manager);
}

TEST_CASE("Tags are added beside those that each deal has", "[process][mass]")
{
    MassBook b;
    valueOf(b.deals.setTags(b.ids[0], std::array{b.slow}));
    const auto before = b.tags();
    const size_t steps = b.stepCount();
    valueOf(b.deals.addTags(b.ids, std::array{b.vip}));
    const std::vector<TagId> both{b.vip, b.slow};
    const std::vector<TagId> one{b.vip};
    CHECK(b.tags() == std::vector{both, one, one});
    CHECK(b.stepCount() == steps + 1);
    CHECK(b.lastStep() == QStringLiteral("Tag 3 deal(s)"));

    valueOf(b.deals.removeTags(b.ids, std::array{b.vip}));
    CHECK(b.tags() == before);
    CHECK(b.lastStep() == QStringLiteral("Remove a tag from 3 deal(s)"));
    valueOf(b.deals.undo());
    CHECK(b.tags() == std::vector{both, one, one});
    valueOf(b.deals.undo());
    CHECK(b.tags() == before);
    refusalOf(b.deals.addTags(b.ids, std::array{TagId(99)}), ErrorKind::NotFound);
    CHECK(b.tags() == before);
}

TEST_CASE("A new tag comes into the book in the step that uses it", "[process][mass]")
{
    MassBook b;
    valueOf(b.deals.addTag(b.ids, QStringLiteral(" Выставка ")));
    CHECK(b.book->catalog().tags.size() == 3);
    CHECK(b.tags().front().size() == 1);
    valueOf(b.deals.addTag(b.ids, QStringLiteral("выставка")));
    CHECK(b.book->catalog().tags.size() == 3);
    valueOf(b.deals.undo());
    CHECK(b.book->catalog().tags.size() == 2);
    CHECK(b.tags().front().empty());
    refusalOf(b.deals.addTag(b.ids, QStringLiteral("  ")), ErrorKind::BadInput);
    refusalOf(b.deals.addTag({}, QStringLiteral("New")));
}

TEST_CASE("A mass action that changes nothing leaves no step", "[process][mass]")
{
    MassBook b;
    valueOf(b.deals.addTags(b.ids, std::array{b.vip}));
    const size_t steps = b.stepCount();
    valueOf(b.deals.addTags(b.ids, std::array{b.vip}));
    valueOf(b.deals.removeTags(b.ids, std::array{b.slow}));
    valueOf(b.deals.assign(b.ids, b.deal(b.ids[0]).manager));
    CHECK(b.stepCount() == steps);
}

TEST_CASE("A step over many deals that is stopped changes none", "[process][mass]")
{
    MassBook b;
    std::vector<DealId> many;
    for (int i = 0; i < 200; ++i)
        many.push_back(b.addDeal(QStringLiteral("Deal %1").arg(i)));
    const size_t steps = b.stepCount();
    std::stop_source source;
    std::vector<double> shares;
    const StepCourse course{source.get_token(), [&](double share) {
                                shares.push_back(share);
                                if (share > 0.5)
                                    source.request_stop();
                            }};
    refusalOf(b.deals.move(many, b.stage(2), course), ErrorKind::Cancelled);
    CHECK(shares.size() == 3);
    CHECK(std::ranges::is_sorted(shares));
    CHECK(b.stepCount() == steps);
    for (const DealId id : many)
        CHECK(b.deal(id).stage == b.stage(1));
}
