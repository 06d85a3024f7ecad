#include "tests/ui/dealpage/dealpagefixture.h"
#include "ui/shell/bookactions.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QFile>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>

using namespace voronka;

namespace {

class QuickEntryFixture : public DealPageFixture
{
public:
    void choose(int kind) const
    {
        const QByteArray name = "entryKind" + QByteArray::number(kind);
        QTest::mouseClick(part<QToolButton>(name.constData()), Qt::LeftButton);
    }
    QString typed() const { return part<QPlainTextEdit>("entryText")->toPlainText(); }
    std::vector<Activity> activities()
    {
        const auto found = session.book().activities().activities(kitchen);
        REQUIRE(found);
        return *found;
    }
    std::vector<Task> tasks()
    {
        const auto found = session.book().activities().tasks(kitchen);
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE_METHOD(QuickEntryFixture, "A call is written down with a few keystrokes",
                 "[dealpage][entry]")
{
    choose(0);
    CHECK(part<QPlainTextEdit>("entryText")->hasFocus());
    write(QStringLiteral("Хоче дуб <b>&"));
    part<QSpinBox>("minutes")->setValue(15);
    typeText(line("outcome"), QStringLiteral("will think"));
    QTest::keyClick(line("outcome"), Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(activities().size() == 1);
    const Activity call = activities().front();
    CHECK(call.kind == ActivityKind::Call);
    CHECK(call.text == QStringLiteral("Хоче дуб <b>&"));
    CHECK(call.outcome == QStringLiteral("will think"));
    CHECK(call.durationMinutes == 15);
    CHECK(call.done);
    CHECK(std::abs(call.at.msUtc - session.now().msUtc) < 60'000);
    CHECK(typed().isEmpty());
    CHECK(session.undo());
    CHECK(activities().empty());
}

TEST_CASE_METHOD(QuickEntryFixture, "Every kind of entry is saved as what it is",
                 "[dealpage][entry]")
{
    const int kind = GENERATE(1, 2, 3, 4);
    choose(kind);
    write(QStringLiteral("words"));
    QTest::mouseClick(part<QPushButton>("saveEntry"), Qt::LeftButton);
    REQUIRE(activities().size() == 1);
    CHECK(int(activities().front().kind) == kind);
    CHECK_FALSE(activities().front().durationMinutes);
}

TEST_CASE_METHOD(QuickEntryFixture, "A meeting that lies ahead is not done yet",
                 "[dealpage][entry]")
{
    choose(1);
    write(QStringLiteral("at the shop"));
    auto *when = part<QDateTimeEdit>("when");
    const QDateTime ahead = when->dateTime().addDays(2);
    when->setDateTime(ahead);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(activities().size() == 1);
    CHECK_FALSE(activities().front().done);
    const QDateTime saved = activities().front().at.toUtc().toTimeZone(session.days().zone());
    CHECK(saved.date() == ahead.date());
    CHECK(saved.time() == ahead.time());
}

TEST_CASE_METHOD(QuickEntryFixture, "A task has a day, and a time when it is given one",
                 "[dealpage][entry]")
{
    choose(5);
    write(QStringLiteral("Send the offer"));
    part<QDateEdit>("due")->setDate(QDate(2030, 5, 17));
    SECTION("A day")
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(tasks().size() == 1);
        CHECK(tasks().front().dueOn == QDate(2030, 5, 17));
        CHECK_FALSE(tasks().front().dueAt);
    }
    SECTION("A time")
    {
        part<QCheckBox>("hasTime")->click();
        part<QTimeEdit>("time")->setTime(QTime(14, 30));
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(tasks().size() == 1);
        REQUIRE(tasks().front().dueAt);
        const QDateTime due = tasks().front().dueAt->toUtc().toTimeZone(session.days().zone());
        CHECK(due.date() == QDate(2030, 5, 17));
        CHECK(due.time() == QTime(14, 30));
    }
    CHECK(tasks().front().title == QStringLiteral("Send the offer"));
}

TEST_CASE_METHOD(QuickEntryFixture, "What is not written down yet is kept for that deal",
                 "[dealpage][entry]")
{
    const DealId table = add(QStringLiteral("Table"));
    choose(2);
    write(QStringLiteral("Half a sent"));
    typeText(line("outcome"), QStringLiteral("none"));
    SECTION("Another deal and back")
    {
        show(table);
        CHECK(typed().isEmpty());
    }
    SECTION("Another page")
    {
        window.showPage(Page::Funnel);
    }
    SECTION("The book is closed and opened again")
    {
        const QString book = session.path();
        window.bookActions().closeBook();
        open(book);
    }
    SECTION("The field is left and the program dies")
    {
        line("title")->setFocus();
        // All that a new program would find is in the file.
        QFile::copy(session.path(), path(QStringLiteral("copy.voronka")));
        open(path(QStringLiteral("copy.voronka")));
        REQUIRE(QTest::qWaitFor([&] { return session.name() == QStringLiteral("copy"); }));
    }
    show(kitchen);
    CHECK(typed() == QStringLiteral("Half a sent"));
    CHECK(line("outcome")->text() == QStringLiteral("none"));
    CHECK(part<QToolButton>("entryKind2")->isChecked());
    CHECK(activities().empty());

    press(Qt::Key_Tab);
    part<QPlainTextEdit>("entryText")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(activities().size() == 1);
    show(table);
    show(kitchen);
    CHECK(typed().isEmpty()); // Saved once, it does not come back as a draft.
}

TEST_CASE_METHOD(QuickEntryFixture, "What was chosen for a draft is kept with its words",
                 "[dealpage][entry]")
{
    const DealId table = add(QStringLiteral("Table"));
    SECTION("of a meeting that is planned")
    {
        choose(1);
        write(QStringLiteral("at the shop"));
        part<QCheckBox>("planned")->click();
        part<QSpinBox>("minutes")->setValue(45);
        const QDateTime ahead = part<QDateTimeEdit>("when")->dateTime().addDays(3);
        part<QDateTimeEdit>("when")->setDateTime(ahead);
        show(table);
        CHECK(typed().isEmpty());
        CHECK_FALSE(part<QCheckBox>("planned")->isChecked());
        show(kitchen);
        part<QPlainTextEdit>("entryText")->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(activities().size() == 1);
        CHECK(activities()[0].kind == ActivityKind::Meeting);
        CHECK_FALSE(activities()[0].done);
        CHECK(activities()[0].durationMinutes == 45);
        const QDateTime at = activities()[0].at.toUtc().toTimeZone(session.days().zone());
        CHECK(at.date() == ahead.date());
    }
    SECTION("of a task with a day and a time")
    {
        choose(5);
        write(QStringLiteral("Send the offer"));
        part<QDateEdit>("due")->setDate(QDate(2030, 5, 17));
        part<QCheckBox>("hasTime")->click();
        part<QTimeEdit>("time")->setTime(QTime(14, 30));
        show(table);
        show(kitchen);
        part<QPlainTextEdit>("entryText")->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(tasks().size() == 1);
        REQUIRE(tasks()[0].dueAt);
        const QDateTime due = tasks()[0].dueAt->toUtc().toTimeZone(session.days().zone());
        CHECK(due.date() == QDate(2030, 5, 17));
        CHECK(due.time() == QTime(14, 30));
    }
}

TEST_CASE_METHOD(QuickEntryFixture, "A draft is no step to undo", "[dealpage][entry]")
{
    const auto before = session.book().history().nextUndo();
    write(QStringLiteral("words"));
    CHECK(page->leave());
    const auto after = session.book().history().nextUndo();
    REQUIRE(before);
    REQUIRE(after);
    CHECK((*before)->id == (*after)->id);
}

TEST_CASE_METHOD(QuickEntryFixture, "An entry that cannot be saved stays as typed",
                 "[dealpage][entry]")
{
    choose(4);
    write(QStringLiteral("a note"));
    lock();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(notice().isEmpty());
    CHECK(typed() == QStringLiteral("a note"));
    CHECK_FALSE(page->leave());
    CHECK_FALSE(takeMessage().isEmpty());
    unlock();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(activities().size() == 1);
    CHECK(notice().isEmpty());
}

TEST_CASE_METHOD(QuickEntryFixture, "A note without words is refused", "[dealpage][entry]")
{
    choose(4);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(notice().isEmpty());
    CHECK(activities().empty());
}
