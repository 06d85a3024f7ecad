#include "tests/support/uiwalk.h"
#include "tests/ui/history/historyfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace voronka;

namespace {

class PanelFixture : public HistoryFixture
{
public:
    PanelFixture()
        : tabs(panel->findChild<QTabWidget *>()),
          steps(panel->findChild<QTreeWidget *>(QStringLiteral("userSteps"))),
          trash(panel->findChild<QTreeWidget *>(QStringLiteral("userTrash"))),
          go(panel->findChild<QPushButton *>(QStringLiteral("goToStep"))),
          restore(panel->findChild<QPushButton *>(QStringLiteral("restoreFromTrash"))),
          filter(panel->findChild<QLineEdit *>())
    {
        panel->show();
    }

    /// The steps as they stand, those taken back in brackets.
    QStringList listed() const
    {
        QStringList lines;
        for (int day = 0; day < steps->topLevelItemCount(); ++day) {
            for (int row = 0; row < steps->topLevelItem(day)->childCount(); ++row) {
                const QTreeWidgetItem *item = steps->topLevelItem(day)->child(row);
                lines << (item->font(1).strikeOut() ? QStringLiteral("(%1)").arg(item->text(1))
                                                    : item->text(1));
            }
        }
        return lines;
    }
    QStringList thrownAway() const
    {
        QStringList names;
        for (int row = 0; row < trash->topLevelItemCount(); ++row)
            names << trash->topLevelItem(row)->text(0);
        return names;
    }
    void choose(int row) const { steps->setCurrentItem(steps->topLevelItem(0)->child(row)); }
    void remove(DealId id) { REQUIRE(session.dealDesk().remove(std::array{id})); }
    QString emptyText() const
    {
        QString text;
        for (const QLabel *label : tabs->currentWidget()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->alignment() == Qt::AlignCenter)
                text = label->text();
        }
        return text;
    }

    QTabWidget *tabs;
    QTreeWidget *steps;
    QTreeWidget *trash;
    QPushButton *go;
    QPushButton *restore;
    QLineEdit *filter;
};

QString added(const char *title)
{
    return QStringLiteral("Added “%1”.").arg(QString::fromUtf8(title));
}

} // namespace

TEST_CASE("The panel takes back up to the step chosen, and does it again", "[history][panel]")
{
    PanelFixture f;
    f.add(QStringLiteral("One"));
    f.add(QStringLiteral("Two"));
    f.add(QStringLiteral("Three"));
    REQUIRE(f.steps->topLevelItem(0)->text(0) == QStringLiteral("Today"));
    REQUIRE(f.listed().first(3) == QStringList{added("Three"), added("Two"), added("One")});
    CHECK_FALSE(f.go->isEnabled());
    f.choose(1);
    CHECK(f.go->text() == QStringLiteral("Undo up to here"));
    QTest::mouseClick(f.go, Qt::LeftButton);
    CHECK(f.dealCount() == 1);
    CHECK(f.listed().first(3)
          == QStringList{QStringLiteral("(%1)").arg(added("Three")),
                         QStringLiteral("(%1)").arg(added("Two")), added("One")});
    // The choice stays on its step.
    CHECK(f.go->text() == QStringLiteral("Redo up to here"));
    QTest::mouseClick(f.go, Qt::LeftButton);
    CHECK(f.dealCount() == 2);
    // By the keyboard alone.
    f.steps->setFocus();
    QTest::keyClick(f.steps, Qt::Key_Up);
    QTest::keyClick(f.steps, Qt::Key_Return);
    CHECK(f.dealCount() == 3);
}

TEST_CASE("A step that was taken back and overtaken stays taken back", "[history][panel]")
{
    PanelFixture f;
    f.add(QStringLiteral("One"));
    REQUIRE(f.session.undo());
    f.add(QStringLiteral("Two"));
    f.choose(1);
    CHECK_FALSE(f.go->isEnabled());
    f.steps->setFocus();
    QTest::keyClick(f.steps, Qt::Key_Return);
    CHECK(f.dealCount() == 1);
}

