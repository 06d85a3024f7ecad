#include "ui/widgets/languagecombo.h"

#include "ui/widgets/languageswitch.h"

namespace voronka {

LanguageCombo::LanguageCombo(QWidget *parent) : QComboBox(parent)
{
    for (const Language language : allLanguages)
        addItem(languageName(language), int(language));
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(language()); });
}

Language LanguageCombo::language() const
{
    return Language(currentData().toInt());
}

void LanguageCombo::setLanguage(Language language)
{
    setCurrentIndex(findData(int(language)));
}

void LanguageCombo::follow(LanguageSwitch &languages)
{
    setLanguage(languages.current());
    connect(this, &LanguageCombo::chosen, &languages, &LanguageSwitch::use);
    connect(&languages, &LanguageSwitch::changed, this, &LanguageCombo::setLanguage);
}

} // namespace voronka
