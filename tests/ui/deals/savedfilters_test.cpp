#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/deals/dealsfixture.h"
#include "ui/deals/filternamedialog.h"
#include "ui/deals/listconditions.h"
#include "ui/deals/savedfiltersbutton.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

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
    CHECK(conditionsFromJson(toJson({})) == ListConditions());
    CHECK(toJson({}).isEmpty());
    CHECK(conditionsFromJson({{QStringLiteral("status"), QStringLiteral("asleep")},
                              {QStringLiteral("funnel"), QStringLiteral("x")}})
          == ListConditions());
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
