#include "tests/ui/dealpage/dealpagefixture.h"
#include "ui/tasks/entrydialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

using namespace voronka;

namespace {

class TimelineFixture : public DealPageFixture
{
public:
    TimelineFixture() : view(page->findChild<TimelineView *>()) { }

    ActivityId call(const QString &text, qint64 minutesAgo = 0)
    {
        Activity activity;
        activity.deal = kitchen;
        activity.text = text;
        activity.at = {session.now().msUtc - minutesAgo * 60'000};
        const auto id = session.activityDesk().add(activity);
        REQUIRE(id);
        return *id;
    }
    TaskId task(const QString &title, QDate due = QDate(2031, 1, 15))
    {
        Task task;
        task.deal = kitchen;
        task.title = title;
        task.dueOn = due;
        const auto id = session.activityDesk().add(task);
        REQUIRE(id);
        return *id;
    }
    void rename(const QString &title)
    {
        DealFields fields = fieldsOf(stored());
        fields.title = title;
        REQUIRE(session.dealDesk().edit(kitchen, fields));
    }
    /// Both as they are shown, headings included.
    QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts << view->model()->index(row, 0).data().toString();
        return texts;
    }
    int rowWith(const QString &text) const
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString().contains(text))
                return row;
        }
        FAIL("not shown: " << text.toStdString());
        return -1;
    }
    void choose(int row) const
    {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
    }
    /// The left edge of an entry, where the box of a task is.
    QPoint boxOf(int row) const
    {
        const QRect rect = view->visualRect(view->model()->index(row, 0));
        return {rect.left() + 17, rect.top() + 17};
    }

    TimelineView *view;
};

} // namespace

