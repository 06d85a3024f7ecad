#include "tests/support/catch.h"
#include "tests/ui/deals/dealsfixture.h"

#include <QAbstractItemModelTester>

using namespace voronka;

TEST_CASE_METHOD(DealsFixture, "The table model keeps the contract of its base class",
                 "[deals][model]")
{
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const DealId kitchen = add(QStringLiteral("Kitchen"), 50000);
    add(QStringLiteral("Table"));
    const DealId ids[] = {kitchen};
    REQUIRE(session.dealDesk().remove(ids));
    undo();
    model->setLanguage(Language::Russian);
    model->setDeals({});
    CHECK(model->rowCount() == 0);
}

TEST_CASE_METHOD(DealsFixture, "A line of the table says what the deal is", "[deals][model]")
{
    DealDraft draft;
    draft.title = QStringLiteral("<b>A & B</b>");
    draft.amount = {123450};
    draft.expectedOn = QDate(2030, 5, 17);
    REQUIRE(session.dealDesk().create(draft,
                                      {QStringLiteral("Oak"), QStringLiteral("Olha"), {}, {}}));
    const auto text = [this](int column) { return model->index(0, column).data().toString(); };
    CHECK(text(DealTableModel::Title) == QStringLiteral("<b>A & B</b>"));
    CHECK(text(DealTableModel::Client) == QStringLiteral("Olha, Oak"));
    CHECK(text(DealTableModel::Stage) == session.catalog().stageName(stages().front()));
    CHECK(text(DealTableModel::Amount) == QStringLiteral("$1,234.50"));
    CHECK(text(DealTableModel::Expected).contains(QStringLiteral("2030")));
    // Qt would show a tooltip like this as bold.
    const QString tip = model->index(0, 0).data(Qt::ToolTipRole).toString();
    CHECK(tip.contains(QStringLiteral("&lt;b&gt;")));
}

TEST_CASE_METHOD(DealsFixture, "A deal that stands in its stage beyond the limit is shown as late",
                 "[deals][model]")
{
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    draft.createdAt = Instant{session.now().msUtc - 61 * 60'000};
    const auto kitchen = session.dealDesk().create(draft);
    REQUIRE(kitchen);
    Stage first = *session.catalog().stage(stages().front());
    const auto status = [this] {
        return model->index(0, DealTableModel::Status).data().toString();
    };
    first.limitMinutes = 62;
    REQUIRE(session.funnelDesk().setStageDetails(first));
    model->setDeals({*kitchen});
    CHECK(status() == QStringLiteral("Open"));
    first.limitMinutes = 60;
    REQUIRE(session.funnelDesk().setStageDetails(first));
    CHECK(status() == QStringLiteral("Over the limit"));
    CHECK(model->index(0, 0).data(DealTableModel::LateRole).toBool());
    REQUIRE(session.dealDesk().win(*kitchen));
    CHECK(status() == QStringLiteral("Won"));
}

TEST_CASE_METHOD(DealsFixture,
                 "A line of the table tells the next step and warns of an overdue one",
                 "[deals][model][step]")
{
    using enum NextStep::State;
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    const auto tasks = session.book().activities().tasks(kitchen);
    REQUIRE(tasks);
    for (const Task &made : *tasks)
        REQUIRE(session.activityDesk().remove(made.id));
    const QModelIndex step = model->index(0, DealTableModel::NextStep);
    CHECK(step.data(DealTableModel::StepRole) == int(Missing));
    CHECK(step.data().toString() == QStringLiteral("No next step"));
    Task task;
    task.deal = kitchen;
    task.title = QStringLiteral("Call Ivan");
    task.dueOn = session.days().day(session.now());
    REQUIRE(session.activityDesk().add(task));
    CHECK(step.data(DealTableModel::StepRole) == int(Planned));
    CHECK(step.data().toString() == QStringLiteral("today: Call Ivan"));
    task.dueOn = task.dueOn->addDays(-1);
    REQUIRE(session.activityDesk().add(task));
    CHECK(step.data(DealTableModel::StepRole) == int(Overdue));
    CHECK(step.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Overdue")));
    REQUIRE(session.dealDesk().win(kitchen));
    CHECK(step.data(DealTableModel::StepRole) == int(NotNeeded));
}

TEST_CASE_METHOD(DealsFixture, "A deal that was lost and is won is shown as revived",
                 "[deals][model][revived]")
{
    const DealId kitchen = add(QStringLiteral("Kitchen"));
    LossDetails loss;
    loss.reason = session.catalog().lossReasons.front().id;
    REQUIRE(session.dealDesk().lose(std::array{kitchen}, loss));
    REQUIRE(session.dealDesk().reopen(kitchen));
    const QModelIndex status = model->index(0, DealTableModel::Status);
    CHECK_FALSE(status.data(DealTableModel::RevivedRole).toBool());
    REQUIRE(session.dealDesk().win(kitchen));
    CHECK(status.data(DealTableModel::RevivedRole).toBool());
    CHECK(status.data().toString() == QStringLiteral("Won, revived"));
}

TEST_CASE_METHOD(DealsFixture, "Deals beyond the pages kept in memory are read when they are shown",
                 "[deals][model]")
{
    std::vector<DealId> ids;
    for (int i = 0; i < 600; ++i)
        ids.push_back(add(QStringLiteral("Deal %1").arg(i)));
    const auto title = [this](int row) {
        return model->index(row, DealTableModel::Title).data().toString();
    };
    REQUIRE(model->rowCount() == 600);
    CHECK(title(0) == QStringLiteral("Deal 599"));
    CHECK(title(599) == QStringLiteral("Deal 0"));
    CHECK(title(300) == QStringLiteral("Deal 299"));

    // A deal that is gone leaves an empty line and does not shift the others.
    std::vector<DealId> shown = model->deals();
    const DealId gone[] = {ids[590]};
    REQUIRE(session.dealDesk().remove(gone));
    model->setDeals(shown);
    CHECK(title(9).isEmpty());
    CHECK(title(10) == QStringLiteral("Deal 589"));
}
