#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/deals/dealsfixture.h"
#include "ui/deals/filternamedialog.h"
#include "ui/deals/listconditions.h"
#include "ui/deals/savedfiltersbutton.h"
#include "ui/filters/typingpause.h"

#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace voronka;

namespace {

class SavedFixture : public DealsFixture
{
public:
    SavedFixture() : button(page->findChild<SavedFiltersButton *>())
    {
        kitchen = add(QStringLiteral("Kitchen"));
        table2 = add(QStringLiteral("Table"));
        REQUIRE(session.dealDesk().win(table2));
    }
    QStringList entries() const
    {
        Q_EMIT button->menu()->aboutToShow();
        QStringList names;
        for (const QAction *action : button->menu()->actions()) {
            if (action->isSeparator())
                break;
            names << action->text();
        }
        return names;
    }
    QAction *entry(const QString &name) const
    {
        Q_EMIT button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == name)
                return action;
        }
        return nullptr;
    }
    void act(const char *name) const
    {
        Q_EMIT button->menu()->aboutToShow();
        auto *action = button->findChild<QAction *>(QLatin1String(name));
        REQUIRE(action->isEnabled());
        action->trigger();
    }
    void typeName(const QString &name)
    {
        auto *question = dialog<FilterNameDialog>();
        REQUIRE(question);
        auto *edit = question->findChild<QLineEdit *>();
        edit->clear();
        typeText(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }
    void pick(const char *combo, int index) const
    {
        page->findChild<QComboBox *>(QLatin1String(combo))->setCurrentIndex(index);
    }

    SavedFiltersButton *button;
    DealId kitchen;
    DealId table2;
};

} // namespace

TEST_CASE("Conditions come back from a saved filter as they were", "[deals][filters]")
{
    ListConditions all;
    all.status = Outcome::Lost;
    all.funnel = FunnelId(1);
    all.stage = StageId(2);
    all.deals = {ManagerId(3),
                 SourceId(4),
                 RegionId(5),
                 DealKind::Repeat,
                 TagId(6),
                 Money{-1500},
                 Money{999'999'999'999'999}};
    all.text = QStringLiteral("“Ёлка” & <b>");
    CHECK(conditionsFromJson(toJson(all)) == all);
    all.further.lossReason = LossReasonId(7);
    all.further.day = DealDay::Closed;
    all.further.period.choice = PeriodChoice::LastQuarter;
    all.further.withoutNextStep = true;
    CHECK(conditionsFromJson(toJson(all)) == all);
    ListConditions none;
    none.further.withoutManager = true;
    none.further.withoutSource = true;
    none.further.withoutRegion = true;
    none.further.day = DealDay::Expected;
    none.further.period = {PeriodChoice::Dates, {QDate(2026, 3, 5), QDate(2026, 3, 20)}};
    CHECK(conditionsFromJson(toJson(none)) == none);
    CHECK(conditionsFromJson(toJson({})) == ListConditions());
    CHECK(toJson({}).isEmpty());
    CHECK(conditionsFromJson({{QStringLiteral("status"), QStringLiteral("asleep")},
                              {QStringLiteral("funnel"), QStringLiteral("x")}})
          == ListConditions());
}

TEST_CASE("A filter that an older version has saved means what it meant", "[deals][filters]")
{
    const QByteArray saved = R"({"amountFrom":-1500,"funnel":1,"kind":"repeat","manager":3,)"
                             R"("stage":2,"status":"lost","text":"door"})";
    ListConditions meant;
    meant.status = Outcome::Lost;
    meant.funnel = FunnelId(1);
    meant.stage = StageId(2);
    meant.deals.manager = ManagerId(3);
    meant.deals.kind = DealKind::Repeat;
    meant.deals.amountFrom = Money{-1500};
    meant.text = QStringLiteral("door");
    CHECK(conditionsFromJson(QJsonDocument::fromJson(saved).object()) == meant);
}

TEST_CASE("What cannot be read of a saved filter is left out", "[deals][filters]")
{
    const auto read = [](const char *json) {
        return conditionsFromJson(QJsonDocument::fromJson(json).object()).further;
    };
    CHECK(read(R"({"period":"nextYear","day":"created"})") == FurtherFilter());
    CHECK(read(R"({"period":"thisYear","day":"doomsday"})") == FurtherFilter());
    CHECK(read(R"({"period":"dates","day":"created","from":"2026-03-05"})") == FurtherFilter());
    CHECK(read(R"({"nextStep":"soon","manager":"nobody"})") == FurtherFilter());
}

