#include "tests/support/catch.h"
#include "tests/ui/find/findfixture.h"

#include <QAbstractItemModelTester>
#include <QMenuBar>
#include <QTest>

using namespace voronka;

namespace {

QString joined(const QStringList &rows)
{
    return rows.join(QStringLiteral(" | "));
}

} // namespace

TEST_CASE("Every kind of thing is found from the first letter typed", "[find]")
{
    FindFixture find;
    find.dialog.start();
    REQUIRE(QTest::qWaitFor([&find] { return find.edit->hasFocus(); }));
    find.type(QStringLiteral("а"));
    CHECK(joined(find.rows())
          == QStringLiteral("[Deals] | <b>Окна</b> | Кухня | [People] | Анна Ґалаґан | [Companies] "
                            "| Завод «Пётр» | [Tasks] | Замерить стену"));
    find.edit->clear();
    find.type(QStringLiteral("ПЕТР"));
    CHECK(joined(find.rows())
          == QStringLiteral("[Deals] | <b>Окна</b> | [Companies] | Завод «Пётр»"));
    find.edit->clear();
    find.type(QStringLiteral("кухня галаг"));
    CHECK(joined(find.rows()) == QStringLiteral("[Deals] | Кухня"));
}

TEST_CASE("A person is found by the digits of a phone number, which is then shown", "[find]")
{
    FindFixture find;
    find.dialog.start();
    find.type(QStringLiteral("380 67"));
    CHECK(joined(find.rows()) == QStringLiteral("[Deals] | Кухня | [People] | Анна Ґалаґан"));
    find.press(Qt::Key_Down);
    REQUIRE(find.currentItem());
    CHECK(find.currentItem()->detail == QStringLiteral("+380 (67) 123-45-67"));
    find.edit->clear();
    find.type(QStringLiteral("0671234567"));
    CHECK(find.rows().contains(QStringLiteral("Анна Ґалаґан")));
}

TEST_CASE("Enter opens what is chosen and the dialog goes", "[find]")
{
    FindFixture find;
    QSignalSpy deals(&find.dialog, &FindDialog::dealRequested);
    QSignalSpy contacts(&find.dialog, &FindDialog::contactRequested);
    QSignalSpy companies(&find.dialog, &FindDialog::companyRequested);
    find.dialog.start();
    SECTION("a deal")
    {
        find.type(QStringLiteral("кух"));
        find.press(Qt::Key_Return);
        REQUIRE(deals.size() == 1);
        CHECK(deals[0][0].value<DealId>() == find.kitchen);
    }
    SECTION("a person")
    {
        find.type(QStringLiteral("анна"));
        find.press(Qt::Key_Down);
        find.press(Qt::Key_Enter);
        REQUIRE(contacts.size() == 1);
        CHECK(contacts[0][0].value<ContactId>() == find.anna);
    }
    SECTION("a company")
    {
        find.type(QStringLiteral("завод"));
        find.press(Qt::Key_Down);
        find.press(Qt::Key_Return);
        REQUIRE(companies.size() == 1);
        CHECK(companies[0][0].value<CompanyId>() == find.factory);
    }
    SECTION("a task leads to its deal")
    {
        find.type(QStringLiteral("замерить"));
        CHECK(find.current() == QStringLiteral("Замерить стену"));
        CHECK(find.currentItem()->detail.contains(QStringLiteral("Кухня")));
        find.press(Qt::Key_Return);
        REQUIRE(deals.size() == 1);
        CHECK(deals[0][0].value<DealId>() == find.kitchen);
    }
    SECTION("a task of no deal and of nobody is opened itself")
    {
        QSignalSpy tasks(&find.dialog, &FindDialog::taskRequested);
        Task task;
        task.title = QStringLiteral("Отчёт в налоговую");
        task.dueOn = QDate(2030, 1, 15);
        const TaskId report = find.session.activityDesk().add(task).value();
        find.type(QStringLiteral("отчет"));
        CHECK(joined(find.rows()) == QStringLiteral("[Tasks] | Отчёт в налоговую"));
        find.press(Qt::Key_Return);
        REQUIRE(tasks.size() == 1);
        CHECK(tasks[0][0].value<TaskId>() == report);
    }
    SECTION("with the mouse")
    {
        find.type(QStringLiteral("кух"));
        const QRect row = find.list->visualRect(find.list->currentIndex());
        QTest::mouseClick(find.list->viewport(), Qt::LeftButton, {}, row.center());
        REQUIRE(deals.size() == 1);
        CHECK(deals[0][0].value<DealId>() == find.kitchen);
    }
    CHECK_FALSE(find.dialog.isVisible());
}

TEST_CASE("Tasks of nobody do not keep others from being found", "[find]")
{
    FindFixture find;
    for (int i = 1; i <= 6; ++i) {
        Task task;
        task.title = QStringLiteral("Замерить склад %1").arg(i);
        task.dueOn = QDate(2030, 1, 15);
        REQUIRE(find.session.activityDesk().add(task));
    }
    find.dialog.start();
    find.type(QStringLiteral("замерить"));
    CHECK(find.rows().size() == 7); // The heading and the six that are shown of each kind.
    find.edit->clear();
    find.type(QStringLiteral("замерить стену"));
    CHECK(joined(find.rows()) == QStringLiteral("[Tasks] | Замерить стену"));
}

