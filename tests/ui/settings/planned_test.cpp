#include "tests/support/catch.h"
#include "tests/ui/programfixture.h"
#include "ui/board/boardpage.h"
#include "ui/settings/funnelsettings.h"
#include "ui/settings/listeditor.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/bookactions.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <functional>

using namespace voronka;

namespace {

/// The settings of a book with a deal, so that a changed order of the stages is planned first.
class PlannedFixture : public ProgramFixture
{
public:
    PlannedFixture()
    {
        makeBook(QStringLiteral("other.voronka"));
        open(makeBook());
        DealDraft draft;
        draft.title = QStringLiteral("Portrait");
        deal = session.dealDesk().create(draft).value();
        window.showPage(Page::Settings);
        window.activateWindow();
        page = window.findChild<FunnelSettings *>();
        list = page->findChild<ListEditor *>()->findChild<QListWidget *>();
        undo = window.findChild<QAction *>(QStringLiteral("undo"));
        before = stages();
    }

    QStringList stages() const
    {
        QStringList names;
        for (const StageId id : session.catalog().liveStages(session.catalog().funnels.front().id))
            names << session.catalog().stageName(id);
        return names;
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            names << list->item(row)->text();
        return names;
    }
    void moveUp(int row) const
    {
        list->setCurrentRow(row);
        QTest::mouseClick(page->findChild<QToolButton *>(QStringLiteral("up")), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    bool isPlanning() const
    {
        return page->findChild<QPushButton *>(QStringLiteral("applyChanges"))->isVisible();
    }
    /// Does something and presses that button of the question it asks; an empty name cancels it.
    /// Whether it asked.
    static bool answering(const QString &button, const std::function<void()> &act)
    {
        bool asked = false;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box || box->objectName() != QStringLiteral("leavePlanned"))
                return;
            asked = true;
            watch.stop();
            if (button.isEmpty())
                QTest::keyClick(box, Qt::Key_Escape);
            else
                QTest::mouseClick(box->findChild<QPushButton *>(button), Qt::LeftButton);
        });
        watch.start(5);
        act();
        QCoreApplication::processEvents();
        return asked;
    }

    const QString apply = QStringLiteral("applyPlanned");
    const QString discard = QStringLiteral("discardPlanned");
    DealId deal;
    FunnelSettings *page;
    QListWidget *list;
    QAction *undo;
    QStringList before;
};

} // namespace

TEST_CASE_METHOD(PlannedFixture, "No way out of the settings loses planned changes without a word",
                 "[settings][stages]")
{
    const std::pair<const char *, std::function<void()>> ways[] = {
            {"another page", [this] { window.showPage(Page::Board); }},
            {"another section", [this] { window.findChild<SettingsPage *>()->showSection(2); }},
            {"a deal", [this] { window.showDeal(deal); }},
            {"the window", [this] { window.close(); }},
            {"closing the book", [this] { window.bookActions().closeBook(); }},
            {"another book",
             [this] { window.bookActions().open(path(QStringLiteral("other.voronka"))); }},
            {"an import",
             [this] { window.bookActions().importFile(path(QStringLiteral("deals.csv"))); }},
    };
    moveUp(1);
    REQUIRE(isPlanning());
    const QStringList planned = shown();
    for (const auto &[name, leave] : ways) {
        CAPTURE(name);
        CHECK(answering({}, leave));
        CHECK(session.isOpen());
        CHECK(window.isVisible());
        CHECK(page->isVisible());
        CHECK(isPlanning());
        CHECK(shown() == planned);
        CHECK(stages() == before);
    }
}

TEST_CASE_METHOD(PlannedFixture, "Planned changes are applied or discarded on the way to a page",
                 "[settings][stages]")
{
    moveUp(1);
    const QStringList planned = shown();
    const auto leave = [this] { window.showPage(Page::Board); };
    auto *board = window.findChild<BoardPage *>();

    SECTION("applied")
    {
        CHECK(answering(apply, leave));
        CHECK(board->isVisible());
        CHECK(stages() == planned);
        REQUIRE(session.undo());
        CHECK(stages() == before);
    }
    SECTION("discarded")
    {
        CHECK(answering(discard, leave));
        CHECK(board->isVisible());
        CHECK(stages() == before);
        window.showPage(Page::Settings);
        CHECK_FALSE(isPlanning());
        CHECK(shown() == before);
    }
    SECTION("refused, the page stays with them")
    {
        session.book().setReadOnly(QStringLiteral("The disk is full."));
        CHECK(answering(apply, leave));
        CHECK_FALSE(takeMessage().isEmpty());
        CHECK(page->isVisible());
        CHECK(shown() == planned);
    }
    SECTION("staying is no leaving")
    {
        CHECK_FALSE(answering(discard, [this] { window.showPage(Page::Settings); }));
        CHECK(isPlanning());
    }
}

TEST_CASE_METHOD(PlannedFixture, "Nothing is asked where nothing is planned", "[settings][stages]")
{
    CHECK_FALSE(answering(discard, [this] { window.showPage(Page::Board); }));
    CHECK(window.findChild<BoardPage *>()->isVisible());
}

TEST_CASE_METHOD(PlannedFixture, "Undo takes back what is planned, change by change, and no deal",
                 "[settings][stages]")
{
    const auto steps = session.book().history().steps(100)->size();
    moveUp(1);
    const QStringList once = shown();
    moveUp(3);
    REQUIRE(shown() != once);
    CHECK(undo->text().contains(QStringLiteral("planned")));
    CHECK_FALSE(window.findChild<QAction *>(QStringLiteral("redo"))->isEnabled());

    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown() == once);
    CHECK(isPlanning());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown() == before);
    CHECK_FALSE(isPlanning());
    CHECK(session.book().deals().count() == 1);
    CHECK(session.book().history().steps(100)->size() == steps);

    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(session.book().deals().count() == 0);
}
