#include "tests/ui/settings/editorfixture.h"
#include "ui/settings/lossreasonsettings.h"
#include "ui/widgets/trailingtext.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace voronka;

TEST_CASE_METHOD(EditorFixture, "Reasons show how many deals were lost for them",
                 "[settings][reasons]")
{
    LossReasonSettings reasons(session);
    reasons.resize(760, 520);
    reasons.show();
    Q_EMIT session.opened();
    const DealId ids[] = {addDeal(1), addDeal(2)};
    const LossReasonId spam = session.catalog().lossReasons.front().id;
    REQUIRE(session.dealDesk().lose(ids, {spam, {}}));
    auto *shownReasons = reasons.findChild<QListWidget *>();
    const auto note = [&](int row) {
        return shownReasons->item(row)->data(TrailingTextDelegate::textRole).toString();
    };
    CHECK(note(0) == QStringLiteral("2"));
    CHECK(note(1).isEmpty());
    shownReasons->setCurrentRow(0);
    CHECK(reasons.findChild<QLabel *>(QStringLiteral("uses"))->text().startsWith(u'2'));

    SECTION("archived, it is still there with its deals")
    {
        REQUIRE(session.listDesk().setArchived(spam, true));
        CHECK(session.book().deals().deal(ids[0])->lossReason == spam);
        CHECK(session.catalog().lossReason(spam));
    }
    SECTION("merged, they count for the other")
    {
        const LossReasonId other = session.catalog().lossReasons[1].id;
        REQUIRE(session.listDesk().mergeLossReasons(spam, other));
        CHECK(QTest::qWaitFor([&] { return note(0) == QStringLiteral("2"); }));
        CHECK(shownReasons->item(0)->text() == session.catalog().lossReasonName(other));
    }
}

TEST_CASE_METHOD(EditorFixture, "The usual reasons are offered while some are missing",
                 "[settings][reasons]")
{
    LossReasonSettings reasons(session);
    reasons.show();
    Q_EMIT session.opened();
    auto *usual = reasons.findChild<QPushButton *>(QStringLiteral("addUsual"));
    CHECK_FALSE(usual->isVisible());
    const LossReason second = session.catalog().lossReasons[1];
    REQUIRE(session.listDesk().rename(second.id, QStringLiteral("Other shop")));
    REQUIRE(usual->isVisible());
    const size_t before = session.catalog().lossReasons.size();
    usual->click();
    REQUIRE(session.catalog().lossReasons.size() == before + 1);
    CHECK(session.catalog().lossReasons.back().name == second.name);
    CHECK(session.catalog().lossReasons.back().revisitAfterDays == second.revisitAfterDays);
    CHECK_FALSE(usual->isVisible());
    REQUIRE(session.undo());
    CHECK(session.catalog().lossReasons.size() == before);
}
