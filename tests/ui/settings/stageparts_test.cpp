#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/shopbook.h"
#include "ui/session/booksession.h"
#include "ui/settings/stagepanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace voronka;

namespace {

/// What entering a stage demands and creates, on a book with the stages of the shop template.
class StagePartsFixture
{
public:
    StagePartsFixture()
    {
        openShopBook(session, folder.filePath(QStringLiteral("book.voronka")));
        stage = session.catalog().liveStages(session.catalog().funnels.front().id)[2];
        REQUIRE(session.funnelDesk().setStageTasks(stage, {}));
        REQUIRE(session.funnelDesk().setRequirements(stage, {}));
        // The window has the panel read again after each change; here the test does.
        QObject::connect(&session, &BookSession::catalogChanged, &panel,
                         [this] { panel.setStage(stage); });
        panel.resize(480, 520);
        panel.show();
        panel.setStage(stage);
    }

    template<typename Widget>
    Widget *find(const char *part, const char *name) const
    {
        auto *found = panel.findChild<QWidget *>(QLatin1String(part))
                              ->findChild<Widget *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void show(int part) const { panel.findChild<QTabWidget *>()->setCurrentIndex(part); }
    void addTo(const char *part, const QString &text) const
    {
        auto *edit = find<QLineEdit>(part, "newName");
        typeText(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void press(const char *part, const char *button) const
    {
        QTest::mouseClick(find<QToolButton>(part, button), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QStringList demanded()
    {
        QStringList demands;
        for (const StageRequirement &one : session.catalog().requirementsOf(stage))
            demands << (one.field ? QString::number(int(*one.field)) : one.text);
        return demands;
    }
    std::vector<StageTask> created() { return session.catalog().tasksOf(stage); }
    QStringList createdTitles()
    {
        QStringList titles;
        for (const StageTask &task : created())
            titles << task.title;
        return titles;
    }

    QTemporaryDir folder;
    BookSession session;
    StagePanel panel{session};
    StageId stage;
};

constexpr const char *demands = "stageDemands";
constexpr const char *tasks = "stageTasks";

} // namespace

TEST_CASE_METHOD(StagePartsFixture, "A field is demanded by a tick and left alone without it",
                 "[settings][demands]")
{
    show(1);
    auto *amount = find<QCheckBox>(demands, "field0");
    amount->click();
    CHECK(demanded() == QStringList{QStringLiteral("0")});
    find<QCheckBox>(demands, "field2")->click();
    CHECK(demanded() == QStringList{QStringLiteral("0"), QStringLiteral("2")});
    amount->click();
    CHECK(demanded() == QStringList{QStringLiteral("2")});
    REQUIRE(session.undo());
    CHECK(amount->isChecked());
    CHECK(demanded() == QStringList{QStringLiteral("0"), QStringLiteral("2")});
}

TEST_CASE_METHOD(StagePartsFixture, "Sentences to confirm are added, ordered and removed by keys",
                 "[settings][demands]")
{
    show(1);
    const QString money = QStringLiteral("У клієнта є гроші");
    const QString need = QStringLiteral("Справжня потреба");
    addTo(demands, money);
    addTo(demands, need);
    find<QCheckBox>(demands, "field0")->click();
    CHECK(demanded() == QStringList{QStringLiteral("0"), money, need});
    auto *list = find<QListWidget>(demands, "userList");
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCoreApplication::processEvents();
    CHECK(demanded() == QStringList{QStringLiteral("0"), need, money});
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QCoreApplication::processEvents();
    CHECK(demanded() == QStringList{QStringLiteral("0"), money});
}

TEST_CASE_METHOD(StagePartsFixture, "The tasks of a stage have a kind, a time and somebody",
                 "[settings][tasks]")
{
    const auto olena = session.listDesk().addManager(QStringLiteral("Olena"));
    REQUIRE(olena);
    show(2);
    addTo(tasks, QStringLiteral("Подзвонити"));
    REQUIRE(createdTitles() == QStringList{QStringLiteral("Подзвонити")});
    CHECK(created()[0].dueAfterMinutes == 24 * 60);
    CHECK(!created()[0].manager);

    auto *kind = find<QComboBox>(tasks, "kind");
    kind->setCurrentIndex(kind->findData(int(ActivityKind::Message)));
    Q_EMIT kind->activated(kind->currentIndex());
    CHECK(created()[0].kind == ActivityKind::Message);

    auto *due = find<QSpinBox>(tasks, "dueAfter");
    due->setFocus();
    due->selectAll();
    QTest::keyClick(due, Qt::Key_3);
    QTest::keyClick(due, Qt::Key_Return);
    CHECK(created()[0].dueAfterMinutes == 3 * 24 * 60);

    auto *manager = find<QComboBox>(tasks, "userManager");
    manager->setCurrentIndex(manager->findText(QStringLiteral("Olena")));
    Q_EMIT manager->activated(manager->currentIndex());
    CHECK(created()[0].manager == *olena);
    CHECK(created()[0].kind == ActivityKind::Message);

    REQUIRE(session.undo());
    CHECK(!created()[0].manager);
    CHECK(manager->currentIndex() == 0);
}

TEST_CASE_METHOD(StagePartsFixture, "The details are those of the task that is chosen",
                 "[settings][tasks]")
{
    show(2);
    CHECK_FALSE(find<QComboBox>(tasks, "kind")->isEnabled());
    addTo(tasks, QStringLiteral("Call"));
    addTo(tasks, QStringLiteral("Pack"));
    auto *list = find<QListWidget>(tasks, "userList");
    auto *due = find<QSpinBox>(tasks, "dueAfter");
    list->setCurrentRow(1);
    due->setFocus();
    due->selectAll();
    QTest::keyClick(due, Qt::Key_0);
    QTest::keyClick(due, Qt::Key_Return);
    CHECK(created()[0].dueAfterMinutes == 24 * 60);
    CHECK(created()[1].dueAfterMinutes == 0);
    list->setCurrentRow(0);
    CHECK(due->value() == 1);
    press(tasks, "delete");
    CHECK(createdTitles() == QStringList{QStringLiteral("Pack")});
    REQUIRE(session.undo());
    CHECK(createdTitles() == QStringList{QStringLiteral("Call"), QStringLiteral("Pack")});
}

TEST_CASE_METHOD(StagePartsFixture, "Nothing can be demanded without a stage", "[settings]")
{
    panel.setStage({});
    CHECK_FALSE(panel.findChild<QWidget *>(QLatin1String(demands))->isEnabled());
    CHECK_FALSE(panel.findChild<QWidget *>(QLatin1String(tasks))->isEnabled());
}
