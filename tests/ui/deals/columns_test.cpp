#include "tests/support/catch.h"
#include "tests/ui/deals/dealsfixture.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

using namespace voronka;

namespace {

using Column = DealTableModel::Column;

class ColumnsFixture : public DealsFixture
{
public:
    ColumnsFixture() { add(QStringLiteral("Kitchen"), 100); }

    static std::vector<int> shownIn(const QTableView *table)
    {
        std::vector<int> shown;
        const QHeaderView *header = table->horizontalHeader();
        for (int place = 0; place < header->count(); ++place) {
            if (!header->isSectionHidden(header->logicalIndex(place)))
                shown.push_back(header->logicalIndex(place));
        }
        return shown;
    }
    std::vector<int> shown() const { return shownIn(table); }
    QMenu *menu() const
    {
        return page->findChild<QToolButton *>(QStringLiteral("columns"))->menu();
    }
    /// As a click in the menu does.
    void toggle(const char *column) const
    {
        QMenu *columns = menu();
        Q_EMIT columns->aboutToShow();
        auto *action =
                columns->findChild<QAction *>(QLatin1String(column), Qt::FindDirectChildrenOnly);
        REQUIRE(action);
        action->trigger();
    }
};

const std::vector<int> firstColumns{Column::Title,   Column::Client, Column::Stage,
                                    Column::Status,  Column::Amount, Column::NextStep,
                                    Column::Manager, Column::Created};

} // namespace

TEST_CASE_METHOD(ColumnsFixture, "Columns are shown and hidden in the menu of the columns",
                 "[deals][columns]")
{
    CHECK(shown() == firstColumns);
    toggle("manager");
    toggle("tags");
    std::vector<int> expected = firstColumns;
    std::erase(expected, int(Column::Manager));
    expected.push_back(Column::Tags);
    CHECK(shown() == expected);
    CHECK(table->horizontalHeader()->sectionSize(Column::Tags) >= 48);
}

TEST_CASE_METHOD(ColumnsFixture, "The last column shown cannot be hidden", "[deals][columns]")
{
    for (const char *name :
         {"client", "stage", "status", "amount", "nextStep", "manager", "created"})
        toggle(name);
    CHECK(shown() == std::vector<int>{Column::Title});
    toggle("title");
    CHECK(shown() == std::vector<int>{Column::Title});
}

TEST_CASE_METHOD(ColumnsFixture, "Columns, their order and widths and the sort outlive the program",
                 "[deals][columns]")
{
    QHeaderView *header = table->horizontalHeader();
    toggle("region");
    toggle("status");
    header->moveSection(header->visualIndex(Column::Amount), 0);
    header->resizeSection(Column::Title, 333);
    header->setSortIndicator(Column::Title, Qt::AscendingOrder);
    const std::vector<int> before = shown();
    REQUIRE(before.front() == Column::Amount);

    const MainWindow again({session, settings, languages, themes});
    const auto *table = again.findChild<DealsPage *>()->findChild<QTableView *>();
    CHECK(shownIn(table) == before);
    CHECK(table->horizontalHeader()->sectionSize(Column::Title) == 333);
    CHECK(table->horizontalHeader()->sortIndicatorSection() == Column::Title);
    CHECK(table->horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder);
}

TEST_CASE_METHOD(ColumnsFixture, "Columns come back as they were at first", "[deals][columns]")
{
    toggle("region");
    table->horizontalHeader()->moveSection(0, 3);
    table->horizontalHeader()->resizeSection(Column::Title, 444);
    toggle("resetColumns");
    CHECK(shown() == firstColumns);
    CHECK(table->horizontalHeader()->sectionSize(Column::Title) != 444);
}

TEST_CASE_METHOD(ColumnsFixture, "Settings that a foreign hand wrote leave a table with columns",
                 "[deals][columns]")
{
    const QByteArray state = GENERATE(QByteArray("nonsense"), QByteArray("{\"columns\":[7]}"),
                                      QByteArray("{\"columns\":[{\"name\":\"nobody\"}]}"),
                                      QByteArray("{\"columns\":[{\"name\":\"title\"},"
                                                 "{\"name\":\"title\"}]}"));
    settings.setPageState(QStringLiteral("deals"), state);
    const MainWindow again({session, settings, languages, themes});
    CHECK_FALSE(shownIn(again.findChild<DealsPage *>()->findChild<QTableView *>()).empty());
}

TEST_CASE_METHOD(ColumnsFixture, "The keys move a column like the mouse", "[deals][columns][keys]")
{
    table->setFocus();
    table->setCurrentIndex(model->index(0, Column::Title));
    QTest::keyClick(table, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown()[0] == Column::Client);
    CHECK(shown()[1] == Column::Title);
    QTest::keyClick(table, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown() == firstColumns);
    QTest::keyClick(table, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown() == firstColumns);
}
