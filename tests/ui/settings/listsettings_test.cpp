#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/programfixture.h"
#include "ui/settings/booksettings.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/listeditor.h"
#include "ui/settings/listsettings.h"
#include "ui/settings/lossreasonsettings.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/currencycombo.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace voronka;

namespace {

class ListsFixture : public ProgramFixture
{
public:
    ListsFixture()
    {
        open(makeBook());
        window.showPage(Page::Settings);
    }
    /// Shows the first section of that class.
    template<typename Section>
    Section *section()
    {
        auto *page = window.findChild<SettingsPage *>();
        for (int i = 0; i < page->sectionCount(); ++i) {
            page->showSection(i);
            for (auto *one : page->findChildren<Section *>()) {
                if (one->isVisible())
                    return one;
            }
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE_METHOD(ListsFixture, "A manager is added by typing a name", "[settings]")
{
    auto *managers = section<ListSettings>();
    auto *name = managers->findChild<QLineEdit *>(QStringLiteral("newName"));
    typeText(name, QStringLiteral("  Олена "));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(session.catalog().managers.size() == 1);
    CHECK(session.catalog().managers.front().name == QStringLiteral("Олена"));
    CHECK(managers->findChild<QListWidget *>()->count() == 1);

    typeText(name, QStringLiteral("олена"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK_FALSE(takeMessage().isEmpty());
    CHECK(name->text() == QStringLiteral("олена"));
    CHECK(session.catalog().managers.size() == 1);
}

TEST_CASE_METHOD(ListsFixture, "A reason is merged into another", "[settings]")
{
    auto *reasons = section<LossReasonSettings>();
    auto *list = reasons->findChild<QListWidget *>();
    const LossReasonId first = session.catalog().lossReasons[0].id;
    const LossReasonId third = session.catalog().lossReasons[2].id;
    list->setCurrentRow(0);
    QTest::mouseClick(reasons->findChild<QToolButton *>(QStringLiteral("merge")), Qt::LeftButton);
    auto *question = dialog<ChoiceDialog>();
    REQUIRE(question);
    auto *choices = question->findChild<QComboBox *>();
    choices->setCurrentIndex(choices->findData(third.value));
    question->accept();
    CHECK(session.catalog().lossReason(first)->mergedInto == third);
    CHECK(session.catalog().lossReason(first)->archived);
}

TEST_CASE_METHOD(ListsFixture, "A reason says when to ask again", "[settings]")
{
    auto *reasons = section<LossReasonSettings>();
    reasons->findChild<QListWidget *>()->setCurrentRow(0);
    auto *days = reasons->findChild<QSpinBox *>(QStringLiteral("revisit"));
    days->setValue(90);
    Q_EMIT days->editingFinished();
    CHECK(session.catalog().lossReasons[0].revisitAfterDays == 90);
    days->setValue(0);
    Q_EMIT days->editingFinished();
    CHECK_FALSE(session.catalog().lossReasons[0].revisitAfterDays);
}

TEST_CASE_METHOD(ListsFixture, "The currency of the book is changed and undone", "[settings]")
{
    auto *form = section<BookSettingsForm>();
    auto *currency = form->findChild<CurrencyCombo *>();
    CHECK(currency->currency().code == QStringLiteral("USD"));
    currency->setCurrentIndex(currency->findData(QStringLiteral("EUR")));
    Q_EMIT currency->activated(currency->currentIndex());
    CHECK(session.catalog().settings.currency.code == QStringLiteral("EUR"));
    REQUIRE(session.undo());
    CHECK(currency->currency().code == QStringLiteral("USD"));
}
