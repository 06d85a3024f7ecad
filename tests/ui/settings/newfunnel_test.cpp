#include "core/starter/newbook.h"
#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/programfixture.h"
#include "ui/board/boardpage.h"
#include "ui/deals/dealspage.h"
#include "ui/filters/emptynote.h"
#include "ui/funnel/funnelpage.h"
#include "ui/settings/funnelsettings.h"
#include "ui/settings/listeditor.h"
#include "ui/settings/newfunneldialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace voronka;

namespace {

void pressDefault(const QDialog *dialog)
{
    for (QAbstractButton *one : dialog->findChild<QDialogButtonBox *>()->buttons()) {
        if (static_cast<QPushButton *>(one)->isDefault())
            QTest::mouseClick(one, Qt::LeftButton);
    }
    QCoreApplication::processEvents();
}

/// The dialog, over a book with the funnel of the shop template.
class NewFunnelFixture : public ProgramFixture
{
public:
    NewFunnelFixture()
    {
        open(makeBook());
        window.showPage(Page::Settings);
        auto *page = window.findChild<FunnelSettings *>();
        page->addFunnel();
        question = dialog<NewFunnelDialog>();
        REQUIRE(question);
        templates = question->findChild<QListWidget *>(QStringLiteral("userTemplates"));
        name = question->findChild<QLineEdit *>(QStringLiteral("funnelName"));
    }

    void press() const { pressDefault(question); }
    std::vector<QString> funnels() const
    {
        std::vector<QString> names;
        for (const Funnel &funnel : session.catalog().funnels)
            names.push_back(funnel.name);
        return names;
    }

    NewFunnelDialog *question;
    QListWidget *templates;
    QLineEdit *name;
};

/// A book as an import that was given up leaves it: with reasons and without a funnel.
class NoFunnelFixture : public ProgramFixture
{
public:
    NoFunnelFixture()
    {
        const BookSettings book{usualCurrency(Language::English), QTimeZone("Europe/Kyiv"),
                                Language::English};
        REQUIRE(newBook(path(QStringLiteral("bare.voronka")), book, nullptr, systemClock()));
        open(path(QStringLiteral("bare.voronka")));
        settingsPage = window.findChild<FunnelSettings *>();
        typed = settingsPage->findChild<ListEditor *>()->findChild<QLineEdit *>(
                QStringLiteral("newName"));
    }

    /// The button in the note that a page shows in place of its content.
    static QPushButton *button(const QWidget *page)
    {
        return page->findChild<EmptyNote *>()->findChild<QPushButton *>();
    }
    /// Through the dialog that is shown.
    void addOwnFunnel(const QString &name) const
    {
        auto *question = dialog<NewFunnelDialog>();
        REQUIRE(question);
        typeText(question->findChild<QLineEdit *>(QStringLiteral("funnelName")), name);
        pressDefault(question);
    }

    FunnelSettings *settingsPage;
    QLineEdit *typed;
};

} // namespace

TEST_CASE_METHOD(NoFunnelFixture, "Without a funnel there is no stage to type, but a funnel to add",
                 "[settings][funnels]")
{
    window.showPage(Page::Settings);
    CHECK_FALSE(typed->isVisible());
    typeText(typed, QStringLiteral("Measured"));
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(session.catalog().stages.empty());

    REQUIRE(button(settingsPage)->isVisible());
    QTest::mouseClick(button(settingsPage), Qt::LeftButton);
    addOwnFunnel(QStringLiteral("Wholesale"));
    REQUIRE(session.catalog().funnels.size() == 1);
    REQUIRE(typed->isVisible());
    typeText(typed, QStringLiteral("Measured"));
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(session.catalog().liveStages(session.catalog().funnels.front().id).size() == 2);

    SECTION("and taken back, it is missing again")
    {
        REQUIRE(session.undo());
        REQUIRE(session.undo());
        CHECK_FALSE(typed->isVisible());
        CHECK(button(settingsPage)->isVisible());
    }
}

