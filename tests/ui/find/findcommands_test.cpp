#include "tests/support/catch.h"
#include "tests/ui/find/findfixture.h"
#include "ui/find/findcommands.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace voronka;

namespace {

QStringList titles(const std::vector<FindItem> &items)
{
    QStringList titles;
    for (const FindItem &item : items)
        titles << item.title;
    return titles;
}

} // namespace

TEST_CASE("Commands are those that can be run, those of submenus included", "[find]")
{
    QMenu menu(QStringLiteral("&Edit"));
    QAction *undo = menu.addAction(QStringLiteral("&Undo: Moved “R&&D”"));
    undo->setShortcut(QKeySequence(Qt::Key_F6));
    menu.addSeparator();
    menu.addAction(QStringLiteral("Disabled"))->setEnabled(false);
    menu.addAction(QStringLiteral("Hidden"))->setVisible(false);
    QMenu *theme = menu.addMenu(QStringLiteral("&Theme"));
    theme->addAction(QStringLiteral("&Dark"));
    theme->addAction(QStringLiteral("&Light"));
    const QList<QAction *> entries = menu.actions();
    std::vector<QAction *> actions(entries.begin(), entries.end());
    actions.push_back(undo); // A page may offer the same action once more.

    const std::vector<FindItem> all = findCommands(actions, {});
    CHECK(titles(all).join(u'|') == QStringLiteral("Undo: Moved “R&D”|Dark|Light"));
    CHECK(all[0].shortcut == QStringLiteral("F6"));
    CHECK(all[0].detail == QStringLiteral("Edit"));
    CHECK(all[1].detail == QStringLiteral("Edit › Theme"));

    CHECK(titles(findCommands(actions, SearchQuery(u"theme"))).join(u'|')
          == QStringLiteral("Dark|Light"));
    CHECK(titles(findCommands(actions, SearchQuery(u"li the"))).join(u'|')
          == QStringLiteral("Light"));
    CHECK(titles(findCommands(actions, SearchQuery(u"d"))).join(u'|')
          == QStringLiteral("Dark|Undo: Moved “R&D”|Light"));
    CHECK(findCommands(actions, SearchQuery(u"disabled")).empty());
}

TEST_CASE("A command is run after the dialog has gone", "[find]")
{
    FindFixture find;
    QMenu *menu = find.window.menuBar()->addMenu(QStringLiteral("&Правка"));
    bool wasDialogOpen = true;
    int runs = 0;
    menu->addAction(QStringLiteral("&Настройки…"), menu, [&] {
        wasDialogOpen = find.dialog.isVisible();
        ++runs;
    });
    QAction *self = menu->addAction(QStringLiteral("Найти"));
    self->setObjectName(QStringLiteral("find"));

    find.dialog.start();
    CHECK_FALSE(find.rows().contains(QStringLiteral("Найти")));
    find.type(QStringLiteral("наст"));
    CHECK(find.current() == QStringLiteral("Настройки…"));
    find.press(Qt::Key_Return);
    CHECK(runs == 0);
    REQUIRE(QTest::qWaitFor([&] { return runs == 1; }));
    CHECK_FALSE(wasDialogOpen);
}
