#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/programfixture.h"
#include "ui/importing/importdialog.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/funnelsettings.h"
#include "ui/settings/newfunneldialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/aboutdialog.h"
#include "ui/welcome/newbookdialog.h"

#include <QFile>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace voronka;

namespace {

using Check = QStringList (*)(const QWidget &);

/// Every window and dialog of the shell at its smallest size, each state of it once.
class WalkFixture : public ProgramFixture
{
public:
    QStringList walk(Check check)
    {
        QStringList found = look(window, check);
        open(makeBook());
        addDealOf(QStringLiteral("Олена Коваль"));
        for (const Page page :
             {Page::Today, Page::Calendar, Page::Board, Page::Deals, Page::Clients, Page::Funnel}) {
            window.showPage(page);
            found += look(window, check);
        }
        window.showDeal(deal);
        found += look(window, check);
        window.showContact(client);
        found += look(window, check);
        return found + walkSettings(check) + walkDialogs(check);
    }

    DealId deal;
    ContactId client;

private:
    void addDealOf(const QString &name)
    {
        Contact contact;
        contact.name = name;
        contact.channels = {{ChannelKind::Phone, QStringLiteral("+380 67 123 45 67")}};
        client = *session.peopleDesk().add(contact);
        DealDraft draft;
        draft.title = QStringLiteral("Kitchen");
        draft.contact = client;
        draft.amount = {120'000};
        deal = *session.dealDesk().create(draft);
    }

    /// Every section, every part of a stage, and a change that is planned.
    QStringList walkSettings(Check check)
    {
        QStringList found;
        window.showPage(Page::Settings);
        auto *settingsPage = window.findChild<SettingsPage *>();
        for (int i = 0; i < settingsPage->sectionCount(); ++i) {
            settingsPage->showSection(i);
            found += look(window, check);
        }
        settingsPage->showSection(0);
        auto *parts = settingsPage->findChild<QTabWidget *>(QStringLiteral("stageParts"));
        for (int part = 1; part < parts->count(); ++part) {
            parts->setCurrentIndex(part);
            found += look(window, check);
        }
        auto *funnels = settingsPage->findChild<FunnelSettings *>();
        auto *apply = funnels->findChild<QPushButton *>(QStringLiteral("applyChanges"));
        funnels->findChild<QToolButton *>(QStringLiteral("down"))->click();
        REQUIRE(QTest::qWaitFor([&] { return apply->isVisible() && apply->isEnabled(); }));
        found += look(window, check);
        funnels->findChild<QPushButton *>(QStringLiteral("discardChanges"))->click();
        return found;
    }

    static QStringList look(QWidget &shown, Check check)
    {
        shown.show();
        shown.activateWindow();
        shown.resize(shown.minimumSize());
        (void)QTest::qWaitForWindowExposed(&shown);
        QCoreApplication::processEvents();
        return check(shown);
    }

    QStringList walkDialogs(Check check)
    {
        using Purpose = NewBookDialog::Purpose;
        NewBookDialog start(session, Language::English, Purpose::Start, &window);
        NewBookDialog import(session, Language::English, Purpose::Import, &window);
        NewFunnelDialog funnel(session, &window);
        AboutDialog about(AboutDialog::Topic::Program, &window);
        AboutDialog licences(AboutDialog::Topic::Licences, &window);
        QStringList found = walkImport(check);
        for (QDialog *dialog : {static_cast<QDialog *>(&start), static_cast<QDialog *>(&import),
                                static_cast<QDialog *>(&funnel), static_cast<QDialog *>(&about),
                                static_cast<QDialog *>(&licences)}) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            found += look(*dialog, check);
        }
        return found;
    }

    QStringList walkImport(Check check)
    {
        QFile table(path(QStringLiteral("deals.csv")));
        REQUIRE(table.open(QIODevice::WriteOnly));
        table.write("id;title;stage\n1;Kitchen;Measured\n2;Table;Lost\n");
        table.close();
        ImportDialog dialog(session, table.fileName(), &window);
        QStringList found = look(dialog, check);
        auto *button = dialog.findChild<QPushButton *>(QStringLiteral("import"));
        REQUIRE(button);
        REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }));
        found += look(dialog, check);
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return !button->isVisible(); }, 30'000));
        return found + look(dialog, check);
    }
};

} // namespace

TEST_CASE_METHOD(WalkFixture, "No window shows a text that was not translated", "[languages][walk]")
{
    const PseudoTranslator pseudo;
    CHECK(walk(&untranslatedTexts) == QStringList());
}

TEST_CASE_METHOD(WalkFixture, "No text is clipped when it is 40 per cent longer",
                 "[languages][walk]")
{
    const PseudoTranslator pseudo(PseudoTranslator::Length::Padded);
    CHECK(walk(&clippedTexts) == QStringList());
}

TEST_CASE_METHOD(WalkFixture, "No text is clipped in any language", "[languages][walk]")
{
    languages.use(
            GENERATE(Language::English, Language::Russian, Language::Ukrainian, Language::Tagalog));
    CAPTURE(languageName(languages.current()));
    CHECK(walk(&clippedTexts) == QStringList());
}

TEST_CASE_METHOD(WalkFixture, "Every control has a name for those who cannot see it", "[walk]")
{
    CHECK(walk(&namelessControls) == QStringList());
}

TEST_CASE_METHOD(WalkFixture, "Tab comes to every control of every page", "[walk]")
{
    CHECK(walk([](const QWidget &shown) {
              return unreachableControls(const_cast<QWidget &>(shown));
          })
          == QStringList());
}
