#include "core/starter/newbook.h"
#include "tests/support/catch.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/session/waker.h"
#include "ui/shell/reminderbar.h"
#include "ui/shell/systemtray.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace voronka;

namespace {

/// The line over the page, in a book in Kyiv on 27 March 2026, while the clock is moved.
class ReminderBarFixture
{
public:
    ReminderBarFixture()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        window.resize(700, 300);
        window.show();
        const BookSettings book{*currencyFromCode(u"UAH"), QTimeZone("Europe/Kyiv"),
                                Language::English};
        REQUIRE(newBook(path, book, *funnelTemplate(u"shop"), session.clock()));
        open();
        DealDraft draft;
        draft.title = QStringLiteral("Кухня");
        kitchen = *session.dealDesk().create(draft);
    }

    void open()
    {
        session.open(path);
        REQUIRE(QTest::qWaitFor([this] { return session.isOpen() && session.facts(); }));
        bar->waker().look();
    }
    static Instant at(int hour, int minute, int daysLater = 0)
    {
        return Instant::fromDateTime(QDateTime(QDate(2026, 3, 27).addDays(daysLater),
                                               QTime(hour, minute), QTimeZone("Europe/Kyiv")));
    }
    void task(const QString &title, Instant at)
    {
        Task task;
        task.title = title;
        task.dueAt = at;
        task.deal = kitchen;
        REQUIRE(session.activityDesk().add(task));
    }
    void runTo(Instant to)
    {
        while (now < to) {
            now = Instant{std::min(now.msUtc + 60'000, to.msUtc)};
            bar->waker().look();
        }
    }
    QString text() const
    {
        return bar->isVisible() ? bar->findChild<QLabel *>(QStringLiteral("userReminder"))->text()
                                : QString();
    }
    void press(const char *button) const
    {
        QTest::mouseClick(bar->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    }
    static std::vector<DueList *> lists()
    {
        std::vector<DueList *> found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *list = qobject_cast<DueList *>(widget); list && list->isVisible())
                found.push_back(list);
        }
        return found;
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("book.voronka"));
    Instant now = at(10, 0);
    AppSettings settings{folder.filePath(QStringLiteral("voronka.ini"))};
    BookSession session{[this] { return now; }};
    QWidget window;
    ReminderBar *bar = new ReminderBar(session, settings, &window);
    DealId kitchen;
};

} // namespace

TEST_CASE_METHOD(ReminderBarFixture, "However much becomes due, one line tells of it",
                 "[shell][reminders]")
{
    CHECK(text().isEmpty());
    task(QStringLiteral("Подзвонити"), at(10, 5));
    runTo(at(10, 5));
    CHECK(text().contains(QStringLiteral("Подзвонити")));
    for (int minute = 6; minute < 16; ++minute)
        task(QStringLiteral("Call %1").arg(minute), at(10, minute));
    runTo(at(10, 20));
    CHECK(text().contains(QStringLiteral("11")));
    CHECK(lists().empty()); // Nothing pops up by itself.
    press("closeReminders");
    CHECK(text().isEmpty());
}

TEST_CASE_METHOD(ReminderBarFixture, "The line leads to a list, and a line of it to the deal",
                 "[shell][reminders]")
{
    std::optional<DealId> opened;
    QObject::connect(bar, &ReminderBar::dealRequested, bar, [&](DealId deal) { opened = deal; });
    task(QStringLiteral("Call"), at(10, 5));
    task(QStringLiteral("Pack"), at(10, 6));
    runTo(at(10, 7));
    press("showReminders");
    CHECK(text().isEmpty());
    REQUIRE(lists().size() == 1);
    auto *items = lists()[0]->findChild<QListWidget *>(QStringLiteral("userDueItems"));
    REQUIRE(items->count() == 2);
    CHECK(items->item(0)->text().contains(QStringLiteral("Call")));
    CHECK(items->item(0)->text().contains(QStringLiteral("Кухня")));
    CHECK(items->hasFocus());
    QTest::keyClick(items, Qt::Key_Return);
    CHECK(opened == kitchen);
    settle();
    CHECK(lists().empty());
}

TEST_CASE_METHOD(ReminderBarFixture, "What came while the program was closed is one list",
                 "[shell][reminders]")
{
    task(QStringLiteral("Call"), at(11, 0));
    task(QStringLiteral("Pack"), at(11, 0, 3));
    const std::array deals{kitchen};
    REQUIRE(session.dealDesk().defer(deals, at(9, 0, 2), {}));
    session.close();
    CHECK(text().isEmpty());
    now = at(12, 0, 7);
    open();
    CHECK(text().startsWith(QStringLiteral("While you were away")));
    CHECK(session.book().deals().deal(kitchen)->status == DealStatus::Open); // It woke.
    press("showReminders");
    REQUIRE(lists().size() == 1);
    CHECK(lists()[0]->windowTitle() == QStringLiteral("While you were away"));
    auto *items = lists()[0]->findChild<QListWidget *>(QStringLiteral("userDueItems"));
    CHECK(items->count() == 3); // The two, and what the waking asks for.
    session.close();
    settle();
    CHECK(lists().empty());
}

TEST_CASE_METHOD(ReminderBarFixture, "At night nothing is told, in the morning all of it",
                 "[shell][reminders]")
{
    task(QStringLiteral("Call"), at(22, 0));
    runTo(at(23, 30));
    CHECK(text().isEmpty());
    runTo(at(8, 1, 1));
    CHECK(text().contains(QStringLiteral("Call")));
}

TEST_CASE("Without a tray a message is told in another way", "[shell][reminders]")
{
    // Offscreen there is no such place: wanting it must neither fail nor show a thing.
    SystemTray tray(nullptr);
    CHECK_FALSE(tray.tell(QStringLiteral("Voronka"), QStringLiteral("Call")));
    tray.setWanted(true);
    CHECK_FALSE(tray.tell(QStringLiteral("Voronka"), QStringLiteral("Call")));
    tray.setWanted(false);
}
