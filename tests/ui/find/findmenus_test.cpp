#include "tests/support/catch.h"
#include "tests/ui/find/findfixture.h"
#include "ui/dealing/dealactions.h"
#include "ui/tasks/taskactions.h"
#include "ui/widgets/openingmenu.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace voronka;

namespace {

/// Two tasks for the same day, one of which is chosen on the page.
class TwoTasks : public FindFixture
{
public:
    TwoTasks() : first(add(QStringLiteral("Позвонить"))), second(add(QStringLiteral("Написать")))
    {
        choose(first);
    }

    TaskId add(const QString &title)
    {
        Task task;
        task.title = title;
        task.dueOn = QDate(2030, 1, 15);
        task.deal = kitchen;
        return session.activityDesk().add(task).value();
    }
    Task task(TaskId id) { return session.book().activities().task(id).value(); }
    bool isMoved(TaskId id) { return task(id).dueOn != QDate(2030, 1, 15); }
    void choose(TaskId id)
    {
        AgendaTask read;
        read.task = task(id);
        chosen = TaskActions::Item{read, {}};
        actions.update();
    }
    void find(const QString &text)
    {
        dialog.start();
        type(text);
    }

    std::optional<TaskActions::Item> chosen;
    TaskActions actions{session, [this] { return chosen; }, page};
    TaskId first;
    TaskId second;
};

/// Two deals in the first stage, of which one is chosen on the page.
class TwoDeals : public FindFixture
{
public:
    TwoDeals() { choose(kitchen); }

    StageId stageOf(DealId id) { return session.book().deals().deal(id)->stage; }
    StageId stage(size_t number)
    {
        return session.catalog().liveStages(session.catalog().funnels.front().id)[number];
    }
    void choose(DealId id)
    {
        chosen = {id};
        actions.update();
    }
    void find(const QString &text)
    {
        dialog.start();
        type(text);
    }

    std::vector<DealId> chosen;
    DealActions actions{session, [this] { return *session.book().deals().lines(chosen); }, page};
};

} // namespace

TEST_CASE("A task is snoozed from the dialog before its menu was ever open", "[find][menus]")
{
    TwoTasks f;
    f.find(QStringLiteral("snooze"));
    REQUIRE(f.current() == QStringLiteral("Snooze"));
    CHECK(f.currentItem()->shortcut.contains(QStringLiteral("F9")));
    f.press(Qt::Key_Return);
    f.pick("snoozeMenu", 1);
    CHECK(f.isMoved(f.first));
    CHECK_FALSE(f.isMoved(f.second));
}

TEST_CASE("The dialog snoozes the task chosen now, not the one of an earlier menu", "[find][menus]")
{
    TwoTasks f;
    auto *menu = f.page->findChild<QMenu *>(QStringLiteral("snoozeMenu"));
    menu->popup(f.page->mapToGlobal(QPoint()));
    REQUIRE(menu->actions().size() > 1);
    QAction *ofFirst = menu->actions().front();
    menu->close();
    f.choose(f.second);

    f.find(QStringLiteral("hour"));
    CHECK(f.rows().isEmpty());
    f.press(Qt::Key_Escape);
    ofFirst->trigger();
    CHECK_FALSE(f.isMoved(f.first));
    CHECK_FALSE(f.isMoved(f.second));

    f.find(QStringLiteral("snooze"));
    f.press(Qt::Key_Return);
    f.pick("snoozeMenu", 1);
    CHECK_FALSE(f.isMoved(f.first));
    CHECK(f.isMoved(f.second));
}

TEST_CASE("The dialog moves the deal chosen now", "[find][menus]")
{
    TwoDeals f;
    const StageId before = f.stageOf(f.markup);
    f.find(QStringLiteral("move"));
    REQUIRE(f.current() == QStringLiteral("Move"));
    CHECK(f.currentItem()->shortcut == QStringLiteral("F3"));
    f.press(Qt::Key_Return);
    f.pick("userMoveMenu", 3);
    CHECK(f.stageOf(f.kitchen) == f.stage(2));
    CHECK(f.stageOf(f.markup) == before);

    f.choose(f.markup);
    f.find(f.session.catalog().stageName(f.stage(2)));
    CHECK_FALSE(f.rows().contains(QStringLiteral("[Commands]")));
    f.press(Qt::Key_Escape);
    f.find(QStringLiteral("move"));
    f.press(Qt::Key_Return);
    f.pick("userMoveMenu", 2);
    CHECK(f.stageOf(f.kitchen) == f.stage(2));
    CHECK(f.stageOf(f.markup) == f.stage(1));
}

TEST_CASE("Every action of a deal that has a menu is found by its own name", "[find][menus]")
{
    TwoDeals f;
    // As they are once each of them was opened.
    for (QMenu *menu : f.page->findChildren<QMenu *>())
        Q_EMIT menu->aboutToShow();
    f.dialog.start();
    for (const char *name : {"Move", "Change the manager", "Add a tag", "Remove a tag"})
        CHECK(f.rows().contains(QLatin1String(name)));
    CHECK_FALSE(f.rows().contains(QStringLiteral("Nobody")));
}

TEST_CASE("A menu that is filled when it opens is one command of the window", "[find][menus]")
{
    FindFixture f;
    QMenu *file = f.window.menuBar()->addMenu(QStringLiteral("&File"));
    auto *recent = new QMenu(QStringLiteral("Open &recent"), f.page);
    recent->setObjectName(QStringLiteral("recent"));
    file->addMenu(recent);
    int opened = 0;
    fillOnOpening(recent, &f.window, [recent, &opened] {
        recent->clear();
        recent->addAction(QStringLiteral("Bakery"), recent, [&opened] { ++opened; });
    });
    f.dialog.start();
    f.type(QStringLiteral("recent"));
    REQUIRE(f.current() == QStringLiteral("Open recent"));
    f.press(Qt::Key_Return);
    f.pick("recent", 1);
    CHECK(opened == 1);
}