TEST_CASE_METHOD(NoFunnelFixture, "Each page that needs a funnel leads to a new one",
                 "[settings][funnels]")
{
    const Page page = GENERATE(Page::Board, Page::Deals, Page::Funnel);
    const QWidget *widget = page == Page::Board ? window.findChild<BoardPage *>()
            : page == Page::Deals ? static_cast<QWidget *>(window.findChild<DealsPage *>())
                                  : window.findChild<FunnelPage *>();
    window.showPage(page);
    REQUIRE(button(widget)->isVisible());
    const QString offer = button(widget)->text();
    QTest::mouseClick(button(widget), Qt::LeftButton);
    CHECK(settingsPage->isVisible());
    addOwnFunnel(QStringLiteral("Wholesale"));
    CHECK(session.catalog().funnels.size() == 1);
    window.showPage(page);
    QCoreApplication::processEvents();
    // The board and the list have a first step of another kind to offer now.
    const bool isOffered = button(widget)->isVisible() && button(widget)->text() == offer;
    CHECK_FALSE(isOffered);
}

TEST_CASE_METHOD(NoFunnelFixture, "No funnel is offered to a book that cannot be written",
                 "[settings][funnels]")
{
    session.book().setReadOnly(QStringLiteral("The disk is full."));
    Q_EMIT session.damaged({ErrorKind::DamagedBook, QStringLiteral("The disk is full.")});
    CHECK_FALSE(takeMessage().isEmpty());
    for (const Page page : {Page::Board, Page::Deals, Page::Funnel, Page::Settings}) {
        window.showPage(page);
        int seen = 0;
        for (const EmptyNote *note : window.findChildren<EmptyNote *>()) {
            if (!note->isVisible())
                continue;
            ++seen;
            CHECK_FALSE(note->findChild<QPushButton *>()->isVisible());
        }
        CHECK(seen == 1);
    }
}

TEST_CASE_METHOD(NewFunnelFixture, "A template is added under the name that is typed",
                 "[settings][funnels]")
{
    const QString own = session.catalog().funnels.front().name;
    CHECK(name->text().isEmpty()); // Stages of one's own have no name yet.
    const auto shop = templates->findItems(own, Qt::MatchExactly);
    REQUIRE(shop.size() == 1);
    templates->setCurrentItem(shop.front());
    CHECK(name->text() == own);

    // The book has it already: the name stays typed, to be changed.
    press();
    CHECK_FALSE(takeMessage().isEmpty());
    REQUIRE(question->isVisible());
    CHECK(name->selectedText() == own);
    typeText(name, QStringLiteral("Wholesale"));
    press();
    CHECK(funnels() == std::vector<QString>{own, QStringLiteral("Wholesale")});
    const auto stagesOf = [this](size_t funnel) {
        QStringList names;
        const Catalog &catalog = session.catalog();
        for (const StageId id : catalog.liveStages(catalog.funnels[funnel].id))
            names << catalog.stageName(id);
        return names;
    };
    CHECK(stagesOf(1) == stagesOf(0));
}

TEST_CASE_METHOD(NewFunnelFixture, "A name that was typed outlives the choice of a template",
                 "[settings][funnels]")
{
    templates->setCurrentRow(2);
    const QString proposed = name->text();
    CHECK(proposed == templates->item(2)->text());
    templates->setCurrentRow(1);
    CHECK(name->text() == templates->item(1)->text());
    name->selectAll();
    typeText(name, QStringLiteral("Wholesale"));
    templates->setCurrentRow(2);
    CHECK(name->text() == QStringLiteral("Wholesale"));
    name->clear();
    templates->setCurrentRow(1);
    CHECK(name->text() == templates->item(1)->text());
    templates->setCurrentRow(0);
    CHECK(name->text().isEmpty());
}