TEST_CASE_METHOD(TimelineFixture, "The timeline tells everything, the planned first",
                 "[dealpage][timeline]")
{
    const QAbstractItemModelTester tester(view->model());
    call(QStringLiteral("Wants <b>oak</b>"), 2 * 24 * 60);
    task(QStringLiteral("Send the offer"));
    rename(QStringLiteral("Kitchen of oak"));
    const std::array deals{kitchen};
    REQUIRE(session.dealDesk().move(deals, stages()[1]));
    REQUIRE(session.dealDesk().lose(
            deals, {session.catalog().lossReasons.front().id, QStringLiteral("too dear")}));
    const QStringList texts = shown();
    REQUIRE(texts.size() >= 7);
    CHECK(texts[0] == QStringLiteral("Planned"));
    CHECK(texts[1].contains(QStringLiteral("Send the offer")));
    CHECK(texts[2] == QStringLiteral("Today"));
    CHECK(texts[3].contains(session.catalog().lossReasons.front().name));
    CHECK(texts[3].contains(QStringLiteral("too dear")));
    CHECK(texts[4].contains(session.catalog().stageName(stages()[1])));
    CHECK(texts[5].contains(QStringLiteral("Kitchen of oak")));
    CHECK(texts.last().contains(QStringLiteral("Wants <b>oak</b>")));
    for (int row = 0; row < view->model()->rowCount(); ++row)
        CHECK_FALSE(view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST_CASE_METHOD(TimelineFixture, "A change of a field is taken back from the timeline",
                 "[dealpage][timeline]")
{
    rename(QStringLiteral("Kitchen of oak"));
    DealFields fields = fieldsOf(stored());
    fields.amount = {70'000};
    REQUIRE(session.dealDesk().edit(kitchen, fields));
    choose(rowWith(QStringLiteral("Kitchen of oak")));
    SECTION("By the key")
    {
        press(Qt::Key_Backspace);
    }
    SECTION("By the link")
    {
        const QRect rect = view->visualRect(view->currentIndex());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          QPoint(rect.left() + 50, rect.bottom() - 14));
    }
    SECTION("From the menu")
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(view, &event);
        auto *menu = view->findChild<QMenu *>(QStringLiteral("timelineMenu"));
        REQUIRE(menu);
        menu->actions().front()->trigger();
        menu->close();
    }
    CHECK(stored().title == QStringLiteral("Kitchen"));
    CHECK(stored().amount == Money{70'000}); // The later change of another field stays.
    CHECK(line("title")->text() == QStringLiteral("Kitchen"));
}

TEST_CASE_METHOD(TimelineFixture, "A task is ticked with the mouse and with Space",
                 "[dealpage][timeline]")
{
    const TaskId id = task(QStringLiteral("Send the offer"));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      boxOf(rowWith(QStringLiteral("Send the offer"))));
    CHECK(session.book().activities().task(id)->doneAt);
    choose(rowWith(QStringLiteral("Send the offer")));
    press(Qt::Key_Space);
    CHECK_FALSE(session.book().activities().task(id)->doneAt);
}

TEST_CASE_METHOD(TimelineFixture, "Entries are edited and removed", "[dealpage][timeline]")
{
    const ActivityId id = call(QStringLiteral("Wants ash"));
    choose(rowWith(QStringLiteral("Wants ash")));
    press(Qt::Key_Return);
    auto *form = dialog<EntryDialog>();
    REQUIRE(form);
    auto *text = form->findChild<QPlainTextEdit *>(QStringLiteral("entryText"));
    CHECK(text->toPlainText() == QStringLiteral("Wants ash"));
    text->selectAll();
    typeText(text, QStringLiteral("Wants oak"));
    const Activity before = *session.book().activities().activity(id);
    QTest::mouseClick(form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                      Qt::LeftButton);
    settle();
    Activity expected = before;
    expected.text = QStringLiteral("Wants oak");
    CHECK(*session.book().activities().activity(id) == expected);

    choose(rowWith(QStringLiteral("Wants oak")));
    press(Qt::Key_Delete);
    CHECK_FALSE(session.book().activities().activity(id));
    CHECK(session.book().deals().deal(kitchen)); // The key was meant for the entry.
    REQUIRE(session.undo());
    CHECK(session.book().activities().activity(id));
}

TEST_CASE_METHOD(TimelineFixture, "A history of ten thousand entries is laid out by pages",
                 "[dealpage][timeline]")
{
    std::vector<TimelineEntry> entries;
    for (int i = 0; i < 10'000; ++i) {
        Activity activity;
        activity.id = ActivityId(i + 1);
        activity.text = QStringLiteral("Call number %1").arg(i);
        TimelineEntry entry;
        entry.at = {session.now().msUtc - qint64(i) * 3'600'000};
        entry.what = activity;
        entries.push_back(entry);
    }
    view->startOver();
    view->setEntries(entries,
                     {&session.catalog(), &session.days(), Language::English, session.now()});
    CHECK(view->timeline()->entryCount() == 10'000);
    CHECK(view->timeline()->shownCount() < 500);
    // No widget an entry.
    CHECK(view->viewport()->findChildren<QWidget *>().size() < 5);

    view->setFocus();
    for (int i = 0; i < 400 && view->timeline()->shownCount() < 10'000; ++i) {
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
    }
    CHECK(view->timeline()->shownCount() == 10'000);
    CHECK(rowWith(QStringLiteral("Call number 9999")) > 10'000);
}

TEST_CASE_METHOD(TimelineFixture, "A change keeps the place in the timeline",
                 "[dealpage][timeline]")
{
    for (int i = 0; i < 40; ++i)
        call(QStringLiteral("call %1").arg(i), i * 60 + 10);
    choose(rowWith(QStringLiteral("call 30")));
    const int place = view->verticalScrollBar()->value();
    CHECK(place > 0);
    rename(QStringLiteral("Kitchen of oak"));
    CHECK(view->verticalScrollBar()->value() == place);
    CHECK(view->currentIndex().data().toString().contains(QStringLiteral("call 30")));
}
