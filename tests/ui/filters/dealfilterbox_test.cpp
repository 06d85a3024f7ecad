#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "ui/filters/dealfilterbox.h"

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
    FilterFixture()
    {
        catalog.settings.currency = *currencyFromCode(u"USD");
        catalog.managers = {{ManagerId(1), QStringLiteral("Ann & <b>Bob</b>"), 1, false},
                            {ManagerId(2), QStringLiteral("Retired"), 2, true}};
        catalog.sources = {{SourceId(5), QStringLiteral("Site"), 1, false}};
        catalog.regions = {{RegionId(6), QStringLiteral("Kyiv"), 1, false}};
        catalog.tags = {{TagId(7), QStringLiteral("Large"), 1, false}};
        box.setCatalog(catalog);
        box.show();
        box.click();
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