TEST_CASE_METHOD(SavedFixture, "A period is saved by its name, and a lost reason with it",
                 "[deals][filters]")
{
    const LossReason reason = session.catalog().lossReasons[1];
    const DealId ids[] = {kitchen};
    REQUIRE(session.dealDesk().lose(ids, {reason.id, {}}));
    auto *reasons = page->findChild<QComboBox *>(QStringLiteral("userReason"));
    reasons->setCurrentIndex(reasons->findText(reason.name));
    auto *period = page->findChild<QComboBox *>(QStringLiteral("period"));
    period->setCurrentIndex(period->findData(int(PeriodChoice::ThisYear)));
    CHECK(listed().size() == 1);
    act("saveFilter");
    typeName(QStringLiteral("Lost this year"));
    page->findChild<QToolButton *>(QStringLiteral("clearAll"))->click();
    CHECK(listed().size() == 2);
    entry(QStringLiteral("Lost this year"))->trigger();
    CHECK(model->deals() == std::vector{kitchen});
    CHECK(button->text() == QStringLiteral("Lost this year"));
    CHECK(PeriodChoice(period->currentData().toInt()) == PeriodChoice::ThisYear);
}

TEST_CASE_METHOD(SavedFixture, "What is set is saved under a name, chosen, renamed and deleted",
                 "[deals][filters]")
{
    CHECK(entries().isEmpty());
    pick("status", 3);
    act("saveFilter");
    typeName(QStringLiteral("Выиграно & <b>"));
    CHECK(entries() == QStringList{QStringLiteral("Выиграно && <b>")});
    CHECK(button->text() == QStringLiteral("Выиграно && <b>"));

    pick("status", 0);
    CHECK(button->text() == QStringLiteral("Saved filters"));
    CHECK(listed().size() == 2);
    entry(QStringLiteral("Выиграно && <b>"))->trigger();
    CHECK(model->deals() == std::vector{table2});

    act("renameFilter");
    typeName(QStringLiteral("Won"));
    CHECK(entries() == QStringList{QStringLiteral("Won")});
    act("removeFilter");
    CHECK(entries().isEmpty());
    undo();
    CHECK(entries() == QStringList{QStringLiteral("Won")});
    undo();
    CHECK(entries() == QStringList{QStringLiteral("Выиграно && <b>")});
    undo();
    CHECK(entries().isEmpty());
}

TEST_CASE_METHOD(SavedFixture, "A saved filter is in the book and means the same after a restart",
                 "[deals][filters]")
{
    pick("userFunnel", 1);
    pick("userStage", 2);
    page->findChild<QLineEdit *>(QStringLiteral("userText"))->setText(QStringLiteral("kit"));
    page->findChild<TypingPause *>()->finish();
    act("saveFilter");
    typeName(QStringLiteral("Mine"));
    const QString file = session.path();
    session.close();
    open(file);
    CHECK(listed().size() == 2);
    const DealId moved[] = {kitchen};
    REQUIRE(session.dealDesk().move(moved, stages()[1]));
    REQUIRE(QTest::qWaitFor([&] { return session.texts() != nullptr; }));
    entry(QStringLiteral("Mine"))->trigger();
    CHECK(model->deals() == std::vector{kitchen});
    CHECK(page->findChild<QComboBox *>(QStringLiteral("userStage"))->currentIndex() == 2);
}

TEST_CASE_METHOD(SavedFixture, "A saved filter whose stage is archived is shown without it",
                 "[deals][filters]")
{
    pick("userFunnel", 1);
    pick("userStage", 2);
    act("saveFilter");
    typeName(QStringLiteral("Old"));
    REQUIRE(session.funnelDesk().archiveStage(stages()[1], {}));
    REQUIRE(QTest::qWaitFor([&] { return session.facts() != nullptr; }));
    pick("userFunnel", 0);
    entry(QStringLiteral("Old"))->trigger();
    CHECK(listed().size() == 2);
    CHECK(page->findChild<QWidget *>(QStringLiteral("userNotice"))
                  ->accessibleName()
                  .contains(QStringLiteral("“Old”")));
}

TEST_CASE_METHOD(SavedFixture, "A name that another filter has is refused and stays typed",
                 "[deals][filters]")
{
    for (const auto &[status, name] : {std::pair(1, "One"), std::pair(3, "Two")}) {
        pick("status", status);
        act("saveFilter");
        typeName(QString::fromLatin1(name));
    }
    act("renameFilter");
    typeName(QStringLiteral("one"));
    CHECK(takeMessage().contains(QStringLiteral("one")));
    auto *question = dialog<FilterNameDialog>();
    REQUIRE(question);
    CHECK(question->findChild<QLineEdit *>()->text() == QStringLiteral("one"));
    question->reject();
    CHECK(entries() == QStringList{QStringLiteral("One"), QStringLiteral("Two")});
}
