#pragma once

#include "core/base/language.h"

#include <QComboBox>

namespace voronka {

class LanguageSwitch;

/// Chooses one of the languages; each is written in itself.
class LanguageCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguageCombo(QWidget *parent = nullptr);

    Language language() const;
    void setLanguage(Language language);

    /// Makes it the chooser of the program's language.
    void follow(LanguageSwitch &languages);

Q_SIGNALS:
    /// The person chose it.
    void chosen(voronka::Language language);
};

} // namespace voronka
