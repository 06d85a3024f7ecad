#include "tests/support/catch.h"
#include "tests/ui/shopbook.h"
#include "ui/session/booksession.h"
#include "ui/settings/workinghoursform.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace voronka;

namespace {

class WorkingHoursFixture
{
public:
    WorkingHoursFixture()
    {
        form.resize(640, 480);
        form.show();
        openShopBook(session, folder.filePath(QStringLiteral("book.voronka")));
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = form.findChild<Widget *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    WorkingHours hours() { return session.catalog().settings.workingHours; }
    void set(const char *name, QTime time) const
    {
        auto *edit = find<QTimeEdit>(name);
        edit->setTime(time);
        Q_EMIT edit->editingFinished();
    }

    QTemporaryDir folder;
    BookSession session;
    WorkingHoursForm form{session};
};

} // namespace

TEST_CASE_METHOD(WorkingHoursFixture, "The usual week is one click, and so is around the clock",
                 "[settings][workinghours]")
{
    CHECK_FALSE(hours().isSet());
    CHECK_FALSE(find<QPushButton>("aroundTheClock")->isEnabled());
    find<QPushButton>("usualHours")->click();
    CHECK(hours().week[0] == WorkingHours::Hours{9 * 60, 18 * 60});
    CHECK(hours().week[4] == WorkingHours::Hours{9 * 60, 18 * 60});
    CHECK(!hours().week[5]);
    CHECK(find<QCheckBox>("userDay1")->isChecked());
    CHECK_FALSE(find<QTimeEdit>("from6")->isEnabled());
    find<QPushButton>("aroundTheClock")->click();
    CHECK_FALSE(hours().isSet());
    REQUIRE(session.undo());
    CHECK(hours().isSet());
    CHECK(find<QCheckBox>("userDay1")->isChecked());
}

TEST_CASE_METHOD(WorkingHoursFixture, "Each day has hours of its own, up to midnight",
                 "[settings][workinghours]")
{
    find<QPushButton>("usualHours")->click();
    find<QCheckBox>("userDay6")->click();
    set("from6", QTime(10, 30));
    set("to6", QTime(0, 0));
    CHECK(hours().week[5] == WorkingHours::Hours{10 * 60 + 30, 24 * 60});
    find<QCheckBox>("userDay1")->click();
    CHECK(!hours().week[0]);
}

TEST_CASE_METHOD(WorkingHoursFixture, "Work that ends before it begins is refused by name",
                 "[settings][workinghours]")
{
    find<QPushButton>("usualHours")->click();
    const WorkingHours before = hours();
    set("to2", QTime(8, 0));
    QString told;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *box = qobject_cast<QMessageBox *>(widget); box && box->isVisible()) {
            told = box->text();
            box->close();
        }
    }
    CHECK(told.contains(QStringLiteral("Tuesday")));
    CHECK(hours() == before);
    CHECK(find<QTimeEdit>("to2")->time() == QTime(18, 0));
}

TEST_CASE_METHOD(WorkingHoursFixture, "Holidays are added once, in order, and removed by Del",
                 "[settings][workinghours]")
{
    const auto add = [this](QDate day) {
        find<QDateEdit>("newHoliday")->setDate(day);
        find<QToolButton>("addHoliday")->click();
    };
    add({2026, 12, 25});
    add({2026, 1, 1});
    add({2026, 12, 25});
    CHECK(hours().holidays == std::vector{QDate(2026, 1, 1), QDate(2026, 12, 25)});
    auto *list = find<QListWidget>("userHolidays");
    REQUIRE(list->count() == 2);
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(hours().holidays == std::vector{QDate(2026, 12, 25)});
    find<QPushButton>("usualHours")->click();
    find<QPushButton>("aroundTheClock")->click();
    CHECK(hours().holidays == std::vector{QDate(2026, 12, 25)});
}
