#pragma once

#include "ui/session/appsettings.h"

#include <QObject>
#include <QPalette>

namespace voronka {

/// Puts the light or the dark palette into the running program, or the one of the two that the
/// desktop uses. Made once, before the first window.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSwitch(AppSettings &settings, QObject *parent = nullptr);

    Theme current() const { return m_theme; }
    void use(Theme theme);

Q_SIGNALS:
    void changed(voronka::Theme theme);

private:
    bool systemIsDark() const;
    void apply();

    AppSettings &m_settings;
    Theme m_theme;
    bool m_darkAtStart;
};

/// The words for a theme, in the menu and on the settings page.
QString themeTitle(Theme theme);

} // namespace voronka
