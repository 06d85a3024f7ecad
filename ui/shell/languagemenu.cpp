#include "ui/shell/languagemenu.h"

#include "ui/widgets/languageswitch.h"

#include <QActionGroup>
#include <QEvent>

namespace voronka {

LanguageMenu::LanguageMenu(LanguageSwitch &languages, QWidget *window) : QMenu(window)
{
    auto *group = new QActionGroup(this);
    for (const Language language : allLanguages) {
        QAction *action = addAction(languageName(language), &languages,
                                    [&languages, language] { languages.use(language); });
        action->setObjectName(QStringLiteral("userLanguageName"));
        action->setCheckable(true);
        action->setChecked(language == languages.current());
        group->addAction(action);
        m_languages[language] = action;
    }
    connect(&languages, &LanguageSwitch::changed, this,
            [this](Language language) { m_languages[language]->setChecked(true); });
    retranslate();
}

// Whoever sits before a language she cannot read must still find the way out.
void LanguageMenu::retranslate()
{
    const QString title = tr("&Language");
    setTitle(title.contains(QLatin1String("Language")) ? title
                                                       : title + QLatin1String(" (Language)"));
}

void LanguageMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

} // namespace voronka
