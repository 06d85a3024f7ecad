#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/programfixture.h"
#include "ui/settings/programsettings.h"
#include "ui/welcome/newbookdialog.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/languagecombo.h"

#include <QMenuBar>

using namespace voronka;

TEST_CASE_METHOD(ProgramFixture, "Choosing a language changes the locale of every open window",
                 "[languages]")
{
    NewBookDialog dialog(session, Language::English, NewBookDialog::Purpose::Start, &window);
    dialog.show();
    auto *chooser = window.findChild<WelcomePage *>()->findChild<LanguageCombo *>();
    chooser->setCurrentIndex(chooser->findText(languageName(Language::Ukrainian)));
    Q_EMIT chooser->activated(chooser->currentIndex());

    CHECK(languages.current() == Language::Ukrainian);
    CHECK(settings.language() == Language::Ukrainian);
    CHECK(window.locale().language() == QLocale::Ukrainian);
    CHECK(dialog.locale().language() == QLocale::Ukrainian);
    CHECK(shownLanguage(dialog) == Language::Ukrainian);
    const auto *settingsChooser =
            window.findChild<ProgramSettings *>()->findChild<LanguageCombo *>();
    CHECK(settingsChooser->language() == Language::Ukrainian);
}

TEST_CASE_METHOD(ProgramFixture, "Every open window retranslates itself", "[languages]")
{
    NewBookDialog dialog(session, Language::English, NewBookDialog::Purpose::Start, &window);
    dialog.show();
    const QString title = window.menuBar()->actions().first()->text();
    CHECK(dialog.windowTitle() == QStringLiteral("New book"));
    {
        const PseudoTranslator pseudo;
        CHECK(dialog.windowTitle() == QStringLiteral("⟦New book⟧"));
        CHECK(window.menuBar()->actions().first()->text() == QStringLiteral("⟦&File⟧"));
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    CHECK(dialog.windowTitle() == QStringLiteral("New book"));
    CHECK(window.menuBar()->actions().first()->text() == title);
}