TEST_CASE("The trash gives back what was deleted, whatever came later", "[history][panel]")
{
    PanelFixture f;
    const DealId one = f.add(QStringLiteral("One"));
    const DealId two = f.add(QStringLiteral("Two"));
    f.tabs->setCurrentIndex(1);
    CHECK(f.emptyText().contains(QStringLiteral("empty")));
    CHECK_FALSE(f.restore->isVisible());
    f.remove(one);
    f.remove(two);
    f.add(QStringLiteral("Three"));
    CHECK(f.thrownAway() == QStringList{QStringLiteral("Two"), QStringLiteral("One")});
    CHECK_FALSE(f.restore->isEnabled());
    f.trash->setCurrentItem(f.trash->topLevelItem(1));
    QTest::mouseClick(f.restore, Qt::LeftButton);
    CHECK(f.thrownAway() == QStringList{QStringLiteral("Two")});
    CHECK(f.session.book().deals().deal(one)->title == QStringLiteral("One"));
    // The next is chosen, and Enter restores it.
    f.trash->setFocus();
    QTest::keyClick(f.trash, Qt::Key_Return);
    CHECK(f.dealCount() == 3);
    CHECK(f.emptyText().contains(QStringLiteral("empty")));
}

TEST_CASE("Several are restored as one step, each shown with what it belonged to",
          "[history][panel]")
{
    PanelFixture f;
    const DealId one = f.add(QStringLiteral("One"));
    Task task;
    task.title = QStringLiteral("Send the offer");
    task.dueOn = QDate(2030, 1, 5);
    task.deal = one;
    const TaskId id = f.session.activityDesk().add(task).value();
    Activity call;
    call.deal = one;
    call.at = f.session.now();
    const ActivityId called = f.session.activityDesk().add(call).value();
    REQUIRE(f.session.activityDesk().remove(id));
    REQUIRE(f.session.activityDesk().remove(called));
    const DealId two = f.add(QStringLiteral("Two"));
    f.remove(two);
    f.tabs->setCurrentIndex(1);
    CHECK(f.thrownAway()
          == QStringList{QStringLiteral("Two"), QStringLiteral("Call · One"),
                         QStringLiteral("Send the offer · One")});
    typeText(f.filter, QStringLiteral("ONE"));
    CHECK(f.thrownAway().size() == 2);
    f.trash->selectAll();
    CHECK(f.restore->text().contains(QStringLiteral("2")));
    const auto before = f.session.book().history().nextUndo()->value().id;
    QTest::mouseClick(f.restore, Qt::LeftButton);
    CHECK(f.session.book().activities().task(id));
    CHECK(f.session.book().activities().activity(called));
    CHECK(f.thrownAway().isEmpty());
    f.filter->clear();
    CHECK(f.thrownAway() == QStringList{QStringLiteral("Two")});
    REQUIRE(f.session.undo());
    CHECK(f.session.book().history().nextUndo()->value().id == before);
    CHECK(f.thrownAway().size() == 3);
}

