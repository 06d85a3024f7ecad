#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "ui/filters/dealfilterbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace voronka;

namespace {

class FilterFixture
{
public:
    explicit FilterFixture(DealFilterBox::Scope scope = DealFilterBox::Scope::Report)
        : box(nullptr, scope)
    {
        catalog.settings.currency = *currencyFromCode(u"USD");
        catalog.managers = {{ManagerId(1), QStringLiteral("Ann & <b>Bob</b>"), 1, false},
                            {ManagerId(2), QStringLiteral("Retired"), 2, true}};
        catalog.sources = {{SourceId(5), QStringLiteral("Site"), 1, false}};
        catalog.regions = {{RegionId(6), QStringLiteral("Kyiv"), 1, false}};
        catalog.tags = {{TagId(7), QStringLiteral("Large"), 1, false}};
        catalog.lossReasons = {{LossReasonId(8), QStringLiteral("Too dear"), 1},
                               {LossReasonId(9), QStringLiteral("Moved away"), 2}};
        box.setCatalog(catalog);
        box.show();
        box.click();
    }
    bool hasField(const char *name) const
    {
        return box.findChild<QWidget *>(QLatin1String(name))->isVisible();
    }
    QComboBox *combo(const char *name) { return box.findChild<QComboBox *>(QLatin1String(name)); }
    void type(const char *name, const QString &text)
    {
        auto *edit = box.findChild<QLineEdit *>(QLatin1String(name));
        edit->clear();
        typeText(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    Catalog catalog;
    DealFilterBox box;
};

class ListFilterFixture : public FilterFixture
{
public:
    ListFilterFixture() : FilterFixture(DealFilterBox::Scope::List) { }
};

} // namespace

TEST_CASE_METHOD(FilterFixture, "Each field of the form sets its filter", "[filters]")
{
    CHECK(box.filter() == DealFilter());
    QSignalSpy changed(&box, &DealFilterBox::changed);
    combo("userManager")->setCurrentIndex(1);
    combo("userSource")->setCurrentIndex(1);
    combo("userRegion")->setCurrentIndex(1);
    combo("userTag")->setCurrentIndex(1);
    combo("kind")->setCurrentIndex(2);
    type("amountFrom", QStringLiteral("1,000"));
    type("amountTo", QStringLiteral("2000.50"));
    CHECK(changed.count() >= 7);

    DealFilter expected;
    expected.manager = ManagerId(1);
    expected.source = SourceId(5);
    expected.region = RegionId(6);
    expected.tag = TagId(7);
    expected.kind = DealKind::Repeat;
    expected.amountFrom = Money{100000};
    expected.amountTo = Money{200050};
    CHECK(box.filter() == expected);
    CHECK(box.text().contains(u'7'));

    QTest::mouseClick(box.findChild<QPushButton *>(QStringLiteral("clearFilters")), Qt::LeftButton);
    CHECK(box.filter() == DealFilter());
    CHECK_FALSE(box.text().contains(u'7'));
}

TEST_CASE_METHOD(FilterFixture, "Retired entries can be asked for, after the live ones",
                 "[filters]")
{
    combo("userManager")->setCurrentIndex(2);
    CHECK(box.filter().manager == ManagerId(2));
}

TEST_CASE_METHOD(FilterFixture, "A choice is kept when the lists are read again", "[filters]")
{
    combo("userManager")->setCurrentIndex(1);
    catalog.managers.insert(catalog.managers.begin(),
                            {ManagerId(9), QStringLiteral("Newcomer"), 1, false});
    box.setCatalog(catalog);
    CHECK(box.filter().manager == ManagerId(1));
    CHECK(combo("userManager")->currentText() == QStringLiteral("Ann & <b>Bob</b>"));
}

TEST_CASE_METHOD(FilterFixture, "An amount that cannot be read is taken back", "[filters]")
{
    type("amountFrom", QStringLiteral("much"));
    CHECK_FALSE(box.filter().amountFrom);
    CHECK(box.findChild<QLineEdit *>(QStringLiteral("amountFrom"))->text().isEmpty());
}

TEST_CASE_METHOD(FilterFixture, "The form is translated and nothing in it is clipped",
                 "[filters][languages][walk]")
{
    auto *form = box.findChild<QWidget *>(QStringLiteral("filterForm"));
    {
        const PseudoTranslator pseudo;
        CHECK(untranslatedTexts(*form) == QStringList());
    }
    const PseudoTranslator pseudo(PseudoTranslator::Length::Padded);
    form->close();
    box.click();
    CHECK(clippedTexts(*form) == QStringList());
}

TEST_CASE_METHOD(FilterFixture, "A report is asked for nothing that it has itself", "[filters]")
{
    for (const char *name : {"withoutNextStep", "userReason", "day", "period"})
        CHECK_FALSE(hasField(name));
    CHECK(combo("userManager")->findText(QStringLiteral("Nobody")) < 0);
}

TEST_CASE("A board is asked for nothing that only closed deals have", "[filters]")
{
    FilterFixture board(DealFilterBox::Scope::Board);
    CHECK(board.hasField("withoutNextStep"));
    CHECK_FALSE(board.hasField("userReason"));
    CHECK(board.combo("day")->count() == 2);
    CHECK(board.combo("day")->findText(QStringLiteral("Closed")) < 0);
}

TEST_CASE_METHOD(ListFilterFixture, "The further fields of a list set its further filters",
                 "[filters]")
{
    CHECK(box.further() == FurtherFilter());
    const auto pick = [this](const char *name, const char *text) {
        const int index = combo(name)->findText(QLatin1String(text));
        REQUIRE(index > 0);
        combo(name)->setCurrentIndex(index);
    };
    QSignalSpy changed(&box, &DealFilterBox::changed);
    pick("userManager", "Nobody");
    pick("userSource", "No source");
    pick("userRegion", "No region");
    pick("userReason", "Moved away");
    box.findChild<QCheckBox *>(QStringLiteral("withoutNextStep"))->click();
    pick("day", "Closed");
    CHECK(box.further().day == DealDay::Created); // Of no period yet.
    pick("period", "This year");
    CHECK(changed.count() == 7);

    FurtherFilter expected;
    expected.withoutManager = true;
    expected.withoutSource = true;
    expected.withoutRegion = true;
    expected.lossReason = LossReasonId(9);
    expected.withoutNextStep = true;
    expected.day = DealDay::Closed;
    expected.period.choice = PeriodChoice::ThisYear;
    CHECK(box.further() == expected);
    CHECK(box.filter() == DealFilter());
    CHECK(box.text().contains(u'6'));

    box.clear();
    CHECK(box.further() == FurtherFilter());
    CHECK(combo("day")->currentIndex() == 0);
    box.setFilter({}, expected);
    CHECK(box.further() == expected);
}

TEST_CASE_METHOD(ListFilterFixture, "Dates of one's own are filtered by and come back",
                 "[filters][period]")
{
    FurtherFilter dates;
    dates.day = DealDay::Expected;
    dates.period = {PeriodChoice::Dates, {QDate(2026, 3, 5), QDate(2026, 3, 20)}};
    const int before = box.findChild<QWidget *>(QStringLiteral("filterForm"))->height();
    box.setFilter({}, dates);
    CHECK(box.further() == dates);
    CHECK(hasField("periodFrom"));
    // There is room for them.
    auto *form = box.findChild<QWidget *>(QStringLiteral("filterForm"));
    CHECK(form->height() > before);
    CHECK(clippedTexts(*form) == QStringList());
}

TEST_CASE_METHOD(ListFilterFixture, "A reason stands under the one that it was merged into",
                 "[filters]")
{
    combo("userReason")->setCurrentIndex(2);
    catalog.lossReasons[1].mergedInto = LossReasonId(8);
    box.setCatalog(catalog);
    CHECK(combo("userReason")->count() == 2);
    CHECK(box.further().lossReason == LossReasonId(8));
}

TEST_CASE_METHOD(ListFilterFixture, "The form of a list is translated, named and reached by Tab",
                 "[filters][languages][keys][walk]")
{
    auto *form = box.findChild<QWidget *>(QStringLiteral("filterForm"));
    CHECK(namelessControls(*form) == QStringList());
    CHECK(unreachableControls(*form) == QStringList());
    {
        const PseudoTranslator pseudo;
        CHECK(untranslatedTexts(*form) == QStringList());
    }
    const PseudoTranslator pseudo(PseudoTranslator::Length::Padded);
    form->close();
    box.click();
    CHECK(clippedTexts(*form) == QStringList());
}
