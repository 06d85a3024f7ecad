#include "tests/support/catch.h"
#include "tests/ui/deals/dealsfixture.h"
#include "ui/deals/deallister.h"
#include "ui/filters/typingpause.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace voronka;

namespace {

using Column = DealTableModel::Column;

/// Three deals that differ in everything.
class SortFixture : public DealsFixture
{
public:
    SortFixture()
    {
        const auto ann = *session.listDesk().addManager(QStringLiteral("Ann"));
        const auto bob = *session.listDesk().addManager(QStringLiteral("bob"));
        const auto shop = *session.listDesk().addSource(QStringLiteral("Shop"));
        const auto fair = *session.listDesk().addSource(QStringLiteral("Fair"));
        const auto lviv = *session.listDesk().addRegion(QStringLiteral("Lviv"));
        const auto kyiv = *session.listDesk().addRegion(QStringLiteral("Kyiv"));
        apple = make(QStringLiteral("Яблоко"), 300, 10, {QStringLiteral("Zoe"), ann, shop, lviv});
        berry = make(QStringLiteral("Ёжик"), 100, 20, {QStringLiteral("Boris"), bob, fair, kyiv});
        cherry = make(QStringLiteral("дом"), 200, 30, {QStringLiteral("Anna"), bob, fair, lviv});
        const DealId moved[] = {cherry};
        REQUIRE(session.dealDesk().move(moved, stages()[1]));
        REQUIRE(session.dealDesk().win(cherry));
        const DealId deferred[] = {apple};
        REQUIRE(session.dealDesk().defer(deferred, Instant{session.now().msUtc + 86'400'000}));
        const auto vip = *session.listDesk().addTag(QStringLiteral("VIP"));
        const auto fast = *session.listDesk().addTag(QStringLiteral("Fast"));
        const TagId both[] = {fast, vip};
        REQUIRE(session.dealDesk().setTags(cherry, both));
        REQUIRE(session.dealDesk().setTags(apple, std::span(both, 1)));
        REQUIRE(QTest::qWaitFor([&] { return session.texts() != nullptr; }));
        REQUIRE(listed().size() == 3);
    }
    struct Names
    {
        QString contact;
        ManagerId manager;
        SourceId source;
        RegionId region;
    };
    DealId make(const QString &title, qint64 minor, int daysAgo, const Names &names)
    {
        DealDraft draft;
        draft.title = title;
        draft.amount = {minor};
        draft.manager = names.manager;
        draft.source = names.source;
        draft.region = names.region;
        draft.createdAt = Instant{session.now().msUtc - daysAgo * qint64(86'400'000)};
        if (daysAgo != 20)
            draft.expectedOn = QDate(2026, 11, daysAgo);
        const auto id = session.dealDesk().create(draft, {{}, names.contact, {}, {}});
        REQUIRE(id);
        return *id;
    }
    std::vector<DealId> sorted(int column, Qt::SortOrder order) const
    {
        table->horizontalHeader()->setSortIndicator(column, order);
        return model->deals();
    }

    DealId apple;
    DealId berry;
    DealId cherry;
};

} // namespace

TEST_CASE_METHOD(SortFixture, "Every column sorts, both ways", "[deals][sort]")
{
    const std::vector<DealId> a{apple, berry, cherry};
    const std::pair<int, std::vector<DealId>> orders[] = {
            {Column::Title, {cherry, berry, apple}}, // ё counts as е.
            {Column::Client, {cherry, berry, apple}},   {Column::Stage, {apple, berry, cherry}},
            {Column::Status, {berry, apple, cherry}},   {Column::Amount, {berry, cherry, apple}},
            {Column::NextStep, {berry, cherry, apple}}, {Column::Manager, {apple, berry, cherry}},
            {Column::Created, {cherry, berry, apple}},  {Column::Source, {berry, cherry, apple}},
            {Column::Region, {berry, apple, cherry}},   {Column::Closed, {apple, berry, cherry}},
            {Column::Expected, {berry, apple, cherry}}, {Column::Tags, {cherry, apple, berry}},
    };
    for (const auto &[column, ascending] : orders) {
        CAPTURE(DealCells::columnTitle(column));
        CHECK(sorted(column, Qt::AscendingOrder) == ascending);
        std::vector<DealId> descending(ascending.rbegin(), ascending.rend());
        CHECK(sorted(column, Qt::DescendingOrder) == descending);
    }
    CHECK(sorted(Column::DaysInStage, Qt::AscendingOrder)
          != sorted(Column::DaysInStage, Qt::DescendingOrder));
}

