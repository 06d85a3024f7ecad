#include "ui/widgets/themeswitch.h"

#include "core/chart/chartfont.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/voronkastyle.h"

#include <QApplication>
#include <QSettings>
#include <QStyleHints>

namespace voronka {

namespace {

void useShippedFont()
{
    if (!loadChartFonts())
        return;
    QFont font = QApplication::font();
    font.setFamily(chartFontFamily());
    QApplication::setFont(font);
}

} // namespace

ThemeSwitch::ThemeSwitch(AppSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_theme(settings.theme()),
      m_darkAtStart(isDark(QGuiApplication::palette()))
{
    QApplication::setStyle(new VoronkaStyle);
    useShippedFont();
    apply();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &ThemeSwitch::apply);
#endif
}

void ThemeSwitch::use(Theme theme)
{
    m_settings.setTheme(theme);
    if (theme == m_theme)
        return;
    m_theme = theme;
    apply();
    Q_EMIT changed(theme);
}

// Before 6.5 Qt does not say; the palette of the desktop, seen before ours replaced it, does, and
// on Windows the registry.
bool ThemeSwitch::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#elif defined(Q_OS_WIN)
    const QSettings personalize(
            QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                           "Themes\\Personalize"),
            QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#endif
    return m_darkAtStart;
}

void ThemeSwitch::apply()
{
    const bool dark = m_theme == Theme::Dark || (m_theme == Theme::System && systemIsDark());
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

QString themeTitle(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return ThemeSwitch::tr("Same as system");
    case Theme::Light:
        return ThemeSwitch::tr("Light");
    case Theme::Dark:
        return ThemeSwitch::tr("Dark");
    }
    Q_UNREACHABLE();
}

} // namespace voronka
