#pragma once

#include <QWidget>

class QComboBox;

namespace voronka {

class LanguageCombo;
class LanguageSwitch;
class PlainLabel;
class ThemeSwitch;

/// What belongs to this person on this machine: language and theme.
class ProgramSettings : public QWidget
{
    Q_OBJECT

public:
    ProgramSettings(LanguageSwitch &languages, ThemeSwitch &themes, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_title;
    PlainLabel *m_languageLabel;
    PlainLabel *m_themeLabel;
    LanguageCombo *m_language;
    QComboBox *m_theme;
};

} // namespace voronka