TEST_CASE_METHOD(SortFixture, "Tags stand and sort in the order that the owner gives them",
                 "[deals][sort]")
{
    const auto tagsOf = [&](DealId id) {
        const auto row = std::ranges::find(model->deals(), id) - model->deals().begin();
        return model->index(int(row), Column::Tags).data().toString();
    };
    CHECK(tagsOf(cherry) == QStringLiteral("VIP, Fast"));
    sorted(Column::Tags, Qt::AscendingOrder);
    std::vector<TagId> turned;
    for (const Tag &tag : session.catalog().tags)
        turned.insert(turned.begin(), tag.id);
    REQUIRE(session.listDesk().reorder(turned));
    CHECK(tagsOf(cherry) == QStringLiteral("Fast, VIP"));
    CHECK(model->deals() == std::vector{apple, cherry, berry});
}

TEST_CASE_METHOD(SortFixture, "A changed tag or expected day changes the order at once",
                 "[deals][sort]")
{
    sorted(Column::Expected, Qt::AscendingOrder);
    DealFields fields = fieldsOf(deal(apple));
    fields.expectedOn = QDate(2027, 1, 1);
    REQUIRE(session.dealDesk().edit(apple, fields));
    CHECK(model->deals() == std::vector{berry, cherry, apple});
    sorted(Column::Tags, Qt::AscendingOrder);
    REQUIRE(session.dealDesk().setTags(cherry, {}));
    CHECK(model->deals() == std::vector{apple, berry, cherry});
}

TEST_CASE_METHOD(SortFixture, "The keyboard sorts through the menu of the columns",
                 "[deals][sort][keys]")
{
    auto *menu = page->findChild<QMenu *>(QStringLiteral("sortMenu"));
    REQUIRE(menu);
    auto *byAmount = menu->findChild<QAction *>(QStringLiteral("amount"));
    byAmount->trigger();
    CHECK(model->deals() == std::vector{berry, cherry, apple});
    byAmount->trigger();
    CHECK(model->deals() == std::vector{apple, cherry, berry});
}

TEST_CASE_METHOD(SortFixture, "Sorting keeps what is chosen", "[deals][sort]")
{
    choose({apple, cherry});
    sorted(Column::Amount, Qt::AscendingOrder);
    CHECK(chosen() == std::vector{cherry, apple});
    table->selectAll();
    sorted(Column::Title, Qt::AscendingOrder);
    CHECK(chosen().size() == 3);
}

TEST_CASE_METHOD(SortFixture, "The text filter looks in titles, clients and phones",
                 "[deals][filters]")
{
    auto *text = page->findChild<QLineEdit *>(QStringLiteral("userText"));
    auto *typing = text->findChild<TypingPause *>();
    const auto type = [&](const QString &typed) {
        text->setText(typed);
        typing->finish();
    };
    text->setText(QStringLiteral("ежик"));
    CHECK(model->rowCount() == 3); // Not for every letter.
    typing->finish();
    CHECK(model->deals() == std::vector{berry});
    type(QStringLiteral("ann"));
    CHECK(model->deals() == std::vector{cherry});
    DealDraft draft;
    draft.title = QStringLiteral("Table");
    const auto id = session.dealDesk().create(
            draft, {{}, QStringLiteral("Olha"), QStringLiteral("+380 (67) 123-45-67"), {}});
    type(QStringLiteral("0671234567"));
    CHECK(model->deals() == std::vector{*id});
    type({});
    CHECK(model->rowCount() == 4);
}
