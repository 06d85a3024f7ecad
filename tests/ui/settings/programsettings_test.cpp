#include "tests/support/catch.h"
#include "ui/session/appsettings.h"
#include "ui/settings/programsettings.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/themeswitch.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeEdit>

using namespace voronka;

TEST_CASE("How the owner is reminded is kept and told at once", "[settings][reminders]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("voronka.ini"));
    AppSettings settings(file);
    ThemeSwitch themes(settings);
    LanguageSwitch languages(settings, Language::English);
    ProgramSettings page(settings, languages, themes);
    QSignalSpy changed(&page, &ProgramSettings::remindingChanged);
    auto *messages = page.findChild<QCheckBox *>(QStringLiteral("messages"));
    auto *tray = page.findChild<QCheckBox *>(QStringLiteral("tray"));
    CHECK(messages->isChecked());
    CHECK_FALSE(tray->isChecked());

    // Messages of the system and an icon are two things.
    tray->click();
    CHECK(changed.count() == 1);
    CHECK(settings.reminding().isIconWanted);
    CHECK(settings.reminding().isMessageWanted);
    messages->click();
    CHECK(changed.count() == 2);
    page.findChild<QTimeEdit *>(QStringLiteral("quietTo"))->setTime(QTime(7, 30));
    CHECK(changed.count() == 3);

    const Reminding kept = AppSettings(file).reminding();
    CHECK(kept == Reminding{true, false, QTime(21, 0), QTime(7, 30), true});
}