TEST_CASE("The trash says that it does not list everything, and lists more", "[history][panel]")
{
    PanelFixture f;
    std::vector<DealId> ids;
    for (int i = 0; i < 501; ++i)
        ids.push_back(f.add(QString::number(i)));
    auto *more = f.panel->findChild<QPushButton *>(QStringLiteral("moreTrash"));
    f.tabs->setCurrentIndex(1);
    REQUIRE(f.session.dealDesk().remove(ids));
    CHECK(f.thrownAway().size() == 500);
    CHECK(more->isVisible());
    CHECK(f.panel->findChild<QLabel *>(QStringLiteral("trashNote"))->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(f.thrownAway().size() == 501);
    CHECK_FALSE(more->isVisible());
}

TEST_CASE("What went with very many others is restored in the background", "[history][panel]")
{
    PanelFixture f;
    std::vector<DealId> ids;
    for (int i = 0; i < 1100; ++i)
        ids.push_back(f.add(QString::number(i)));
    REQUIRE(f.session.dealDesk().remove(ids));
    f.tabs->setCurrentIndex(1);
    f.trash->setCurrentItem(f.trash->topLevelItem(7));
    const QSignalSpy busy(&f.session, &BookSession::busyChanged);
    QTest::mouseClick(f.restore, Qt::LeftButton);
    CHECK(busy.count() > 0); // The window does not wait for it.
    CHECK(QTest::qWaitFor([&f] { return f.dealCount() == 1; }));
    CHECK(QTest::qWaitFor([&f] { return f.trash->selectedItems().size() == 1; }));
}

TEST_CASE("A restore that is not possible says why", "[history][panel]")
{
    PanelFixture f;
    const DealId one = f.add(QStringLiteral("One"));
    f.move(one, 1);
    f.remove(one);
    REQUIRE(f.session.funnelDesk().archiveStage(f.stage(1), {}));
    f.tabs->setCurrentIndex(1);
    f.trash->setCurrentItem(f.trash->topLevelItem(0));
    QTest::mouseClick(f.restore, Qt::LeftButton);
    CHECK(f.takeMessage().contains(QStringLiteral("archived")));
    CHECK(f.thrownAway().size() == 1);
}

TEST_CASE("The panel shows what contains the text typed", "[history][panel]")
{
    PanelFixture f;
    f.remove(f.add(QStringLiteral("Кухня")));
    f.remove(f.add(QStringLiteral("Шафа")));
    typeText(f.filter, QStringLiteral("кух"));
    CHECK(f.listed().size() == 2);
    CHECK(f.thrownAway() == QStringList{QStringLiteral("Кухня")});
    typeText(f.filter, QStringLiteral("щщ"));
    CHECK(f.listed().isEmpty());
    CHECK(f.emptyText().contains(QStringLiteral("text")));
    f.filter->clear();
    CHECK(f.thrownAway().size() == 2);
}

TEST_CASE("The panel says how many steps it has searched, and searches more", "[history][panel]")
{
    PanelFixture f;
    f.add(QStringLiteral("Ёлка"));
    for (int i = 0; i < 500; ++i)
        f.add(QString::number(i));
    auto *searched = f.panel->findChild<QLabel *>(QStringLiteral("stepsSearched"));
    CHECK_FALSE(searched->isVisible());
    typeText(f.filter, QStringLiteral("елк"));
    CHECK(f.listed().isEmpty());
    REQUIRE(searched->isVisible());
    CHECK(searched->text().contains(QStringLiteral("500")));
    QTest::mouseClick(f.panel->findChild<QPushButton *>(QStringLiteral("moreSteps")),
                      Qt::LeftButton);
    CHECK(f.listed() == QStringList{added("Ёлка")});
    CHECK_FALSE(searched->isVisible());
}

TEST_CASE("The panel remembers after the book was closed", "[history][panel]")
{
    PanelFixture f;
    const DealId one = f.add(QStringLiteral("One"));
    f.add(QStringLiteral("Two"));
    f.remove(one);
    const QString path = f.session.path();
    f.session.close();
    CHECK(f.listed().isEmpty());
    f.open(path);
    CHECK(f.listed().first(3)
          == QStringList{QStringLiteral("Deleted “One”."), added("Two"), added("One")});
    CHECK(f.thrownAway() == QStringList{QStringLiteral("One")});
    f.choose(2);
    QTest::mouseClick(f.go, Qt::LeftButton);
    CHECK(f.dealCount() == 0);
}

TEST_CASE("Every text of the panel is translated and fits", "[history][panel]")
{
    PanelFixture f;
    f.remove(f.add(QStringLiteral("One")));
    PseudoTranslator pseudo(PseudoTranslator::Length::Padded);
    QCoreApplication::installTranslator(&pseudo);
    for (int tab = 0; tab < 2; ++tab) {
        f.tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        CHECK(untranslatedTexts(*f.panel) == QStringList());
        CHECK(clippedTexts(*f.panel) == QStringList());
    }
    CHECK(f.listed().first().contains(QStringLiteral("One")));
    QCoreApplication::removeTranslator(&pseudo);
}

TEST_CASE("Every control of the panel has a name for screen readers", "[history][panel]")
{
    PanelFixture f;
    f.remove(f.add(QStringLiteral("One")));
    for (const QWidget *widget : f.panel->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QPushButton *>(widget);
        if (qobject_cast<const QTreeWidget *>(widget) || qobject_cast<const QLineEdit *>(widget))
            CHECK_FALSE(widget->accessibleName().isEmpty());
        else if (button)
            CHECK_FALSE(button->text().isEmpty());
    }
}
