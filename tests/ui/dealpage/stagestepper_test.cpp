#include "tests/ui/dealpage/dealpagefixture.h"
#include "ui/dealing/losedialog.h"
#include "ui/dealing/reasonlist.h"
#include "ui/dealpage/stagestepper.h"
#include "ui/dealpage/stepbutton.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace voronka;

namespace {

class StepperFixture : public DealPageFixture
{
public:
    std::vector<StepButton *> steps() const
    {
        const auto found = page->findChildren<StepButton *>();
        return {found.begin(), found.end()};
    }
    QToolButton *button(const char *action) const
    {
        for (auto *one : page->findChildren<QToolButton *>()) {
            if (one->defaultAction() && one->defaultAction()->objectName() == QLatin1String(action))
                return one;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE_METHOD(StepperFixture, "A click on a stage moves the deal there", "[dealpage][stepper]")
{
    REQUIRE(steps().size() == stages().size());
    QTest::mouseClick(steps()[3], Qt::LeftButton, {}, QPoint(40, 10));
    CHECK(stored().stage == stages()[3]);
    CHECK(steps()[3]->accessibleDescription().contains(QStringLiteral("deal is here")));
    CHECK(steps()[1]->accessibleDescription().contains(QStringLiteral("Passed")));
    CHECK(steps()[4]->accessibleDescription().contains(QStringLiteral("Ahead")));
    REQUIRE(session.undo());
    CHECK(stored().stage == stages()[0]);
    CHECK(steps()[0]->accessibleDescription().contains(QStringLiteral("deal is here")));

    // Where it stands already nothing happens.
    QTest::mouseClick(steps()[0], Qt::LeftButton, {}, QPoint(40, 10));
    CHECK_FALSE(dialog<QMessageBox>());
}

TEST_CASE_METHOD(StepperFixture, "The arrow keys and Enter move the deal", "[dealpage][stepper]")
{
    steps()[0]->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    CHECK(steps()[2]->hasFocus());
    CHECK(stored().stage == stages()[0]);
    press(Qt::Key_Return);
    CHECK(stored().stage == stages()[2]);
    press(Qt::Key_End);
    CHECK(steps().back()->hasFocus());
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    CHECK(steps()[0]->hasFocus());
    press(Qt::Key_Space);
    CHECK(stored().stage == stages()[0]);
}

TEST_CASE_METHOD(StepperFixture, "The strip is one stop of the Tab key", "[dealpage][stepper]")
{
    int stops = 0;
    for (const StepButton *step : steps())
        stops += step->focusPolicy() & Qt::TabFocus ? 1 : 0;
    CHECK(stops == 1);
    CHECK(steps()[0]->accessibleName().contains(QStringLiteral("1")));
    CHECK(steps()[0]->accessibleName().contains(session.catalog().stageName(stages()[0])));
}

TEST_CASE_METHOD(StepperFixture, "A deal that is closed stays where it is until it is reopened",
                 "[dealpage][stepper]")
{
    REQUIRE(session.dealDesk().win(kitchen));
    QTest::mouseClick(steps()[3], Qt::LeftButton, {}, QPoint(40, 10));
    CHECK(stored().stage == stages()[0]);
    CHECK_FALSE(button("winDeal")->isVisible());
    REQUIRE(button("reopenDeal")->isVisible());
    QTest::mouseClick(button("reopenDeal"), Qt::LeftButton);
    CHECK(stored().status == DealStatus::Open);
    CHECK(button("winDeal")->isVisible());
}

TEST_CASE_METHOD(StepperFixture, "Losing asks for the reason before anything is saved",
                 "[dealpage][stepper][lost-needs-reason]")
{
    QTest::mouseClick(button("loseDeal"), Qt::LeftButton);
    auto *question = dialog<LoseDialog>();
    REQUIRE(question);
    CHECK(stored().status == DealStatus::Open);
    question->reject();
    settle();
    CHECK(stored().status == DealStatus::Open);
    CHECK(isShown());

    QTest::keyClick(page, Qt::Key_F5);
    question = dialog<LoseDialog>();
    REQUIRE(question);
    question->accept(); // No reason is chosen.
    CHECK(question->isVisible());
    CHECK(stored().status == DealStatus::Open);
    QTest::keyClick(question->findChild<ReasonList *>(), Qt::Key_1);
    question->accept();
    settle();
    CHECK(stored().status == DealStatus::Lost);
    CHECK(stored().lossReason);
}

TEST_CASE("Stages that do not fit in a row go on in the next one", "[dealpage][stepper]")
{
    StageStepper stepper;
    std::vector<StageStep> steps;
    for (int i = 0; i < 20; ++i)
        steps.push_back({StageId(i + 1), QStringLiteral("Stage %1").arg(i + 1), {}});
    stepper.setSteps(steps, 2, DealStatus::Open);
    stepper.resize(800, stepper.heightForWidth(800));
    stepper.show();
    REQUIRE(QTest::qWaitForWindowExposed(&stepper));
    CHECK(stepper.heightForWidth(800) > stepper.heightForWidth(2000));
    for (const StepButton *button : stepper.findChildren<StepButton *>()) {
        CHECK(stepper.rect().contains(button->geometry()));
        CHECK(button->width() >= 60);
    }
}