TEST_CASE("The keys walk over the headings and Escape leaves everything as it is", "[find]")
{
    FindFixture find;
    QSignalSpy deals(&find.dialog, &FindDialog::dealRequested);
    find.dialog.start();
    find.type(QStringLiteral("а"));
    CHECK(find.current() == QStringLiteral("<b>Окна</b>"));
    find.press(Qt::Key_Up);
    CHECK(find.current() == QStringLiteral("<b>Окна</b>"));
    find.press(Qt::Key_Down);
    find.press(Qt::Key_Down);
    CHECK(find.current() == QStringLiteral("Анна Ґалаґан"));
    CHECK(find.edit->accessibleDescription().startsWith(QStringLiteral("Анна Ґалаґан")));
    find.press(Qt::Key_Up);
    CHECK(find.current() == QStringLiteral("Кухня"));
    find.press(Qt::Key_PageDown);
    find.press(Qt::Key_PageDown);
    CHECK(find.current() == QStringLiteral("Замерить стену"));
    find.press(Qt::Key_Down);
    CHECK(find.current() == QStringLiteral("Замерить стену"));
    find.press(Qt::Key_PageUp);
    find.press(Qt::Key_PageUp);
    CHECK(find.current() == QStringLiteral("<b>Окна</b>"));
    CHECK(QTest::qWaitFor([&find] { return find.edit->hasFocus(); }));

    find.press(Qt::Key_Escape);
    CHECK_FALSE(find.dialog.isVisible());
    CHECK(deals.isEmpty());
    find.dialog.start();
    CHECK(find.edit->text().isEmpty());
}

TEST_CASE("With nothing typed it offers what was opened lately and the commands", "[find]")
{
    FindFixture find;
    QMenu *menu = find.window.menuBar()->addMenu(QStringLiteral("&File"));
    menu->addAction(QStringLiteral("&New deal…"));
    find.dialog.start();
    CHECK(joined(find.rows()) == QStringLiteral("[Commands] | New deal…"));
    find.dialog.reject();
    find.dialog.noteOpened(find.kitchen);
    find.dialog.noteOpened(find.anna);
    find.dialog.noteOpened(find.kitchen);
    find.dialog.start();
    CHECK(joined(find.rows())
          == QStringLiteral("[Recently opened] | Кухня | Анна Ґалаґан | [Commands] | New deal…"));
    find.press(Qt::Key_Escape);

    REQUIRE(find.session.dealDesk().remove(std::vector{find.kitchen}));
    find.dialog.start();
    CHECK(find.rows().contains(QStringLiteral("Анна Ґалаґан")));
    CHECK_FALSE(find.rows().contains(QStringLiteral("Кухня")));
}

TEST_CASE("What changes in the book is found as it is now", "[find]")
{
    FindFixture find;
    const QAbstractItemModelTester tester(find.list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    find.dialog.start();
    find.type(QStringLiteral("шкаф"));
    CHECK(find.rows().isEmpty());
    CHECK_FALSE(find.list->isVisible());

    DealDraft draft;
    draft.title = QStringLiteral("Шкаф");
    REQUIRE(find.session.dealDesk().create(draft));
    CHECK(joined(find.rows()) == QStringLiteral("[Deals] | Шкаф"));
    CHECK(find.list->isVisible());
    REQUIRE(find.session.undo());
    CHECK(find.rows().isEmpty());

    find.session.close();
    CHECK_FALSE(find.dialog.isVisible());
    find.dialog.start();
    CHECK_FALSE(find.dialog.isVisible());
}

TEST_CASE("What is chosen stays chosen while the book changes in the background", "[find]")
{
    FindFixture find;
    find.dialog.start();
    find.type(QStringLiteral("а"));
    find.press(Qt::Key_Down);
    REQUIRE(find.current() == QStringLiteral("Кухня"));
    DealDraft draft;
    draft.title = QStringLiteral("Арка");
    REQUIRE(find.session.dealDesk().create(draft));
    CHECK(find.rows().contains(QStringLiteral("Арка")));
    CHECK(find.current() == QStringLiteral("Кухня"));
    // Under another name it is the same deal.
    DealFields fields = fieldsOf(find.session.book().deals().deal(find.kitchen).value());
    fields.title = QStringLiteral("Кухня-студия на заказ");
    REQUIRE(find.session.dealDesk().edit(find.kitchen, fields));
    CHECK(find.current() == fields.title);
    // Gone, the first is chosen.
    REQUIRE(find.session.dealDesk().remove(std::vector{find.kitchen}));
    CHECK(find.current() == find.rows().value(1));
}

TEST_CASE("The letters that were typed are emphasised where they stand", "[find]")
{
    FindFixture find;
    find.dialog.start();
    find.type(QStringLiteral("петр"));
    REQUIRE(find.currentItem());
    CHECK(find.currentItem()->titleMatches.empty());
    const std::vector<TextRange> inDetail = find.currentItem()->detailMatches;
    REQUIRE(inDetail.size() == 1);
    CHECK(find.currentItem()->detail.mid(inDetail[0].begin, inDetail[0].length)
          == QStringLiteral("Пётр"));
    find.press(Qt::Key_Down);
    CHECK(find.currentItem()->titleMatches == std::vector<TextRange>{{7, 4}});
}
