#include "core/storage/backup.h"
#include "tests/support/catch.h"
#include "tests/ui/programfixture.h"
#include "ui/board/boardpage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/clients/clientspage.h"
#include "ui/deals/dealspage.h"
#include "ui/funnel/funnelpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/reminderbar.h"
#include "ui/today/todaypage.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/palettes.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

using namespace voronka;

TEST_CASE_METHOD(ProgramFixture, "Digits go to the pages", "[shell]")
{
    auto *funnel = window.findChild<FunnelPage *>();
    const std::pair<Qt::Key, QWidget *> pages[] = {
            {Qt::Key_2, window.findChild<CalendarPage *>()},
            {Qt::Key_3, window.findChild<BoardPage *>()},
            {Qt::Key_4, window.findChild<DealsPage *>()},
            {Qt::Key_5, window.findChild<ClientsPage *>()},
            {Qt::Key_6, funnel},
            {Qt::Key_7, window.findChild<SettingsPage *>()},
            {Qt::Key_1, window.findChild<TodayPage *>()},
    };
    CHECK(window.findChild<WelcomePage *>()->isVisible());
    open(makeBook());
    REQUIRE(session.isOpen());
    CHECK(window.findChild<TodayPage *>()->isVisible());
    window.activateWindow();
    for (const auto &[key, page] : pages) {
        QTest::keyClick(&window, key, Qt::ControlModifier);
        CHECK(page->isVisible());
    }

    session.close();
    CHECK(window.findChild<WelcomePage *>()->isVisible());
    QTest::keyClick(&window, Qt::Key_6, Qt::ControlModifier);
    CHECK_FALSE(funnel->isVisible());
}

TEST_CASE_METHOD(ProgramFixture, "A restore tells where the book went and is undone by one click",
                 "[shell]")
{
    const QString file = makeBook();
    open(file);
    const QString backup = path(QStringLiteral("copy.voronka"));
    REQUIRE(backupBook(session.book(), session.now(), backup));
    DealDraft draft;
    draft.title = QStringLiteral("After the backup");
    REQUIRE(session.dealDesk().create(draft));

    session.restore(backup, file);
    auto *told = dialog<QMessageBox>();
    REQUIRE(told);
    CHECK(session.book().deals().count() == 0);
    CHECK(told->text().contains(QStringLiteral("book before restore")));
    for (QAbstractButton *button : told->buttons()) {
        if (told->buttonRole(button) == QMessageBox::ActionRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(QTest::qWaitFor([&] { return session.isOpen() && session.book().deals().count() == 1; }));
}

TEST_CASE_METHOD(ProgramFixture, "The Edit menu names what it would undo", "[shell]")
{
    auto *undo = window.findChild<QAction *>(QStringLiteral("undo"));
    auto *redo = window.findChild<QAction *>(QStringLiteral("redo"));
    CHECK_FALSE(undo->isEnabled());
    open(makeBook());
    DealDraft draft;
    draft.title = QStringLiteral("R&D <b>kitchen</b>");
    REQUIRE(session.dealDesk().create(draft));
    CHECK(undo->isEnabled());
    CHECK(undo->text().contains(QStringLiteral("R&&D <b>kitchen</b>")));
    CHECK_FALSE(redo->isEnabled());

    undo->trigger();
    CHECK(session.book().deals().count() == 0);
    CHECK(redo->isEnabled());
    CHECK(redo->text().contains(QStringLiteral("R&&D")));
    redo->trigger();
    CHECK(session.book().deals().count() == 1);
}

TEST_CASE_METHOD(ProgramFixture, "A book dropped on the window is opened", "[shell]")
{
    const QString book = makeBook(QStringLiteral("dropped.voronka"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(book)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    REQUIRE(QTest::qWaitFor([&] { return session.isOpen(); }));
    CHECK(session.name() == QStringLiteral("dropped"));
    CHECK(window.windowTitle().contains(QStringLiteral("dropped")));
}

TEST_CASE_METHOD(ProgramFixture, "The book that is open is remembered while it is open", "[shell]")
{
    const QString file = makeBook();
    open(file);
    // As a new program reads them after this one was killed: from the file, which settings of the
    // same name in one program would not.
    auto left = [this, number = 0]() mutable {
        const QString copy = path(QStringLiteral("copy%1.ini").arg(++number));
        (void)QFile::copy(path(QStringLiteral("voronka.ini")), copy);
        return AppSettings(copy).bookLeftOpen();
    };
    CHECK(left() == file);
    const QString other = makeBook(QStringLiteral("other.voronka"));
    open(other);
    CHECK(QTest::qWaitFor([&] { return left() == other; }));
    window.close();
    CHECK(left() == other);
    session.close();
    CHECK(left().isEmpty());
}

TEST_CASE_METHOD(ProgramFixture, "What is due pushes nothing from under the mouse",
                 "[shell][tasks]")
{
    open(makeBook());
    auto *bar = window.findChild<ReminderBar *>();
    auto *page = window.findChild<TodayPage *>();
    const QPoint place = page->mapTo(&window, QPoint());
    bar->show();
    REQUIRE(QTest::qWaitFor([bar] { return bar->height() > 0 && bar->y() > 0; }));
    CHECK(page->mapTo(&window, QPoint()) == place);
    CHECK(bar->mapTo(&window, QPoint()).y() >= place.y() + page->height());
}

TEST_CASE_METHOD(ProgramFixture, "The theme changes at once and is remembered", "[shell][theme]")
{
    themes.use(Theme::Dark);
    QCoreApplication::processEvents();
    CHECK(isDark(window.palette()));
    CHECK(isDark(window.findChild<WelcomePage *>()->palette()));
    CHECK(settings.theme() == Theme::Dark);
    themes.use(Theme::Light);
    QCoreApplication::processEvents();
    CHECK_FALSE(isDark(window.palette()));
}

TEST_CASE_METHOD(ProgramFixture, "The window comes back where it was", "[shell]")
{
    // Newer Qt cuts a restored window to the screen, which is small here, but not below its
    // minimum.
    const QSize size(window.minimumWidth(), window.minimumHeight() + 60);
    window.resize(size);
    window.close();
    const MainWindow again({session, settings, languages, themes});
    CHECK(again.size() == size);
}

TEST_CASE_METHOD(ProgramFixture, "Every key of undo takes a step back", "[shell]")
{
    open(makeBook());
    window.activateWindow();
    const auto deals = [this] { return session.book().deals().count().value_or(-1); };
    for (const auto modifier : {Qt::ControlModifier, Qt::AltModifier}) {
        DealDraft draft;
        draft.title = QStringLiteral("Kitchen");
        REQUIRE(session.dealDesk().create(draft));
        REQUIRE(deals() == 1);
        QTest::keyClick(&window, modifier == Qt::AltModifier ? Qt::Key_Backspace : Qt::Key_Z,
                        modifier);
        CHECK(deals() == 0);
    }
}
