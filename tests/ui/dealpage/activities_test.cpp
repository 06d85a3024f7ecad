#include "tests/ui/dealpage/dealpagefixture.h"
#include "ui/dealpage/workline.h"
#include "ui/tasks/entrydialog.h"
#include "ui/tasks/outcomequestion.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>

using namespace voronka;

namespace {

class ActivitiesFixture : public DealPageFixture
{
public:
    ActivitiesFixture() : view(page->findChild<TimelineView *>()) { }

    std::vector<Activity> activities()
    {
        const auto found = session.book().activities().activities(kitchen);
        REQUIRE(found);
        return *found;
    }
    Activity add(Activity activity)
    {
        activity.deal = kitchen;
        const auto id = session.activityDesk().add(activity);
        REQUIRE(id);
        return *session.book().activities().activity(*id);
    }
    Activity plan(qint64 inMinutes, const QString &text)
    {
        Activity activity;
        activity.kind = ActivityKind::Meeting;
        activity.done = false;
        activity.at = {session.now().msUtc + inMinutes * 60'000};
        activity.text = text;
        return add(activity);
    }
    void choose(const QString &text) const
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (!view->model()->index(row, 0).data().toString().contains(text))
                continue;
            view->setFocus();
            view->setCurrentIndex(view->model()->index(row, 0));
            return;
        }
        FAIL("not shown: " << text.toStdString());
    }
    QString work() const { return part<WorkLine>("userWorkLine")->accessibleName(); }
    void lose()
    {
        LossDetails loss;
        loss.reason = session.catalog().lossReasons.front().id;
        REQUIRE(session.dealDesk().lose(std::array{kitchen}, loss));
    }

    TimelineView *view;
};

} // namespace

TEST_CASE_METHOD(ActivitiesFixture, "One key begins to write down a call, another one plans it",
                 "[dealpage][activities]")
{
    press(Qt::Key_1, Qt::AltModifier);
    auto *text = part<QPlainTextEdit>("entryText");
    REQUIRE(text->hasFocus());
    typeText(text, QStringLiteral("said yes"));
    part<QCheckBox>("cold")->click();
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(activities().size() == 1);
    CHECK(activities()[0].kind == ActivityKind::Call);
    CHECK(activities()[0].done);
    CHECK(activities()[0].isCold);

    press(Qt::Key_2, Qt::AltModifier | Qt::ShiftModifier);
    REQUIRE(text->hasFocus());
    CHECK(part<QCheckBox>("planned")->isChecked());
    CHECK_FALSE(line("outcome")->isVisible());
    typeText(text, QStringLiteral("at theirs"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(activities().size() == 2);
    CHECK(activities()[0].kind == ActivityKind::Meeting);
    CHECK_FALSE(activities()[0].done);
    CHECK(activities()[0].at > session.now());

    press(Qt::Key_1, Qt::AltModifier);
    CHECK_FALSE(part<QCheckBox>("planned")->isChecked());
}

TEST_CASE_METHOD(ActivitiesFixture, "What was planned is ticked off with what came of it",
                 "[dealpage][activities]")
{
    const Activity planned = plan(-30, QStringLiteral("at theirs"));
    choose(QStringLiteral("at theirs"));
    press(Qt::Key_Space);
    auto *question = dialog<OutcomeQuestion>();
    REQUIRE(question);
    SECTION("done")
    {
        typeText(question->findChild<QPlainTextEdit *>(), QStringLiteral("agreed"));
        question->accept();
        settle();
        const auto done = session.book().activities().activity(planned.id);
        REQUIRE(done);
        CHECK(done->done);
        CHECK(done->outcome == QStringLiteral("agreed"));
        CHECK(done->text == QStringLiteral("at theirs"));
    }
    SECTION("or not")
    {
        QTest::keyClick(question, Qt::Key_Escape);
        settle();
        CHECK_FALSE(session.book().activities().activity(planned.id)->done);
    }
}

TEST_CASE_METHOD(ActivitiesFixture, "The page tells the next step and the touches of five",
                 "[dealpage][activities]")
{
    CHECK(work().contains(QStringLiteral("No next step")));
    CHECK(work().contains(QStringLiteral("0 of 5 touches")));
    plan(60, QStringLiteral("at theirs"));
    CHECK(work().contains(QStringLiteral("Meeting, at theirs")));
    CHECK_FALSE(work().contains(QStringLiteral("Overdue")));
    plan(-60, QStringLiteral("at ours"));
    CHECK(work().contains(QStringLiteral("Overdue")));
    Activity call;
    call.at = session.now();
    add(call);
    CHECK(work().contains(QStringLiteral("1 of 5 touches")));
}

TEST_CASE_METHOD(ActivitiesFixture, "A deal that was lost and is won is marked as revived",
                 "[dealpage][activities][revived]")
{
    lose();
    REQUIRE(session.dealDesk().reopen(kitchen));
    CHECK_FALSE(work().contains(QStringLiteral("Revived")));
    REQUIRE(session.dealDesk().win(kitchen));
    CHECK(work().contains(QStringLiteral("Revived")));
}

TEST_CASE_METHOD(ActivitiesFixture, "The review of a sale is asked for and written down",
                 "[dealpage][review]")
{
    auto *asked = part<QPushButton>("reviewAsked");
    auto *received = part<QPushButton>("reviewReceived");
    auto *words = line("reviewText");
    CHECK_FALSE(asked->isVisible());
    REQUIRE(session.dealDesk().win(kitchen));
    QCoreApplication::processEvents();
    CHECK(asked->isVisible());
    CHECK_FALSE(words->isVisible());
    const auto review = [this] { return *session.book().activities().review(kitchen); };
    asked->click();
    CHECK(review().askedAt);
    CHECK_FALSE(asked->isVisible());
    received->click();
    CHECK(review().receivedAt);
    CHECK_FALSE(received->isVisible());
    REQUIRE(words->isVisible());
    words->setFocus();
    typeText(words, QStringLiteral("Fine work"));
    QTest::keyClick(words, Qt::Key_Tab);
    CHECK(review().text == QStringLiteral("Fine work"));
    CHECK(view->model()->index(1, 0).data().toString().contains(QStringLiteral("Fine work")));
    REQUIRE(session.undo());
    CHECK(words->text().isEmpty());
}
