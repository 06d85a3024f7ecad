#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLayout;
class QTimeEdit;

namespace voronka {

class AppSettings;
class LanguageCombo;
class LanguageSwitch;
class PlainLabel;
class ThemeSwitch;

/// What belongs to this person on this machine: language, theme and reminders.
class ProgramSettings : public QWidget
{
    Q_OBJECT

public:
    ProgramSettings(AppSettings &settings, LanguageSwitch &languages, ThemeSwitch &themes,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void remindingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeReminders();
    void saveReminders();
    void retranslate();

    AppSettings &m_settings;
    PlainLabel *m_title;
    PlainLabel *m_languageLabel;
    PlainLabel *m_themeLabel;
    LanguageCombo *m_language;
    QComboBox *m_theme;
    PlainLabel *m_remindersTitle;
    QCheckBox *m_remind;
    QCheckBox *m_messages;
    QCheckBox *m_tray;
    PlainLabel *m_quietLabel;
    QTimeEdit *m_quietFrom;
    PlainLabel *m_quietDash;
    QTimeEdit *m_quietTo;
};

} // namespace voronka
