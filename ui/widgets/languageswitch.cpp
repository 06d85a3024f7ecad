#include "ui/widgets/languageswitch.h"

#include <QApplication>
#include <QWidget>

namespace voronka {

LanguageSwitch::LanguageSwitch(AppSettings &settings, std::optional<Language> wanted,
                               QObject *parent)
    : QObject(parent), m_settings(settings)
{
    apply(wanted ? *wanted : settings.language().value_or(systemLanguage()));
}

void LanguageSwitch::use(Language language)
{
    m_settings.setLanguage(language);
    if (language == current())
        return;
    apply(language);
    Q_EMIT changed(current());
}

// The locale before the words: a window that retranslates itself also writes its numbers anew.
void LanguageSwitch::apply(Language language)
{
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(locale);
    m_translator.use(language);
}

Language shownLanguage(const QWidget &widget)
{
    return languageFromCode(widget.locale().name()).value_or(Language::English);
}

} // namespace voronka
